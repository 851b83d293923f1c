"""Whether a question has any route at all, which is quicker to know than which."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.planner.pose import pose
from pathways_app.planner.prepare import prepare_posed
from pathways_app.planner.solve import solve_prepared


@dataclass(frozen=True, slots=True)
class Solvable:
    """Whether there is a route (None: not known in the time given), and whether expiry turned some plan away."""

    some: bool | None
    rejected: bool = False


def solvable(
    catalogue: JurisdictionCatalogue, request: RouteRequest, should_stop: Callable[[], bool], ends: float
) -> Solvable:
    """Say whether `request` has a route; `ends` is when to stop, on the monotonic clock."""
    rejected = False
    known = True
    for assuming in _fronts(request):
        if should_stop() or time.monotonic() > ends:
            return Solvable(None, rejected)
        posed = pose(catalogue, request, assuming=assuming)
        left = max(0.0, ends - time.monotonic())
        front = solve_prepared(posed.instance, prepare_posed(posed), should_stop=should_stop, time_limit=left)
        rejected = rejected or front.rejected
        if front.points:
            return Solvable(True, rejected)
        known = known and front.exact
    return Solvable(False if known else None, rejected)


def _fronts(request: RouteRequest) -> tuple[bool, ...]:
    """Return in which ways to ask: with assumptions wherever they are allowed.

    Under a budget a strict plan may be worth something that with assumptions is superfluous, so both are asked.
    """
    if request.strict:
        return (False,)
    return (True,) if request.person.budget is None else (True, False)
