from decimal import Decimal

from pathways_app.cli.why_text import MOST_QUESTIONS, question_lines, reason_lines, route_reasons
from pathways_app.domain.month import parse_month
from pathways_app.domain.requirement import AllOf, AnyOf, Condition, Holds
from pathways_app.domain.worth_asking import Gain, Questions, WorthAsking
from pathways_app.planner.find import find_routes
from pathways_app.services.why import step_reasons
from tests.planner.small_catalogue import attribute, bursary, catalogue, money, request, step

CHAIN = [step("a", "A", 3, 10), step("g", "G", 6, 10, requires=Holds("A"))]
SAVER = [
    step("slow", ("X", "Y"), 12, 100),
    step("fast", "X", 3, 50),
    step("c", "Z", 12, 100, requires=Holds("X")),
    step("g", "G", 1, 0, requires=AllOf((Holds("Y"), Holds("Z")))),
]


def lines(steps, *, every, offers=()):
    place = catalogue(steps, offers)
    routes = find_routes(place, request()).routes
    return reason_lines(place, step_reasons(place, request(), routes)[0], every=every)


def test_a_chain_is_told_in_one_line():
    assert lines(CHAIN, every=False) == [
        "  Why: no step can be left out: without any one of them the goal is not reached"
    ]
    assert lines(CHAIN, every=True) == ["  Why: without a: g cannot start (A)", "  Why: g brings the goal"]
    assert lines([CHAIN[0], step("g", "G", 1, 1)], every=False) == []


def test_a_step_that_only_saves_time_is_told_by_itself():
    assert lines(SAVER, every=False) == [
        "  Why: without fast arrival is 9 months later at the least, Oct 2028",
        "  Why: without any other of the steps the goal is not reached",
    ]


def test_a_bursary_that_rests_on_a_step_is_named():
    either = AnyOf((Holds("D"), Holds("L")))
    steps = [step("d", "D", 24, 2000), step("c", "G", 12, 3000, requires=either)]
    grant = bursary("grant", "c", 2500, eligibility=Holds("D"))
    assert "  Why: without d no longer due in full: grant" in lines(steps, every=False, offers=[grant])


def test_routes_are_set_apart_among_those_shown():
    place = catalogue([step("fast", "G", 3, 900), step("mid", "G", 6, 500), step("slow", "G", 9, 100)])
    routes = find_routes(place, request()).routes
    first, last = route_reasons(place, request(), [routes[0], routes[2]], every=False)
    assert first[0] == "  Apart: 6 months earlier than the next, £800 dearer"
    assert last[0] == "  Apart: 6 months later than the one before, £800 cheaper"


def gain(**facts):
    base = {
        "values": (True,),
        "arrival": parse_month("2028-06"),
        "net_cost": money(10),
        "unpaid_months": 0,
        "months": 0,
        "money": money(0),
        "unpaid_fewer": 0,
    }
    return Gain(**{**base, **facts})


def asking(name, best):
    return WorthAsking(name, (best,), best.money, best.months, best.unpaid_fewer, best.opens)


def test_questions_say_what_their_best_answer_gains():
    place = catalogue(CHAIN, attributes=[attribute("backed"), attribute("subject", "maths", "art")])
    found = question_lines(
        place,
        Questions(
            (
                asking("backed", gain(opens=True)),
                asking("subject", gain(values=("maths", "art"), money=money(50), months=2, unpaid_fewer=1)),
                asking("backed", gain(money=money(5), given=(("subject", ("art",)),))),
            )
        ),
    )
    assert found == [
        "",
        "Worth answering",
        "  ask? backed = true: opens a route, Jun 2028",
        "  ask? subject = maths / art: up to £50 cheaper, up to 2 months earlier, up to 1 month fewer without pay",
        "  ask? backed = true (and subject = art): up to £5 cheaper",
    ]


def test_numbers_next_to_each_other_are_said_as_a_span():
    place = catalogue(CHAIN, attributes=[attribute("backed")])
    one, two, three = (Decimal(value) for value in (0, 16, 18))
    asked = asking("backed", gain(values=(two, three), opens=True))
    found = question_lines(place, Questions((asked,), scales={"backed": (one, two, three)}))
    assert found[-1] == "  ask? backed at least 16: opens a route, Jun 2028"


def test_more_questions_are_counted_and_untried_answers_mentioned():
    place = catalogue(CHAIN, attributes=[attribute("backed")])
    many = Questions((asking("backed", gain(months=1)),) * (MOST_QUESTIONS + 2), exact=False)
    found = question_lines(place, many)
    assert "  and 2 more questions" in found
    assert "--all-questions" in found[-1]
    assert question_lines(place, Questions()) == []


def test_a_condition_is_written_as_it_may_be_given():
    needs = AllOf((Holds("A"), Condition("backed", (True,))))
    place = catalogue([CHAIN[0], step("g", "G", 6, 10, requires=needs)], attributes=[attribute("backed")])
    routes = find_routes(place, request()).routes
    (first, *_rest) = reason_lines(place, step_reasons(place, request(), routes)[0], every=True)
    assert first == "  Why: without a: g cannot start (A)"
