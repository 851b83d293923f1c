"""Focus rings: shown to who uses the keyboard, and kept away from who just clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from pathways_app.ui.theme.dress import dress

RING = "ring"
"""The property that the style sheet reads: whether a widget shows that it has the keyboard."""

_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_PRESSED = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


def ringed(widget: QWidget) -> bool:
    """Say whether `widget`, which paints itself, is to show that it has the keyboard."""
    return widget.hasFocus() and widget.property(RING) is not False


class FocusMarks(QObject):
    """Marks what has the keyboard once keys are used, until the mouse is.

    Fields to type in show a ring however they were reached: that is where letters go.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._by_key = False  # nobody has pressed a key yet
        self._watched: QWidget | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        if before is not None and isValid(before):
            _mark(before, ring=False)
        self._watched = now
        if now is None:
            return
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_key = False
        now.installEventFilter(self)  # on it alone: a filter on the application would see every event there is
        _mark(now, ring=self._by_key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A shortcut is offered to what has the keyboard before it is taken, so that one is seen here too.
        if not self._by_key and isinstance(event, QKeyEvent) and event.type() in _PRESSED:
            if event.key() not in _HELD and isinstance(watched, QWidget):
                self._by_key = True
                _mark(watched, ring=True)
        elif self._by_key and event.type() is QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            self._by_key = False
            _mark(watched, ring=False)
        return False


def _mark(widget: QWidget, *, ring: bool) -> None:
    before = widget.property(RING)
    if before == ring:
        return
    widget.setProperty(RING, ring)
    if isinstance(widget, QAbstractButton) and bool(before) != ring:
        dress(widget)  # the style sheet draws its ring
    widget.update()
    if isinstance(widget, QAbstractScrollArea):
        widget.viewport().update()
