"""The cells of a table of people that have to be put right, as a table to read and to copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from pathways_app.ui.theme import Theme, dress
from pathways_app.ui.widgets.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_ROW_HEIGHT = 26
_WIDTHS = (64, 150)
_MOST_FITTED = 200
_LEAST_HEIGHT = 120
_APART = 8


@dataclass(frozen=True, slots=True)
class BadRow:
    """What is wrong in a row of the table, in which column or for whom, in words."""

    row: int
    where: str
    reason: str


class BadRowsModel(QAbstractTableModel):
    """A line for each of the rows given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BadRow, ...] = ()
        self._where = ""

    @property
    def rows(self) -> tuple[BadRow, ...]:
        """What is shown."""
        return self._rows

    def replace(self, rows: Sequence[BadRow], where: str) -> None:
        """Show `rows`; `where` heads the column that says in which column or for whom."""
        self.beginResetModel()
        self._rows, self._where = tuple(rows), where
        self.endResetModel()

    def as_text(self) -> str:
        """Return what is shown with tabs between the columns, for a spreadsheet or a letter."""
        lines = ((self.heading(column) for column in range(3)), *((str(r.row), r.where, r.reason) for r in self._rows))
        return "\n".join("\t".join(line) for line in lines) + "\n"

    def heading(self, column: int) -> str:
        """Return the head of a column."""
        return (self.tr("Row"), self._where, self.tr("What to put right"))[column]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows[index.row()]
        text = (str(row.row), row.where, row.reason)[index.column()]
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heading(section)
        return None


class BadRowsTable(QTableView):
    """Shows the rows of a `BadRowsModel`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = BadRowsModel(self)
        self.setModel(self.rows)
        dress(self, look="rows")
        self.setAccessibleName(self.tr("What to put right"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(theme.px(_ROW_HEIGHT)))
        self._apart = round(theme.px(_APART))
        self.rows.modelReset.connect(self._fit_rows)
        self.setMinimumHeight(round(theme.px(_LEAST_HEIGHT)))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, round(theme.px(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Make each row as high as its words need, unless there are so many that it would take long."""
        if self.rows.rowCount() <= _MOST_FITTED:
            self.resizeRowsToContents()
            for row in range(self.rows.rowCount()):
                self.setRowHeight(row, self.rowHeight(row) + self._apart)
