"""Every set of changes named beside an impossible question opens it, and none of its changes can be spared."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import yaml

from pathways_app.domain.change import Limit
from pathways_app.domain.money import Money
from pathways_app.domain.month import parse_month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.planner.find import find as planned
from pathways_app.services.workspace import Workspace

JOURNEYS = yaml.safe_load((Path(__file__).parent / "journeys.yaml").read_text(encoding="utf-8"))
START = parse_month(JOURNEYS["start"])
# Limits that close the way, with the change that must be among those named.
LIMITS = {
    "soon": ({"by": START + 2}, Limit.BY),
    "no study": ({"study_hours": 0, "keep_earning": True}, Limit.STUDY_HOURS),
    "strictly and soon": ({"by": START + 2}, Limit.BY),
    "a little, soon, paid": ({"by": START + 48, "study_hours": 10, "keep_earning": True}, None),
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


def changed(request: RouteRequest, changes) -> list[RouteRequest]:
    """Return the question with the changes made, once for each value of an attribute that is said to do."""
    made = [request]
    for change in changes:
        made = [after for before in made for after in applied(before, change)]
    return made


def applied(request: RouteRequest, change) -> list[RouteRequest]:
    person = request.person
    if change.credential is not None:
        return [replace(request, person=replace(person, holds=person.holds | {change.credential}))]
    if change.attribute is not None:
        given = [{**person.attributes, change.attribute: value} for value in change.values]
        return [replace(request, person=replace(person, attributes=attributes)) for attributes in given]
    match change.limit:
        case Limit.BUDGET:
            limit = Money(change.value, workspace().jurisdiction(request.goal.split(".")[0]).jurisdiction.currency)
            return [replace(request, person=replace(person, budget=limit))]
        case Limit.STRICT:
            return [replace(request, strict=False)]
        case Limit.PROPOSED:
            return [replace(request, what_if=True)]
        case Limit.MODES:
            return [replace(request, person=replace(person, modes=person.modes | {change.mode}))]
        case Limit.KEEP_EARNING:
            return [replace(request, person=replace(person, keep_earning=False))]
    return [replace(request, person=replace(person, **{change.limit.value: change.value}))]


@cache
def explained(at: int, limit: str):
    request = asked(JOURNEYS["journeys"][at], limit)
    return request, workspace().find_routes(request).explanation


EVERY = [(at, limit) for at in range(0, len(JOURNEYS["journeys"]), 6) for limit in LIMITS]


@pytest.mark.parametrize(("at", "limit"), EVERY)
def test_each_opening_opens_and_needs_each_of_its_changes(at, limit):
    request, explanation = explained(at, limit)
    for opening in explanation.openings:
        fact = any(change.attribute is not None for change in opening.changes)
        for question in changed(request, opening.changes):
            routes = workspace().find_routes(question).routes
            promised = opening.route
            assert any(
                route.arrival <= promised.arrival and (fact or route.net_cost.minor <= promised.net_cost.minor)
                for route in routes
            ), opening
        for spared in range(len(opening.changes)):
            rest = opening.changes[:spared] + opening.changes[spared + 1 :]
            assert not rest or not find(changed(request, rest)[0]), (opening, spared)


def find(request: RouteRequest):
    """Return the routes of a question, without any explanation."""
    place = workspace().jurisdiction(request.goal.split(".")[0])
    return planned(place, request, lambda: False, None)[0]


@pytest.mark.parametrize(("at", "limit"), EVERY)
def test_the_limit_that_closes_the_way_by_itself_is_named(at, limit):
    request, explanation = explained(at, limit)
    named = LIMITS[limit][1]
    if named is not None and not find(request):
        assert [named] in [[change.limit for change in opening.changes] for opening in explanation.openings]


@pytest.mark.parametrize(("at", "limit"), EVERY)
def test_the_ways_add_up_to_those_checked(at, limit):
    _, explanation = explained(at, limit)
    if (ways := explanation.ways) is not None:
        assert sum(ways.limits.values()) + sum(ways.entries.values()) + ways.other == ways.checked


@pytest.mark.parametrize(("at", "limit"), EVERY)
def test_nobody_is_advised_to_be_somebody_else(at, limit):
    request, explanation = explained(at, limit)
    place = workspace().jurisdiction(request.goal.split(".")[0])
    for change in (change for opening in explanation.openings for change in opening.changes):
        if change.attribute in request.person.attributes:
            assert place.attributes[change.attribute].changeable, change
        if change.credential is not None:
            assert request.goal not in place.close([change.credential])
            assert not place.credentials[change.credential].dead_end
