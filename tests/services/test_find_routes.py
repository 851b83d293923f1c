import pytest

from pathways_app.domain.errors import UnknownIdError, WrongKindError
from pathways_app.domain.month import parse_month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.route import AnswerStatus
from pathways_app.services.find_routes import find_routes

START = parse_month("2026-12")


def request(goal, *holds):
    return RouteRequest(Person(holds=frozenset(holds)), goal, START)


def test_a_route_is_found(isle):
    answer = find_routes(isle, request("isle.teacher", "isle.maths-c"))
    assert answer.status is AnswerStatus.FOUND
    assert [step.id for step in answer.routes[0].steps] == ["isle.course"]
    assert {claim.bursary for claim in answer.routes[0].bursaries} <= {"isle.b-all", "isle.b-maths"}


def test_no_route_is_an_answer(isle):
    answer = find_routes(isle, request("isle.teacher"), time_limit=30, should_stop=lambda: False)
    assert (answer.status, answer.routes) == (AnswerStatus.IMPOSSIBLE, ())


def test_a_goal_that_is_a_step(isle):
    with pytest.raises(WrongKindError) as error:
        find_routes(isle, request("isle.course"))
    assert error.value.found == "step"


def test_an_unknown_holding_offers_near_ids(isle):
    with pytest.raises(UnknownIdError) as error:
        find_routes(isle, request("isle.teacher", "isle.maths"))
    assert error.value.near[0] == "isle.maths-c"
