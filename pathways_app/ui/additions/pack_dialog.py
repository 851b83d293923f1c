"""What a colleague's pack holds, to be looked at before any of it is taken in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidgetItem, QVBoxLayout, QWidget

from pathways_app.domain.problem import Severity
from pathways_app.services.packs import Offered
from pathways_app.ui.additions.choices import name_in
from pathways_app.ui.additions.problem_words import problem_words
from pathways_app.ui.explore.entry_kinds import kind_words
from pathways_app.ui.print.fitting import fit_to
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.row_tree import RowTree
from pathways_app.ui.wording import day

_WIDTH, _HEIGHT = 720, 420
_WIDTHS, _NARROW_WIDTHS = (200, 110, 150), (200, 0, 0)  # but the last column, which has the rest; 0 is left out
_NARROW = 640  # below this width what becomes of an addition comes before what kind it is, and of whom


class PackDialog(QDialog):
    """Lists what a pack offers with a tick for each; what would replace one's own is not ticked at first.

    Signals: chosen(tuple[Offered, ...]), what is to be taken in.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, offered: tuple[Offered, ...], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme, self._offered = theme, offered
        self.setWindowTitle(self.tr("Additions from a colleague"))
        # Over the window that the list of additions stands over, which is itself less high than this one.
        fit_to(self, None if parent is None else parent.parentWidget(), theme.px(_WIDTH), theme.px(_HEIGHT))
        self.list = RowTree(theme)
        self.list.setAccessibleName(self.tr("What the pack holds"))
        self.list.setHeaderLabels([self.tr("Name"), self.tr("Kind"), self.tr("Source"), self.tr("What it would do")])
        self.list.setRootIsDecorated(False)
        for one in offered:
            self.list.addTopLevelItem(self._item(one))
        self.list.itemChanged.connect(lambda _item, _column: self._show_ready())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = dress(
            buttons.addButton(self.tr("Take in what is ticked"), QDialogButtonBox.ButtonRole.AcceptRole),
            look="primary",
        )
        buttons.accepted.connect(self._enter)
        buttons.rejected.connect(self.reject)
        said = self.tr("Look at each before you take it in: it is planned with as if it were in the catalogue.")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(theme.px(side)) for side in (20, 18, 20, 16)))
        column.setSpacing(round(theme.px(12)))
        column.addWidget(text_label(said, Role.FIELD, "ink-muted"))
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self._show_ready()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        for number, width in enumerate(_NARROW_WIDTHS if narrow else _WIDTHS):
            self.list.setColumnHidden(number, width == 0)
            self.list.setColumnWidth(number, round(self._theme.px(width)))

    def ticked(self) -> tuple[Offered, ...]:
        """Return what is ticked."""
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        pairs = zip(self._offered, items, strict=True)
        return tuple(
            one for one, item in pairs if item is not None and item.checkState(0) is Qt.CheckState.Checked and one.sound
        )

    def _item(self, one: Offered) -> QTreeWidgetItem:
        entry = one.entry
        source = next(iter(entry.sources.values()), {})
        name = name_in(entry.content) or entry.ident
        kind = kind_words(entry.section, str(entry.content.get("kind", "")))
        cells = [name, kind, str(source.get("publisher", "")), self._does(one)]
        item = QTreeWidgetItem(cells)
        for column, text in enumerate(cells):
            item.setToolTip(column, plain_tip(text))
        new = one.sound and one.present is None
        item.setCheckState(0, Qt.CheckState.Checked if new else Qt.CheckState.Unchecked)
        if not one.sound:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        return item

    def _does(self, one: Offered) -> str:
        """Say in a sentence what becomes of it."""
        wrong = next((problem for problem in one.problems if problem.severity is Severity.ERROR), None)
        if wrong is not None:
            return self.tr("Refused. {why}").format(why=problem_words(wrong))
        if one.present is not None:
            when = day(one.present.changed.date().isoformat())
            return self.tr("Replaces yours of {day}.").format(day=when)
        return self.tr("New.")

    def _show_ready(self) -> None:
        self.accept_button.setEnabled(bool(self.ticked()))

    def _enter(self) -> None:
        self.chosen.emit(self.ticked())
        self.accept()
