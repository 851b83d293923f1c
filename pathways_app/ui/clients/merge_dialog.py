"""Which other client is the same person."""

from __future__ import annotations

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QListView, QVBoxLayout, QWidget

from pathways_app.domain.client import ClientSummary
from pathways_app.ui.clients.client_words import aim_words
from pathways_app.ui.clients.dialogs import fit
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.row_tree import WrappedRows

_WIDTH, _HEIGHT = 420, 380


class MergeDialog(QDialog):
    """Asks which of `others` is to be merged into the client called `name`.

    Signals: merged(client id).
    """

    merged = Signal(int)

    def __init__(self, theme: Theme, name: str, others: tuple[ClientSummary, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge two clients"))
        fit(self, theme, _WIDTH, _HEIGHT)
        said = self.tr(
            "Choose who else is {name}. Sessions, notes, saved routes and files of both are then with {name}; where "
            "the two records say different things, both are kept."
        ).format(name=name)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a client"))
        self.field.setAccessibleName(self.tr("Find a client"))
        items = QStandardItemModel(self)
        for other in others:
            words = self.tr("{name} · {aim}").format(name=other.name, aim=aim_words(other))
            item = QStandardItem(words)
            item.setToolTip(plain_tip(words))
            item.setData(other.id, Qt.ItemDataRole.UserRole)
            item.setEditable(False)
            items.appendRow(item)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(items)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = dress(QListView(), look="card")
        self.list.setItemDelegate(WrappedRows(theme, self.list))
        self.list.setAccessibleName(self.tr("Clients"))
        self.list.setModel(self._found)
        self.field.textChanged.connect(self._found.setFilterFixedString)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = dress(
            buttons.addButton(self.tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole), look="primary"
        )
        self.accept_button.setEnabled(False)
        self.list.selectionModel().selectionChanged.connect(self._show_ready)
        buttons.accepted.connect(self._enter)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(theme.px(side)) for side in (20, 18, 20, 16)))
        column.setSpacing(round(theme.px(10)))
        column.addWidget(text_label(said, Role.FIELD, "ink-muted"))
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

    def _show_ready(self) -> None:
        self.accept_button.setEnabled(self.list.selectionModel().hasSelection())

    def _enter(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.merged.emit(int(index.data(Qt.ItemDataRole.UserRole)))
            self.accept()
