"""Routes as people read them: order, reasons, payments, possible bursaries, renewals."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pathways_app.domain.bursary import Amount, AmountBasis, BursaryKind
from pathways_app.domain.month import format_month
from pathways_app.domain.requirement import ALWAYS, AllOf, AnyOf, Condition, Holds
from pathways_app.domain.route import Route
from pathways_app.domain.step import StepKind
from pathways_app.planner.find import find_routes
from tests.planner.small_catalogue import attribute, bursary, catalogue, credential, money, request, step


def only(places, asked=None) -> Route:
    (route,) = find_routes(places, asked or request()).routes
    return route


def renewed(route: Route) -> list[tuple[str, str]]:
    return [(one.credential, format_month(one.month)) for one in route.renewals]


def check(months: int = 12):
    return credential("K", valid_months=months, renewable=True, renewed_by="check")


def test_steps_of_no_months_come_after_what_they_need_in_the_same_month():
    steps = [
        step("a", "G", 0, 0, requires=Holds("Y")),
        step("m", "X", 3, 10),
        step("z", "Y", 0, 0, requires=Holds("X")),
    ]
    assert [one.id for one in only(catalogue(steps)).steps] == ["m", "z", "a"]


def test_what_a_step_of_the_same_month_brings_is_not_assumed_too():
    either = AnyOf((Holds("Y"), Condition("released", (True,))))
    steps = [step("a", "G", 0, 0, requires=AllOf((Holds("X"), either))), step("y", ("Y", "X"), 0, 10)]
    route = only(catalogue(steps, attributes=[attribute("released")]))
    assert [one.id for one in route.steps] == ["y", "a"]
    assert route.assumptions == ()


def test_a_step_is_there_for_what_cannot_start_without_it():
    # b is bought only so that c starts sooner; a is what g cannot do without.
    steps = [
        step("a", ("X", "Y"), 12, 100),
        step("b", "X", 3, 50),
        step("c", "Z", 12, 100, requires=Holds("X")),
        step("g", "G", 1, 0, requires=AllOf((Holds("Y"), Holds("Z")))),
    ]
    fast, slow = find_routes(catalogue(steps), request()).routes
    assert {one.id: one.because for one in fast.steps} == {"a": ("g",), "b": ("c",), "c": ("g",), "g": ("G",)}
    assert {one.id: one.because for one in slow.steps} == {"a": ("c", "g"), "c": ("g",), "g": ("G",)}


def test_what_a_route_does_not_assume_is_no_reason_to_do_without_a_step():
    either = AllOf((Holds("Y"), AnyOf((Holds("X"), Condition("released", (True,))))))
    steps = [
        step("a", "X", 3, 10),
        step("b", "Y", 3, 10, requires=Holds("X")),
        step("c", "Y", 9, 5, requires=Condition("free", (True,))),
        step("g", "G", 0, 0, requires=either),
    ]
    places = catalogue(steps, attributes=[attribute("released"), attribute("free")])
    sure, assuming = find_routes(places, request()).routes
    assert (sure.assumptions, len(assuming.assumptions)) == ((), 2)
    assert {one.id: one.because for one in sure.steps} == {"a": ("b", "g"), "b": ("g",), "g": ("G",)}
    assert {one.id: one.because for one in assuming.steps} == {"c": ("g",), "g": ("G",)}


def test_a_waived_fee_is_known_though_nobody_published_it():
    steps = [step("c", "G", 12, None), step("other", "X", 12, 500)]
    waiver = bursary("w", "c", 100, kind=BursaryKind.FEE_WAIVER, basis=AmountBasis.PERCENT_OF_FEE)
    route = only(catalogue(steps, [waiver]))
    assert route.net_cost == money(0)
    assert route.unknown_fees == ()


def test_a_grant_greater_than_a_planned_fee_does_not_make_it_known():
    steps = [step("c", "G", 12, None), step("other", "X", 12, 500)]
    assert only(catalogue(steps, [bursary("g", "c", 900)])).unknown_fees == ("c",)
    mystery = [step("c", "G", 12, None, kind=StepKind.RECOGNITION)]
    route = only(catalogue(mystery, [bursary("g", "c", 900)]))
    assert (route.unknown_fees, route.no_basis) == (("c",), True)


def test_a_bursary_that_cannot_go_with_one_counted_is_not_possible():
    steps = [step("c", "G", 12, 1000)]
    best = bursary("best", "c", 900)
    for rival in (bursary("rival", "c", 500, not_with=("best",)), bursary("rival", "c", 500, never_with=("best",))):
        route = only(catalogue(steps, [best, rival]))
        assert [claim.bursary for claim in route.bursaries] == ["best"]
        assert route.possible_bursaries == ()


def test_a_bursary_that_cannot_go_with_another_on_one_step_is_possible_on_the_next():
    steps = [step("a", "A", 12, 1000), step("b", "G", 12, 1000, requires=Holds("A"))]
    rival = bursary("rival", ("a", "b"), 500, not_with=("best",), kind=BursaryKind.LOAN)
    route = only(catalogue(steps, [bursary("best", "a", 900), rival]))
    assert [(one.bursary, one.step) for one in route.possible_bursaries] == [("rival", "b")]


def test_a_possible_bursary_is_worth_no_more_than_its_cap():
    capped = bursary("loan", "c", 1000, kind=BursaryKind.LOAN)
    amount = Amount(AmountBasis.PER_YEAR, money(1000), None, money(2500))
    places = catalogue([step("c", "G", 36, 9000)], [replace(capped, amount=amount)])
    (possible,) = only(places).possible_bursaries
    assert possible.amount == money(2500)


def test_only_a_step_the_person_could_take_is_said_to_unlock_a_bursary():
    grant = bursary("gr", "c", 2500, eligibility=Holds("T"))
    steps = [step("test", "T", 1, 50, hours=30), step("c", "G", 12, 3000, hours=10)]
    assert [one.unlocked_by for one in only(catalogue(steps, [grant])).possible_bursaries] == [("test",)]
    assert only(catalogue(steps, [grant]), request(study_hours=20)).possible_bursaries == ()
    assert only(catalogue(steps, [grant]), request(keep_earning=True)).possible_bursaries == ()


def test_a_bursary_asks_only_what_could_settle_it():
    wanted = AllOf((Condition("a", (True,)), AnyOf((Holds("K"), Condition("b", (True,))))))
    places = catalogue(
        [step("c", "G", 12, 1000), step("k", "K", 1, 1)],
        [bursary("gr", "c", 500, eligibility=wanted)],
        [attribute("a"), attribute("b")],
    )
    (possible,) = only(places, request(holds=["K"])).possible_bursaries
    assert possible.ask == ("a",)
    (possible,) = only(places).possible_bursaries
    assert possible.ask == ("a", "b")
    assert only(places, request(attributes={"a": False})).possible_bursaries == ()


LONG = [step("check", "K", 1, 40), step("course", "C", 30, 1000, requires=Holds("K"))]


def test_a_credential_is_renewed_each_time_it_has_lapsed_where_it_is_needed():
    steps = [
        *LONG,
        step("post", "P", 6, 0, requires=AllOf((Holds("K"), Holds("C")))),
        step("end", "G", 1, 0, requires=AllOf((Holds("K"), Holds("P")))),
    ]
    # The check is renewed for the post; half a year later it has not lapsed again.
    assert renewed(only(catalogue(steps, credentials=[check()]))) == [("K", "2029-04")]
    assert renewed(only(catalogue(steps, credentials=[check(6)]))) == [("K", "2029-04"), ("K", "2029-10")]


@pytest.mark.parametrize("holds", [["K"], ["other"]])
def test_nothing_is_renewed_where_something_else_will_do(holds):
    needs = AllOf((AnyOf((Holds("K"), Holds("other"))), Holds("C")))
    steps = [*LONG, step("end", "G", 1, 0, requires=needs), step("x", "other", 1, 1, requires=Condition("n", (True,)))]
    places = catalogue(steps, credentials=[check()], attributes=[attribute("n")])
    routes = find_routes(places, request(holds=holds, strict=True)).routes
    assert [renewed(route) for route in routes] == [[]]


def test_a_second_step_that_brings_it_again_is_as_good_as_a_renewal():
    steps = [
        step("check", "K", 1, 40),
        step("course", ("C", "K"), 30, 1000, requires=Holds("K")),
        step("end", "G", 1, 0, requires=AllOf((Holds("K"), Holds("C")))),
    ]
    assert renewed(only(catalogue(steps, credentials=[check()]))) == []


def test_costs_are_the_fees_less_what_the_bursaries_pay():
    route = only(
        catalogue(
            [step("c", "G", 12, 1000, requires=ALWAYS)], [bursary("w", "c", 50, basis=AmountBasis.PERCENT_OF_FEE)]
        )
    )
    assert route.gross_cost == money(1000)
    assert route.net_cost == money(500)
    assert [claim.amount for claim in route.bursaries] == [money(500)]
    assert route.months == 12
