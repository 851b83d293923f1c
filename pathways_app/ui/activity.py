"""Whether somebody is there: keys and pointer, in whichever window of the program they are used."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QWindow

_KINDS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


class Activity(QObject):
    """Notices what is typed and pointed at, and keeps a window that opens a pop-up from being heard as a new one.

    Qt tells that a window is active whenever the keyboard comes to it or leaves it, and so at every pop-up, at which it
    is active all along: a screen reader would then say its name again. Only windows of the system are looked at, which
    every key and movement passes first: a filter of the whole program would be run for every event there is.
    Signals: noticed().
    """

    noticed = Signal()

    def __init__(self, app: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app.focusWindowChanged.connect(self._watch)
        app.applicationStateChanged.connect(self._forget)
        self._lent: QObject | None = None  # the window whose keyboard a pop-up has
        self._watch(app.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _KINDS:
            self.noticed.emit()
        return isinstance(event, QFocusEvent) and self._is_about_popup(watched, event)

    def _is_about_popup(self, window: QObject, event: QFocusEvent) -> bool:
        """Say whether the keyboard goes from `window` to a pop-up, or comes back; nothing else rests on such news."""
        if event.gotFocus():
            lent, self._lent = self._lent is window, None
            return lent or event.reason() is Qt.FocusReason.PopupFocusReason
        popup = event.reason() is Qt.FocusReason.PopupFocusReason
        self._lent = window if popup else None
        return popup

    def _forget(self) -> None:
        self._lent = None  # who comes back from another program is told where

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self.noticed.emit()
