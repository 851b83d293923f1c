"""The whole search: limits, stopping, and what an unfinished answer is worth."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pathways_app.planner.instance import Front, Has, Instance, PlanPoint, PlanQuery, PlanStep, all_of
from pathways_app.planner.prepare import prepare
from pathways_app.planner.solve import solve, solve_prepared
from tests.planner.brute_force import exhaust
from tests.planner.generator import random_instance

START = 12 * 2026 + 8
QUERY = PlanQuery(frozenset(), "G", START, START + 60, 40)
STEPS = (
    PlanStep("fast", all_of(), frozenset({"G"}), 3, 900),
    PlanStep("slow", all_of(), frozenset({"G"}), 12, 100),
    PlanStep("dear", all_of(), frozenset({"G"}), 13, 100),
)
INSTANCE = Instance(STEPS, QUERY)


def stop_after(calls: int):
    """Return a question that is answered yes from its `calls`-th time on."""
    asked = count()
    return lambda: next(asked) >= calls


def test_the_points_stand_in_order_each_with_its_plan():
    assert solve(INSTANCE) == Front(
        (
            PlanPoint(START + 3, 900, 0, ("fast",), (START,), ()),
            PlanPoint(START + 12, 100, 0, ("slow",), (START,), ()),
        )
    )


def test_what_is_held_needs_no_steps_but_time_and_money():
    held = replace(INSTANCE, query=replace(QUERY, held=frozenset({"G"})))
    assert solve(held).points == (PlanPoint(START, 0, 0, (), (), ()),)
    assert solve(replace(held, query=replace(held.query, deadline=START - 1))).points == ()
    assert solve(replace(held, query=replace(held.query, budget=-1))).points == ()


def test_deadline_and_budget_are_kept_to_the_month_and_the_penny():
    def arrivals(**limits: int) -> list[int]:
        return [p.arrival - START for p in solve(replace(INSTANCE, query=replace(QUERY, **limits))).points]

    assert arrivals(deadline=START + 12) == [3, 12]
    assert arrivals(deadline=START + 11) == [3]
    assert arrivals(deadline=START + 2) == []
    assert arrivals(budget=900) == [3, 12]
    assert arrivals(budget=899) == [12]
    assert arrivals(budget=99) == []


def test_settled_points_are_not_found_again():
    settled = [PlanPoint(START + 12, 100, 0, ("slow",), (START,), ())]
    found = solve_prepared(INSTANCE, prepare(INSTANCE), settled=settled)
    assert [point.steps for point in found.points] == [("fast",)]


def test_an_answer_stopped_before_it_began_has_no_points_and_says_so():
    assert solve(INSTANCE, should_stop=lambda: True) == Front((), exact=False)
    assert solve(INSTANCE, time_limit=0.0).exact is False


def test_a_goal_that_nothing_leads_to_needs_no_search():
    lost = replace(INSTANCE, steps=(PlanStep("a", Has("X"), frozenset({"G"}), 1, 1),))
    assert solve(lost, should_stop=lambda: True) == Front(())


@given(seed=st.integers(0, 1_000_000), calls=st.integers(1, 60))
@settings(max_examples=120)
def test_an_interrupted_search_says_so_and_what_it_found_stands(seed, calls):
    instance = random_instance(seed, 7)
    whole = solve(instance)
    part = solve(instance, should_stop=stop_after(calls))
    if part.exact:
        assert part == whole
        return
    assert whole.exact
    known = exhaust(instance)
    for point in part.points:
        # Feasible, so never better than the front; and the plan is one the exhaustive search could have had.
        assert point.arrival <= instance.query.deadline
        assert instance.query.budget is None or point.net_cost <= instance.query.budget
        assert any(_no_worse(best, point) for best in (known.points if whole.rejected else known.fresh))
        assert solve(_only(instance, point)).points
    if part.cost_bound is not None:
        for missing in set(whole.points) - set(part.points):
            assert missing.net_cost >= part.cost_bound


def _no_worse(one: PlanPoint, other: PlanPoint) -> bool:
    return all(a <= b for a, b in zip(one.vector, other.vector, strict=True))


def _only(instance: Instance, point: PlanPoint) -> Instance:
    """Return the instance with no other steps, and no more time or money, than a point takes."""
    query = replace(instance.query, deadline=point.arrival, budget=point.net_cost)
    return replace(instance, steps=tuple(step for step in instance.steps if step.id in point.steps), query=query)


@pytest.mark.parametrize("calls", [1, 2, 3, 5, 8])
def test_cheaper_points_come_first(calls):
    found = solve(INSTANCE, should_stop=stop_after(calls))
    costs = {point.net_cost for point in found.points}
    assert costs in (set(), {100}, {100, 900})
