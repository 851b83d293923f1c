"""Whether a question has any route at all, which is quicker to know than which."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.planner.expiry import Freshness
from pathways_app.planner.pose import pose
from pathways_app.planner.prepare import Prepared, prepare_posed
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.search import Search, StoppedError


@dataclass(frozen=True, slots=True)
class Solvable:
    """Whether there is a route (None: not known in the time given), and whether expiry turned some plan away."""

    some: bool | None
    rejected: bool = False


class _FoundError(Exception):
    """A plan was found, which is all that was asked."""


def solvable(
    catalogue: JurisdictionCatalogue, request: RouteRequest, should_stop: Callable[[], bool], ends: float
) -> Solvable:
    """Say whether `request`, whose goal is not held, has a route; `ends` is when to stop, on the monotonic clock."""
    rejected, known = False, True
    for assuming in _fronts(request):
        if should_stop() or time.monotonic() > ends:
            return Solvable(None, rejected)
        prepared = prepare_posed(pose(catalogue, request, assuming=assuming))
        if prepared is None:
            continue
        answer = _first(prepared, should_stop, ends)
        rejected = rejected or answer.rejected
        if answer.some:
            return Solvable(True, rejected)
        known = known and answer.some is not None
    return Solvable(False if known else None, rejected)


def _first(prepared: Prepared, should_stop: Callable[[], bool], ends: float) -> Solvable:
    def check() -> None:
        if should_stop() or time.monotonic() > ends:
            raise StoppedError

    freshness = Freshness(prepared, Scheduler(prepared.problem, check))

    def found(options: int, arrival: int) -> bool:
        if freshness.acceptable(options, arrival):
            raise _FoundError
        return False

    try:
        outcome = Search(prepared, check, found).run()
    except _FoundError:
        return Solvable(True)
    return Solvable(False if outcome.finished else None, outcome.rejected)


def _fronts(request: RouteRequest) -> tuple[bool, ...]:
    """Return in which ways to ask: with assumptions wherever they are allowed.

    Under a budget a strict plan may be worth something that with assumptions is superfluous, so both are asked.
    """
    if request.strict:
        return (False,)
    return (True,) if request.person.budget is None else (True, False)
