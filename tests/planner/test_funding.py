"""Net cost: the most that legal sets of claims can pay."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pathways_app.planner.competing import PlanClaim
from pathways_app.planner.funding import Funding
from pathways_app.planner.instance import TRUE, Exclusion, Instance, PlanBursary, PlanQuery, PlanStep, Scope
from tests.planner.generator import random_instance
from tests.planner.payments import Purse

QUERY = PlanQuery(frozenset(), "G", 0, 100, 40)


def funding(fees: dict[str, int], bursaries: list[PlanBursary], groups=None, exclusions=()) -> Funding:
    steps = [PlanStep(name, TRUE, frozenset({name}), 1, fee) for name, fee in fees.items()]
    instance = Instance(tuple(steps), QUERY, tuple(bursaries), groups or {}, tuple(exclusions))
    ids = list(fees)
    claims = [
        PlanClaim(number, ids.index(step), bursary.worth(steps[ids.index(step)]))
        for number, bursary in enumerate(bursaries)
        for step in bursary.steps
    ]
    return Funding(instance, ids, list(fees.values()), claims)


def grant(name: str, *steps: str, amount: int, **facts: object) -> PlanBursary:
    return PlanBursary(name, steps, amounts=dict.fromkeys(steps, amount), **facts)


def test_a_waiver_never_exceeds_its_fee_and_a_grant_may():
    assert funding({"a": 100}, [grant("w", "a", amount=500)]).net(1) == 0
    paid = funding({"a": 100}, [grant("g", "a", amount=500, to_person=True)])
    assert paid.net(1) == -400
    assert paid.net_of_fees(1) == 100
    assert paid.person_cap(1) == 500


def test_two_waivers_share_one_fee():
    shared = funding({"a": 100}, [grant("v", "a", amount=70), grant("w", "a", amount=70)])
    assert shared.net(1) == 0
    assert shared.canonical_claims(list(shared.claims)) == (("v", "a"), ("w", "a"))


def test_a_bursary_is_claimed_as_often_as_it_may_be():
    fees = {"a": 100, "b": 100}
    assert funding(fees, [grant("w", "a", "b", amount=60)]).net(3) == 140
    assert funding(fees, [grant("w", "a", "b", amount=60, max_claims=2)]).net(3) == 80
    assert funding(fees, [grant("w", "a", "b", amount=60, max_claims=2, total_cap=90)]).net(3) == 110
    assert funding(fees, [grant("w", "a", "b", amount=60, max_claims=0)]).net(3) == 200


def test_groups_cap_what_their_bursaries_pay_together():
    offers = [grant("v", "a", amount=60, group="g"), grant("w", "b", amount=60, group="g")]
    assert funding({"a": 100, "b": 100}, offers, groups={"g": 70}).net(3) == 130


@pytest.mark.parametrize(("scope", "net"), [(Scope.PLAN, 120), (Scope.STEP, 60)])
def test_exclusions_reach_the_plan_or_the_step(scope, net):
    offers = [grant("v", "a", amount=60), grant("w", "b", amount=80)]
    excluded = [Exclusion("v", "w", scope)]
    assert funding({"a": 100, "b": 100}, offers, exclusions=excluded).net(3) == net


def test_two_bursaries_excluded_on_a_step_leave_the_better_one():
    offers = [grant("v", "a", amount=60), grant("w", "a", amount=80)]
    money = funding({"a": 200}, offers, exclusions=[Exclusion("v", "w", Scope.STEP)])
    assert money.net(1) == 120
    assert money.canonical_claims(list(money.claims)) == (("w", "a"),)


def test_a_step_can_cost_a_person_a_bursary():
    offers = [grant("v", "a", amount=60)]
    money = funding({"a": 100, "b": 0}, offers, exclusions=[Exclusion("v", "b", Scope.BARS)])
    assert money.net(1) == 40
    assert money.net(3) == 100


def test_payments_move_from_one_step_to_another_where_that_pays_more():
    offers = [
        grant("v", "a", "b", amount=100, max_claims=2, total_cap=100),
        grant("w", "a", amount=100),
    ]
    assert funding({"a": 100, "b": 100}, offers).net(3) == 0


def test_percentages_are_rounded_down():
    half = PlanBursary("p", ("a",), percent=33)
    assert funding({"a": 101}, [half]).net(1) == 101 - 33


def test_the_fewest_claims_that_pay_the_most_are_named():
    offers = [grant("big", "a", amount=100), grant("small", "a", amount=40)]
    money = funding({"a": 100}, offers)
    assert money.canonical_claims(list(money.claims)) == (("big", "a"),)
    assert money.payments([c for c in money.claims if c.worth == 100]) == [100]


def test_many_claims_that_are_all_needed_are_named_at_once():
    fees = {f"s{number:02}": 100 for number in range(12)}
    offers = [grant(f"b{number:02}{more}", f"s{number:02}", amount=40) for number in range(12) for more in "xy"]
    money = funding(fees, offers)
    claims = money.canonical_claims(list(money.claims))
    assert len(claims) == 24
    assert money.net((1 << 12) - 1) == 12 * 20


def test_grants_that_are_claimed_once_on_any_of_many_steps_are_weighed_at_once():
    fees = {f"s{number:02}": 100 for number in range(14)}
    offers = [grant(f"b{number}", *fees, amount=50, to_person=True) for number in range(6)]
    money = funding(fees, offers)
    assert money.net((1 << 14) - 1) == 14 * 100 - 6 * 50
    claims = money.canonical_claims(list(money.claims))
    assert claims == tuple((f"b{number}", "s00") for number in range(6))


@given(seed=st.integers(0, 100_000))
@settings(max_examples=60)
def test_payments_and_claims_are_those_of_trying_every_legal_set(seed):
    drawn = random_instance(seed)
    # Few steps and every one of them taken: what is tried here is the money alone.
    instance = replace(drawn, steps=drawn.steps[:4])
    ids = [one.id for one in instance.steps]
    bursaries = [replace(one, steps=tuple(step for step in one.steps if step in ids)) for one in instance.bursaries]
    instance = replace(instance, bursaries=tuple(bursaries))
    by_id = {one.id: one for one in instance.steps}
    claims = [
        PlanClaim(number, ids.index(step), bursary.worth(by_id[step]))
        for number, bursary in enumerate(instance.bursaries)
        for step in bursary.steps
    ]
    money = Funding(instance, ids, [one.fee for one in instance.steps], claims)
    everything = (1 << len(ids)) - 1
    open_to_all = money.available(everything)
    purse = Purse(instance)
    best = purse.best([(instance.bursaries[c.bursary].id, ids[c.option]) for c in open_to_all])
    assert money.fee_sum(everything) - money.net(everything) == best.total
    assert money.canonical_claims(open_to_all) == best.claims


@given(seed=st.integers(0, 100_000))
@settings(max_examples=40)
def test_what_any_part_of_the_steps_is_paid_is_that_of_trying_every_legal_set(seed):
    drawn = random_instance(seed, None, "paid")
    # Some bursaries share a step, a group or an exclusion and some nothing: what is paid apart must add up.
    instance = replace(drawn, steps=drawn.steps[:5])
    ids = [one.id for one in instance.steps]
    claims = [
        PlanClaim(number, ids.index(step), bursary.worth(instance.steps[ids.index(step)]))
        for number, bursary in enumerate(instance.bursaries)
        for step in bursary.steps
        if step in ids
    ]
    money = Funding(instance, ids, [one.fee for one in instance.steps], claims)
    purse = Purse(instance)
    to_person = {number for number, bursary in enumerate(instance.bursaries) if bursary.to_person}
    for options in range(1 << len(ids)):
        mine = money.available(options)
        best = purse.best([(instance.bursaries[c.bursary].id, ids[c.option]) for c in mine])
        assert money.fee_sum(options) - money.net(options) == best.total
        waived = [c for c in mine if c.bursary not in to_person]
        waivers = purse.best([(instance.bursaries[c.bursary].id, ids[c.option]) for c in waived])
        assert money.fee_sum(options) - money.net_of_fees(options) == waivers.total


@pytest.mark.parametrize(
    "shared",
    ["nothing", "step", "bursary", "group", "plan", "bars"],
)
def test_payments_apart_add_up_and_payments_that_share_something_do_not(shared):
    one, other = "a", "a" if shared == "step" else "b"
    offers = [
        grant("v", one, amount=80, group="g" if shared == "group" else None),
        grant("w", other, amount=80, group="g" if shared == "group" else None),
    ]
    if shared == "bursary":
        offers = [grant("v", "a", "b", amount=80)]
    exclusions = {"plan": [Exclusion("v", "w", Scope.PLAN)], "bars": [Exclusion("v", "b", Scope.BARS)]}
    money = funding({"a": 100, "b": 100}, offers, groups={"g": 100}, exclusions=exclusions.get(shared, ()))
    assert money.net(3) == {"nothing": 40, "step": 100, "bursary": 120, "group": 100, "plan": 120, "bars": 120}[shared]
