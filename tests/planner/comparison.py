"""The search against the exhaustive search, on one instance."""

from __future__ import annotations

from collections.abc import Sequence

from pathways_app.planner.instance import Front, Instance, PlanPoint
from tests.planner.brute_force import Exhausted


def disagreement(instance: Instance, front: Front, known: Exhausted) -> str:
    """Return what the search got wrong ("" for nothing).

    Where expiry turned plans away the answer is that of the lean sets at their earliest arrival; where it turned
    none away it is the exact front over all valid schedules.
    """
    if not front.exact or front.cost_bound is not None:
        return f"not exact: {front.exact} {front.cost_bound}"
    expected: Sequence[PlanPoint] = known.points if front.rejected else known.fresh
    if front.rejected and not known.rejected:
        return "says rejected, but nothing lapses"
    if tuple(front.points) != tuple(expected):
        return f"expected {expected}\n     got {front.points}"
    return ""
