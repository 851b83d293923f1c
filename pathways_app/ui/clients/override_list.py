"""The rules set aside for a client: in words, and let hold again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.override import Override
from pathways_app.ui.override_words import override_words, rule_entry_name
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.icon_label import IconLabel
from pathways_app.ui.widgets.inspector_rows import text_label

NamesOf = Callable[[Collection[str]], Mapping[str, str]]
"""Tells what entries are called that the open catalogue does not have, as far as that is known."""

_TOP, _LEFT = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft


def _no_names(_idents: Collection[str]) -> Mapping[str, str]:
    return {}


class OverrideList(QWidget):
    """Shows the rules set aside for one client; there is nothing to see where none is and none can be.

    Signals: wanted(), to set one aside; removed(override id).
    """

    wanted = Signal()
    removed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: object = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(round(theme.px(6)))
        self.add = dress(QPushButton(self.tr("Set a rule aside…")), look="small")
        self.add.clicked.connect(self.wanted)
        self._hint = text_label(self.tr("Prints with its reason."), Role.SMALL, "ink-muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(theme.px(6)))
        column.addWidget(IconLabel(theme, "pencil", self.tr("Rules set aside by an adviser")))
        column.addLayout(self._rows)
        column.addWidget(self._hint)
        column.addWidget(self.add, 0, _LEFT)

    def show_overrides(
        self,
        overrides: tuple[Override, ...],
        catalogue: JurisdictionCatalogue | None,
        *,
        in_session: bool,
        names: NamesOf = _no_names,
    ) -> None:
        """Show `overrides` in the words of `catalogue`, others under the `names` of their entries.

        One can be set aside only in session with the client.
        """
        self.add.setVisible(in_session and catalogue is not None)
        self._hint.setVisible(bool(overrides))
        self.setVisible(bool(overrides) or in_session)
        strange = {one.rule.entry for one in overrides if catalogue is None or not _knows(catalogue, one)}
        known = names(strange) if strange else {}
        named = {ident: known[ident] for ident in sorted(strange & known.keys())}
        shown = (overrides, "" if catalogue is None else catalogue.jurisdiction.id, tuple(named.items()))
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for override in overrides:
            self._rows.addWidget(self._row(override, catalogue, named))

    def _row(self, override: Override, catalogue: JurisdictionCatalogue | None, names: Mapping[str, str]) -> QWidget:
        known = catalogue if catalogue is not None and _knows(catalogue, override) else None
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(self._theme.px(8)))
        row.addWidget(text_label(override_words(known, override, names)), 1)
        size = round(self._theme.px(14))
        remove = dress(QToolButton(), look="quiet")
        name = rule_entry_name(known, override.rule.entry, names)
        remove.setAccessibleName(self.tr("Let it hold again: {entry}").format(entry=name))
        remove.setToolTip(self.tr("Let it hold again"))
        remove.setIconSize(QSize(size, size))
        remove.setIcon(self._theme.icon("x", "ink-muted", 14))
        remove.clicked.connect(lambda _checked=False: self.removed.emit(override.id))
        row.addWidget(remove, 0, _TOP)
        return host


def _knows(catalogue: JurisdictionCatalogue, override: Override) -> bool:
    return override.rule.entry in catalogue.steps or override.rule.entry in catalogue.bursaries
