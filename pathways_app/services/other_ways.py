"""Other ways to a goal that has only one route worth taking: what is left when a step of it is out of the question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from types import MappingProxyType

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.route import Answer, Route
from pathways_app.services.choose import only_one_way
from pathways_app.services.find_routes import find_routes

MOST_WAYS = 3
SECONDS_A_WAY = 1.0
"""Longest search for one other way; one that takes longer is left out."""


@dataclass(frozen=True, slots=True)
class OtherWay:
    """The earliest route that does without `without`, a step of the only route worth taking; no better in anything."""

    without: str
    route: Route


def other_ways(
    catalogue: JurisdictionCatalogue, answer: Answer, *, should_stop: Callable[[], bool] = lambda: False
) -> tuple[OtherWay, ...]:
    """Return genuinely different ways where the answer has one alone, earliest first; none where it has several."""
    if not only_one_way(answer):
        return ()
    found: dict[frozenset[str], OtherWay] = {}
    for step in answer.routes[0].steps:
        rest = {ident: entry for ident, entry in catalogue.steps.items() if ident != step.id}
        without = replace(catalogue, steps=MappingProxyType(rest))
        other = find_routes(without, answer.request, should_stop=should_stop, time_limit=SECONDS_A_WAY)
        if other.routes and other.explanation.exact:
            route = other.routes[0]
            found.setdefault(frozenset(taken.id for taken in route.steps), OtherWay(step.id, route))
    ways = sorted(found.values(), key=lambda way: (way.route.arrival, way.route.net_cost.minor, way.without))
    return tuple(ways[:MOST_WAYS])
