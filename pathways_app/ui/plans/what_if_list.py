"""What of a plan is only proposed, each with a box that supposes it existed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.icon_label import IconLabel
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.plain_tip import plain_tip


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed step, by name, with the item it answers; `there` while it is supposed."""

    step: str
    name: str
    item: str
    there: bool


class WhatIfList(QWidget):
    """Boxes for the proposed steps of a plan; hidden where there are none.

    Signals: supposed(step id, bool), by the person.
    """

    supposed = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[tuple[Proposal, ...], str] = ((), "")
        self._rows: list[QWidget] = []
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(round(theme.px(6)))
        self._body.addWidget(IconLabel(theme, "layers", self.tr("What if these existed?")))
        self.hide()

    def show_proposals(self, proposals: Sequence[Proposal], why_not: str = "") -> None:
        """Offer `proposals`; none of them can be supposed while there is a reason why not."""
        shown = (tuple(proposals), why_not)
        if shown == self._shown:
            return
        focused = next((row.step for row in self._rows if isinstance(row, _Row) and row.box.hasFocus()), "")
        self._shown = shown
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for proposal in proposals:
            row = _Row(self._theme, proposal, why_not)
            row.box.toggled.connect(row.tell)
            row.told.connect(self.supposed)
            self._add(row)
            if proposal.step == focused:
                row.box.setFocus(Qt.FocusReason.OtherFocusReason)
        if why_not and proposals:
            self._add(text_label(why_not, Role.SMALL, "ink-muted"))
        self.setVisible(bool(proposals))

    def _add(self, row: QWidget) -> None:
        self._rows.append(row)
        self._body.addWidget(row)
        row.show()  # at once, so that it can be given the keyboard


class _Row(QWidget):
    """One box with its words, which may wrap and can be clicked too."""

    told = Signal(str, bool)

    def __init__(self, theme: Theme, proposal: Proposal, why_not: str) -> None:
        super().__init__()
        self.step = proposal.step
        self.box = QCheckBox()
        self.box.setChecked(proposal.there)
        self.box.setAccessibleName(self.tr("Suppose {name} existed").format(name=proposal.name))
        self.box.setToolTip(plain_tip(why_not or self.box.accessibleName()))
        self.box.setEnabled(not why_not)
        words = text_label(self.tr("{name} ({item})").format(name=proposal.name, item=proposal.item))
        words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)  # the box brings a gap of its own
        across.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(words, 1)

    def tell(self, there: bool) -> None:
        """Say that the box was ticked or cleared."""
        self.told.emit(self.step, there)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.box.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.box.toggle()
