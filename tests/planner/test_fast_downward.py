"""The search against Fast Downward on what the cheapest plan costs, and the task Fast Downward is given."""

import pytest

from pathways_app.planner.instance import (
    FALSE,
    AttrIn,
    Has,
    Instance,
    PlanQuery,
    PlanStep,
    Threshold,
    all_of,
    any_of,
)
from tests.planner.brute_force import solve_brute_force
from tests.planner.comparison import against_classical_planning, cost_only_instance
from tests.planner.fast_downward import driver, least_cost, package_version, pddl, timeless, unhurried
from tests.planner.generator import random_instance

QUERY = PlanQuery(frozenset({"H"}), "G", start=24_320, deadline=24_356, weekly_hours=20, attributes={"a": "x"})


def _step(ident, requires, awards, fee, **more):
    return PlanStep(ident, requires, frozenset(awards), 3, fee, **more)


def test_a_requirement_with_a_choice_is_a_fact_that_free_actions_add():
    choice = Threshold(2, (Has("A"), Has("B"), Has("C")))
    instance = Instance((_step("s", all_of(Has("H"), choice), ["G"], 7),), QUERY)
    domain, problem = pddl(instance)
    assert domain.count("(:action") == 4
    assert domain.count("(increase (total-cost) 0)") == 3
    assert domain.count("(increase (total-cost) 7)") == 1
    assert "(:goal (and (c0)))" in problem


def test_what_can_never_start_is_no_action():
    steps = (
        _step("never", FALSE, ["G"], 1),
        _step("not for them", AttrIn("a", ("y",)), ["G"], 1),
        _step("too many", Threshold(3, (Has("A"), Has("B"))), ["G"], 1),
        _step("too heavy", AttrIn("a", ("x",)), ["G"], 1, load=30),
    )
    assert "(:action" not in pddl(Instance(steps, QUERY))[0]


def test_finds_the_cheapest_plan_and_says_when_there_is_none():
    steps = (
        _step("a", Has("H"), ["A"], 40),
        _step("b", any_of(Has("A"), Has("nothing")), ["B"], 10),
        _step("dear", Has("H"), ["G"], 60),
        _step("cheap", all_of(Has("A"), Has("B")), ["G"], 5),
    )
    assert least_cost(Instance(steps, QUERY)) == 55
    assert least_cost(Instance(steps[1:2], QUERY)) is None


def test_an_instance_without_time_is_one_of_cost_alone():
    for seed in range(60):
        instance = timeless(random_instance(seed, 8, "core"))
        points = solve_brute_force(instance)
        assert len(points) <= 1
        assert [p.net_cost for p in solve_brute_force(unhurried(random_instance(seed, 6, "core")))[-1:]] == [
            p.net_cost for p in solve_brute_force(timeless(random_instance(seed, 6, "core")))
        ]


@pytest.mark.parametrize("seed", range(5_000, 5_005))
def test_search_costs_what_classical_planning_costs(seed):
    assert against_classical_planning(cost_only_instance(seed)) == ""


def test_the_planner_is_there_and_pinned():
    assert driver().is_file()
    assert package_version()
