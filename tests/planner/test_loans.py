"""Loans: apart from the cost, no more than what is borrowed for, and only where they are to be had."""

from __future__ import annotations

from dataclasses import replace

from pathways_app.domain.bursary import AmountBasis, BursaryKind, Instalment
from pathways_app.domain.cash_line import CashKind
from pathways_app.domain.due import Due
from pathways_app.domain.month import format_month
from pathways_app.domain.requirement import AllOf, Condition, Holds
from pathways_app.domain.step import Status
from pathways_app.planner.cash_line import cash_line
from pathways_app.planner.find import find_routes
from tests.planner.small_catalogue import attribute, bursary, catalogue, money, request, step

SETTLED = Condition("settled", (True,))


def lent(places, asked=None) -> list[tuple[str, str, float, tuple[str, ...]]]:
    asked = asked or request()
    (route,) = find_routes(places, asked).routes
    entries = cash_line(places, asked, route).entries
    return [
        (format_month(one.month), one.step, one.amount.major, one.ask) for one in entries if one.kind is CashKind.LOAN
    ]


def loan(steps, pounds, **facts):
    return bursary("loan", steps, pounds, **{"kind": BursaryKind.LOAN, "basis": AmountBasis.UP_TO, **facts})


def years(made, months=12):
    return replace(made, fee=replace(made.fee, due=Due(every=months)))


def test_a_limit_lends_no_more_than_the_fee():
    assert lent(catalogue([step("a", "G", 12, 800)], [loan("a", 9790)])) == [("2026-09", "a", 800, ())]
    assert lent(catalogue([step("a", "G", 12, 9000)], [loan("a", 700)])) == [("2026-09", "a", 700, ())]


def test_a_waived_fee_needs_no_loan():
    waiver = bursary("w", "a", 75, kind=BursaryKind.FEE_WAIVER, basis=AmountBasis.PERCENT_OF_FEE)
    assert lent(catalogue([step("a", "G", 12, 800)], [waiver, loan("a", 9790)])) == [("2026-09", "a", 200, ())]


def test_a_limit_a_year_lends_each_year():
    yearly = (Instalment(money(2500), "each year", None, Due(every=12)),)
    places = catalogue([years(step("a", "G", 36, 9000))], [loan("a", 2500, instalments=yearly)])
    assert lent(places) == [
        ("2026-09", "a", 2500, ()),
        ("2027-09", "a", 2500, ()),
        ("2028-09", "a", 2500, ()),
    ]
    halves = catalogue([years(step("a", "G", 24, 9000), 6)], [loan("a", 2500, instalments=yearly)])
    assert [pounds for _, _, pounds, _ in lent(halves)] == [2250, 250, 2250, 250]


def test_a_sum_a_year_comes_in_its_instalments():
    each = (Instalment(money(100), "each quarter", None, Due(every=3)),)
    places = catalogue([step("a", "G", 6, 0)], [loan("a", 400, basis=AmountBasis.PER_YEAR, instalments=each)])
    assert lent(places) == [("2026-09", "a", 100, ()), ("2026-12", "a", 100, ())]


def test_each_step_has_its_loan_up_to_the_cap():
    steps = [step("a", "A", 12, 1000), step("b", "G", 12, 1000, requires=Holds("A"))]
    borrowed = loan(("a", "b"), 9790)
    assert [taken for _, taken, _, _ in lent(catalogue(steps, [borrowed]))] == ["a", "b"]
    capped = replace(borrowed, amount=replace(borrowed.amount, cap=money(1500)))
    assert [pounds for _, _, pounds, _ in lent(catalogue(steps, [capped]))] == [1000, 500]


def test_one_that_hangs_on_an_answer_asks_and_does_not_count():
    places = catalogue([step("a", "G", 12, 800)], [loan("a", 9790, eligibility=SETTLED)], [attribute("settled")])
    assert lent(places) == [("2026-09", "a", 800, ("settled",))]
    (route,) = find_routes(places, request()).routes
    found = cash_line(places, request(), route)
    assert (found.loans, found.lowest_with_loans.balance) == (money(0), money(-800))
    assert lent(places, request(attributes={"settled": True})) == [("2026-09", "a", 800, ())]
    assert lent(places, request(attributes={"settled": False})) == []


def test_eligibility_may_be_earned_on_the_way():
    steps = [step("a", "A", 12, 10), step("b", "G", 12, 500, requires=Holds("A"))]
    borrowed = loan(("a", "b"), 9790, eligibility=AllOf((Holds("A"),)))
    assert lent(catalogue(steps, [borrowed])) == [("2027-09", "b", 500, ())]


def test_what_is_ruled_out_is_not_lent():
    steps = [step("a", "A", 12, 800), step("b", "G", 12, 800, requires=Holds("A"))]
    grant = bursary("grant", "a", 100)

    def on(*bursaries):
        return [taken for _, taken, _, _ in lent(catalogue(steps, bursaries))]

    both = ("a", "b")
    assert on(loan(both, 900, not_with=("grant",)), grant) == ["b"]
    assert on(loan(both, 900), replace(grant, not_with=("loan",))) == ["b"]
    assert on(loan(both, 900, never_with=("grant",)), grant) == []
    assert on(loan(both, 900), replace(grant, never_with=("loan",))) == []
    assert on(loan(both, 900, not_with=("b",))) == ["a"]
    assert on(loan(both, 900, never_with=("b",))) == []
    assert on(loan(both, 900, status=Status.CLOSED)) == []
