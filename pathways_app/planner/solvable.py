"""Whether a question has any route at all, and what the cheapest costs: quicker to know than every route."""

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
from pathways_app.planner.search import Outcome, Search, StoppedError


@dataclass(frozen=True, slots=True)
class Solvable:
    """Whether there is a route (None: not known in the time given), and whether expiry turned some plan away."""

    some: bool | None
    rejected: bool = False


class _FoundError(Exception):
    """A plan was found, which is all that was asked."""


class _LapsedError(Exception):
    """A plan of a thinned problem was turned away."""


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
        if not prepared.problem.lean_needed:
            break
    return Solvable(False if known else None, rejected)


def least_cost(
    catalogue: JurisdictionCatalogue, request: RouteRequest, should_stop: Callable[[], bool], ends: float
) -> int | None:
    """Return the least net cost of a route, in minor units; None where there is none or no time to be sure."""
    costs: list[int] = []
    for assuming in _fronts(request):
        prepared = prepare_posed(pose(catalogue, request, assuming=assuming))
        if prepared is None:
            continue
        outcome = _searched(prepared, should_stop, ends, lambda: None)
        if not outcome.finished:
            return None
        costs += [plan.net for plan in outcome.plans]
        if not prepared.problem.lean_needed:
            break
    return min(costs, default=None)


def _first(prepared: Prepared, should_stop: Callable[[], bool], ends: float) -> Solvable:
    def found() -> None:
        raise _FoundError

    try:
        outcome = _searched(prepared, should_stop, ends, found)
    except _FoundError:
        return Solvable(True)
    return Solvable(False if outcome.finished else None, outcome.rejected)


def _searched(prepared: Prepared, should_stop: Callable[[], bool], ends: float, found: Callable[[], None]) -> Outcome:
    """Search for the cheapest plan; `found` is told of every plan that would do."""

    def check() -> None:
        if should_stop() or time.monotonic() > ends:
            raise StoppedError

    freshness = Freshness(prepared, Scheduler(prepared.problem, check))

    def acceptable(options: int, arrival: int) -> bool:
        fresh = freshness.acceptable(options, arrival)
        if fresh:
            found()
        elif prepared.whole is not None:
            raise _LapsedError
        return fresh

    try:
        return Search(prepared, check, acceptable).run(cheapest_only=True)
    except _LapsedError:
        try:
            whole = None if prepared.whole is None else prepared.whole(check)
        except StoppedError:
            return Outcome((), False, None, True)
        if whole is None:
            return Outcome((), True, None, True)
        return _searched(whole, should_stop, ends, found)


def _fronts(request: RouteRequest) -> tuple[bool, ...]:
    """Return in which ways to ask: with assumptions wherever they are allowed.

    Under a budget a strict plan may be worth something that with assumptions is superfluous, so both are asked where
    steps may pay.
    """
    if request.strict:
        return (False,)
    return (True,) if request.person.budget is None else (True, False)
