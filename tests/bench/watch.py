"""How soon work that is told to stop does so, and between which two looks at the flag it dwells longest."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

Stop = Callable[[], bool]
_FRAMES = 3
_OURS = "/pathways_app/"


@dataclass(frozen=True, slots=True)
class Stopped:
    """One run that was told to stop: seconds of processor time.

    late: from when it should stop until it has returned. `unseen`: of those, until it first looked; `before` and `at`
    are who looked last and first. `winding_up` is the rest. A run over before it should stop has `late` 0.
    """

    after: float
    late: float
    unseen: float = 0.0
    winding_up: float = 0.0
    before: str = ""
    at: str = ""


def stopped_after(
    seconds: float, work: Callable[[Stop], object], clock: Callable[[], float] = time.process_time
) -> Stopped:
    """Run `work` with a flag that goes up after so many seconds of `clock`, and see how long it goes on."""
    before, seen_at, seen = "the beginning", "", 0.0
    due = clock() + seconds

    def should_stop() -> bool:
        nonlocal before, seen_at, seen
        now = clock()
        if now < due:
            before = _callers()
            return False
        if not seen:
            seen, seen_at = now, _callers()
        return True

    work(should_stop)
    end = clock()
    if end <= due:
        return Stopped(seconds, 0.0)
    seen = seen or end
    return Stopped(seconds, end - due, seen - due, end - seen, before, seen_at or "its end")


def _callers() -> str:
    """Return the functions of the product that led to the look at the flag, innermost first."""
    found: list[str] = []
    frame = sys._getframe(2)
    while frame is not None and len(found) < _FRAMES:
        code = frame.f_code
        if _OURS in code.co_filename:
            found.append(f"{code.co_filename.rpartition('/')[2][:-3]}.{code.co_name}")
        frame = frame.f_back
    return " < ".join(found)
