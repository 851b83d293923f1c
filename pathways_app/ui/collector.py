"""Looking for what nobody needs any more, on the thread of the window alone."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from pathways_app.ui.activity import Activity

_LOOK_MS = 500

_PAUSE_SECONDS, _AWAY_SECONDS = 2.0, 60.0
"""Who does nothing for so long is reading, or is not there."""

_FULL = 8
"""So many times more than Python would let come together is looked through even if nobody ever pauses."""


class Collector(QObject):
    """Takes the place of Python's own collector, which stays switched off.

    That one runs on whichever thread happens to make something. There it may take apart a widget: Qt's lock is held
    while Python is waited for, the window holds Python and waits for the lock, and neither ever goes on.

    It also runs whenever enough was made, and to look through all there is takes longer than an edit may. So only
    what is young is looked through while somebody works; what is older when they pause, and what outlives that is
    not looked through again before they are away. `clock` tells seconds, for tests to fix.
    """

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        gc.disable()
        self._clock = clock
        self._seen = clock()
        self._swept = False  # since somebody was seen last
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            Activity(app, self).noticed.connect(self.note_activity)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def note_activity(self) -> None:
        """Remember that somebody is there."""
        self._seen, self._swept = self._clock(), False

    def look(self) -> None:
        """Collect what Python would have by now, the young first, as far as there is time for it."""
        young, middle, old = gc.get_threshold()
        if gc.get_count()[0] > young:
            gc.collect(0)
        if gc.get_count()[1] > middle:
            gc.collect(1)
        since, waiting = self._clock() - self._seen, gc.get_count()[2]
        if since >= _AWAY_SECONDS and not self._swept:
            self._swept = True
            gc.unfreeze()
            self._collect_all()
        elif waiting > (old if since >= _PAUSE_SECONDS else old * _FULL):
            self._collect_all()

    def _collect_all(self) -> None:
        gc.collect()
        gc.freeze()
