"""Where else the routes of a handful can be taken."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pathways_app.domain.month import format_month
from pathways_app.domain.requirement import Holds
from pathways_app.domain.step import Basis, Fee
from pathways_app.planner.find import find_routes
from pathways_app.services.also_at import also_at
from pathways_app.services.choose import choose
from pathways_app.services.request import Question, build_request
from pathways_app.services.workspace import Workspace
from tests.planner.small_catalogue import catalogue, money, request, step

GOAL = step("g", "G", 1, 0, requires=Holds("D"))
NORTH = step("north", "D", 10, 9000, intake_months=(9,))


def elsewhere(*steps):
    places = catalogue(steps)
    routes = find_routes(places, request()).routes
    found = also_at(places, request(), routes, choose(places, routes))
    return [
        (choice.route, other.steps, format_month(other.arrival), other.net_cost.major, other.route)
        for choice in found.choices
        for other in choice.also_at
    ]


def costing(pounds):
    return Fee(money(pounds), "2026-27", Basis.PUBLISHED)


def test_what_comes_near_is_named():
    east, west = replace(NORTH, id="south-east"), replace(NORTH, id="south-west", fee=costing(9400))
    far = replace(NORTH, id="abroad", fee=costing(9600))
    later = replace(NORTH, id="late", intake_months=(12,))
    too_late = replace(NORTH, id="too-late", intake_months=(1,))
    assert elsewhere(NORTH, east, west, far, later, too_late, GOAL) == [
        (0, ("late",), "2027-11", 9000, None),
        (0, ("south-east",), "2027-08", 9000, None),
        (0, ("south-west",), "2027-08", 9400, None),
    ]


def test_a_route_of_the_answer_is_named_once():
    cheaper = replace(NORTH, id="south", fee=costing(8990), intake_months=(10,))
    found = elsewhere(NORTH, cheaper, GOAL)
    # Both are on the front, each an extreme, and so each has its own row.
    assert found == []


def test_every_university_with_the_same_course_is_named():
    with Workspace.open() as workspace:
        held = "wales.degree-2-2,wales.gcse-english-c,wales.gcse-maths-c,wales.gcse-science-c,wales.dbs-enhanced"
        question = Question(holds=(held,), goal="wales.role-teacher-primary", start="2026-12")
        asked = build_request(workspace, question, date(2026, 11, 22))
        places, routes = workspace.catalogue_for(asked), workspace.find_routes(asked).routes
        first = also_at(places, asked, routes, choose(places, routes)).choices[0]
    route = routes[first.route]
    (taken,) = [one.id for one in route.steps if "pgce-primary" in one.id]
    named = {taken, *(step for other in first.also_at for step in other.steps)}
    # Cardiff depends on an answer not given (the language of the course); the Open University takes two years.
    assert {one.removeprefix("wales.pgce-primary-") for one in named} == {
        "aln-bangor",
        "bangor",
        "swansea",
        "usw",
        "uwtsd",
    }
    assert {(other.arrival, other.net_cost) for other in first.also_at} == {(route.arrival, route.net_cost)}


def test_when_time_is_up_what_there_is_has_to_do():
    places = catalogue([NORTH, replace(NORTH, id="south"), GOAL])
    routes = find_routes(places, request()).routes
    handful = choose(places, routes)
    assert also_at(places, request(), routes, handful).exact
    cut = also_at(places, request(), routes, handful, seconds=-1)
    assert (cut.exact, cut.choices) == (False, handful.choices)
    stopped = also_at(places, request(), routes, handful, lambda: True)
    assert (stopped.exact, stopped.choices) == (False, handful.choices)
