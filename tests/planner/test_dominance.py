"""Steps that another does better: left out without changing any vector."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pathways_app.planner import dominance, numbering
from pathways_app.planner.instance import (
    TRUE,
    Assume,
    Exclusion,
    Has,
    Instance,
    PlanBursary,
    PlanQuery,
    PlanStep,
    Scope,
    all_of,
    any_of,
)
from pathways_app.planner.prepare import prepare
from pathways_app.planner.solve import solve
from tests.planner.generator import random_instance

WORSE = PlanStep("w", Has("X"), frozenset({"G"}), 6, 100, load=10, intakes=frozenset({9}))
FIRST = PlanStep("x", all_of(), frozenset({"X"}), 1, 5)
QUERY = PlanQuery(frozenset(), "G", 12 * 2026 + 8, 12 * 2036, 40)


def left(better: PlanStep, **facts) -> list[str]:
    prepared = prepare(Instance((WORSE, FIRST, better), QUERY, **facts))
    assert prepared is not None
    return prepared.problem.ids(prepared.problem.every)


def test_a_step_as_good_in_everything_and_cheaper_takes_the_place():
    assert left(replace(WORSE, id="z", fee=90)) == ["x", "z"]
    assert left(replace(WORSE, id="z", duration=5, fee=90, intakes=frozenset({1, 9}), load=0)) == ["x", "z"]
    assert left(replace(WORSE, id="a")) == ["a", "x"]
    assert left(replace(WORSE, id="z", requires=any_of(Has("X"), Has("Y")), fee=90)) == ["x", "z"]


def test_a_step_that_brings_another_fact_of_the_same_clauses_takes_the_place():
    goal = PlanStep(
        "g", all_of(any_of(Has("A"), Has("B")), any_of(Has("A"), Has("B"), Has("C"))), frozenset({"G"}), 1, 0
    )
    dear, cheap, other = (
        PlanStep(name, Has("X"), frozenset({name.upper()}), 6, fee, load=10)
        for name, fee in (("a", 90), ("b", 80), ("c", 9))
    )

    def ids(*steps: PlanStep) -> list[str]:
        prepared = prepare(Instance(steps, QUERY))
        assert prepared is not None
        return prepared.problem.ids(prepared.problem.every)

    assert ids(goal, FIRST, dear, cheap, other) == ["b", "g", "x"]
    # What only the dearer one's successor asked for goes with it; where the goal asks for it, it stays.
    through = PlanStep("t", Has("A"), frozenset({"C"}), 1, 9)
    assert ids(goal, FIRST, dear, cheap, through) == ["b", "g", "x"]
    both = replace(goal, requires=all_of(any_of(Has("A"), Has("B")), any_of(Has("A"), Has("C"))))
    assert ids(both, FIRST, dear, cheap, other) == ["a", "b", "c", "g", "x"]
    # The goal itself is wanted whoever else asks for it or for something beside it.
    after = PlanStep("u", any_of(Has("G"), Has("B")), frozenset({"A"}), 1, 9)
    assert "g" in ids(replace(goal, requires=Has("A")), FIRST, cheap, after)


def test_a_step_whose_intake_always_comes_soon_enough_takes_the_place():
    assert left(replace(WORSE, id="z", fee=90, duration=5, intakes=frozenset({10}))) == ["x", "z"]
    assert left(replace(WORSE, id="z", fee=90, duration=5, intakes=frozenset({11}))) == ["w", "x", "z"]


@pytest.mark.parametrize(
    "facts",
    [
        {"fee": 101},
        {"duration": 7},
        {"load": 11},
        {"occupies": True},
        {"intakes": frozenset({1})},
        {"requires": all_of(Has("X"), Has("Y"))},
    ],
)
def test_a_step_worse_in_anything_takes_no_place(facts):
    second = PlanStep("y", all_of(), frozenset({"Y"}), 1, 5)
    better = replace(WORSE, **{"id": "a", "fee": 90, **facts})
    prepared = prepare(Instance((WORSE, FIRST, second, better), QUERY))
    assert prepared is not None
    assert "w" in prepared.problem.ids(prepared.problem.every)


def test_with_nothing_left_out_the_worse_step_stays(monkeypatch):
    better = replace(WORSE, id="z", fee=90)
    assert left(better) == ["x", "z"]
    monkeypatch.setattr(numbering, "LEAVES_OUT", False)
    assert left(better) == ["w", "x", "z"]


def test_money_for_the_worse_step_keeps_it():
    cheaper = replace(WORSE, id="z", fee=90)
    grant = PlanBursary("b", ("w",), amounts={"w": 50})
    assert left(cheaper, bursaries=(grant,)) == ["w", "x", "z"]
    both = PlanBursary("b", ("w", "z"), amounts={"w": 50, "z": 50})
    assert left(replace(WORSE, id="a"), bursaries=(replace(both, steps=("a", "w"), amounts={"a": 50, "w": 50}),)) == [
        "a",
        "x",
    ]
    bars = (Exclusion("b", "z", Scope.BARS),)
    assert left(cheaper, bursaries=(both,), exclusions=bars) == ["w", "x", "z"]


PAID = replace(FIRST, id="p", fee=1)
GRANT = PlanBursary("grant", ("p",), amounts={"p": 50}, to_person=True)


def test_beside_a_step_that_pays_only_what_costs_more_and_nothing_else_goes():
    def beside(other: PlanStep, **facts) -> list[str]:
        prepared = prepare(Instance((WORSE, PAID, other), QUERY, bursaries=(GRANT, *facts.pop("more", ())), **facts))
        assert prepared is not None
        assert prepared.problem.lean_needed
        return prepared.problem.ids(prepared.problem.every)

    assert beside(replace(WORSE, id="z", fee=90)) == ["p", "z"]
    assert beside(replace(WORSE, id="a")) == ["a", "p"]
    assert beside(replace(WORSE, id="z")) == ["p", "w"]
    for facts in (
        {"duration": 5},
        {"load": 9},
        {"intakes": None},
        {"awards": frozenset({"G", "X"}), "requires": all_of()},
    ):
        assert beside(replace(WORSE, id="z", fee=90, **facts)) == ["p", "w", "z"]
    waiver = PlanBursary("b", ("w",), amounts={"w": 50})
    assert beside(replace(WORSE, id="z", fee=90), more=(waiver,)) == ["p", "w", "z"]
    assert beside(replace(WORSE, id="z", fee=49), more=(waiver,)) == ["p", "z"]
    bars = (Exclusion("grant", "z", Scope.BARS),)
    assert beside(replace(WORSE, id="z", fee=90), exclusions=bars) == ["p", "w", "z"]


def test_of_two_steps_with_equal_bursaries_the_lower_fee_may_be_the_dearer():
    # Half the fee is paid to the person beside a waiver of the whole: the dearer course leaves more to live on.
    waiver = PlanBursary("b", ("w", "a"), percent=100)
    half = PlanBursary("h", ("w", "a"), percent=50, to_person=True)
    cheaper = replace(WORSE, id="a", fee=90)
    instance = Instance((WORSE, FIRST, cheaper), QUERY, bursaries=(waiver, half))
    (point,) = solve(instance).points
    assert (point.steps, point.net_cost) == (("w", "x"), 5 - 50)
    # 49 % and 50 % of 99, each rounded down, come to two less than of 100.
    parts = (PlanBursary("b", ("w", "a"), percent=50), PlanBursary("c", ("w", "a"), percent=49))
    instance = Instance((WORSE, FIRST, replace(cheaper, fee=99)), QUERY, bursaries=parts)
    (point,) = solve(instance).points
    assert (point.steps, point.net_cost) == (("w", "x"), 5 + 1)
    assert left(replace(cheaper, fee=99), bursaries=parts[:1]) == ["a", "x"]


def test_of_two_equally_dear_the_one_with_fewer_months_without_pay_stays_whatever_the_ids():
    post = replace(WORSE, occupies=True)

    def stays(**facts) -> list[str]:
        prepared = prepare(Instance((post, FIRST, replace(post, id="z", **facts)), QUERY))
        assert prepared is not None
        return prepared.problem.ids(prepared.problem.every)

    assert stays(salary=True) == ["x", "z"]
    assert stays(duration=5) == ["x", "z"]
    assert stays(duration=5, fee=101) == ["w", "x", "z"]
    assert stays() == ["w", "x"]


def test_of_two_equally_dear_the_one_that_leaves_fewer_steps_stays_whatever_the_ids():
    def ids(*steps: PlanStep, **facts) -> list[str]:
        prepared = prepare(Instance((WORSE, replace(FIRST, fee=0), *steps), QUERY, **facts))
        assert prepared is not None
        return prepared.problem.ids(prepared.problem.every)

    free = replace(WORSE, id="z", requires=all_of())
    assert ids(free) == ["z"]
    assert ids(replace(free, fee=101)) == ["w", "x", "z"]
    # Somebody else asks for what the first step brings; or one of two ways to what the worse one asks for leads on.
    on = PlanStep("on", Has("X"), frozenset({"G"}), 1, 900)
    assert ids(free, on) == ["on", "w", "x", "z"]
    way = PlanStep("way", all_of(), frozenset({"V", "X"}), 1, 0, load=1)
    assert ids(free, replace(on, requires=Has("V")), way) == ["on", "w", "way", "x", "z"]
    # A condition on the person may be met without a step.
    worse = replace(WORSE, requires=any_of(Has("X"), Assume("sector", frozenset({0}))))
    other = PlanStep("y", Assume("sector", frozenset({1})), frozenset({"Y"}), 1, 0)
    through = PlanStep("t", Has("Y"), frozenset({"G"}), 1, 1)
    prepared = prepare(Instance((worse, replace(FIRST, fee=0), free, other, through), QUERY))
    assert prepared is not None
    assert "w" in prepared.problem.ids(prepared.problem.every)


def test_what_another_would_do_better_with_is_not_asked_for():
    def asked(*steps: PlanStep) -> dict[str, list[list[str]]]:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(dominance, "MANY", 0)
            prepared = prepare(Instance(steps, QUERY))
        assert prepared is not None
        problem = prepared.problem
        return {
            option.step.id: [problem.ids(problem.achieving(sum(1 << fact for fact in need))) for need in option.needs]
            for option in problem.options
        }

    one, other = FIRST, replace(FIRST, id="y", awards=frozenset({"Y"}), duration=3, fee=4)
    either = replace(WORSE, requires=any_of(Has("X"), Has("Y")))
    with_one, with_other = replace(WORSE, id="z", fee=90), replace(WORSE, id="zz", requires=Has("Y"), fee=90)
    assert asked(either, one, other) == {"w": [["x", "y"]], "x": [], "y": []}
    assert asked(either, one, other, with_one) == {"w": [["y"]], "x": [], "y": [], "z": [["x"]]}
    assert asked(either, one, other, with_one, with_other) == {"x": [], "y": [], "z": [["x"]], "zz": [["y"]]}
    # Not if the other is no better, or asks for something else as well.
    assert asked(either, one, other, replace(with_one, fee=100))["w"] == [["x", "y"]]
    more = replace(with_one, requires=all_of(Has("X"), Has("V")))
    assert asked(either, one, other, more, replace(one, id="v", awards=frozenset({"V"})))["w"] == [["x", "y"]]


def with_worse(instance: Instance, dice: Random) -> Instance:
    """Return an instance with steps beside some of its own that are worse in pay or may have to wait for others.

    Their ids come first.
    """
    steps = list(instance.steps)
    for number, step in enumerate(dice.sample(instance.steps, 3)):
        worse = replace(
            step, id=f"!{number}", fee=step.fee + dice.choice((0, 0, 1)), salary=step.salary and dice.random() < 0.3
        )
        if dice.random() < 0.7:
            asked = f"!asked {number}"
            worse = replace(worse, requires=dice.choice((all_of, any_of))(worse.requires, Has(asked)))
            steps.append(PlanStep(f"!for {number}", dice.choice((TRUE, step.requires)), frozenset({asked}), 0, 0))
        steps.append(worse)
    return replace(instance, steps=tuple(steps))


@pytest.mark.parametrize("worse", [False, True])
@pytest.mark.parametrize(
    "character", ["everything", "paid", "on_the_way", "lapsing", "providers", "occupied", "assuming"]
)
@given(seed=st.integers(0, 1_000_000))
@settings(max_examples=25)
def test_leaving_steps_out_changes_no_answer(character, worse, seed):
    instance = random_instance(seed, None, character)
    if worse:
        instance = with_worse(instance, Random(f"worse {seed}"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(numbering, "LEAVES_OUT", False)
        whole = solve(instance)
        patch.setattr(numbering, "LEAVES_OUT", True)
        patch.setattr(dominance, "MANY", 0)
        less = solve(instance)
    assume(not whole.rejected)  # then what is left depends on what was looked at
    assert less == whole
