"""A toast: one line at the foot of the window that says what was just done, and takes it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.announcing import announce
from pathways_app.ui.widgets.elided import ElidedLabel

_SHOWN_MS = 6000
_HEIGHT, _MOST_WIDTH, _ABOVE_FOOT = 44, 480, 42


class Toast(QFrame):
    """Lies over `window`; it stays while the pointer or the keyboard is in it.

    Signals: undone(), when the person wants the last edit undone.
    """

    undone = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        dress(self, look="toast")
        self.label = dress(ElidedLabel(), look="toast")
        self.label.setFont(theme.font(Role.FIELD))
        self.button = QPushButton(self.tr("Undo"))
        dress(self.button, look="toast")
        self.button.setToolTip(self.tr("Take the last change back (Ctrl+Z)"))
        self.button.clicked.connect(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(round(theme.px(16)), 0, round(theme.px(10)), 0)
        row.setSpacing(round(theme.px(12)))
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self._go_unless_used)
        window.installEventFilter(self)
        self.hide()

    def say(self, words: str) -> None:
        """Show `words`, and tell them to who cannot see them."""
        self.label.setText(words)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _go_unless_used(self) -> None:
        if self.underMouse() or self.button.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _undo(self) -> None:
        self.hide()
        self.undone.emit()

    def _place(self) -> None:
        px = self._theme.px
        wanted = self.label.fontMetrics().horizontalAdvance(self.label.text()) + self.button.sizeHint().width()
        width = min(round(px(_MOST_WIDTH)), self._window.width() - round(px(32)), round(wanted + px(52)))
        height = round(px(_HEIGHT))
        top = self._window.height() - height - round(px(_ABOVE_FOOT))
        self.setGeometry((self._window.width() - width) // 2, top, width, height)
