"""What is read of an option while times spread, laid out for speed, and when one that is begun has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pathways_app.planner.problem import NEVER, Option

if TYPE_CHECKING:
    from mypy_extensions import i64  # numbers of the machine where this is compiled, plain ones elsewhere

OUT: Final = 0
IDLE: Final = 1
DUE: Final = 2
"""What an option is while times spread: not among those that count, not to be looked at, or to be looked at."""


class Row:
    """What is read of an option."""

    __slots__ = ("awards", "back", "duration", "several", "singles", "tree", "wait", "waits")

    def __init__(self, option: Option) -> None:
        self.singles: Final = option.singles
        self.several: Final = option.several
        self.tree: Final = option.tree
        self.waits: Final = any(option.wait)
        self.wait: Final = option.wait
        self.back: Final = option.back
        self.duration: Final = option.duration
        self.awards: Final = option.awards


def end_of(row: Row, time: list[int], least: int) -> int:
    """Return when an option begun in month `least`, or as soon after as it can be, has ended; else `NEVER`."""
    fact: i64
    first: i64
    then: i64
    month: i64 = least
    for fact in row.singles:
        then = time[fact]
        if then > month:
            month = then
    for clause in row.several:
        first = NEVER
        for fact in clause:
            then = time[fact]
            if then < first:
                first = then
        if first > month:
            month = first
    if row.tree is not None:
        month = max(month, row.tree(time))
    if month >= NEVER:
        return NEVER
    if row.waits:
        month += row.wait[month % 12]
    month += row.duration
    return min(NEVER, month)
