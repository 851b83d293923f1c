"""Plans at once: each a real plan, lean, and none better than the exact answer has it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pathways_app.planner.expiry import Freshness
from pathways_app.planner.first_plans import first_plans
from pathways_app.planner.instance import Has, Instance, PlanPoint, PlanQuery, PlanStep, all_of
from pathways_app.planner.prepare import prepare
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.solve import solve
from tests.bench.synthetic import Shape, synthetic_instance
from tests.planner.generator import random_instance
from tests.planner.plan_check import broken_rules

START = 12 * 2026 + 8


def step(ident, award, duration, fee, *, needs=(), load=10, **more):
    return PlanStep(ident, all_of(*map(Has, needs)), frozenset({award}), duration, fee, load, **more)


def asking(*steps, **limits):
    query = {"held": frozenset(), "goal": "G", "start": START, "deadline": START + 120, "weekly_hours": 40}
    return Instance(steps, PlanQuery(**{**query, **limits}))


def plans(instance):
    prepared = prepare(instance)
    return () if prepared is None else tuple(plan.found for plan in first_plans(prepared))


def vectors(instance):
    return {(plan.arrival - START, plan.net, plan.unpaid) for plan in plans(instance)}


@pytest.mark.parametrize("first", range(0, 240, 40))
def test_every_plan_is_matched_by_the_exact_answer(first):
    some = 0
    for seed in range(first, first + 40):
        instance = random_instance(seed)
        exact = [point.vector for point in solve(instance).points]
        for plan in plans(instance):
            some += 1
            mine = (plan.arrival, plan.net, plan.unpaid)
            assert any(all(a <= b for a, b in zip(vector, mine, strict=True)) for vector in exact), seed
    assert some > 10


@pytest.mark.parametrize("first", range(0, 400, 100))
def test_every_plan_keeps_the_rules_in_the_months_it_names(first):
    for seed in range(first, first + 100):
        instance = random_instance(seed)
        prepared = prepare(instance)
        for plan in () if prepared is None or instance.unknown else first_plans(prepared):
            found, steps = plan.found, tuple(sorted(plan.starts))
            net, claims = Freshness(prepared, Scheduler(prepared.problem)).claims(dict(plan.starts))
            assert net <= found.net
            starts = tuple(plan.starts[step] for step in steps)
            assert broken_rules(instance, PlanPoint(found.arrival, net, found.unpaid, steps, starts, claims)) == []


def only(instance, steps):
    """Return the instance with these steps alone, and no limit of money or time."""
    query = replace(instance.query, budget=None, deadline=instance.query.start + 200)
    return replace(instance, steps=tuple(step for step in instance.steps if step.id in steps), query=query)


@pytest.mark.parametrize("first", range(0, 90, 30))
def test_no_plan_holds_a_smaller_one_and_each_arrives_no_sooner_than_it_can(first):
    for seed in range(first, first + 30):
        instance = random_instance(seed)
        prepared = prepare(instance)
        for plan in () if prepared is None else (plan.found for plan in first_plans(prepared)):
            assert plan.net == prepared.funding.net(plan.options)
            steps = set(prepared.problem.ids(plan.options))
            assert solve(only(instance, steps)).points[0].arrival <= plan.arrival
            for step in steps:
                assert not solve(only(instance, steps - {step})).points


def test_quick_and_dear_as_well_as_slow_and_cheap():
    quick, slow = step("quick", "A", 2, 900_000), step("slow", "A", 24, 10_000)
    goal = step("goal", "G", 1, 0, needs=("A",))
    assert vectors(asking(quick, slow, goal)) == {(3, 900_000, 0), (25, 10_000, 0)}


def test_what_serves_two_needs_is_taken_once():
    both = step("both", "C", 6, 500)
    left, right = step("left", "A", 3, 0, needs=("C",)), step("right", "B", 3, 0, needs=("C",))
    dear = step("dear", "B", 3, 400)
    goal = step("goal", "G", 0, 0, needs=("A", "B"), load=0)
    assert min(plan.net for plan in plans(asking(both, left, right, dear, goal))) == 500


def test_hours_and_occupations_are_kept():
    studies = [step(f"s{n}", f"C{n}", 4, 10, load=25) for n in range(3)]
    goal = step("goal", "G", 0, 0, needs=("C0", "C1", "C2"), load=0)
    assert vectors(asking(*studies, goal)) == {(12, 30, 0)}
    posts = [step(f"p{n}", f"C{n}", 4, 0, load=0, occupies=True) for n in range(3)]
    assert vectors(asking(*posts, goal)) == {(12, 0, 12)}


def test_intakes_are_waited_for():
    yearly = step("a", "A", 1, 0, intakes=frozenset({8}))
    assert vectors(asking(yearly, step("goal", "G", 1, 0, needs=("A",)))) == {(13, 0, 0)}


def test_limits_are_kept():
    quick, goal = step("quick", "A", 2, 900), step("goal", "G", 1, 0, needs=("A",))
    assert vectors(asking(quick, goal, budget=899)) == set()
    assert vectors(asking(quick, goal, budget=900)) == {(3, 900, 0)}
    assert vectors(asking(quick, goal, deadline=START + 2)) == set()


def test_wide_cones_have_a_plan_at_once():
    assert plans(synthetic_instance(Shape(0, steps=400, cone=400, depth=4, ways=2, breadth=2, tightness=0.9)))
