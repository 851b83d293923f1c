"""When money falls due over the months of a step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pathways_app.domain.month import month_of_year


class DueAt(StrEnum):
    """The edge of a step that a date is counted from."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Due:
    """A date that goes with a step: its start or end, or the first calendar `month` (1..12) from then on.

    With `every` it comes again and again, at the start or end of each stretch of so many months of the step.
    """

    at: DueAt = DueAt.START
    month: int | None = None
    every: int | None = None

    def months(self, start: int, end: int) -> tuple[int, ...]:
        """Return the months it falls in for a step from the beginning of `start` to the beginning of `end`; never none.

        What comes again does so as long as the step lasts, the last stretch cut short by its end; once for a step
        that is over before the first.
        """
        first = start if self.at is DueAt.START or self.every is not None else end
        if self.month is not None:
            first += (self.month - month_of_year(first)) % 12
        if self.every is None:
            return (first,)
        starts = range(first, max(end, first + 1), self.every)
        if self.at is DueAt.START:
            return tuple(starts)
        return tuple(max(first, min(one + self.every, end)) for one in starts)
