"""The foot of the summary's window: how things go, and the ways to have the summary."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from pathways_app.ui.print.exporting import Format
from pathways_app.ui.theme import Role, Theme, dress


class SummaryFoot(QWidget):
    """One line of words or progress, and the buttons.

    Signals: print_wanted(); save_wanted(Format); stop_wanted(); close_wanted().
    """

    print_wanted = Signal()
    save_wanted = Signal(object)
    stop_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = QLabel()
        self.note = dress(QLabel(), text=Role.FIELD, tone="ink")
        self.note.setWordWrap(True)
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Pages sent to the printer"))
        self.stop_button = dress(QPushButton(self.tr("Stop")), look="small")
        self.save_button = QPushButton(self.tr("Save as PDF…"))
        self.print_button = dress(QPushButton(self.tr("Print…")), look="primary")
        self.close_button = QPushButton(self.tr("Close"))
        self._build()
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(Format.PDF))
        self.stop_button.clicked.connect(self.stop_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self._allowed = False
        self.end_progress()
        self.say("")

    @property
    def is_busy(self) -> bool:
        """Whether something goes on that can be stopped."""
        return not self.stop_button.isHidden()

    def allow(self, allowed: bool) -> None:
        """Let the summary be had, or not while there is none."""
        self._allowed = allowed
        for button in (self.save_button, self.print_button):
            button.setEnabled(allowed and not self.is_busy)

    def say(self, words: str) -> None:
        """Show how something went."""
        self._show(words, "circle-check" if words else "", "met")

    def say_problem(self, words: str) -> None:
        """Show what went wrong, and what would help."""
        self._show(words, "triangle-alert", "warning")

    def show_progress(self, done: int, count: int) -> None:
        """Show how many pages are printed."""
        self.say("")
        self.note.setText(self.tr("Printing: {done} of {count}").format(done=done, count=count))
        self.progress.setRange(0, count)
        self.progress.setValue(done)
        for part in (self.progress, self.stop_button):
            part.show()
        self.allow(self._allowed)

    def end_progress(self) -> None:
        """Show no progress any more."""
        for part in (self.progress, self.stop_button):
            part.hide()
        self.note.setText("")
        self.allow(self._allowed)

    def _build(self) -> None:
        px = self._theme.px
        row = QHBoxLayout()
        row.setContentsMargins(*(round(px(side)) for side in (16, 10, 16, 12)))
        row.setSpacing(round(px(8)))
        row.addWidget(self._picture)
        row.addWidget(self.note, 1)
        row.addWidget(self.progress)
        row.addWidget(self.stop_button)
        for button in (self.close_button, self.save_button, self.print_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        rule = dress(QFrame(), look="rule")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule)
        column.addLayout(row)
        self.progress.setFixedWidth(round(px(120)))

    def _show(self, words: str, icon: str, token: str) -> None:
        self.note.setText(words)
        self._picture.setVisible(bool(icon))
        if icon:
            self._picture.setPixmap(self._theme.pixmap(icon, token, 16, self.devicePixelRatioF()))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.note, words))
