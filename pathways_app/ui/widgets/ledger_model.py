"""What a ledger shows: rows of finished cells under group headings, and what of them goes to paper or a spreadsheet."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pathways_app.ui.theme import Role
from pathways_app.ui.widgets.announcing import spoken
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.stamp import Stamp

Index = QModelIndex | QPersistentModelIndex

RowRole = Qt.ItemDataRole.UserRole
"""The LedgerRow or LedgerHead of a row."""


ROWS_ARE_READ_WHOLE = sys.platform == "linux"
"""Whether screen readers here read each cell of a row that is chosen; elsewhere they read the first alone."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell, wrapped where it is too long; `icon` stands before it; `tone` is the token of its colour."""

    text: str
    role: Role = Role.FIELD
    tone: str = "ink"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """Lines, or a stamp, with an icon (name and token) at their left."""

    lines: tuple[Line, ...] = ()
    icon: tuple[str, str] | None = None
    stamp: Stamp | None = None
    right: bool = False

    @property
    def text(self) -> str:
        """What it says, a line each."""
        words = [line.text for line in self.lines]
        return "\n".join((*words, self.stamp.word) if self.stamp is not None else words)


@dataclass(frozen=True, slots=True)
class LedgerHead:
    """A heading over the rows that follow it."""

    title: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One row: `key` is its own, `plain` its cells for a spreadsheet.

    `said` is all of it for a screen reader that reads the first cell alone, `lead` what the first cell says itself for
    one that goes on to the others; without it, that is what is written there.
    """

    key: str
    cells: tuple[Cell, ...]
    said: str
    tip: str = ""
    plain: tuple[str, ...] = ()
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, its least width in pixels at 100 %, its share of what is left, and whether it may go.

    It goes where the table is narrower than `hide_below` pixels at 100 %; where that is narrower than `fold_below`, its
    words stand in the first column, below those that are there.
    """

    title: str
    least: int
    share: int = 0
    hide_below: int = 0
    fold_below: int = 0
    right: bool = False


class LedgerModel(QAbstractTableModel):
    """Rows in columns; a heading fills the first column of its row, and can be neither selected nor reached."""

    def __init__(self, columns: Sequence[Column], plain: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.plain = tuple(plain)
        self._rows: tuple[LedgerRow | LedgerHead, ...] = ()

    @property
    def rows(self) -> tuple[LedgerRow | LedgerHead, ...]:
        """What is shown, in order."""
        return self._rows

    def replace(self, rows: Sequence[LedgerRow | LedgerHead]) -> None:
        """Show `rows` instead of whatever was shown; GUI thread only."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return the number of the row with this key, -1 where there is none."""
        return next((at for at, row in enumerate(self._rows) if isinstance(row, LedgerRow) and row.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], LedgerRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == RowRole:
            return row
        if isinstance(row, LedgerHead):
            said = " ".join(filter(None, (row.title, row.note)))
            return said if column == 0 and role in (_DISPLAY, _ACCESSIBLE) else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.cells[column].text
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(_heard(row, column))
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.tip) or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return self.columns[section].title if role == Qt.ItemDataRole.DisplayRole else None


def _heard(row: LedgerRow, column: int) -> str:
    """Return what a cell says to a screen reader."""
    if column > 0:
        return row.cells[column].text
    return row.lead or row.cells[0].text if ROWS_ARE_READ_WHOLE else row.said


_DISPLAY, _ACCESSIBLE = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
