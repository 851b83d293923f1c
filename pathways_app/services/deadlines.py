"""When the next deadline of something that comes round every year falls."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

ROLLING = "rolling"
"""What stands for a deadline where one may apply all year."""

_LEAP = 4  # within so many years a 29 February comes, but for the turn of most centuries
_MOST_YEARS = 2 * _LEAP


@dataclass(frozen=True, slots=True)
class Deadline:
    """The next day something must be done by, with the days left; 0 on the day itself."""

    day: date
    days_left: int


def next_deadline(apply_by: str | None, today: date) -> Deadline | None:
    """Return the next time that `apply_by` (MM-DD) falls, today included; None for "rolling" and what is not known."""
    if apply_by is None or apply_by == ROLLING:
        return None
    month, _, day = apply_by.partition("-")
    for year in range(today.year, today.year + _MOST_YEARS + 1):
        try:
            found = date(year, int(month), int(day))
        except ValueError:  # 29 February in a year without one
            continue
        if found >= today:
            return Deadline(found, (found - today).days)
    return None
