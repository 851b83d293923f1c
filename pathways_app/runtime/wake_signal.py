"""Word from Linux that the computer has woken: the moment it has, not at the next look at a clock."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from contextlib import suppress
from typing import Final

_ABSOLUTE_AND_CANCELLED: Final = 1 | 2  # TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, linux/timerfd.h
_FAR_OFF: Final = 10 * 366 * 24 * 3600.0
_WORD: Final = 8


class _Moment(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


class _Alarm(ctypes.Structure):
    _fields_ = (("every", _Moment), ("at", _Moment))


class WakeSignal:
    """A file descriptor that can be read once the computer wakes or its clock is set, and not before.

    It is a timer that is never due: the kernel cancels it where the time of day parts from the time that counts no
    sleep (timerfd_create(2)). Raises: OSError, where the system has none.
    """

    def __init__(self) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self.descriptor = _checked(self._libc.timerfd_create(time.CLOCK_REALTIME, os.O_NONBLOCK | os.O_CLOEXEC))
        self._wind()

    def take(self) -> None:
        """Take note of what it said, so that it can say it again."""
        with suppress(OSError):  # cancelled, which is what it is there for
            os.read(self.descriptor, _WORD)
        self._wind()

    def close(self) -> None:
        """Give it up."""
        os.close(self.descriptor)

    def _wind(self) -> None:
        alarm = _Alarm(at=_Moment(seconds=int(time.time() + _FAR_OFF)))
        _checked(self._libc.timerfd_settime(self.descriptor, _ABSOLUTE_AND_CANCELLED, ctypes.byref(alarm), None))


def wake_signal() -> WakeSignal | None:
    """Return a signal where the system has one; None elsewhere."""
    if sys.platform != "linux" or ctypes.sizeof(ctypes.c_long) < _WORD:
        return None
    try:
        return WakeSignal()
    except (OSError, AttributeError):  # forbidden, or a C library without it
        return None


def _checked(answer: int) -> int:
    if answer < 0:
        wrong = ctypes.get_errno()
        raise OSError(wrong, os.strerror(wrong))
    return answer
