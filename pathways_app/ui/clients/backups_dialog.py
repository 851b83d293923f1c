"""The copies of the casebook: when each was made, and taken away for good."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from pathways_app.domain.backup import Backup, BackupReason
from pathways_app.ui.clients.client_words import day_words, time_words
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.inspector_rows import text_label

_WIDTH, _HEIGHT = 460, 380


class BackupsDialog(QDialog):
    """Shows the copies there are, the newest first.

    Signals: removed(tuple of Backup), those to be taken away.
    """

    removed = Signal(object)

    def __init__(self, theme: Theme, backups: tuple[Backup, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Copies of the casebook"))
        self.resize(round(theme.px(_WIDTH)), round(theme.px(_HEIGHT)))
        said = self.tr(
            "Each holds what the casebook held that day, also of clients who were erased since. One is made every day."
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Copies of the casebook"))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._show_ready)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.remove = dress(
            buttons.addButton(self.tr("Remove"), QDialogButtonBox.ButtonRole.DestructiveRole), look="danger"
        )
        self.remove.clicked.connect(self._remove)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(theme.px(side)) for side in (20, 18, 20, 16)))
        column.setSpacing(round(theme.px(10)))
        column.addWidget(text_label(said, Role.FIELD, "ink-muted"))
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.show_backups(backups)

    def show_backups(self, backups: tuple[Backup, ...]) -> None:
        """Show `backups` instead of what was shown."""
        self.list.clear()
        for backup in backups:
            item = QListWidgetItem(self._words(backup))
            item.setData(Qt.ItemDataRole.UserRole, backup)
            self.list.addItem(item)
        self._show_ready()

    def _words(self, backup: Backup) -> str:
        why = {
            BackupReason.DAILY: self.tr("of the day"),
            BackupReason.ASKED: self.tr("asked for"),
            BackupReason.FORMAT: self.tr("before a new version"),
        }[backup.reason]
        day = self.tr("{day}, {time}").format(
            day=day_words(backup.made.astimezone().date()), time=time_words(backup.made)
        )
        size = QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        return self.tr("{when} · {why} · {size}").format(when=day, why=why, size=size)

    def _show_ready(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedItems()))

    def _remove(self) -> None:
        self.removed.emit(tuple(item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()))
