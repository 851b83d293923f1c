"""The outline of a route: its steps in order, each with what it awards on the way to the goal."""

from __future__ import annotations

from dataclasses import dataclass

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import credentials_of
from pathways_app.domain.route import Route
from pathways_app.domain.standing import Node, asks_of, standing_at
from pathways_app.domain.step import Status, Step
from pathways_app.domain.track import Doing, doing_of

MOST_OTHER_WAYS = 6
"""Other ways shown for one award; the rest are counted (a choice of drawing)."""


@dataclass(frozen=True, slots=True)
class OtherWays:
    """Open steps off the route that award `credential` too: the first few, and how many more there are."""

    credential: str
    steps: tuple[str, ...]
    more: int


@dataclass(frozen=True, slots=True)
class OutlineStep:
    """One step of the route; `serves` names the steps, or the goal, that need it."""

    step: str
    number: int
    start: Month
    end: Month
    fee: Money | None
    doing: Doing
    serves: tuple[str, ...]
    asks: tuple[Node, ...]
    others: tuple[OtherWays, ...]


def outline_of(catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route) -> tuple[OutlineStep, ...]:
    """Return the steps of `route` in order."""
    return tuple(
        OutlineStep(
            step=taken.id,
            number=number,
            start=taken.start,
            end=taken.end,
            fee=taken.fee,
            doing=doing_of(catalogue.steps[taken.id]),
            serves=taken.because,
            asks=asks_of(catalogue, request, route, taken.id),
            others=other_ways(catalogue, request, route, taken.id),
        )
        for number, taken in enumerate(route.steps, start=1)
    )


def other_ways(
    catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route, step: str
) -> tuple[OtherWays, ...]:
    """Return the other open steps that award what the route needs of `step`; nothing where there are none.

    Those that the person could begin in its place come first, then the quickest.
    """
    taken = {entry.id for entry in route.steps}
    standing = standing_at(catalogue, request, route, step)

    def rank(other: Step) -> tuple[int, int, bool, str]:
        return -standing.judge(other.requires, other.id).state, other.duration.months, other.fee is None, other.id

    found = []
    for credential in wanted_of(catalogue, route, step):
        others = [
            other
            for other in catalogue.steps.values()
            if credential in other.awards and other.id not in taken and other.status in (Status.OPEN, Status.PILOT)
        ]
        others.sort(key=rank)
        if others:
            shown = tuple(other.id for other in others[:MOST_OTHER_WAYS])
            found.append(OtherWays(credential, shown, len(others) - len(shown)))
    return tuple(found)


def wanted_of(catalogue: JurisdictionCatalogue, route: Route, step: str) -> tuple[str, ...]:
    """Return what `step` awards that the rest of the route uses, in its own order; all of it where none is named."""
    entry = catalogue.steps[step]
    because = next((taken.because for taken in route.steps if taken.id == step), ())
    asked: set[str] = set()
    for ident in because:
        if ident in catalogue.steps:
            asked |= credentials_of(catalogue.steps[ident].requires)
        else:
            asked.add(ident)
    used = tuple(award for award in entry.awards if catalogue.close((award,)) & asked)
    return used or entry.awards
