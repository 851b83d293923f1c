"""What a few of the steps can do by themselves: whether they bring the goal, and when at the earliest."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from pathways_app.domain.person import HORIZON_MONTHS
from pathways_app.planner.instance import Instance
from pathways_app.planner.solve import solve


def earliest(instance: Instance, steps: Collection[str]) -> int | None:
    """Return the first month in which some of `steps` bring the goal; None where they never do.

    Money and the latest date play no part, and everything is held for ever: no schedule of theirs is earlier.
    """
    query = instance.query
    few = tuple(
        replace(step, fee=0, salary=step.occupies, lasts={}) for step in instance.steps if step.id in set(steps)
    )
    last = max(query.deadline, query.start + HORIZON_MONTHS)
    asked = replace(
        instance,
        steps=few,
        bursaries=(),
        groups={},
        exclusions=(),
        valid_months={},
        held_until={},
        query=replace(query, budget=None, deadline=last),
    )
    points = solve(asked).points
    return points[0].arrival if points else None
