"""Steps that another does better: left out without changing any vector."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pathways_app.planner import numbering
from pathways_app.planner.instance import (
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


@given(seed=st.integers(0, 1_000_000))
@settings(max_examples=80)
def test_leaving_steps_out_changes_no_answer(seed):
    instance = random_instance(seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(numbering, "undominated", lambda drafts, *_: drafts)
        whole = solve(instance)
    assert solve(instance) == whole
