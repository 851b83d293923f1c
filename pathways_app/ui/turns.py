"""Turns of the event loop: one thing in each, so that what comes together does not hold the window up together."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_PLACED = 2
"""Turns in which what was changed finds its place: one part may have to wait for another."""

_BETWEEN = _PLACED + 1
"""Turns after each thing for what it brought: it is painted in the last."""


class Turns(QObject):
    """Does what it is given in its order, the first at once where nothing was done in the turns just before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[QObject, Callable[[], None]]] = deque()
        self._left = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)

    def take(self, owner: QObject, work: Callable[[], None]) -> None:
        """Do `work` when it is its turn, unless `owner` is gone by then."""
        if self._timer.isActive():
            self._waiting.append((owner, work))
        else:
            self.keep()
            work()

    def keep(self) -> None:
        """Let the turns from now on go to what is being done at this moment."""
        self._left = _BETWEEN + 1
        self._timer.start()

    def _turn(self) -> None:
        self._left -= 1
        if self._left > 0:
            return
        while self._waiting:
            owner, work = self._waiting.popleft()
            if isValid(owner):
                self.keep()
                work()
                return
        self._timer.stop()


class PaintLater(QObject):
    """Has what is changed in `widget` painted in a turn after it has found its place, all of it together."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._left = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)

    def begin(self) -> None:
        """Leave on the screen what is there, until the window has placed what is changed now."""
        if self._widget.isVisible():
            turns().keep()
            self._widget.setUpdatesEnabled(False)
            self._left = _PLACED
            self._timer.start()

    def _turn(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._timer.stop()
            self._widget.setUpdatesEnabled(True)


def paint_window_later(widget: QWidget) -> None:
    """Have all of the window of `widget` painted in a turn after what is changed now has found its place.

    Where only a part of it were to wait, what the system asks to have painted meanwhile would be painted besides.
    """
    window = widget.window()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    (window.findChild(PaintLater, options=direct) or PaintLater(window)).begin()


_shared: list[Turns] = []


def turns() -> Turns:
    """Return the turns that all of the window shares; GUI thread only."""
    if not _shared or not isValid(_shared[0]):
        _shared[:] = [Turns(QCoreApplication.instance())]
    return _shared[0]
