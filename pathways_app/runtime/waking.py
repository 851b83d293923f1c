"""Time as it goes by while the computer sleeps, whatever anybody sets its clock to."""

from __future__ import annotations

import sys
import time


def seconds() -> float:
    """Return seconds that go on while the computer sleeps, from no moment in particular."""
    return time.clock_gettime(_CLOCK) if _CLOCK is not None else time.monotonic()


def seconds_slept() -> float:
    """Return for how many seconds the computer has slept so far; 0 on systems that cannot say."""
    if _CLOCK is None:
        return 0.0
    if sys.platform == "darwin":
        return seconds() - time.clock_gettime(time.CLOCK_UPTIME_RAW)
    return seconds() - time.clock_gettime(time.CLOCK_MONOTONIC)


def _clock() -> int | None:
    """Return the clock that counts sleep; None on Windows, where the one that Python counts by does."""
    if sys.platform == "darwin":
        return time.CLOCK_MONOTONIC
    return getattr(time, "CLOCK_BOOTTIME", None)


_CLOCK = _clock()
