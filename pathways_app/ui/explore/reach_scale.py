"""The scales of the reach chart: months across in bands of years, money upwards in round steps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor

from pathways_app.domain.month import Month

_YEAR = 12
_ROUND = (1, 2, 5, 10)

BANDS: tuple[tuple[int, int | None], ...] = ((1, 1), (2, 3), (4, 6), (7, 10), (11, None))
"""Years from the start that count as equally far, like the rings of a map of travel times; the last has no end."""


@dataclass(frozen=True, slots=True)
class MonthScale:
    """Months from `start` up to `end`, laid from `left` to `right`."""

    start: Month
    end: Month
    left: float
    right: float

    @classmethod
    def over(cls, start: Month, arrivals: Iterable[Month], left: float, right: float) -> MonthScale:
        """Return a scale that ends a little after the last arrival, at least a year after the start."""
        last = max((arrival - start for arrival in arrivals), default=0)
        return cls(start, Month(start + max(_YEAR, last + max(2, round(last * 0.03)))), left, right)

    def at(self, month: float) -> float:
        """Return where a month lies."""
        return self.left + (month - self.start) / (self.end - self.start) * (self.right - self.left)

    def bands(self) -> tuple[tuple[float, float, int, int | None], ...]:
        """Return the bands that there is room for: left, right, first and last year counted from 1."""
        found = []
        for first, last in BANDS:
            begins = Month(self.start + (first - 1) * _YEAR)
            if begins >= self.end:
                break
            ends = self.end if last is None else min(self.end, Month(self.start + last * _YEAR))
            found.append((self.at(begins), self.at(ends), first, last))
        return tuple(found)

    def years(self, least: float) -> tuple[Month, ...]:
        """Return the Januaries to mark, no nearer together than `least` pixels."""
        first, last = ceil(self.start / _YEAR), floor(self.end / _YEAR)
        room = (self.right - self.left) / max(1.0, (self.end - self.start) / _YEAR)
        apart = next((step for step in (1, 2, 5, 10) if step * room >= least), 10)
        return tuple(Month(year * _YEAR) for year in range(first, last + 1) if year % apart == 0)


@dataclass(frozen=True, slots=True)
class MoneyScale:
    """Money in minor units from `low` up to `high`, laid from `bottom` up to `top`, marked every `step`."""

    low: int
    high: int
    step: int
    bottom: float
    top: float

    @classmethod
    def over(cls, costs: Iterable[int], bottom: float, top: float, most: int) -> MoneyScale:
        """Return a scale over `costs` from 0, in at most about `most` round steps; below 0 where money is left over."""
        known = [*costs, 0]
        span = max(max(known) - min(known), 1_000_00)
        step = _round_up(span / max(1, most))
        high = ceil(max(known) / step) * step
        low = floor(min(known) / step) * step
        return cls(low, max(high, low + step), step, bottom, top)

    def at(self, minor: float) -> float:
        """Return how high a sum lies."""
        return self.bottom + (minor - self.low) / (self.high - self.low) * (self.top - self.bottom)

    def marks(self) -> tuple[int, ...]:
        """Return the sums to mark, from the lowest."""
        return tuple(range(self.low, self.high + 1, self.step))


def _round_up(size: float) -> int:
    """Return the first of 1, 2, 5, 10, 20 … whole units of money that is no less than `size` minor units."""
    unit = 100
    while unit * 10 < size:
        unit *= 10
    return next(unit * times for times in _ROUND if unit * times >= size)
