"""The vigil over an open casebook: whether somebody is there, and whether the computer slept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from pathways_app.runtime.waking import seconds, seconds_slept

if TYPE_CHECKING:
    from pathways_app.runtime.wake_signal import WakeSignal

_LOOK_MS = 2_000
_ASLEEP_SECONDS = 60
"""The computer slept where a look comes so much too late, on systems that do not say so themselves."""
_NAP_SECONDS = 1.0


def _listen() -> WakeSignal | None:
    from pathways_app.runtime.wake_signal import wake_signal  # noqa: PLC0415 - once there is something to lock

    return wake_signal()


class Vigil(QObject):
    """Looks round every few seconds from `start` to `stop`; `minutes` are those that nobody may be there at most.

    Where the system says that the computer has woken it looks at once. `clock` and `slept` tell seconds, and `listen`
    hears the system, for tests to fix.
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
        listen: Callable[[], WakeSignal | None] = _listen,
    ) -> None:
        super().__init__(parent)
        self._minutes, self._clock, self._slept, self._listen = minutes, clock, slept, listen
        self._signal: WakeSignal | None = None
        self._ear: QSocketNotifier | None = None
        self._seen = self._last = clock()
        self._slept_before = slept()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin: somebody is there now."""
        self._seen = self._last = self._clock()
        self._slept_before = self._slept()
        self._timer.start()
        if self._signal is None:
            self._signal = self._listen()
            if self._signal is not None:
                self._ear = QSocketNotifier(self._signal.descriptor, QSocketNotifier.Type.Read, self)
                self._ear.activated.connect(self._hear)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        if self._ear is not None:
            self._ear.setEnabled(False)
            self._ear.deleteLater()
        if self._signal is not None:
            self._signal.close()
        self._ear = self._signal = None

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

    def _hear(self) -> None:
        if self._signal is not None:
            self._signal.take()
        self.look()

    def _has_slept(self) -> bool:
        return self._slept() - self._slept_before > _NAP_SECONDS
