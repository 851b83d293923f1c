"""Check again: what the present catalogue says of a route that was saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import UnknownIdError, WrongKindError
from pathways_app.domain.month import Month, month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Answer, AnswerStatus, Route
from pathways_app.domain.saved_route import Checked, Difference, DifferenceKind, Snapshot
from pathways_app.services import find_routes, what_if
from pathways_app.services.overrides import under_present_ids
from pathways_app.services.resolve import current_id, has_entries
from pathways_app.services.saved_entries import bursary_differences, step_differences
from pathways_app.services.workspace import Workspace

SECONDS_A_SEARCH = 20.0
"""Longest search for one saved route (a bound of ours); one that is cut short claims nothing it has not found."""

Stop = Callable[[], bool]


def check_again(workspace: Workspace, snapshot: Snapshot, today: date, *, should_stop: Stop = lambda: False) -> Checked:
    """Ask a saved question again and compare; a search, so not on the thread of a window.

    A start that has passed becomes next month, and the differences say so where it moves a step. What the question
    supposed it still does.

    Raises: UnknownJurisdictionError and what else keeps the question from being asked, as nothing is known then;
    only a goal that is gone from its place is a difference.
    """
    saved = snapshot.answer.request
    request = present_request(workspace, snapshot, today)
    try:
        catalogue = workspace.catalogue_for(request)
        answer = workspace.find_routes(request, should_stop=should_stop, time_limit=SECONDS_A_SEARCH)
    except (UnknownIdError, WrongKindError) as gone:
        if gone.given != request.goal:
            raise
        goal = snapshot.catalogue.credentials.get(saved.goal)
        return Checked((Difference(DifferenceKind.IMPOSSIBLE, saved.goal, None if goal is None else goal.name),))
    steps = {step.id: current_id(catalogue, step.id) for step in snapshot.route.steps}
    now = _same_steps(catalogue, request, steps, should_stop)
    known = what_if.supposing(snapshot.catalogue, saved.supposed)
    differences = tuple(_differences(snapshot, known, catalogue, answer, now, steps))
    nearest = _nearest(answer.routes, frozenset(steps.values()))
    return Checked(differences, answer, nearest, finished=now.known and not should_stop())


@dataclass(frozen=True, slots=True)
class _Now:
    """What the steps of a saved route make today.

    `again` is the route of all of them; `shorter` the best of some of them, where that leaves the others superfluous.
    `known` says that it was found out: else nothing is claimed.
    """

    again: Route | None
    shorter: Route | None
    known: bool


def present_request(workspace: Workspace, snapshot: Snapshot, today: date) -> RouteRequest:
    """Return a saved question as it would be asked today: under the present ids, from next month on at the earliest.

    What the catalogue no longer knows of the person is left out of it.

    Raises: UnknownJurisdictionError.
    """
    saved = snapshot.answer.request
    place = workspace.outline(snapshot.answer.jurisdiction)
    known: Mapping[str, object] | None = place.credentials if has_entries(place) else None
    holds = [current_id(place, ident) for ident in saved.person.holds]
    attributes = {name: value for name, value in saved.person.attributes.items() if name in place.attributes}
    person = replace(
        saved.person,
        holds=frozenset(ident for ident in holds if known is None or ident in known),
        attributes=MappingProxyType(attributes),
    )
    start = max(saved.start, Month(month(today.year, today.month) + 1))
    supposed = replace(
        saved.supposed,
        without=tuple(current_id(place, step) for step in saved.supposed.without),
        added=tuple(
            replace(one, for_steps=tuple(current_id(place, step) for step in one.for_steps))
            for one in saved.supposed.added
        ),
        overrides=under_present_ids(place, saved.supposed.overrides),
    )
    return replace(saved, person=person, goal=current_id(place, saved.goal), start=start, supposed=supposed)


def _same_steps(
    catalogue: JurisdictionCatalogue,
    request: RouteRequest,
    steps: Mapping[str, str],
    should_stop: Stop,
) -> _Now:
    """Return what the same steps would make now, whatever it costs and however late that is.

    The other steps are closed, not left out, as the fees that nobody publishes are estimated from them. No date and no
    budget bounds it: a route that has become dearer than was wished can still be taken.
    """
    wanted = frozenset(steps.values())
    if not wanted <= catalogue.steps.keys():
        return _Now(None, None, known=True)
    others = tuple(step for step in catalogue.steps if step not in wanted)
    alone = what_if.supposing(catalogue, replace(request.supposed, added=(), without=others))
    free = replace(request, person=replace(request.person, by=None, budget=None))
    answer = find_routes.find_routes(alone, free, should_stop=should_stop, time_limit=SECONDS_A_SEARCH)
    same = [route for route in answer.routes if frozenset(step.id for step in route.steps) == wanted]
    known = answer.status is not AnswerStatus.UNFINISHED
    return _Now(min(same, key=_rank, default=None), min(answer.routes, key=_rank, default=None), known)


def _rank(route: Route) -> tuple[int, int, int]:
    return route.arrival, route.net_cost.minor, route.unpaid_months


def _differences(
    snapshot: Snapshot,
    known: JurisdictionCatalogue,
    catalogue: JurisdictionCatalogue,
    answer: Answer,
    now: _Now,
    steps: Mapping[str, str],
) -> Iterator[Difference]:
    before, again, kind = snapshot.route, now.again, DifferenceKind
    saved = snapshot.answer.request
    for step in before.steps:
        yield from step_differences(known, catalogue, step.id, steps[step.id], what_if=saved.what_if)
    if again is None and now.known and now.shorter is not None:
        again = now.shorter
        needed = {step.id for step in again.steps}
        for ident in (steps[step.id] for step in before.steps):
            if ident not in needed:
                yield Difference(kind.STEP_NOT_NEEDED, ident, catalogue.steps[ident].name)
    yield from bursary_differences(known, catalogue, before, again)
    if answer.request.start != saved.start and (again is None or _starts(again) != _starts(before, steps)):
        yield Difference(kind.START, month_before=saved.start, month_after=answer.request.start)
    if again is None:
        if now.known and answer.status is not AnswerStatus.HELD:
            yield Difference(kind.IMPOSSIBLE)
        return
    if again.arrival != before.arrival:
        yield Difference(kind.ARRIVAL, month_before=before.arrival, month_after=again.arrival)
    if again.net_cost != before.net_cost:
        yield Difference(kind.NET_COST, money_before=before.net_cost, money_after=again.net_cost)
    if again.unpaid_months != before.unpaid_months:
        yield Difference(kind.UNPAID_MONTHS, count_before=before.unpaid_months, count_after=again.unpaid_months)
    better = [route for route in answer.routes if _dominates(route, again)]
    if better:
        yield _bettered(again, min(better, key=_rank))


def _bettered(route: Route, best: Route) -> Difference:
    return Difference(
        DifferenceKind.BETTERED,
        month_before=route.arrival,
        month_after=best.arrival,
        money_before=route.net_cost,
        money_after=best.net_cost,
        count_before=route.unpaid_months,
        count_after=best.unpaid_months,
    )


def _starts(route: Route, steps: Mapping[str, str] | None = None) -> dict[str, Month]:
    """Return when each step begins, under the names of `steps`."""
    return {step.id if steps is None else steps[step.id]: step.start for step in route.steps}


def _dominates(route: Route, other: Route) -> bool:
    """Say whether a route is as good in every figure, and better in one; one that rests on more is not as good."""
    if not {one.attribute for one in route.assumptions} <= {one.attribute for one in other.assumptions}:
        return False
    these = (route.arrival, route.net_cost.minor, route.unpaid_months)
    those = (other.arrival, other.net_cost.minor, other.unpaid_months)
    return these != those and all(one <= another for one, another in zip(these, those, strict=True))


def _nearest(routes: tuple[Route, ...], steps: frozenset[str]) -> int | None:
    """Return the place of the route that shares the most steps with `steps`, None where none shares any."""

    def shared(place: int) -> float:
        these = {step.id for step in routes[place].steps}
        return len(these & steps) / max(len(these | steps), 1)

    best = max(range(len(routes)), key=lambda place: (shared(place), -place), default=None)
    return best if best is not None and shared(best) > 0 else None
