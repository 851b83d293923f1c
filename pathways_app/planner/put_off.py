"""Record checks put off until they are wanted: nobody can have one made long before, and what is made early lapses.

The plan stays as valid as it was: only its checks begin later, and nothing that needs them any later.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_CEILING

from pathways_app.domain.month import month_of_year
from pathways_app.planner.reading import ReadStep


def put_off(starts: Sequence[tuple[ReadStep, int]], goal: int) -> list[tuple[ReadStep, int]]:
    """Return the steps with their starts, each record check as late as still leaves it the longest it may take.

    A check whose longest would not fit stays where it was planned, and so does one that brings the fact `goal`.
    """
    return [
        (step, _last_start(step, start, starts) if step.loose and not step.awards & goal else start)
        for step, start in starts
    ]


def _last_start(check: ReadStep, planned: int, starts: Sequence[tuple[ReadStep, int]]) -> int:
    wanted = [start for other, start in starts if start >= planned + check.months and check.awards & other.turns_on]
    if not wanted:
        return planned
    step = check.step
    longest = int(step.duration.high.to_integral_value(ROUND_CEILING))
    late = min(wanted) - longest
    while late > planned and step.intake_months and month_of_year(late) not in step.intake_months:
        late -= 1
    return max(planned, late)
