from dataclasses import replace
from types import MappingProxyType

import pytest

from pathways_app.domain.bursary import BursaryKind
from pathways_app.domain.money import Money
from pathways_app.domain.month import parse_month
from pathways_app.domain.requirement import Condition
from pathways_app.domain.step import Status
from pathways_app.domain.step_money import Because, Verdict, money_of


@pytest.fixture
def rows(place, request_, route):
    return {row.bursary: row for row in money_of(place, request_, route, "w.degree-course")}


def test_every_bursary_for_the_step_has_a_verdict(rows):
    assert {bursary: row.verdict for bursary, row in rows.items()} == {
        "w.waiver": Verdict.DUE,
        "w.loan": Verdict.LOAN,
        "w.grant": Verdict.POSSIBLE,
        "w.incentive": Verdict.NOT_DUE,
    }
    assert list(rows) == ["w.waiver", "w.grant", "w.loan", "w.incentive"]


def test_what_is_not_due_names_the_first_condition_not_met(rows):
    row = rows["w.incentive"]
    assert row.because is Because.NOT_ELIGIBLE
    assert row.failing.requirement == Condition("subject", ("physics",))
    assert not row.limit


def test_what_is_possible_names_the_questions(rows):
    assert (rows["w.grant"].because, rows["w.grant"].ask, rows["w.grant"].limit) == (Because.ANSWERS, ("income",), True)


def test_steps_without_money_have_none(place, request_, route):
    assert money_of(place, request_, route, "w.test") == ()


def test_eligible_money_that_was_left_out_is_worth_less(place, request_, route):
    physics = replace(request_, person=replace(request_.person, attributes=MappingProxyType({"subject": "physics"})))
    rows = {row.bursary: row for row in money_of(place, physics, route, "w.degree-course")}
    assert rows["w.incentive"].because is Because.NOT_BEST


def test_money_not_open_says_so(place, request_, route):
    closed = replace(place.bursaries["w.incentive"], status=Status.CLOSED)
    shut = replace(place, bursaries=MappingProxyType({**place.bursaries, "w.incentive": closed}))
    rows = {row.bursary: row for row in money_of(shut, request_, route, "w.degree-course")}
    assert rows["w.incentive"].because is Because.NOT_OPEN


def changed(place, ident, **fields):
    return replace(
        place, bursaries=MappingProxyType({**place.bursaries, ident: replace(place.bursaries[ident], **fields)})
    )


@pytest.mark.parametrize("kind", [BursaryKind.SALARY_SUPPORT, BursaryKind.LOAN_FORGIVENESS])
def test_what_takes_nothing_off_the_cost_is_never_possible_money(place, request_, route, kind):
    rows = money_of(changed(place, "w.grant", kind=kind), request_, route, "w.degree-course")
    found = {row.bursary: row for row in rows}["w.grant"]
    assert (found.verdict, found.because, found.ask) == (Verdict.BESIDE, Because.ANSWERS, ("income",))
    assert [row.verdict for row in rows] == sorted((row.verdict for row in rows), key=list(Verdict).index)


def test_a_proposed_bursary_that_is_counted_is_not_called_due(place, request_, route):
    rows = money_of(changed(place, "w.waiver", status=Status.PROPOSED), request_, route, "w.degree-course")
    found = {row.bursary: row for row in rows}["w.waiver"]
    assert (found.verdict, found.because) == (Verdict.SUPPOSED, Because.SUPPOSED)


def test_what_a_route_lists_with_another_step_is_open_here_too(place, request_, route):
    away = tuple(replace(entry, step="w.test") for entry in route.possible_bursaries)
    there = replace(route, possible_bursaries=away)
    rows = {row.bursary: row for row in money_of(place, request_, there, "w.degree-course")}
    assert (rows["w.loan"].verdict, rows["w.grant"].verdict) == (Verdict.LOAN, Verdict.POSSIBLE)
    assert rows["w.grant"].ask == ("income",)


def test_what_the_planner_does_not_list_is_not_possible(place, request_, route):
    rows = {
        row.bursary: row for row in money_of(place, request_, replace(route, possible_bursaries=()), "w.degree-course")
    }
    assert (rows["w.grant"].verdict, rows["w.grant"].because) == (Verdict.NOT_DUE, Because.NOT_BEST)


def test_a_waiver_of_what_is_free_pays_nothing(place, request_, route):
    free = replace(
        route,
        bursaries=(),
        steps=tuple(replace(step, fee=Money(0, "GBP"), planned_fee=Money(0, "GBP")) for step in route.steps),
    )
    rows = {row.bursary: row for row in money_of(place, request_, free, "w.degree-course")}
    assert (rows["w.waiver"].verdict, rows["w.waiver"].because) == (Verdict.NOT_DUE, Because.PAYS_NOTHING)


@pytest.mark.parametrize(("start", "later"), [("2026-09", False), ("2027-08", False), ("2027-09", True)])
def test_a_figure_of_an_earlier_year_is_told_as_such_where_it_is_counted(place, request_, route, start, later):
    bursaries = {ident: replace(one, academic_year="2026-27") for ident, one in place.bursaries.items()}
    dated = replace(place, bursaries=MappingProxyType(bursaries))
    steps = tuple(replace(step, start=parse_month(start)) for step in route.steps)
    found = money_of(dated, request_, replace(route, steps=steps), "w.degree-course")
    assert {row.bursary for row in found if row.later} == ({"w.waiver"} if later else set())
