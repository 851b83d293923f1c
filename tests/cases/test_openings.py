"""Every change named beside an impossible question opens it: made, there is a route no worse than the one promised."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import yaml

from pathways_app.domain.money import Money
from pathways_app.domain.month import parse_month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.route import Limit
from pathways_app.services.workspace import Workspace

JOURNEYS = yaml.safe_load((Path(__file__).parent / "journeys.yaml").read_text(encoding="utf-8"))
START = parse_month(JOURNEYS["start"])
# Limits that close the way, with the change that must be among those named.
LIMITS = {
    "soon": ({"by": START + 2}, Limit.BY),
    "no study": ({"study_hours": 0, "keep_earning": True}, Limit.STUDY_HOURS),
    "strictly and soon": ({"by": START + 2}, Limit.BY),
}


@cache
def workspace() -> Workspace:
    return Workspace.open()


def asked(journey, limit: str) -> RouteRequest:
    place = workspace().jurisdiction(journey["goal"].split(".")[0])
    given = journey["person"].get("attrs", {})
    attributes = {name: place.attributes[name].read(value) for name, value in given.items()}
    person = Person(frozenset(journey["person"]["holds"]), attributes, **LIMITS[limit][0])
    return RouteRequest(person, journey["goal"], START, strict=limit.startswith("strictly"))


def changed(request: RouteRequest, opening) -> list[RouteRequest]:
    """Return the question with the change made, once for each value that is said to do."""
    person = request.person
    if opening.credential is not None:
        return [replace(request, person=replace(person, holds=person.holds | {opening.credential}))]
    if opening.attribute is not None:
        given = [{**person.attributes, opening.attribute: value} for value in opening.values]
        return [replace(request, person=replace(person, attributes=attributes)) for attributes in given]
    match opening.limit:
        case Limit.BUDGET:
            limit = Money(opening.value, opening.route.net_cost.currency)
            return [replace(request, person=replace(person, budget=limit))]
        case Limit.STRICT:
            return [replace(request, strict=False)]
        case Limit.PROPOSED:
            return [replace(request, what_if=True)]
        case Limit.MODES:
            return [replace(request, person=replace(person, modes=None))]
        case Limit.KEEP_EARNING:
            return [replace(request, person=replace(person, keep_earning=False))]
    return [replace(request, person=replace(person, **{opening.limit.value: opening.value}))]


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("journey", JOURNEYS["journeys"][::4], ids=lambda journey: journey["id"])
def test_each_opening_opens(journey, limit):
    request = asked(journey, limit)
    answer = workspace().find_routes(request)
    assert answer.routes or LIMITS[limit][1] in {opening.limit for opening in answer.explanation.openings}
    for opening in answer.explanation.openings:
        for question in changed(request, opening):
            routes = workspace().find_routes(question).routes
            promised = opening.route
            assert any(
                route.arrival <= promised.arrival
                and (opening.attribute is not None or route.net_cost.minor <= promised.net_cost.minor)
                for route in routes
            ), opening
