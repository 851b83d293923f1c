"""The money of a route by month: it adds up to the net cost, and its lowest point is the lowest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pathways_app.domain.bursary import Amount, AmountBasis, BursaryKind, Instalment
from pathways_app.domain.cash_line import CashKind, CashLine
from pathways_app.domain.due import Due, DueAt
from pathways_app.domain.month import format_month
from pathways_app.domain.requirement import AllOf, Holds
from pathways_app.domain.step import StepKind
from pathways_app.planner.cash_line import cash_line
from pathways_app.planner.find import find_routes
from tests.planner.random_catalogue import random_catalogue
from tests.planner.small_catalogue import bursary, catalogue, credential, money, request, step

SEEDS = 50


def line(places, asked=None) -> CashLine:
    asked = asked or request()
    (route,) = find_routes(places, asked).routes
    return cash_line(places, asked, route)


def moves(found: CashLine) -> list[tuple[str, str, float]]:
    return [(format_month(one.month), one.kind.value, one.amount.major) for one in found.entries]


def low(found: CashLine) -> tuple[str, float]:
    return (format_month(found.lowest.month), found.lowest.balance.major)


def yearly(made):
    return replace(made, fee=replace(made.fee, due=Due(every=12)))


def test_a_fee_falls_due_when_the_step_starts():
    found = line(catalogue([step("a", "A", 3, 100), step("b", "G", 6, 500, requires=Holds("A"))]))
    assert moves(found) == [("2026-09", "fee", -100), ("2026-12", "fee", -500)]
    assert low(found) == ("2026-12", -600)
    assert found.final == money(-600)


def test_a_yearly_fee_is_cut_into_the_years_of_the_step():
    found = line(catalogue([yearly(step("a", "G", 36, 29370))]))
    assert moves(found) == [("2026-09", "fee", -9790), ("2027-09", "fee", -9790), ("2028-09", "fee", -9790)]
    assert low(found) == ("2028-09", -29370)


def test_a_fee_that_does_not_divide_is_paid_to_the_penny():
    found = line(catalogue([replace(s := yearly(step("a", "G", 30, 100)), fee=replace(s.fee, due=Due(every=10)))]))
    assert [entry.amount.minor for entry in found.entries] == [-3334, -3333, -3333]


INSTALMENTS = (
    Instalment(money(6000), "January", None, Due(month=1)),
    Instalment(money(6000), "July or August, after the award", None, Due(DueAt.END, month=8)),
    Instalment(money(3000), "after induction", "induction"),
)


def taught(*more):
    steps = [
        step("pgce", "Q", 10, 9790, hours=37, intake_months=(9,)),
        step("induction", "I", 10, 0, requires=Holds("Q")),
        step("post", "G", 1, 0, requires=Holds("I")),
    ]
    return catalogue(steps, [bursary("psi", "pgce", 15000, instalments=INSTALMENTS), *more])


def test_instalments_come_when_they_are_due():
    found = line(taught())
    assert moves(found) == [
        ("2026-09", "fee", -9790),
        ("2027-01", "bursary", 6000),
        ("2027-08", "bursary", 6000),
        ("2028-05", "bursary", 3000),
    ]
    assert low(found) == ("2026-09", -9790)
    assert found.final == money(5210)
    assert all(entry.dated for entry in found.entries)


def test_an_instalment_the_route_does_not_reach_is_not_in_it():
    found = line(taught(), request("Q"))
    assert moves(found)[-1] == ("2027-08", "bursary", 6000)
    assert found.final == money(12000 - 9790)


def test_a_waiver_goes_with_the_fee():
    waiver = bursary("w", "a", 50, kind=BursaryKind.FEE_WAIVER, basis=AmountBasis.PERCENT_OF_FEE)
    found = line(catalogue([yearly(step("a", "G", 24, 1000))], [waiver]))
    assert moves(found) == [
        ("2026-09", "fee", -500),
        ("2026-09", "bursary", 250),
        ("2027-09", "fee", -500),
        ("2027-09", "bursary", 250),
    ]
    assert low(found) == ("2027-09", -500)


def test_monthly_money_comes_when_the_month_is_over():
    found = line(catalogue([step("a", "G", 3, 100)], [bursary("b", "a", 10, basis=AmountBasis.PER_MONTH)]))
    assert moves(found)[1:] == [("2026-10", "bursary", 10), ("2026-11", "bursary", 10), ("2026-12", "bursary", 10)]
    assert low(found) == ("2026-09", -100)


def test_yearly_money_comes_when_the_year_is_over_and_says_that_nobody_dated_it():
    found = line(catalogue([step("a", "G", 30, 0)], [bursary("b", "a", 1200, basis=AmountBasis.PER_YEAR)]))
    assert moves(found) == [("2027-09", "bursary", 1200), ("2028-09", "bursary", 1200), ("2029-03", "bursary", 600)]
    assert [entry.dated for entry in found.entries] == [False, False, False]
    assert low(found) == ("2026-09", 0)


def test_a_sum_nobody_dated_comes_when_the_step_ends():
    found = line(catalogue([step("a", "G", 5, 300)], [bursary("b", "a", 900)]))
    assert moves(found) == [("2026-09", "fee", -300), ("2027-02", "bursary", 900)]
    assert [entry.dated for entry in found.entries] == [True, False]
    words = (Instalment(money(900), "when it suits them"),)
    assert moves(line(catalogue([step("a", "G", 5, 300)], [bursary("b", "a", 900, instalments=words)])))[1:] == [
        ("2027-02", "bursary", 900)
    ]


def test_recurring_instalments_share_what_the_bursary_comes_to():
    each = (Instalment(money(625), "each half year", None, Due(every=6)),)
    found = line(
        catalogue([step("a", "G", 18, 0)], [bursary("b", "a", 1250, basis=AmountBasis.PER_YEAR, instalments=each)])
    )
    assert moves(found) == [("2026-09", "bursary", 625), ("2027-03", "bursary", 625), ("2027-09", "bursary", 625)]


def test_a_cap_leaves_out_what_comes_last():
    grant = bursary("psi", "pgce", 15000, instalments=INSTALMENTS)
    capped = replace(grant, amount=replace(grant.amount, cap=money(13000)))
    places = taught()
    found = line(replace(places, bursaries={"psi": capped}))
    assert moves(found)[1:] == [
        ("2027-01", "bursary", 6000),
        ("2027-08", "bursary", 6000),
        ("2028-05", "bursary", 1000),
    ]


def test_a_fee_nobody_published_is_marked():
    found = line(catalogue([step("a", "G", 3, None), step("other", "X", 3, 70)]))
    assert [(entry.amount.major, entry.known) for entry in found.entries] == [(-70, False)]
    assert found.unknown_fees == ("a",)
    found = line(catalogue([step("a", "G", 3, None, kind=StepKind.RECOGNITION)]))
    assert [(entry.amount.major, entry.known) for entry in found.entries] == [(0, False)]


def test_a_waived_fee_is_known():
    waiver = bursary("w", "a", 100, kind=BursaryKind.FEE_WAIVER, basis=AmountBasis.PERCENT_OF_FEE)
    found = line(catalogue([step("a", "G", 3, None), step("other", "X", 3, 70)], [waiver]))
    assert (found.unknown_fees, found.final) == ((), money(0))


def test_renewals_are_running_costs_outside_the_net_cost():
    steps = [
        step("check", "K", 1, 40),
        step("course", "C", 30, 1000, requires=Holds("K")),
        step("end", "G", 1, 0, requires=AllOf((Holds("K"), Holds("C")))),
    ]
    check = credential("K", valid_months=12, renewable=True, renewed_by="check")
    found = line(catalogue(steps, credentials=[check]))
    assert moves(found)[-1] == ("2029-04", "renewal", -40)
    assert (found.running_costs, found.final) == (money(40), money(-1080))
    assert low(found) == ("2029-04", -1080)
    unknown = catalogue([replace(steps[0], fee=None), *steps[1:]], credentials=[check])
    assert "check" in line(unknown).unknown_fees


def test_money_that_only_comes_in_never_takes_anybody_below_nothing():
    assert low(line(catalogue([step("a", "G", 3, 0)], [bursary("b", "a", 90)]))) == ("2026-09", 0)


def test_loans_stay_apart():
    loan = bursary("l", "a", 5000, kind=BursaryKind.LOAN, basis=AmountBasis.UP_TO)
    found = line(catalogue([yearly(step("a", "G", 24, 6000))], [loan]))
    assert [(one.balance.major, one.with_loans.major) for one in found.months] == [(-3000, 0), (-6000, -1000)]
    assert (found.lowest.balance, found.lowest_with_loans.balance) == (money(-6000), money(-1000))
    assert (found.final, found.loans) == (money(-6000), money(5000))


@pytest.mark.parametrize("seed", range(SEEDS))
def test_it_adds_up_to_the_net_cost_and_the_lowest_point_is_the_lowest(seed):
    places = random_catalogue(seed)
    asked = request(study_hours=30, attributes={"settled": True} if seed % 2 else {})
    for route in find_routes(places, asked).routes:
        found = cash_line(places, asked, route)
        renewals = sum(one.fee.minor for one in route.renewals if one.fee is not None)
        assert found.running_costs.minor == renewals
        assert found.final.minor == -route.net_cost.minor - renewals
        balances = [0] + [month.balance.minor for month in found.months]
        assert found.lowest.balance.minor == min(balances)
        assert found.final.minor == balances[-1]
        assert [month.month for month in found.months] == sorted({entry.month for entry in found.entries})
        for kind in CashKind:
            signs = {entry.amount.minor > 0 for entry in found.entries if entry.kind is kind and entry.amount.minor}
            assert signs <= {kind in (CashKind.BURSARY, CashKind.LOAN)}
        paid = {}
        for entry in found.entries:
            if entry.kind is CashKind.BURSARY:
                paid[entry.bursary, entry.step] = paid.get((entry.bursary, entry.step), 0) + entry.amount.minor
        assert paid == {(one.bursary, one.step): one.amount.minor for one in route.bursaries if one.amount.minor}
        fees = {step.id: 0 for step in route.steps}
        for entry in found.entries:
            if entry.kind is CashKind.FEE:
                fees[entry.step] -= entry.amount.minor
        assert fees == {step.id: step.planned_fee.minor for step in route.steps}
        assert all(entry.month >= asked.start for entry in found.entries)


def test_amounts_of_every_kind_take_part_in_the_property():
    seen = set()
    for seed in range(SEEDS):
        places = random_catalogue(seed)
        for route in find_routes(
            places, request(study_hours=30, attributes={"settled": True} if seed % 2 else {})
        ).routes:
            for claim in route.bursaries:
                amount: Amount = places.bursaries[claim.bursary].amount
                seen.add((amount.basis, bool(amount.instalments), amount.cap is not None))
    assert {basis for basis, _, _ in seen} == set(AmountBasis) - {AmountBasis.UP_TO}
    assert {instalments for _, instalments, _ in seen} == {cap for _, _, cap in seen} == {True, False}
