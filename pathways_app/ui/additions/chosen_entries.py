"""Entries of the catalogue chosen one after the other, as chips below the field they are looked up in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.explore.entry_kinds import SECTIONS, entry_icon
from pathways_app.ui.theme import Theme
from pathways_app.ui.type_ahead import TypeAhead
from pathways_app.ui.widgets.chip import Chip
from pathways_app.ui.widgets.flow import FlowLayout
from pathways_app.ui.wording import marked


class ChosenEntries(QWidget):
    """Entries that `find` finds, chosen by `name`; Delete on a chip takes one out again.

    Signals: other(SearchHit), where something is picked that is no entry of the catalogue.
    """

    other = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        hint: str,
        find: Callable[[str], tuple[SearchHit, ...]],
        parent: QWidget,
        start_with: Callable[[], tuple[SearchHit, ...]] = tuple,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: dict[str, Chip] = {}
        self.field = TypeAhead(theme, find, icon="search", start_with=start_with)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(name)
        self.field.picked.connect(self._add_hit)
        self._held = QWidget()
        self._held.setAccessibleName(name)
        self._flow = FlowLayout(self._held)
        policy = self._held.sizePolicy()
        policy.setHeightForWidth(True)
        self._held.setSizePolicy(policy)
        self._held.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(theme.px(6)))
        column.addWidget(self.field)
        column.addWidget(self._held)
        self.setFocusProxy(self.field)

    @property
    def ids(self) -> tuple[str, ...]:
        """What is chosen, in the order it was chosen."""
        return tuple(self._chips)

    def add(self, ident: str, name: str, icon: str) -> None:
        """Choose an entry."""
        if ident in self._chips:
            return
        chip = self._chips[ident] = Chip(self._theme, name, icon, self._held)
        chip.removed.connect(lambda: self.remove(ident))
        chip.moved.connect(lambda step: self._move(ident, step))
        self._flow.addWidget(chip)
        self._show()

    def remove(self, ident: str) -> None:
        """Choose an entry no longer."""
        chips = list(self._chips)
        at = chips.index(ident)
        chip = self._chips.pop(ident)
        self._flow.takeAt(at)
        focused = chip.hasFocus()
        chip.hide()
        chip.deleteLater()
        self._show()
        if focused:
            left = list(self._chips.values())
            (left[min(at, len(left) - 1)] if left else self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_jobs(self) -> None:
        """Look nothing up any more."""
        self.field.close_jobs()

    def _add_hit(self, hit: SearchHit) -> None:
        if hit.section in SECTIONS:
            self.add(hit.id, marked(hit.name, hit.id), entry_icon(hit.section, hit.kind))
        else:
            self.other.emit(hit)

    def _move(self, ident: str, step: int) -> None:
        chips = list(self._chips)
        at = chips.index(ident) + step
        if 0 <= at < len(chips):
            self._chips[chips[at]].setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        self.field.mark_held(self._chips)
        for chip in self._chips.values():
            chip.show()
        self._held.setVisible(bool(self._chips))
        self._held.updateGeometry()
