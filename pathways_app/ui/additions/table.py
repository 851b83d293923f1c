"""The table of one's own additions to the catalogue."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from pathways_app.domain.local_entry import LocalEntry
from pathways_app.domain.problem import Problem, Severity
from pathways_app.ui.additions.choices import name_in
from pathways_app.ui.additions.problem_words import problem_words
from pathways_app.ui.explore.entry_kinds import kind_words
from pathways_app.ui.theme import Theme
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.row_tree import RowTree
from pathways_app.ui.wording import day

_WIDTHS = (200, 100, 88, 168, 104, 100)
_NARROW = 700
_MORE = (2, 3, 4, 5)
"""Columns that are left out where there is no room for all: the form of an addition has what stands in them."""


class AdditionTable(RowTree):
    """One line for each addition; those that do not fit the catalogue say why."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Own additions"))
        self.setRootIsDecorated(False)
        self.setHeaderLabels(
            [
                self.tr("Name"),
                self.tr("Kind"),
                self.tr("Place"),
                self.tr("Source"),
                self.tr("Added by"),
                self.tr("Changed"),
                self.tr("In planning"),
            ]
        )
        for column in range(len(_WIDTHS)):
            self.setColumnWidth(column, self._wide(column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.px(_NARROW)
        for column in _MORE:
            self.setColumnHidden(column, narrow)
        self.setColumnWidth(0, round(event.size().width() / 2) if narrow else self._wide(0))

    def show_entries(
        self, entries: tuple[LocalEntry, ...], places: Mapping[str, str], wrong: Mapping[str, tuple[Problem, ...]]
    ) -> None:
        """List `entries`; `places` are names by id, `wrong` what is the matter with an entry, by its id."""
        before = self.ident
        self.clear()
        for entry in entries:
            source = next(iter(entry.sources.values()), {})
            errors = [problem for problem in wrong.get(entry.ident, ()) if problem.severity is Severity.ERROR]
            use = self.tr("Left out: {why}").format(why=problem_words(errors[0])) if errors else self.tr("Used")
            cells = [
                name_in(entry.content) or entry.ident,
                kind_words(entry.section, str(entry.content.get("kind", ""))),
                places.get(entry.place, entry.place),
                str(source.get("publisher", "")),
                entry.author,
                day(entry.changed.date().isoformat()),
                use,
            ]
            item = QTreeWidgetItem(cells)
            item.setData(0, Qt.ItemDataRole.UserRole, entry.ident)
            for column, text in enumerate(cells):
                item.setToolTip(column, plain_tip(text))
            self.addTopLevelItem(item)
            if entry.ident == before:
                self.setCurrentItem(item)
        if self.currentItem() is None and entries:
            self.setCurrentIndex(self.model().index(0, 0))

    def _wide(self, column: int) -> int:
        """Return how wide a column is, its name whole."""
        return max(round(self._theme.px(_WIDTHS[column])), self.header().sectionSizeHint(column))

    @property
    def ident(self) -> str | None:
        """The id of the current entry."""
        item = self.currentItem()
        return None if item is None else str(item.data(0, Qt.ItemDataRole.UserRole))
