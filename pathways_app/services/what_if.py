"""What-ifs: a place as a question supposes it, and what each supposition gained."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from types import MappingProxyType

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Answer, AnswerStatus, Route
from pathways_app.domain.step import Status
from pathways_app.domain.supposed import Supposed
from pathways_app.domain.what_if import NO_GAINS, Gain, Gains, Standing, WhatIf, WhatIfKind
from pathways_app.planner.find import find
from pathways_app.services.made_up_bursary import is_made_up
from pathways_app.services.overrides import with_overrides

SECONDS_A_SEARCH = 10.0
"""Longest search for the answer without one what-if (a bound of ours); one that is cut short says so."""

Stop = Callable[[], bool]


def supposing(catalogue: JurisdictionCatalogue, supposed: Supposed) -> JurisdictionCatalogue:
    """Return the place as it is supposed to be: bursaries made up, what is out of the question closed, rules set aside.

    The catalogue itself where nothing of it is supposed otherwise. A step left out stays known, since the fees of
    others are estimated from it.
    """
    catalogue = with_overrides(catalogue, supposed.overrides)
    if not (supposed.added or supposed.without):
        return catalogue
    closed = {
        step: replace(catalogue.steps[step], status=Status.CLOSED)
        for step in supposed.without
        if step in catalogue.steps
    }
    kept_out = {
        bursary: replace(catalogue.bursaries[bursary], status=Status.CLOSED)
        for bursary in supposed.without
        if bursary in catalogue.bursaries
    }
    added = {bursary.id: bursary for bursary in supposed.added}
    return replace(
        catalogue,
        steps=MappingProxyType({**catalogue.steps, **closed}),
        bursaries=MappingProxyType({**catalogue.bursaries, **kept_out, **added}),
    )


def what_ifs(request: RouteRequest) -> tuple[WhatIf, ...]:
    """Return what a question supposes, one by one."""
    supposed = request.supposed
    return (
        *((WhatIf(WhatIfKind.PROPOSED),) if request.what_if else ()),
        *(WhatIf(WhatIfKind.ASSUMED, one.attribute) for one in supposed.assumed),
        *(WhatIf(WhatIfKind.ADDED_BURSARY, one.id) for one in supposed.added),
        *(WhatIf(WhatIfKind.WITHOUT_STEP, step) for step in supposed.without),
    )


def leave_out(request: RouteRequest, what_if: WhatIf) -> RouteRequest:
    """Return the question without one of the things it supposes."""
    if what_if.kind is WhatIfKind.PROPOSED:
        return replace(request, what_if=False)
    supposed, person, name = request.supposed, request.person, what_if.name
    less = Supposed(
        assumed=tuple(one for one in supposed.assumed if one.attribute != name),
        added=tuple(one for one in supposed.added if one.id != name),
        without=tuple(step for step in supposed.without if step != name),
        overrides=supposed.overrides,
    )
    gone = Supposed(assumed=tuple(one for one in supposed.assumed if one.attribute == name))
    person = replace(person, attributes=MappingProxyType(gone.said(person.attributes)))
    return replace(request, person=person, supposed=less)


def proposed_in(catalogue: JurisdictionCatalogue, route: Route) -> tuple[str, ...]:
    """Return the steps and the bursaries counted on of a route that are only proposed, in id order."""
    steps = {step.id for step in route.steps if catalogue.steps[step.id].status is Status.PROPOSED}
    claimed = {claim.bursary for claim in route.bursaries}
    return tuple(sorted(steps | {b for b in claimed if catalogue.bursaries[b].status is Status.PROPOSED}))


def made_up_in(route: Route) -> tuple[str, ...]:
    """Return the bursaries made up for the question that a route counts on, in id order."""
    return tuple(sorted({claim.bursary for claim in route.bursaries if is_made_up(claim.bursary)}))


def gains(
    catalogue: JurisdictionCatalogue,
    answer: Answer,
    *,
    should_stop: Stop = lambda: False,
    time_limit: float = SECONDS_A_SEARCH,
) -> Gains:
    """Return what each what-if of an answered question gained; `catalogue` is the place with nothing supposed.

    The question is answered again with each left out, and with all. Units: `time_limit` in seconds, for each search.
    """
    request = answer.request
    asked = what_ifs(request)
    if not asked or answer.status is AnswerStatus.HELD:
        return NO_GAINS
    bare = request
    for what_if in asked:
        bare = leave_out(bare, what_if)

    def search(less: RouteRequest) -> tuple[tuple[Route, ...], bool]:
        place = supposing(catalogue, less.supposed)
        routes, exact, _ = find(place, less, should_stop, time.monotonic() + time_limit)
        return routes, exact and answer.explanation.exact

    none, exact = search(bare)
    found = []
    for what_if in asked:
        others, known = (none, exact) if len(asked) == 1 else search(leave_out(request, what_if))
        found.append(_gain(supposing(catalogue, request.supposed), answer, what_if, others, exact=known))
    return Gains(tuple(found), standing(answer.routes), standing(none), exact and all(gain.exact for gain in found))


def gain_of_entry(
    catalogue: JurisdictionCatalogue,
    answer: Answer,
    entry: str,
    *,
    should_stop: Stop = lambda: False,
    time_limit: float = SECONDS_A_SEARCH,
) -> Gain:
    """Return what one step or bursary, a proposed one say, gained by being there; `catalogue` has nothing supposed.

    Units: `time_limit` in seconds.
    """
    request = answer.request
    less = replace(request, supposed=replace(request.supposed, without=(*request.supposed.without, entry)))
    place = supposing(catalogue, less.supposed)
    others, exact, _ = find(place, less, should_stop, time.monotonic() + time_limit)
    gain = _gain(
        supposing(catalogue, request.supposed),
        answer,
        WhatIf(WhatIfKind.PROPOSED, entry),
        others,
        exact=exact and answer.explanation.exact,
    )
    using = tuple(n for n, route in enumerate(answer.routes) if entry in _entries(route))
    return replace(gain, used=(entry,) if using else (), using=using)


def standing(routes: Sequence[Route]) -> Standing:
    """Return how good these routes are: the best of each figure."""
    if not routes:
        return Standing()
    return Standing(
        routes=len(routes),
        arrival=min(route.arrival for route in routes),
        net_cost=min(route.net_cost for route in routes),
        unpaid_months=min(route.unpaid_months for route in routes),
    )


def _gain(
    catalogue: JurisdictionCatalogue, answer: Answer, what_if: WhatIf, others: Sequence[Route], *, exact: bool
) -> Gain:
    routes = answer.routes
    opened = tuple(n for n, route in enumerate(routes) if not _matched(route, others))
    firmer = tuple(n for n, r in enumerate(routes) if n not in opened and not _matched(r, others, assuming=False))
    closed = [other for other in others if not _matched(other, routes)]
    weaker = [o for o in others if o not in closed and not _matched(o, routes, assuming=False)]
    entries = [_used(catalogue, what_if, route) for route in routes]
    return Gain(
        what_if,
        standing(others),
        opened=opened,
        firmer=firmer,
        closed=len(closed),
        weaker=len(weaker),
        used=tuple(sorted({entry for used in entries for entry in used})),
        using=tuple(n for n, used in enumerate(entries) if used),
        exact=exact,
    )


def _entries(route: Route) -> set[str]:
    return {step.id for step in route.steps} | {claim.bursary for claim in route.bursaries}


def _used(catalogue: JurisdictionCatalogue, what_if: WhatIf, route: Route) -> tuple[str, ...]:
    match what_if.kind:
        case WhatIfKind.PROPOSED:
            return proposed_in(catalogue, route)
        case WhatIfKind.ADDED_BURSARY:
            return tuple(bursary for bursary in made_up_in(route) if bursary == what_if.name)
        case _:
            return ()


def _matched(route: Route, others: Sequence[Route], *, assuming: bool = True) -> bool:
    """Say whether another route is no worse in any figure; unless `assuming`, also rests on nothing further."""
    assumed = {one.attribute for one in route.assumptions}
    return any(
        other.arrival <= route.arrival
        and other.net_cost.minor <= route.net_cost.minor
        and other.unpaid_months <= route.unpaid_months
        and (assuming or assumed.issuperset(one.attribute for one in other.assumptions))
        for other in others
    )
