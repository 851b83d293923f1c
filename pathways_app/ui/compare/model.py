"""A comparison as a table model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pathways_app.ui.compare.comparison import Column, Comparison, Line
from pathways_app.ui.widgets.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex

CellRole = Qt.ItemDataRole.UserRole
LineRole = Qt.ItemDataRole.UserRole + 1
ColumnRole = Qt.ItemDataRole.UserRole + 2


class CompareModel(QAbstractTableModel):
    """A column for each route, a row for each figure; headers hold the Column and the Line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._lines: tuple[Line, ...] = ()

    def replace(self, comparison: Comparison) -> None:
        """Show `comparison`."""
        self.beginResetModel()
        self._columns, self._lines = comparison.columns, comparison.lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        cell = line.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.said
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(cell.said)
            case Qt.ItemDataRole.AccessibleTextRole:
                best = line.best == index.column()
                said = self.tr("{what}, best in its row").format(what=cell.said) if best else cell.said
                # What reads a row as a whole leaves out its heading, so the first cell says it.
                return f"{line.name}: {said}" if index.column() == 0 else said
            case _ if role == CellRole:
                return cell
            case _ if role == LineRole:
                return line
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        heads: tuple[Column, ...] | tuple[Line, ...] = self._columns if across else self._lines
        if not 0 <= section < len(heads):
            return None
        head = heads[section]
        if role == ColumnRole:
            return head
        title = head.title if isinstance(head, Column) else head.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(title)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return title
        return None
