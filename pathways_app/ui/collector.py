"""Looking for what nobody needs any more, on the thread of the window alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 500


class Collector(QObject):
    """Takes the place of Python's own collector, which stays switched off.

    That one runs on whichever thread happens to make something. There it may take apart a widget: Qt's lock is held
    while Python is waited for, the window holds Python and waits for the lock, and neither ever goes on.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what Python would have by now, the young first."""
        for generation, most in enumerate(gc.get_threshold()):
            if gc.get_count()[generation] > most:
                gc.collect(generation)
