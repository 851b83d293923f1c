"""Why a question has no route, and the smallest sets of changes that would open one."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.route import Blocker, Explanation, Opening, Route
from pathways_app.planner.blockers import blockers, closed_by, steps_towards, within_reach
from pathways_app.planner.least import Least
from pathways_app.planner.levers import Kind, Settings
from pathways_app.planner.openings import MOST_CHANGES, SECONDS_A_QUESTION, Openings
from pathways_app.planner.stated import turns_on
from pathways_app.planner.ways import Ways

Find = Callable[
    [JurisdictionCatalogue, RouteRequest, Callable[[], bool], float | None], tuple[tuple[Route, ...], bool, bool]
]


def explain(
    catalogue: JurisdictionCatalogue,
    request: RouteRequest,
    find: Find,
    should_stop: Callable[[], bool],
    *,
    rejected: bool,
) -> Explanation:
    """Return why `request` has no route and what would open one; `rejected`: expiry turned some plan away."""
    steps = steps_towards(catalogue, request)
    openings, complete = smallest_openings(catalogue, request, find, should_stop)
    stands: tuple[Blocker, ...] = ()
    if not any(all(change.limit is not None for change in opening.changes) for opening in openings):
        free = Person(holds=request.person.holds, attributes=request.person.attributes)
        if request.goal not in within_reach(catalogue, replace(request, person=free)):
            stands = blockers(catalogue, request)
    ways = None if should_stop() else Ways(catalogue, request, steps, should_stop, rejected=rejected).closed()
    return Explanation(
        openings=openings,
        blockers=stands,
        closed_by=closed_by(catalogue, request, steps),
        rejected_for_expiry=rejected,
        complete=complete and not rejected,
        ways=ways,
        turns_on=turns_on(catalogue, request, steps, should_stop),
    )


def smallest_openings(
    catalogue: JurisdictionCatalogue,
    request: RouteRequest,
    find: Find,
    should_stop: Callable[[], bool],
    *,
    barred: frozenset[Kind] = frozenset(),
    only_said: bool = False,
    size: int = MOST_CHANGES,
) -> tuple[tuple[Opening, ...], bool]:
    """Return the smallest sets of changes that open a question without routes, and whether these are all.

    `barred` kinds of change are left out, and so are sets of more than `size`; with `only_said`, nothing the person
    has not said is found to be so.
    """
    search = Openings(catalogue, request, steps_towards(catalogue, request), should_stop, barred, only_said=only_said)
    known: dict[tuple[object, ...], tuple[tuple[Route, ...], bool]] = {}

    def routes(settings: Settings) -> tuple[tuple[Route, ...], bool]:
        key = tuple(sorted(settings.items(), key=lambda item: item[0]))
        if key not in known:
            if should_stop():
                return (), False
            ends = time.monotonic() + SECONDS_A_QUESTION
            found, exact, _ = find(*search.pulled.question(settings), should_stop, ends)
            known[key] = (found, exact)
        return known[key]

    least = Least(catalogue, request, search, routes)
    openings = [opening for found in search.sets(size) for opening in least.openings(found)]
    return tuple(openings), search.complete and least.complete
