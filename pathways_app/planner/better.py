"""Better routes just out of reach: the smallest sets of changes that bring one sooner, cheaper or with pay kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Answer, Gain, Opening, OutOfReach, Route
from pathways_app.planner.explain import smallest_openings
from pathways_app.planner.find import find
from pathways_app.planner.levers import Kind

LEAST_MONTHS = 3
"""Months that a route must be sooner by to be worth a change (a threshold of ours)."""

LEAST_SAVING = 10
"""The share of the cost, one in so many, that a route must be cheaper by to be worth a change (a threshold of ours)."""

MOST_CHANGES = 2


def better_routes(
    catalogue: JurisdictionCatalogue, answer: Answer, should_stop: Callable[[], bool] = lambda: False
) -> OutOfReach:
    """Return what would bring a better route than the best of `answer`, which has routes.

    Each aim is a question without a route: the same, but sooner, cheaper or without losing pay. What the person would
    have to hold is left out, since whatever lies on the way makes the rest of it shorter; so is what they have not
    said, which is a question to ask rather than a change to make.
    """
    openings: dict[tuple[object, ...], Opening] = {}
    complete = True
    for asked, own in _aims(answer.request, answer.routes):
        barred = frozenset({own, Kind.CREDENTIAL})
        found, whole = smallest_openings(
            catalogue, asked, find, should_stop, barred=barred, only_said=True, size=MOST_CHANGES
        )
        complete = complete and whole
        for opening in found:
            better = replace(opening, gain=_gain(opening.route, answer.routes))
            openings.setdefault((opening.changes, opening.route.arrival, opening.route.net_cost), better)
    return OutOfReach(tuple(openings.values()), complete)


def _aims(request: RouteRequest, routes: tuple[Route, ...]) -> Iterator[tuple[RouteRequest, Kind]]:
    """Yield the question asked for more than its best route gives, each with the limit that asks for it."""
    person = request.person
    soonest = min(route.arrival for route in routes) - LEAST_MONTHS
    if soonest >= request.start:
        yield replace(request, person=replace(person, by=Month(soonest))), Kind.BY
    known = [route.net_cost for route in routes if not route.no_basis]
    if known and (least := min(known, key=lambda cost: cost.minor)).minor > 0:
        budget = Money(least.minor - max(1, least.minor // LEAST_SAVING), least.currency)
        yield replace(request, person=replace(person, budget=budget)), Kind.BUDGET
    if min(route.unpaid_months for route in routes) > 0:
        earning = replace(person, keep_earning=True, study_hours=person.weekly_hours)
        yield replace(request, person=earning), Kind.KEEP_EARNING


def _gain(route: Route, routes: tuple[Route, ...]) -> Gain:
    months = min(other.arrival for other in routes) - route.arrival
    money = min(other.net_cost.minor for other in routes) - route.net_cost.minor
    unpaid = min(other.unpaid_months for other in routes) - route.unpaid_months
    return Gain(
        months=months if months > 0 else None,
        money=Money(money, route.net_cost.currency) if money > 0 and not route.no_basis else None,
        unpaid_months=unpaid if unpaid > 0 else None,
    )
