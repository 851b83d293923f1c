"""Other ways to a goal that has only one route worth taking: what is left when a step of it is out of the question."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.route import Answer, Route
from pathways_app.domain.supposed import Supposed
from pathways_app.planner.find import find
from pathways_app.services.choose import only_one_way
from pathways_app.services.what_if import supposing

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
        without = supposing(catalogue, Supposed(without=(step.id,)))
        routes, exact, _ = find(without, answer.request, should_stop, time.monotonic() + SECONDS_A_WAY)
        if routes and exact:
            found.setdefault(frozenset(taken.id for taken in routes[0].steps), OtherWay(step.id, routes[0]))
    ways = sorted(found.values(), key=lambda way: (way.route.arrival, way.route.net_cost.minor, way.without))
    return tuple(ways[:MOST_WAYS])
