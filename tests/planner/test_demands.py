"""Every step of a lean plan has a demand of its own."""

from __future__ import annotations

import pytest

from pathways_app.planner.demands import Demands
from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of, any_of
from pathways_app.planner.prepare import prepare
from tests.planner.brute_force import exhaust
from tests.planner.generator import random_instance

START = 12 * 2026 + 8


def numbers(problem, *ids):
    return sum(1 << index for index, option in enumerate(problem.options) if option.step.id in ids)


def two_ways():
    steps = (
        PlanStep("slow", all_of(), frozenset({"A", "B"}), 12, 10),
        PlanStep("quick", all_of(), frozenset({"A"}), 1, 90),
        PlanStep("more", Has("B"), frozenset({"D"}), 1, 5),
        PlanStep("g", any_of(Has("A"), Has("D")), frozenset({"G"}), 1, 10),
    )
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    return prepared.problem


def test_two_steps_cannot_both_be_there_for_one_clause():
    problem = two_ways()
    demands = Demands(problem)
    both = numbers(problem, "slow", "quick", "g")
    assert problem.ids(demands.unserved(both, both)) == ["quick", "slow"]
    for one in ("slow", "quick"):
        enough = numbers(problem, one, "g")
        assert demands.unserved(enough, enough) == 0


def test_a_step_nobody_asks_anything_of_is_idle():
    problem = two_ways()
    lone = numbers(problem, "quick")
    assert Demands(problem).unserved(lone, lone) == lone


@pytest.mark.parametrize("seed", range(600, 660))
def test_no_step_of_a_lean_plan_is_idle(seed):
    instance = random_instance(seed)
    prepared = prepare(instance)
    if prepared is None:
        return
    demands = Demands(prepared.problem)
    if not demands.applies:
        return
    problem = prepared.problem
    for point in exhaust(instance).points:
        plan = sum(
            1 << index
            for index, option in enumerate(problem.options)
            if option.step.id in point.steps and problem.plain_of[index] == index
        )
        assert demands.unserved(plan, plan) == 0
