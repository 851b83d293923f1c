"""The roles out of reach, by what keeps them there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QTreeView, QVBoxLayout, QWidget

from pathways_app.ui.explore.reach_spots import Spot, barred
from pathways_app.ui.explore.reach_words import bar_words
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.outline_model import Entry, OutlineModel
from pathways_app.ui.widgets.plain_tip import plain_tip

RoleRole = Qt.ItemDataRole.UserRole
_MOST_HIGH = 190.0


class OutOfReach(QWidget):
    """A count that unfolds into the roles, below what keeps them out; nothing where there are none.

    Signals: opened(role id), by Enter or a double click on a role.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = OutlineModel((self.tr("Out of reach"),), self)
        self.button = dress(QPushButton(), look="quiet")
        self.button.setCheckable(True)
        self.tree = QTreeView()
        self.tree.setModel(self._model)
        self.tree.setHeaderHidden(True)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setAccessibleName(self.tr("Out of reach"))
        self.tree.setMaximumHeight(round(theme.px(_MOST_HIGH)))
        self.tree.setRootIsDecorated(False)
        self.tree.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(theme.px(2)))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.tree)
        self.button.toggled.connect(self.tree.setVisible)
        self.button.toggled.connect(lambda _on: self._redress())
        self.tree.activated.connect(self._open)
        theme.changed.connect(self._redress)

    def show_spots(self, spots: Sequence[Spot]) -> None:
        """Show those of `spots` that are out of reach; the current line stays so where it is among them."""
        found = barred(spots)
        current = _line(self.tree.currentIndex())
        count = len({spot.role for group in found.values() for spot in group})
        self.setVisible(count > 0)
        self.button.setText(self.tr("%n role(s) out of reach", "", count))
        entries = []
        for bar, group in found.items():
            entry = Entry((bar_words(bar),), {Qt.ItemDataRole.FontRole: self._theme.font(Role.FIELD_STRONG)})
            for spot in group:
                entry.add(Entry((spot.name,), {RoleRole: spot.role, Qt.ItemDataRole.ToolTipRole: plain_tip(spot.name)}))
            entries.append(entry)
        self._model.replace(entries)
        self.tree.expandAll()
        lines = map(self._model.index_of, self._model.entries())
        self.tree.setCurrentIndex(next((index for index in lines if _line(index) == current), QModelIndex()))
        self._redress()

    def _open(self, index: QModelIndex) -> None:
        role = index.data(RoleRole)
        if isinstance(role, str):
            self.opened.emit(role)

    def _redress(self) -> None:
        name = "chevron-down" if self.button.isChecked() else "chevron-right"
        self._theme.adorn(self.button, name, "accent", 14)


def _line(index: QModelIndex) -> tuple[str | None, str | None]:
    """Return by what a line is known again: a role stands below each thing that keeps it out."""
    return index.data(), index.parent().data()
