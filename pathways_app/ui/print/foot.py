"""The foot of a window of print: how things go, and the buttons."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.announcing import announce

_PROGRESS = 120


class Foot(QWidget):
    """One line of words or progress, a button that stops what goes on, and then `buttons`.

    Signals: stop_wanted(); close_wanted().
    """

    stop_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, theme: Theme, buttons: Iterable[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon: tuple[str, str] | None = None
        self._picture = QLabel()
        self.note = dress(QLabel(textFormat=Qt.TextFormat.PlainText), text=Role.FIELD)
        self.note.setWordWrap(True)
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setFixedWidth(round(theme.px(_PROGRESS)))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.close_button = QPushButton(self.tr("Close"))
        self.stop_button.clicked.connect(self.stop_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(*(round(theme.px(side)) for side in (16, 10, 16, 12)))
        row.setSpacing(round(theme.px(8)))
        row.addWidget(self._picture)
        row.addWidget(self.note, 1)
        row.addWidget(self.progress)
        for button in (self.stop_button, self.close_button, *buttons):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(dress(QFrame(), look="rule"))
        column.addLayout(row)
        theme.changed.connect(self._redress)
        self.end_progress()

    @property
    def is_busy(self) -> bool:
        """Whether something goes on that can be stopped."""
        return not self.stop_button.isHidden()

    def say(self, words: str) -> None:
        """Show how something went; "" to show nothing."""
        self._show(words, ("circle-check", "met") if words else None)

    def say_plainly(self, words: str) -> None:
        """Show what goes on."""
        self._show(words, None)

    def say_problem(self, words: str) -> None:
        """Show what went wrong, and what would help."""
        self._show(words, ("triangle-alert", "warning"))

    def show_progress(self, words: str, done: int, count: int) -> None:
        """Show how far something is that can be stopped."""
        self._icon = None
        self._redress()
        self.note.setText(words)
        self.progress.setRange(0, count)
        self.progress.setValue(done)
        self._go_on(True)

    def end_progress(self) -> None:
        """Show no progress any more."""
        self._go_on(False)
        self.say("")

    def _go_on(self, busy: bool) -> None:
        for part in (self.progress, self.stop_button):
            part.setVisible(busy)
        self.close_button.setVisible(not busy)

    def _show(self, words: str, icon: tuple[str, str] | None) -> None:
        self._icon = icon
        self._redress()
        self.note.setText(words)
        announce(self.note, words)

    def _redress(self) -> None:
        self._picture.setVisible(self._icon is not None)
        if self._icon is not None:
            self._picture.setPixmap(self._theme.pixmap(*self._icon, 16, self.devicePixelRatioF()))
