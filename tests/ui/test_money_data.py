from dataclasses import replace
from types import MappingProxyType

import pytest

from pathways_app.domain.requirement import Condition
from pathways_app.domain.step import Status
from pathways_app.ui.money_data import Because, Verdict, money_of


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
    assert list(rows) == ["w.waiver", "w.loan", "w.grant", "w.incentive"]


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
