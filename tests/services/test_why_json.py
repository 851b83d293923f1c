from pathways_app.domain.month import format_month
from pathways_app.domain.requirement import AllOf, Condition, Holds
from pathways_app.planner.find import find_routes
from pathways_app.services.why import why_not, worth_asking
from pathways_app.services.why_json import add_reasons, questions_objects, why_not_object
from tests.planner.small_catalogue import attribute, bursary, catalogue, request, step

YES = Condition("backed", (True,))
NEEDS = AllOf((Holds("A"), YES))
PLACE = catalogue(
    [step("a", "A", 3, 10), step("g", "G", 6, 10, requires=NEEDS), step("h", "G", 20, 300)],
    [bursary("b", "h", 50, eligibility=YES)],
    [attribute("backed")],
)
ANSWER = find_routes(PLACE, request())


def test_steps_and_routes_carry_their_reasons():
    routes = [{"steps": [{"id": step.id} for step in route.steps]} for route in ANSWER.routes]
    add_reasons(PLACE, ANSWER, routes)
    first = routes[0]
    assert first["steps"][0] == {
        "id": "a",
        "serves": [{"for": "g", "credentials": ["A"]}],
        "without": {
            "arrival": None,
            "later": None,
            "stopped": [{"step": "g", "open": "A"}],
            "bursaries": [],
        },
    }
    assert first["apart"] == {
        "from": 1,
        "months": -11,
        "net_cost": -280,
        "unpaid_months": 0,
        "assumptions": 1,
        "steps": 1,
        "estimated": False,
    }


def test_reasons_leave_out_what_does_not_go_with_them():
    (found,) = why_not(PLACE, ANSWER, ["b"])
    assert why_not_object(PLACE, ANSWER, found) == {
        "id": "b",
        "section": "bursary",
        "routes": [],
        "possible_in": [1],
        "exact": True,
        "reasons": [
            {"why": "ask", "open": {"attr": "backed", "is": True}, "ask": ["backed"], "routes": [1], "on": ["h"]}
        ],
    }


def test_questions_carry_what_they_save():
    (question,) = questions_objects(PLACE, worth_asking(PLACE, ANSWER))
    assert question["attr"] == "backed"
    assert question["saves"] == {"net_cost": 280, "months": 11, "unpaid_months": 0}
    (answer,) = question["answers"]
    assert (answer["values"], answer["given"], answer["net_cost"]) == ([True], {}, 20)
    assert answer["arrival"] == format_month(ANSWER.routes[0].arrival)
