"""The month axis that strips and the timeline share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from pathways_app.domain.month import Month

_YEAR = 12
_STEPS = (1, 2, 4, 5, 10)


@dataclass(frozen=True, slots=True)
class Axis:
    """Months laid out from left to right: `first` at 0, `last` at 1."""

    first: Month
    last: Month

    @classmethod
    def spanning(cls, first: Month, arrivals: Iterable[Month]) -> Axis:
        """Return the axis from `first` to the end of the year that holds the last arrival."""
        latest = max((*arrivals, Month(first + 1)))
        return cls(first, Month(ceil((latest + 1) / _YEAR) * _YEAR))

    @property
    def months(self) -> int:
        """How many months the axis is long, at least one."""
        return max(1, self.last - self.first)

    def at(self, month: float) -> float:
        """Return how far along the axis the beginning of `month` lies; outside 0..1 beyond its ends."""
        return (month - self.first) / self.months

    def years(self, most: int) -> tuple[Month, ...]:
        """Return the Januaries to mark, at most about `most` of them and evenly apart."""
        first_year, last_year = ceil(self.first / _YEAR), self.last // _YEAR
        apart = next((step for step in _STEPS if (last_year - first_year) / step <= max(1, most)), _STEPS[-1])
        return tuple(Month(year * _YEAR) for year in range(first_year, last_year + 1, apart))
