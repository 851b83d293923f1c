"""Sets that reach the goal by themselves: no lean plan arrives later than they let it."""

from __future__ import annotations

from random import Random

import pytest

from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of, any_of
from pathways_app.planner.prepare import prepare
from pathways_app.planner.problem import NEVER, Problem
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.sufficient import Sufficient
from pathways_app.planner.timing import Clock
from pathways_app.planner.windows import Windows
from tests.planner.every_set import START, Everything, crammed, everything


def sufficient(problem: Problem) -> Sufficient:
    windows = Windows(problem)
    return Sufficient(problem, windows, Clock(problem, windows.order), Scheduler(problem))


def two_ways() -> tuple[Sufficient, dict[str, int]]:
    steps = (
        PlanStep("slow", all_of(), frozenset({"A"}), 24, 0),
        PlanStep("quick", all_of(), frozenset({"B"}), 3, 90),
        PlanStep("g", any_of(Has("A"), Has("B")), frozenset({"G"}), 1, 10),
    )
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    problem = prepared.problem
    found = sufficient(problem)
    return found, {option.step.id: 1 << index for index, option in enumerate(problem.options)}


def test_a_set_with_a_part_that_is_there_by_itself_must_be_sooner():
    found, number = two_ways()
    enough = number["quick"] | number["g"]
    assert found.cap(enough | number["slow"], START + 60) == START + 60
    assert found.within(enough | number["slow"], START + 60) == START + 3
    assert found.cap(enough | number["slow"], START + 60) == START + 3
    assert found.cap(enough | number["slow"], START + 2) == START + 2


def test_the_set_itself_may_be_a_plan():
    found, number = two_ways()
    enough = number["quick"] | number["g"]
    found.keep(enough, START + 4)
    assert found.within(enough, START + 60) == START + 60
    assert found.cap(enough, START + 60) == START + 60


def test_no_plan_is_sooner_than_a_chain_from_each_of_its_steps():
    found, number = two_ways()
    assert found.least(number["quick"]) == START + 4
    assert found.least(number["quick"] | number["slow"]) == START + 25
    assert found.least(0) == 0


def _held(all_there_is: Everything | None, dice: Random) -> None:
    """Keep what random sets are enough, and hold every lean plan against what that lets it."""
    if all_there_is is None:
        return
    problem = all_there_is.problem
    found = sufficient(problem)
    by = problem.instance.query.deadline
    sets = sorted(all_there_is.together)
    for options in dice.sample(sets, min(25, len(sets))):
        soonest = all_there_is.earliest.get(found.plain(options), NEVER)
        if soonest <= by and dice.random() < 0.5:
            found.keep(options, soonest)
        found.within(options, by)
    for plan in all_there_is.lean:
        assert found.least(plan.options) <= plan.arrival
        assert found.cap(plan.options, by) >= plan.arrival
        assert found.within(plan.options, by) >= plan.arrival
        part = plan.options & dice.getrandbits(len(problem.options))
        assert found.cap(part, by) >= plan.arrival


@pytest.mark.parametrize("seed", range(16))
def test_every_lean_plan_arrives_as_late_as_it_does(seed):
    _held(everything(seed), Random(seed))


@pytest.mark.parametrize("seed", range(12))
def test_also_where_hours_are_short(seed):
    _held(crammed(seed, assuming=seed % 2 == 0), Random(seed))
