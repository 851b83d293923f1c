"""The notes field: bold, italic and lists, kept as they are typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut, QTextCharFormat, QTextListFormat
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QToolButton, QVBoxLayout, QWidget

from pathways_app.domain.casework import Note
from pathways_app.domain.errors import CaseConflictError, PathwaysError
from pathways_app.services.casebook import Casebook
from pathways_app.ui.clients import note_text
from pathways_app.ui.clients.client_words import time_words
from pathways_app.ui.messages import sentence
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.plain_tip import plain_tip

_SAVE_MS = 500
_LATEST_MS = 2000
"""How long what is typed without a pause may wait to be written (a bound of ours): no more can be lost at once."""
_HEIGHT = 150
_LONGEST = 100_000
"""Characters up to which a note may be filled by pasting (a bound of ours); what is typed is kept, however long."""


class NoteField(QTextEdit):
    """Takes plain text from elsewhere: what is pasted brings no fonts, pictures or links along.

    Signals: shortened(), when more was pasted than a note takes.
    """

    shortened = Signal()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        chosen = len(self.textCursor().selectedText())
        room = max(0, _LONGEST - (self.document().characterCount() - 1 - chosen))
        if room:  # else what is chosen would go for nothing
            self.insertPlainText(text[:room])
        if len(text) > room:
            self.shortened.emit()


class NoteEditor(QWidget):
    """Edits one note of `client`, which is made with its first words and written at each pause, or before long.

    Signals: written(), when something was kept.
    """

    written = Signal()

    def __init__(
        self, theme: Theme, book: Casebook, client: int, note: Note | None, session: int | None, name: str
    ) -> None:
        super().__init__()
        self._theme, self._book, self._client, self._note, self._session = theme, book, client, note, session
        self._kept = note.text if note is not None else ""
        self.field = NoteField()
        self.field.setAcceptRichText(False)
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(round(theme.px(_HEIGHT)))
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(self.tr("What was said, and what to remember"))
        if self._kept:
            note_text.show(self.field.document(), self._kept)
            self._kept = note_text.written(self.field.document())  # as it would be now: to look at it writes nothing
        self.state = text_label("", Role.SMALL, "ink-muted")
        bar = QHBoxLayout()
        bar.setSpacing(round(theme.px(4)))
        for words, sign, keys, style in (
            (self.tr("Bold"), self.tr("B", "letter on the button for bold"), QKeySequence.StandardKey.Bold, self._bold),
            (
                self.tr("Italic"),
                self.tr("I", "letter on the button for italic"),
                QKeySequence.StandardKey.Italic,
                self._italic,
            ),
            (self.tr("List"), "•", QKeySequence("Ctrl+Shift+L"), self._list),
        ):
            bar.addWidget(self._button(words, sign, QKeySequence(keys), style))
        bar.addWidget(self.state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(theme.px(4)))
        column.addWidget(self.field)
        column.addLayout(bar)
        self._soon = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._soon.timeout.connect(self.keep)
        self._latest = QTimer(self, singleShot=True, interval=_LATEST_MS)
        self._latest.timeout.connect(self.keep)
        self.field.textChanged.connect(self._wait)
        self.field.shortened.connect(self._tell_shortened)
        self._shortened = ""

    def keep(self) -> PathwaysError | None:
        """Write what is in the field, where it is not written yet; return why that cannot be, if it cannot."""
        self._wait_no_more()
        text = note_text.written(self.field.document())
        if text == self._kept:
            return None
        try:
            if self._note is None:
                self._note = self._book.notes.add(self._client, text, self._session)
            else:
                self._note = self._book.notes.save(replace(self._note, text=text))
        except CaseConflictError as problem:
            # Neither of two notes is ever lost: this one goes on as a note of its own.
            try:
                self._note = self._book.notes.add(self._client, text, self._session)
            except PathwaysError as worse:
                problem_words = sentence(worse)
            else:
                problem_words = sentence(problem)
            self.state.setText(problem_words)
        except PathwaysError as problem:
            self.state.setText(sentence(problem))
            return problem
        else:
            saved = self.tr("Saved {time}").format(time=time_words(self._note.changed))
            self.state.setText(f"{saved} · {self._shortened}" if self._shortened else saved)
            self._shortened = ""
        self._kept = text
        self.written.emit()
        return None

    @property
    def text(self) -> str:
        """What is in the field, as it would be written."""
        return note_text.written(self.field.document())

    def take_up(self, text: str) -> None:
        """Put what could not be written before into the field, and try again in a moment."""
        note_text.show(self.field.document(), text)
        self._wait()

    def drop(self) -> None:
        """Write nothing more."""
        self._wait_no_more()
        self._kept = note_text.written(self.field.document())

    def _wait(self) -> None:
        """Write at the next pause, and before long where there is none."""
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()

    def _wait_no_more(self) -> None:
        self._soon.stop()
        self._latest.stop()

    def _tell_shortened(self) -> None:
        self._shortened = self.tr("Not all of it was pasted: a note takes no more.")
        self.state.setText(self._shortened)

    def _button(self, words: str, sign: str, keys: QKeySequence, style: Callable[[], None]) -> QToolButton:
        button = dress(QToolButton(), look="quiet")
        button.setText(sign)
        native = keys.toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(plain_tip(self.tr("{what} ({keys})").format(what=words, keys=native)))
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(style)
        shortcut = QShortcut(keys, self.field, context=Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(style)
        return button

    def _bold(self) -> None:
        style = QTextCharFormat()
        heavy = self.field.fontWeight() > QFont.Weight.Normal
        style.setFontWeight(QFont.Weight.Normal if heavy else QFont.Weight.Bold)
        self.field.mergeCurrentCharFormat(style)
        self.field.setFocus()

    def _italic(self) -> None:
        style = QTextCharFormat()
        style.setFontItalic(not self.field.fontItalic())
        self.field.mergeCurrentCharFormat(style)
        self.field.setFocus()

    def _list(self) -> None:
        self.field.textCursor().createList(QTextListFormat.Style.ListDisc)
        self.field.setFocus()
