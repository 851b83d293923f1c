"""An outline: a read-only tree of finished texts, for any tree view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pathways_app.ui.widgets.announcing import spoken

Index = QModelIndex | QPersistentModelIndex


@dataclass(eq=False, slots=True)
class Entry:
    """One line: a text for each column, and values for further item roles; children hang below it.

    `first` are values for the first column alone.
    """

    cells: tuple[str, ...]
    values: Mapping[int, Any] = field(default_factory=dict)
    children: list[Entry] = field(default_factory=list)
    parent: Entry | None = field(default=None, repr=False)
    first: Mapping[int, Any] = field(default_factory=dict)

    def add(self, child: Entry) -> Entry:
        """Hang `child` below this entry, last, and return it."""
        child.parent = self
        self.children.append(child)
        return child


class OutlineModel(QAbstractItemModel):
    """Entries in columns, each with its header."""

    def __init__(self, headers: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers = tuple(headers)
        self._root = Entry(())

    def replace(self, entries: Sequence[Entry]) -> None:
        """Show `entries` and whatever hangs below them."""
        self.beginResetModel()
        self._root = Entry(())
        for entry in entries:
            self._root.add(entry)
        self.endResetModel()

    def entry(self, index: Index) -> Entry:
        """Return the entry at `index`, the invisible root for none."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Entry) else self._root

    def index_of(self, entry: Entry) -> QModelIndex:
        """Return the index of an entry of this model."""
        if entry.parent is None:
            return QModelIndex()
        return self.createIndex(entry.parent.children.index(entry), 0, entry)

    def entries(self) -> list[Entry]:
        """Return every entry, each before what hangs below it."""
        found: list[Entry] = []
        waiting = list(reversed(self._root.children))
        while waiting:
            entry = waiting.pop()
            found.append(entry)
            waiting.extend(reversed(entry.children))
        return found

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self.entry(parent).children[row])

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        above = self.entry(index).parent
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.column() > 0 else len(self.entry(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entry(index)
        text = entry.cells[index.column()] if index.column() < len(entry.cells) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        own = entry.first.get(role) if index.column() == 0 else None
        value = entry.values.get(role) if own is None else own
        return spoken(value or text) if role == Qt.ItemDataRole.AccessibleTextRole else value

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        across = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._headers[section] if across and 0 <= section < len(self._headers) else None
