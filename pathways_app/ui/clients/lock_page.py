"""The page in front of the casebook: where it is made, and opened with its passphrase."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pathways_app.domain.backup import Backup, Contents
from pathways_app.domain.errors import CasebookDamagedError, KeyringError, PathwaysError, WrongPassphraseError
from pathways_app.ui.casework import CasebookState, Casework
from pathways_app.ui.clients.backups_dialog import BackupsDialog
from pathways_app.ui.clients.client_words import day_words, time_words
from pathways_app.ui.clients.recovery_words import contents_words
from pathways_app.ui.messages import sentence
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.announcing import announce
from pathways_app.ui.widgets.column_label import ColumnLabel

_WIDTH = 400
_JUDGE_MS = 200


def _judge(passphrase: str, _should_stop: Callable[[], bool]) -> tuple[int, int]:
    """Return the score of `passphrase`, -1 where it is too short, and how many characters it needs."""
    from pathways_app.services.casebook_passphrase import passphrase_strength  # noqa: PLC0415 - with its word lists

    strength = passphrase_strength(passphrase)
    return (-1 if len(passphrase) < strength.least_characters else strength.score), strength.least_characters


def _look(wanted: tuple[Path, str], _should_stop: Callable[[], bool]) -> Contents:
    """Return what the copy of a casebook holds, opened with its passphrase."""
    from pathways_app.services.casebook import preview_backup  # noqa: PLC0415 - with the casebook's libraries

    return preview_backup(*wanted)


class LockPage(QWidget):
    """Makes the casebook, opens it, puts a copy back, or saves what can be read of a damaged one."""

    def __init__(self, theme: Theme, casework: Casework, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._casework = theme, casework
        self._backup: Path | None = None  # a copy to be put back, once its passphrase is there
        self._made: datetime | None = None  # when it was, where that is known
        self._contents: Contents | None = None  # of the copy, once it was looked into
        self._damaged = False
        self.copies: BackupsDialog | None = None
        width = round(theme.px(_WIDTH))
        self.heading = dress(ColumnLabel(width), text=Role.DISPLAY)
        self.said = dress(ColumnLabel(width), text=Role.BODY, tone="ink-muted")
        self.warning = dress(ColumnLabel(width), text=Role.BODY)
        self.passphrase = self._field(self.tr("Passphrase"))
        self.again = self._field(self.tr("The same passphrase again"))
        self.strength = dress(ColumnLabel(width), text=Role.SMALL, tone="ink-muted")
        self.remember = QCheckBox(self.tr("Let this computer keep the key"))
        self.kept = dress(ColumnLabel(width), text=Role.SMALL, tone="ink-muted")
        self.kept.setText(self.tr("The casebook then opens for whoever is signed in to it."))
        self.problem = dress(ColumnLabel(width), text=Role.BODY, tone="unmet")
        self.go_on = dress(QPushButton(), look="primary")
        self.other = dress(QPushButton(), look="quiet")
        self._build()
        self.passphrase.textChanged.connect(self._edited)
        self.again.textChanged.connect(self._show_ready)
        for field in (self.passphrase, self.again):
            field.returnPressed.connect(self._enter)
        self.go_on.clicked.connect(self._enter)
        self.other.clicked.connect(self._do_other)
        self._judge_soon = QTimer(self, singleShot=True, interval=_JUDGE_MS)
        self._judge_soon.timeout.connect(self._judge)
        self._judging = SearchJobs(_judge, self)
        self._judging.finished.connect(self._show_strength)
        self._looking = SearchJobs(_look, self)
        self._looking.finished.connect(self._show_contents)
        self._looking.failed.connect(self._show_problem)
        casework.state_changed.connect(self.show_state)
        casework.failed.connect(self._show_problem)
        self.show_state()

    @property
    def is_making(self) -> bool:
        """Whether a casebook is to be made, as there is none yet and no copy is to be put back."""
        return self._casework.state is CasebookState.ABSENT and self._backup is None

    def show_state(self) -> None:
        """Show what can be done with the casebook as it stands."""
        state = self._casework.state
        if state is CasebookState.OPEN:
            self._forget()
            return
        busy, making = state is CasebookState.BUSY, self.is_making
        focused = QApplication.focusWidget()
        if busy and focused is not None and self.isAncestorOf(focused):
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # else the keyboard leaves for another place of the window
        for widget in (self.passphrase, self.again, self.remember, self.go_on, self.other):
            widget.setEnabled(not busy)
        if busy:
            self.go_on.setText(self.tr("Opening…"))
            announce(self, self.go_on.text())
            return
        if making:
            self.heading.setText(self.tr("A casebook for your clients"))
            self.said.setText(
                self.tr(
                    "Clients, sessions, notes and saved routes are kept in one encrypted file on this computer, and "
                    "nowhere else. A passphrase of your own opens it."
                )
            )
            self.warning.setText(
                self.tr(
                    "Nobody can open the casebook without the passphrase, and nobody can tell you what it was. Write "
                    "it down and keep it in a safe place."
                )
            )
        elif self._backup is not None:
            self.heading.setText(self.tr("Put a copy back"))
            self.said.setText(self._copy_words(self._backup))
        elif self._damaged:
            self.heading.setText(self.tr("The casebook is damaged"))
            self.said.setText(
                self.tr(
                    "What can be read of it is saved to a new file; where nothing can, the newest copy takes its "
                    "place. The damaged file is kept as it is, under another name. You are told what was lost."
                )
            )
        else:
            self.heading.setText(self.tr("The casebook is locked"))
            self.said.setText(self.tr("Your passphrase opens it."))
        self.warning.setVisible(making)
        self.again.setVisible(making)
        self.strength.setVisible(making)
        self.remember.setVisible(self._backup is None and not self._damaged)
        self.kept.setVisible(not self.remember.isHidden())
        self.go_on.setText(self._go_on_words(making=making))
        self.other.setText(self.tr("Cancel") if self._backup is not None else self.tr("Put a copy back…"))
        self._describe()
        self._show_ready()

    def take_focus(self) -> None:
        """Put the keyboard in the passphrase."""
        self.passphrase.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer(self, backup: Path, made: datetime | None = None) -> None:
        """Offer to put `backup` back, once its passphrase is there; `made` says when it was, where that is known."""
        self._looking.cancel()
        self._contents, self._backup, self._made = None, backup, made
        self.problem.hide()
        self.show_state()
        self.take_focus()

    def close_jobs(self) -> None:
        """Stop and wait for whatever still runs for this page."""
        self._close_copies()
        self._judging.close()
        self._looking.close()

    def _go_on_words(self, *, making: bool) -> str:
        if making:
            return self.tr("Make the casebook")
        if self._backup is not None:
            return self.tr("See what is in it") if self._contents is None else self.tr("Put it back and open it")
        return (
            self.tr("Save what can be read")
            if self._damaged
            else self.tr("Open", "what a button does with the casebook")
        )

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setFixedWidth(round(self._theme.px(_WIDTH)))
        return field

    def _build(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(px(20)),) * 4)
        column.setSpacing(round(px(10)))
        column.addStretch(36)
        middle = Qt.AlignmentFlag.AlignHCenter
        for label in (self.heading, self.said, self.warning):
            column.addWidget(label, 0, middle)
        column.addSpacing(round(px(6)))
        for widget in (self.passphrase, self.again, self.strength, self.remember, self.kept, self.problem):
            column.addWidget(widget, 0, middle)
        buttons = QHBoxLayout()
        buttons.setSpacing(round(px(8)))
        buttons.addStretch()
        buttons.addWidget(self.go_on)
        buttons.addWidget(self.other)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addStretch(64)
        self.problem.hide()

    def _copy_words(self, backup: Path) -> str:
        if self._contents is None:
            if self._made is not None:
                text = self.tr("Type the passphrase that was yours on {day}, {time}, and see what it holds.")
                return text.format(day=day_words(self._made.astimezone().date()), time=time_words(self._made))
            text = self.tr("Type the passphrase that was yours when {file} was made, and see what is in it.")
            return text.format(file=backup.name)
        contents = contents_words(self._contents)
        if self._made is not None:
            text = self.tr("The file of {day}, {time} holds {contents}.")
            said = text.format(
                day=day_words(self._made.astimezone().date()), time=time_words(self._made), contents=contents
            )
        else:
            said = self.tr("{file} holds {contents}.").format(file=backup.name, contents=contents)
        place = self.tr(
            "It takes the place of the casebook, which is kept under another name: what was written since is no longer "
            "there."
        )
        return f"{said} {place}"

    def _show_contents(self, contents: Contents) -> None:
        self._contents = contents
        self.show_state()
        self.go_on.setFocus()

    def _edited(self) -> None:
        self.problem.hide()
        self._looking.cancel()
        if self._contents is not None:
            self._contents = None
            self.show_state()
        if self.is_making:
            self._judge_soon.start()
        self._show_ready()

    def _describe(self) -> None:
        """Have what stands over the fields heard where the keyboard begins."""
        shown = [label.text() for label in (self.heading, self.said, self.warning) if not label.isHidden()]
        self.passphrase.setAccessibleDescription(" ".join([f"{shown[0]}.", *shown[1:]]))

    def _show_ready(self) -> None:
        typed = self.passphrase.text()
        self.go_on.setEnabled(bool(typed) and (not self.is_making or bool(self.again.text())))

    def _judge(self) -> None:
        typed = self.passphrase.text()
        if typed:
            self._judging.start(typed)
        else:
            self._judging.cancel()
            self.strength.clear()

    def _show_strength(self, judged: tuple[int, int]) -> None:
        match judged:
            case (-1, least):
                words = self.tr("At least %n character(s)", "", least)
            case (0, _):
                words = self.tr("Very easy to guess")
            case (1, _):
                words = self.tr("Easy to guess")
            case (2, _):
                words = self.tr("Takes some effort to guess")
            case (3, _):
                words = self.tr("Hard to guess")
            case _:
                words = self.tr("Very hard to guess")
        self.strength.setText(words)
        self.strength.updateGeometry()
        announce(self.strength, words)

    def _enter(self) -> None:
        typed, casework = self.passphrase.text(), self._casework
        if not self.go_on.isEnabled():
            if typed and self.again.isVisible():
                self.again.setFocus()
            return
        self.problem.hide()
        if self.is_making:
            if typed != self.again.text():
                self._say(self.tr("The two passphrases are not the same."))
                self.again.selectAll()
                self.again.setFocus()
                return
            casework.create(typed, remember=self._remembering)
        elif self._backup is not None and self._contents is None:
            self._looking.start((self._backup, typed))
        elif self._backup is not None:
            casework.restore(self._backup, typed)
        elif self._damaged:
            casework.rescue(typed)
        else:
            casework.open(typed, remember=self._remembering)

    @property
    def _remembering(self) -> bool:
        return self.remember.isChecked() and not self.remember.isHidden()

    def _do_other(self) -> None:
        if self._backup is not None:
            self._looking.cancel()
            self._backup = self._contents = None
            self.problem.hide()
            self.show_state()
            self.take_focus()
            return
        from pathways_app.services.casebook import copies_kept  # noqa: PLC0415 - with the casebook's libraries

        kept = copies_kept(self._casework.file)
        if kept:
            self._show_copies(kept)
        else:
            self._ask_file()

    def _show_copies(self, kept: tuple[Backup, ...]) -> None:
        """Have one of the copies chosen; what is in it is told once its passphrase is there."""
        dialog = self.copies = BackupsDialog(self._theme, kept, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.put_back.connect(self._take_copy)
        dialog.other_wanted.connect(self._ask_file)
        dialog.finished.connect(self._forget_copies)
        dialog.open()

    def _take_copy(self, backup: Backup) -> None:
        self._close_copies()
        self.offer(backup.file, backup.made)

    def _ask_file(self) -> None:
        self._close_copies()
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Put a copy back"),
            str(self._casework.file.parent),
            self.tr("Casebooks and copies") + " (*.pathways *.backup *.replaced *.damaged)",
        )
        if chosen and self._casework.state is not CasebookState.OPEN:
            self.offer(Path(chosen))

    def _close_copies(self) -> None:
        if self.copies is not None:
            self.copies.reject()

    def _forget_copies(self) -> None:
        self.copies = None

    def _show_problem(self, problem: PathwaysError) -> None:
        if self._casework.state is CasebookState.OPEN:
            return  # said where it happened
        if self._backup is None:
            self._damaged = isinstance(problem, CasebookDamagedError)
        if isinstance(problem, KeyringError):
            self.remember.setChecked(False)  # the passphrase opens it all the same
        self._say(sentence(problem))
        self.show_state()
        if isinstance(problem, WrongPassphraseError):
            self.passphrase.selectAll()
        self.take_focus()

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()
        announce(self.problem, words, at_once=True)
        self.problem.updateGeometry()

    def _forget(self) -> None:
        """Leave no passphrase in the fields."""
        self._backup, self._contents, self._damaged = None, None, False
        self._close_copies()
        self._looking.cancel()
        for field in (self.passphrase, self.again):
            field.clear()
        self.problem.hide()
        self._judge_soon.stop()
        self._judging.cancel()
        self.strength.clear()
