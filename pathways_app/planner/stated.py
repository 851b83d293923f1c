"""What a person has said of themselves that no step changes, and that by itself keeps a goal out of reach."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from types import MappingProxyType

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import Condition, leaves
from pathways_app.domain.step import Status, Step
from pathways_app.planner.solvable import solvable

SECONDS = 2.0
"""How long it may be looked for in all; what is not settled by then is not named (a bound of ours)."""


def turns_on(
    catalogue: JurisdictionCatalogue, request: RouteRequest, steps: Iterable[Step], should_stop: Callable[[], bool]
) -> tuple[str, ...]:
    """Return the attributes that close a question without routes, each by itself: had they not been given, it is open.

    `steps` are those that lead towards the goal. What can be otherwise one day is left to the changes that would open
    the question; this is what may have been said by mistake.
    """
    given = request.person.attributes
    asked = {
        leaf.attribute
        for step in steps
        if step.status is not Status.CLOSED
        for leaf in leaves(step.requires)
        if isinstance(leaf, Condition)
    }
    ends = time.monotonic() + SECONDS
    found: list[str] = []
    for name in sorted(asked & given.keys()):
        attribute = catalogue.attributes.get(name)
        if attribute is None or attribute.changeable:
            continue
        rest = MappingProxyType({other: value for other, value in given.items() if other != name})
        silent = replace(request, person=replace(request.person, attributes=rest))
        if solvable(catalogue, silent, should_stop, ends).some:
            found.append(name)
    return tuple(found)
