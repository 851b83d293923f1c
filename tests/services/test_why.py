from pathways_app.domain.requirement import Condition, Holds
from pathways_app.domain.why_not import Cause
from pathways_app.planner.find import find_routes
from pathways_app.services.why import set_apart, step_reasons, why_not, worth_asking
from tests.planner.small_catalogue import attribute, bursary, catalogue, request, step

PLACE = catalogue(
    [step("a", "A", 3, 10), step("b", "A", 9, 90), step("g", "G", 6, 10, requires=Holds("A"))],
    [bursary("money", "g", 5, eligibility=Condition("backed", (True,)))],
    [attribute("backed")],
)
ANSWER = find_routes(PLACE, request())


def test_each_thing_is_judged_by_what_it_is():
    step_, credential, money, unknown = why_not(PLACE, ANSWER, ["b", "A", "money", "elsewhere"])
    assert (step_.section, [reason.cause for reason in step_.reasons]) == ("step", [Cause.DOMINATED])
    assert (credential.section, credential.routes) == ("credential", (0,))
    assert (money.section, [reason.cause for reason in money.reasons]) == ("bursary", [Cause.ASK])
    assert [reason.cause for reason in unknown.reasons] == [Cause.LEADS_NOWHERE]


def test_reasons_and_differences_come_in_the_order_of_the_routes():
    (reasons,) = step_reasons(PLACE, ANSWER.request, ANSWER.routes)
    assert [reason.step for reason in reasons] == [step.id for step in ANSWER.routes[0].steps]
    assert set_apart(ANSWER.routes) == (None,)


def test_questions_are_asked_of_the_answer_as_far_as_told():
    (question,) = worth_asking(PLACE, ANSWER).questions
    assert (question.attribute, question.money.minor) == ("backed", 500)
    assert worth_asking(PLACE, ANSWER, most_tries=0).untried == ("backed",)
