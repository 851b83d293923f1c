"""The vigil over an open casebook: whether somebody is there, and whether the computer slept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from pathways_app.runtime.waking import seconds, seconds_slept

_LOOK_MS = 2_000
_ASLEEP_SECONDS = 60
"""The computer slept where a look comes so much too late, on systems that do not say so themselves."""
_NAP_SECONDS = 1.0


class Vigil(QObject):
    """Looks round every few seconds from `start` to `stop`; `minutes` are those that nobody may be there at most.

    `clock` and `slept` tell seconds, for tests to fix.
    Signals: over(), when nobody was there for too long or the computer slept; looked(), at any other look.
    """

    over = Signal()
    looked = Signal()

    def __init__(
        self,
        minutes: Callable[[], int],
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = seconds,
        slept: Callable[[], float] = seconds_slept,
    ) -> None:
        super().__init__(parent)
        self._minutes, self._clock, self._slept = minutes, clock, slept
        self._seen = self._last = clock()
        self._slept_before = slept()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin: somebody is there now."""
        self._seen = self._last = self._clock()
        self._slept_before = self._slept()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def note_activity(self) -> None:
        """Remember that somebody is there; who wakes the computer is not yet known to be whoever left it."""
        if self._timer.isActive() and self._has_slept():
            QTimer.singleShot(0, self, self.look)
        else:
            self._seen = self._clock()

    def look(self) -> None:
        """Look round."""
        if not self._timer.isActive():
            return
        now = self._clock()
        since, self._last = now - self._last, now
        too_long = now - self._seen >= self._minutes() * 60
        if too_long or since > _ASLEEP_SECONDS or self._has_slept():
            self.over.emit()
        else:
            self.looked.emit()

    def _has_slept(self) -> bool:
        return self._slept() - self._slept_before > _NAP_SECONDS
