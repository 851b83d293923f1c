"""Find every route worth taking for a person, from the catalogue of one jurisdiction."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Answer, AnswerStatus, Explanation, Route
from pathways_app.planner.explain import explain
from pathways_app.planner.ground import Ground
from pathways_app.planner.instance import Front, Instance, PlanPoint
from pathways_app.planner.itinerary import Itinerary
from pathways_app.planner.labels import labelled
from pathways_app.planner.pose import Posed, pose_on
from pathways_app.planner.prepare import Prepared, prepare, prepare_posed
from pathways_app.planner.search import StoppedError
from pathways_app.planner.solve import solve_prepared
from pathways_app.planner.uncollected import uncollected

Stop = Callable[[], bool]


def find_routes(
    catalogue: JurisdictionCatalogue,
    request: RouteRequest,
    *,
    should_stop: Stop = lambda: False,
    time_limit: float | None = None,
) -> Answer:
    """Return the answer to `request`: all non-dominated routes, or why there is none and what would open one.

    Units: `time_limit` in seconds for the routes themselves; when it runs out the answer says it is not exact.
    """
    if request.goal in catalogue.close(request.person.holds):
        return Answer(request, catalogue.jurisdiction.id, AnswerStatus.HELD, ())
    ends = None if time_limit is None else time.monotonic() + time_limit
    found = find_all(catalogue, request, should_stop, ends)
    routes, exact, rejected = found.routes, found.exact, found.rejected
    least = None if found.bound is None else Money(found.bound, catalogue.jurisdiction.currency)
    if routes:
        explanation = Explanation(exact=exact, rejected_for_expiry=rejected, least_missing=least)
        return Answer(request, catalogue.jurisdiction.id, AnswerStatus.FOUND, labelled(routes), explanation)
    if not exact:
        return Answer(
            request,
            catalogue.jurisdiction.id,
            AnswerStatus.UNFINISHED,
            (),
            Explanation(exact=False, least_missing=least),
        )
    explanation = explain(catalogue, request, find, should_stop, rejected=rejected)
    return Answer(
        request,
        catalogue.jurisdiction.id,
        AnswerStatus.IMPOSSIBLE,
        (),
        replace(explanation, rejected_for_expiry=rejected),
    )


def find(
    catalogue: JurisdictionCatalogue, request: RouteRequest, should_stop: Stop, ends: float | None
) -> tuple[tuple[Route, ...], bool, bool]:
    """Return the routes, whether they are all of them, and whether expiry turned some away."""
    found = find_all(catalogue, request, should_stop, ends)
    return found.routes, found.exact, found.rejected


@dataclass(frozen=True, slots=True)
class Routes:
    """Routes by arrival, net cost and unpaid months, and whether they are all; expiry may have `rejected` some.

    No route that is missing has a net cost below `bound`, in minor units; None where that is not known.
    """

    routes: tuple[Route, ...]
    exact: bool
    rejected: bool
    bound: int | None


@uncollected()
def find_all(
    catalogue: JurisdictionCatalogue,
    request: RouteRequest,
    should_stop: Stop,
    ends: float | None,
    beyond: Iterable[tuple[int, int, int]] = (),
) -> Routes:
    """Return the routes found by `ends`, a moment of the monotonic clock.

    The front under assumptions adds to the strict front what no strict route matches. What is no better in anything
    than a vector of `beyond` (arrival, net cost, unpaid months) is left out.
    """
    ground = Ground(catalogue, request)
    known = [PlanPoint(*vector, (), (), ()) for vector in beyond]
    strict = _front(ground, should_stop, ends, assuming=False, settled=known)
    points = list(strict[1].points)
    routes = _read(catalogue, request, *strict)
    fronts = [strict[1]]
    if not request.strict:
        posed, front = _front(ground, should_stop, ends, assuming=True, settled=[*known, *points])
        routes += _read(catalogue, request, posed, front)
        fronts.append(front)
    routes.sort(key=lambda r: (r.arrival, r.net_cost.minor, r.unpaid_months, bool(r.assumptions)))
    exact = all(front.exact for front in fronts)
    return Routes(tuple(routes), exact, any(front.rejected for front in fronts), _bound(fronts))


def _read(catalogue: JurisdictionCatalogue, request: RouteRequest, posed: Posed, front: Front) -> list[Route]:
    if not front.points:
        return []
    itinerary = Itinerary(catalogue, request, posed)
    return [itinerary.route(point) for point in front.points]


def _bound(fronts: Iterable[Front]) -> int | None:
    """Return the least net cost of what is missing from any of the fronts, where each that lacks something knows it."""
    bounds = [front.cost_bound for front in fronts if not front.exact]
    known = [bound for bound in bounds if bound is not None]
    return min(known) if known and len(known) == len(bounds) else None


def _front(
    ground: Ground,
    should_stop: Stop,
    ends: float | None,
    *,
    assuming: bool,
    settled: Sequence[PlanPoint] = (),
) -> tuple[Posed, Front]:
    posed = pose_on(ground, assuming=assuming)

    def check() -> None:
        if should_stop() or (ends is not None and time.monotonic() > ends):
            raise StoppedError

    try:
        check()
        prepared = prepare_posed(posed, new_only=assuming, thinned=True, near=True, check=check)
    except StoppedError:
        return posed, Front((), exact=False)
    if prepared is None:
        return posed, Front(())
    front = _solve(posed.frame, prepared, should_stop, ends, settled, assuming=assuming)
    without_basis = ground.snapshot.without_basis
    sure = [point for point in settled if without_basis.isdisjoint(point.steps)]
    if len(sure) < len(settled) or any(not without_basis.isdisjoint(point.steps) for point in front.points):
        # A fee with nothing to go by is planned at nothing and may not leave out another plan: plan once more without.
        steps = tuple(step for step in posed.instance.steps if step.id not in without_basis)
        fewer = replace(posed.instance, steps=steps)
        more = _solve(fewer, prepare(fewer, thinned=True, near=True), should_stop, ends, sure, assuming=assuming)
        points = sorted({*front.points, *more.points}, key=lambda point: (point.vector, point.steps))
        both = (front, more)
        exact, rejected = all(one.exact for one in both), any(one.rejected for one in both)
        front = Front(tuple(points), exact, _bound(both), rejected)
    return posed, front


def _solve(
    instance: Instance,
    prepared: Prepared | None,
    should_stop: Stop,
    ends: float | None,
    settled: Sequence[PlanPoint],
    *,
    assuming: bool,
) -> Front:
    if assuming and (prepared is None or not prepared.assumes):
        return Front(())  # every plan is a strict one
    left = None if ends is None else max(0.0, ends - time.monotonic())
    return solve_prepared(instance, prepared, should_stop=should_stop, time_limit=left, settled=settled)
