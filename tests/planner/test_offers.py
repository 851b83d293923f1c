"""Bursaries as the planner counts them."""

from __future__ import annotations

import pytest

from pathways_app.domain.bursary import AmountBasis, BursaryKind, Instalment
from pathways_app.planner.instance import TRUE, Exclusion, Has, Scope
from pathways_app.planner.offers import (
    amount_on,
    exclusions_of,
    instalment_id,
    paid_bursary,
    paid_later,
    parts_of,
    supported,
    token,
)
from tests.planner.small_catalogue import bursary, catalogue, money, step

PLACES = catalogue([step("course", "C", 12, 1000), step("post", "G", 10, 0, hours=0, job=True)])
LATER = (Instalment(money(600), "during"), Instalment(money(300), "after the post", "post"))


@pytest.mark.parametrize(
    ("basis", "months", "minor"),
    [
        (AmountBasis.ONE_OFF, 18, 100_100),
        (AmountBasis.PER_YEAR, 18, 150_150),
        (AmountBasis.PER_YEAR, 7, 58_391),
        (AmountBasis.PER_MONTH, 3, 300_300),
    ],
)
def test_amounts_are_multiplied_out_and_rounded_down(basis, months, minor):
    assert amount_on(bursary("b", "c", 1001, basis=basis), step("c", "G", months, 1), without_later=True) == minor


def test_an_instalment_is_told_from_its_bursary_and_back():
    assert paid_bursary(instalment_id("gr", 1)) == paid_bursary("gr") == "gr"
    assert token("gr") not in {"gr", instalment_id("gr", 0)}


def test_what_waits_for_a_later_step_is_a_part_of_its_own():
    grant = bursary("gr", "course", 900, instalments=LATER)
    assert paid_later(grant)
    whole, later = parts_of(grant, PLACES.steps, PLACES, TRUE)
    assert (whole.amounts, later.amounts) == ({"course": 60_000}, {"post": 30_000})
    assert Has(token("gr")) in later.eligible.parts
    assert not paid_later(bursary("gr", "course", 900))
    percentage = bursary("w", "course", 50, kind=BursaryKind.FEE_WAIVER, basis=AmountBasis.PERCENT_OF_FEE)
    (whole,) = parts_of(percentage, PLACES.steps, PLACES, TRUE)
    assert (whole.percent, whole.to_person) == (50, False)


def test_a_bursary_for_none_of_the_steps_has_no_parts():
    assert parts_of(bursary("b", "elsewhere", 9), PLACES.steps, PLACES, TRUE) == ()
    assert supported(bursary("b", ("course", "post"), 9, not_with=("post",)), PLACES.steps) == ("course",)


def test_what_is_not_had_on_one_step_leaves_no_instalments_where_both_support_some_step():
    grant = bursary("gr", "course", 900, instalments=LATER, not_with=("rival",), never_with=("post",))
    offers = {"gr": grant, "rival": bursary("rival", "course", 800)}
    counted = {name: parts_of(one, PLACES.steps, PLACES, TRUE) for name, one in offers.items()}
    bars = [Exclusion("gr", "post", Scope.BARS), Exclusion("gr#1", "post", Scope.BARS)]
    apart = exclusions_of(grant, PLACES, counted, lambda _one, _other: False)
    assert apart == [Exclusion("gr", "rival", Scope.STEP), *bars]
    together = exclusions_of(grant, PLACES, counted, lambda _one, _other: True)
    assert set(together) == {*apart, Exclusion("gr#1", "rival", Scope.PLAN)}
