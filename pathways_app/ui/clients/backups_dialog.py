"""The copies of the casebook and what was set aside of it: when, why, what is in each; put back, or taken away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from pathways_app.domain.backup import Backup, BackupReason, Contents
from pathways_app.domain.errors import CasebookDamagedError, PathwaysError, WrongPassphraseError
from pathways_app.ui.clients.client_words import day_words, time_words
from pathways_app.ui.clients.dialogs import fit
from pathways_app.ui.clients.recovery_words import contents_words
from pathways_app.ui.messages import sentence
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.inspector_rows import text_label

_WIDTH, _HEIGHT = 540, 440

Look = Callable[[Backup], Contents]


class BackupsDialog(QDialog):
    """Shows the copies there are, the newest first.

    `look` tells what is in one of them, as the open casebook can; without it nothing can be removed either, and another
    file can be chosen: that is when the casebook is locked.
    Signals: removed(tuple of Backup), those to be taken away; put_back(Backup), to take the place of the casebook;
    other_wanted(), to choose another file.
    """

    removed = Signal(object)
    put_back = Signal(object)
    other_wanted = Signal()

    def __init__(
        self, theme: Theme, backups: tuple[Backup, ...], parent: QWidget | None = None, *, look: Look | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setWindowTitle(self.tr("Copies of the casebook"))
        fit(self, theme, _WIDTH, _HEIGHT)
        said = self.tr(
            "One is made every day. What a copy took the place of, and what was found damaged, is kept too. Each holds "
            "what the casebook held then, also of clients who were erased since, until you remove it."
        )
        self.list = dress(QListWidget(), look="card")
        self.list.setAccessibleName(self.tr("Copies of the casebook"))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemSelectionChanged.connect(self._choose)
        self.contents = text_label("", Role.FIELD, "ink-muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.back = buttons.addButton(self.tr("Put it back…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.back.clicked.connect(self._put_back)
        self.other = buttons.addButton(self.tr("Another file…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.other.clicked.connect(self.other_wanted)
        self.other.setVisible(look is None)
        self.remove = dress(
            buttons.addButton(self.tr("Remove"), QDialogButtonBox.ButtonRole.DestructiveRole), look="danger"
        )
        self.remove.clicked.connect(self._remove)
        self.remove.setVisible(look is not None)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(theme.px(side)) for side in (20, 18, 20, 16)))
        column.setSpacing(round(theme.px(10)))
        column.addWidget(text_label(said, Role.FIELD, "ink-muted"))
        column.addWidget(self.list, 1)
        column.addWidget(self.contents)
        column.addWidget(buttons)
        self._looking = SearchJobs(self._look_into, self)
        self._looking.finished.connect(self._tell_contents)
        self._looking.failed.connect(self._tell_problem)
        self.finished.connect(self._looking.close)
        self.show_backups(backups)

    def show_backups(self, backups: tuple[Backup, ...]) -> None:
        """Show `backups` instead of what was shown."""
        self.list.clear()
        for backup in backups:
            item = QListWidgetItem(self._words(backup))
            item.setData(Qt.ItemDataRole.UserRole, backup)
            self.list.addItem(item)
        self._choose()

    def _words(self, backup: Backup) -> str:
        why = {
            BackupReason.DAILY: self.tr("of the day"),
            BackupReason.ASKED: self.tr("asked for"),
            BackupReason.FORMAT: self.tr("before a new version"),
            BackupReason.REPLACED: self.tr("set aside when a copy was put back"),
            BackupReason.DAMAGED: self.tr("set aside as damaged"),
        }[backup.reason]
        day = self.tr("{day}, {time}").format(
            day=day_words(backup.made.astimezone().date()), time=time_words(backup.made)
        )
        size = QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        return self.tr("{when} · {why} · {size}").format(when=day, why=why, size=size)

    @property
    def _chosen(self) -> tuple[Backup, ...]:
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems())

    def _choose(self) -> None:
        chosen = self._chosen
        self.remove.setEnabled(bool(chosen))
        self.back.setEnabled(len(chosen) == 1)
        self.contents.clear()
        self._looking.cancel()
        if len(chosen) == 1 and self._look is not None:
            self.contents.setText(self.tr("Looking into it…"))
            self._looking.start(chosen[0])

    def _look_into(self, backup: Backup, _should_stop: Callable[[], bool]) -> Contents | None:
        return None if self._look is None else self._look(backup)

    def _tell_contents(self, contents: Contents) -> None:
        self.contents.setText(self.tr("It holds {what}.").format(what=contents_words(contents)))

    def _tell_problem(self, problem: PathwaysError) -> None:
        match problem:
            case WrongPassphraseError():
                words = self.tr("It opens with another passphrase, that of the day it was made, or is damaged.")
            case CasebookDamagedError():
                words = self.tr("It is damaged: what is in it cannot be told.")
            case _:
                words = sentence(problem)
        self.contents.setText(words)

    def _put_back(self) -> None:
        self.put_back.emit(self._chosen[0])

    def _remove(self) -> None:
        self.removed.emit(self._chosen)
