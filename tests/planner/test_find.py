"""From a person's question to routes: assumptions, unknown fees, bursaries, renewals and labels."""

from __future__ import annotations

import threading

import pytest

from pathways_app.domain.bursary import AmountBasis, BursaryKind, Instalment
from pathways_app.domain.month import format_month, parse_month
from pathways_app.domain.requirement import AllOf, AnyOf, Condition, Holds
from pathways_app.domain.route import Answer, AnswerStatus, Label
from pathways_app.domain.step import Status, StepKind
from pathways_app.planner.find import find_routes
from tests.planner.small_catalogue import attribute, bursary, catalogue, credential, money, request, step


def vectors(answer: Answer) -> list[tuple[str, int | float, int]]:
    return [(format_month(r.arrival), r.net_cost.major, r.unpaid_months) for r in answer.routes]


def step_ids(answer: Answer) -> list[list[str]]:
    return [sorted(s.id for s in route.steps) for route in answer.routes]


def test_assumptions_are_consistent_and_reported():
    released = Condition("released", (True,))
    home, intl = Condition("residency", ("home",)), Condition("residency", ("intl",))
    state = Condition("sector", ("state",))
    places = catalogue(
        [
            step("own", "G", 12, 2000),
            step(
                "rel",
                "G",
                9,
                800,
                requires=AnyOf((released, AllOf((state, home)))),
                job=True,
                pays_salary=True,
                hours=0,
            ),
            step("h", "A", 1, 10, requires=home),
            step("i", "B", 1, 10, requires=intl),
            step("z", "G", 1, 0, requires=AllOf((Holds("A"), Holds("B")))),
        ],
        [bursary("b", "own", 1900, eligibility=released)],
        [attribute("released"), attribute("residency", "home", "intl"), attribute("sector", "private", "state")],
    )
    answer = find_routes(places, request())
    assert vectors(answer) == [("2027-06", 800, 0), ("2027-09", 2000, 0)]
    assuming, strict = answer.routes
    assert [(a.attribute, a.values) for a in assuming.assumptions] == [("released", (True,))]
    assert strict.assumptions == ()
    assert [(p.bursary, p.ask) for p in strict.possible_bursaries] == [("b", ("released",))]
    assert vectors(find_routes(places, request(strict=True))) == [("2027-09", 2000, 0)]


def test_an_answered_attribute_needs_no_assumption():
    places = catalogue(
        [step("own", "G", 6, 100, requires=Condition("released", (True,)))], attributes=[attribute("released")]
    )
    assert find_routes(places, request(attributes={"released": True})).routes[0].assumptions == ()
    assert find_routes(places, request(attributes={"released": False})).status is AnswerStatus.IMPOSSIBLE


def test_an_unknown_fee_is_planned_at_the_dearest_of_its_kind_by_the_month():
    places = catalogue(
        [
            step("unknown", "A", 4, None),
            step("dear", "X", 12, 1200),
            step("short", "Y", 1, 150),
            step("end", "G", 1, 50, requires=Holds("A"), kind=StepKind.ASSESSMENT),
        ]
    )
    (route,) = find_routes(places, request()).routes
    assert route.unknown_fees == ("unknown",)
    assert route.net_cost == money(600 + 50)
    assert [(s.id, s.fee, s.planned_fee) for s in route.steps] == [
        ("unknown", None, money(600)),
        ("end", money(50), money(50)),
    ]
    assert not route.no_basis


def test_a_fee_with_nothing_to_go_by_hides_no_route_and_leaves_the_cheapest_uncertain():
    places = catalogue(
        [step("mystery", "G", 3, None, kind=StepKind.RECOGNITION), step("priced", "G", 3, 400, kind=StepKind.COURSE)]
    )
    answer = find_routes(places, request())
    assert step_ids(answer) == [["mystery"], ["priced"]]
    assert [route.no_basis for route in answer.routes] == [True, False]
    mystery, priced = answer.routes
    assert Label.CHEAPEST not in mystery.labels
    assert [(m.certain, m.money) for m in priced.margins if m.label is Label.CHEAPEST] == [(False, None)]


def test_a_last_instalment_counts_only_on_a_route_that_reaches_it():
    instalments = (Instalment(money(600), "during"), Instalment(money(300), "after induction", "induction"))
    steps = [
        step("course", "C", 12, 1000),
        step("induction", "G", 10, 0, requires=Holds("C"), hours=0, job=True, pays_salary=True),
    ]
    places = catalogue(steps, [bursary("grant", "course", 900, instalments=instalments)])
    assert find_routes(places, request("C")).routes[0].net_cost == money(400)
    whole = find_routes(places, request("G")).routes[0]
    assert whole.net_cost == money(100)
    assert [(c.bursary, c.step, c.amount) for c in whole.bursaries] == [("grant", "course", money(900))]


def test_loans_salary_support_and_limits_never_lower_the_cost():
    offers = [
        bursary("loan", "c", 900, kind=BursaryKind.LOAN),
        bursary("pay", "c", 900, kind=BursaryKind.SALARY_SUPPORT),
        bursary("upto", "c", 900, basis=AmountBasis.UP_TO),
        bursary("maybe", "c", 900, discretionary=True),
        bursary("closed", "c", 900, status=Status.CLOSED),
    ]
    (route,) = find_routes(catalogue([step("c", "G", 12, 1000)], offers), request()).routes
    assert route.net_cost == money(1000)
    assert [p.bursary for p in route.possible_bursaries] == ["loan", "maybe", "pay", "upto"]


def test_amounts_by_the_year_are_multiplied_out_and_rounded_down():
    places = catalogue([step("c", "G", 18, 9000)], [bursary("yearly", "c", 1001, basis=AmountBasis.PER_YEAR)])
    (route,) = find_routes(places, request()).routes
    assert route.bursaries[0].amount.minor == 150150


def test_a_bursary_unlocked_by_a_test_is_named_with_the_test_and_not_planned():
    places = catalogue(
        [step("test", "T", 1, 50), step("c", "G", 12, 3000, hours=20)],
        [bursary("gr", "c", 2500, eligibility=Holds("T"))],
    )
    (route,) = find_routes(places, request()).routes
    assert [s.id for s in route.steps] == ["c"]
    assert route.net_cost == money(3000)
    assert [(p.bursary, p.unlocked_by) for p in route.possible_bursaries] == [("gr", ("test",))]


def test_what_lapses_and_is_simply_renewed_is_listed_with_its_fee():
    places = catalogue(
        [
            step("check", "K", 1, 40),
            step("course", "C", 24, 1000),
            step("post", "G", 1, 0, requires=AllOf((Holds("K"), Holds("C")))),
            step("start", "S", 1, 0, requires=Holds("K")),
        ],
        credentials=[credential("K", valid_months=12, renewable=True, renewed_by="check")],
    )
    (route,) = find_routes(places, request()).routes
    assert [(r.credential, r.step, format_month(r.month), r.fee) for r in route.renewals] == [
        ("K", "check", "2028-09", money(40))
    ]
    assert route.net_cost == money(1040)


def test_each_step_says_what_it_is_for():
    places = catalogue(
        [step("a", "A", 3, 10), step("b", "B", 3, 10, requires=Holds("A")), step("c", "G", 3, 10, requires=Holds("B"))]
    )
    (route,) = find_routes(places, request()).routes
    assert {s.id: s.because for s in route.steps} == {"a": ("b",), "b": ("c",), "c": ("G",)}


def test_what_is_implied_by_a_holding_counts_as_held():
    places = catalogue(
        [step("c", "G", 3, 10, requires=Holds("low"))],
        credentials=[credential("high", implies=("low",)), credential("low")],
    )
    assert step_ids(find_routes(places, request(holds=["high"]))) == [["c"]]
    assert find_routes(places, request("low", holds=["high"])).status is AnswerStatus.HELD


def test_limits_of_the_person_are_kept():
    steps = [
        step("full", "G", 12, 1000, hours=37),
        step("part", "G", 24, 1000, hours=18, study_modes=("part_time",)),
        step("proposed", "G", 1, 0, status=Status.PROPOSED),
        step("closed", "G", 1, 0, status=Status.CLOSED),
    ]
    places = catalogue(steps)
    assert step_ids(find_routes(places, request())) == [["full"], ["part"]]
    assert step_ids(find_routes(places, request(keep_earning=True))) == [["part"]]
    assert step_ids(find_routes(places, request(study_hours=18))) == [["part"]]
    assert step_ids(find_routes(places, request(by=parse_month("2027-09")))) == [["full"]]
    assert step_ids(find_routes(places, request(budget=money(999)))) == []
    assert step_ids(find_routes(places, request(what_if=True))) == [["proposed"]]


def test_labels_name_the_fastest_the_cheapest_and_the_paid():
    steps = [step("full", "G", 12, 1000, hours=37), step("part", "G", 24, 900, hours=18)]
    fast, slow = find_routes(catalogue(steps), request()).routes
    assert Label.FASTEST in fast.labels
    assert {Label.CHEAPEST, Label.KEEPS_SALARY} <= set(slow.labels)


def test_the_same_question_has_the_same_answer():
    places = catalogue([step(f"s{n}", "G", n + 1, 1000 - n) for n in range(6)])
    assert find_routes(places, request()) == find_routes(places, request())


def test_a_stopped_search_says_that_it_is_unfinished():
    stop = threading.Event()
    stop.set()
    places = catalogue([step("a", "A", 1, 10), step("g", "G", 1, 10, requires=Holds("A"))])
    answer = find_routes(places, request(), should_stop=stop.is_set)
    assert answer.status is AnswerStatus.UNFINISHED
    assert not answer.explanation.exact


def test_a_cheaper_later_route_under_an_assumption_stands_beside_a_certain_one():
    places = catalogue(
        [
            step("sure", "G", 6, 900),
            step("perhaps", "G", 12, 300, requires=Condition("released", (True,))),
            step("worse", "G", 18, 1000, requires=Condition("released", (True,))),
        ],
        attributes=[attribute("released")],
    )
    assert vectors(find_routes(places, request())) == [("2027-03", 900, 0), ("2027-09", 300, 0)]


def test_a_fee_with_nothing_to_go_by_hides_no_route_under_an_assumption():
    released = Condition("released", (True,))
    places = catalogue(
        [
            step("mystery", "G", 3, None, kind=StepKind.RECOGNITION),
            step("priced", "G", 6, 400, requires=released),
        ],
        attributes=[attribute("released")],
    )
    answer = find_routes(places, request())
    assert step_ids(answer) == [["mystery"], ["priced"]]
    assert [route.no_basis for route in answer.routes] == [True, False]


@pytest.mark.parametrize("looks", [2, 5, 8, 12, 20])
def test_no_route_that_a_stopped_search_lacks_costs_less_than_it_says(looks):
    places = catalogue(
        [
            *(step(f"a{n}", "A", 2 + n, 900 - 90 * n) for n in range(6)),
            *(step(f"b{n}", "B", 1 + 2 * n, 700 - 60 * n, hours=25) for n in range(6)),
            step("perhaps", "A", 1, 5, requires=Condition("released", (True,))),
            step("g", "G", 1, 10, requires=AllOf((Holds("A"), Holds("B")))),
        ],
        attributes=[attribute("released")],
    )
    whole = find_routes(places, request())
    left = iter(range(10_000))
    part = find_routes(places, request(), should_stop=lambda: next(left) >= looks)
    least = part.explanation.least_missing
    assert whole.explanation.least_missing is None
    if least is not None:
        assert not part.explanation.exact
        shown = {(route.arrival, route.net_cost, route.unpaid_months) for route in part.routes}
        for route in whole.routes:
            if (route.arrival, route.net_cost, route.unpaid_months) not in shown:
                assert route.net_cost >= least
