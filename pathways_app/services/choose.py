"""A handful of routes out of many: those that stand out kept, near-duplicates folded, the rest counted."""

from __future__ import annotations

from collections.abc import Sequence

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.choice import NO_CHOICE, AlsoAt, Choice, Handful
from pathways_app.domain.route import Answer, AnswerStatus, Label, Route
from pathways_app.domain.route_name import known_cost
from pathways_app.planner.patterns import Pattern, Patterns
from pathways_app.planner.swaps import conditions
from pathways_app.services.ties import Figures, tied

FEW = 5
"""So many routes are shown of many."""

HANDFUL = 6
"""Up to so many are all shown: to hide a single one helps nobody (design: three to six to choose from)."""

EXTREMES = (Label.FASTEST, Label.CHEAPEST, Label.KEEPS_SALARY, Label.FEWEST_UNPAID, Label.NO_ASSUMPTIONS)
"""The first route with each of these labels is always shown."""

_FINE = 1000


def choose(catalogue: JurisdictionCatalogue, routes: Sequence[Route], few: int = FEW, most: int = HANDFUL) -> Handful:
    """Return which of `routes` to show, what is folded into each of them, and what is left.

    A route is folded into another that is the same way elsewhere, with figures as good as equal, and no less certain.
    Of what is then left all is shown up to `most`, else the extremes and those that differ most, up to `few`.
    """
    if not routes:
        return NO_CHOICE
    reading = Patterns(catalogue)
    patterns = [reading.of(route) for route in routes]
    extremes = sorted({place for label in EXTREMES if (place := _first(routes, label)) is not None})
    apart = list(extremes)
    into: dict[int, int] = {}
    for place in range(len(routes)):
        if place in extremes:
            continue
        same = (other for other in apart if patterns[other] == patterns[place])
        home = next((other for other in same if folds(routes[place], routes[other])), None)
        if home is None:
            apart.append(place)
        else:
            into[place] = home
    shown = sorted(apart) if len(apart) <= most else _most_different(routes, patterns, extremes, apart, few)
    choices = tuple(
        Choice(home, tuple(_also_at(routes, place, home) for place in sorted(into) if into[place] == home))
        for home in shown
    )
    more = tuple(place for place in range(len(routes)) if place not in shown and into.get(place) not in shown)
    return Handful(choices, more)


def folds(route: Route, home: Route) -> bool:
    """Say whether nobody would choose between two routes of one pattern, and `home` takes no more for granted."""
    return (
        tied(figures_of(route), figures_of(home), home.net_cost.currency)
        and conditions(route) >= conditions(home)
        and bool(route.unknown_fees) >= bool(home.unknown_fees)
        and route.no_basis >= home.no_basis
    )


def figures_of(route: Route) -> Figures:
    """Return what a route is compared by."""
    return Figures(route.arrival, route.net_cost.minor, route.unpaid_months)


def only_one_way(answer: Answer) -> bool:
    """Say whether the routes, all of them known, are one way of getting there and every other way is dominated."""
    ways = {frozenset(step.id for step in route.steps) for route in answer.routes}
    return answer.status is AnswerStatus.FOUND and answer.explanation.exact and len(ways) == 1


def _first(routes: Sequence[Route], label: Label) -> int | None:
    return next((place for place, route in enumerate(routes) if label in route.labels), None)


def _most_different(
    routes: Sequence[Route], patterns: Sequence[Pattern], extremes: Sequence[int], apart: Sequence[int], few: int
) -> list[int]:
    """Return the extremes, and up to `few` what differs most from what is shown: in its steps, then in its figures."""
    shown = list(extremes)
    rest = sorted(set(apart) - set(extremes))
    seen = {part for place in shown for part in patterns[place]}
    while rest and len(shown) < few:
        best = max(
            rest, key=lambda place: (len(patterns[place].keys() - seen), _distance(routes, place, shown), -place)
        )
        shown.append(best)
        rest.remove(best)
        seen |= patterns[best].keys()
    return sorted(shown)


def _distance(routes: Sequence[Route], place: int, shown: Sequence[int]) -> int:
    """Return how far a route's figures lie from the nearest of those shown, each figure measured by its spread."""
    columns = list(zip(*((f.arrival, f.net, f.unpaid) for f in map(figures_of, routes)), strict=True))
    spreads = [max(column) - min(column) or 1 for column in columns]
    return min(
        (
            sum(
                _FINE * abs(column[place] - column[other]) // spread
                for column, spread in zip(columns, spreads, strict=True)
            )
            for other in shown
        ),
        default=0,
    )


def _also_at(routes: Sequence[Route], place: int, home: int) -> AlsoAt:
    route, shown = routes[place], routes[home]
    mine, theirs = [step.id for step in route.steps], [step.id for step in shown.steps]
    return AlsoAt(
        instead_of=tuple(step for step in theirs if step not in mine),
        steps=tuple(step for step in mine if step not in theirs),
        arrival=route.arrival,
        net_cost=route.net_cost,
        unpaid_months=route.unpaid_months,
        unknown_fees=route.unknown_fees,
        route=place,
        known_cost=known_cost(route) if route.unknown_fees else None,
    )
