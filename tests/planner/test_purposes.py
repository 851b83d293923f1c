"""What chosen steps make necessary: no lean plan that holds them is without one of it."""

from __future__ import annotations

from random import Random

import pytest

from pathways_app.planner.clauses import members
from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of, any_of
from pathways_app.planner.prepare import prepare
from pathways_app.planner.problem import Problem
from pathways_app.planner.purposes import Purposes
from pathways_app.planner.timing import Clock
from pathways_app.planner.windows import Windows
from tests.planner.every_set import START, Everything, crammed, everything


class Finder:
    """The purposes of one problem with all that finds them."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.windows = Windows(problem)
        self.clock = Clock(problem, self.windows.order)
        self.purposes = Purposes(problem, self.windows, self.clock)

    def missing(self, chosen: int, options: int, by: int) -> int | None:
        """Return what is found for options chosen among those at hand."""
        price = [weight >> self.problem.shift for weight in self.problem.weight]
        return self.purposes.missing(chosen, chosen, options, self.clock.times(options), by, price)


def step(name: str, award: str, months: int, *needs: str, fee: int = 10) -> PlanStep:
    return PlanStep(name, all_of(*map(Has, needs)), frozenset({award}), months, fee)


def finder(*steps: PlanStep, months: int = 60) -> tuple[Finder, dict[str, int]]:
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, START + months, 40)))
    assert prepared is not None
    return Finder(prepared.problem), {o.step.id: 1 << i for i, o in enumerate(prepared.problem.options)}


WAYS = (
    step("p", "A", 12),
    step("q", "B", 12, "A"),
    step("r", "C", 12, "B"),
    step("s", "D", 1, fee=99),
    PlanStep("g", any_of(Has("C"), Has("D")), frozenset({"G"}), 1, 0),
)


def test_a_chosen_step_needs_somebody_who_asks_for_it_and_so_on_to_the_goal():
    found, number = finder(*WAYS)
    p, q, r, s, g = (number[name] for name in "pqrsg")
    assert found.missing(p, p | s | g, START + 60) == q
    assert found.missing(p, p | q | s | g, START + 60) == r
    assert found.missing(p, p | q | r | s | g, START + 60) is None
    assert found.purposes.of(p, START + 60) == [q, r]
    assert found.purposes.of(s, START + 60) == []


def test_a_chosen_step_needs_its_own_requirement_in_time():
    found, number = finder(*WAYS)
    q, s, g = number["q"], number["s"], number["g"]
    assert found.missing(q, q | s | g, START + 60) == number["p"]
    assert found.missing(q, q | g | number["p"], START + 20) == 0


def test_what_a_step_sure_to_end_before_brings_too_is_no_reason_for_it():
    found, number = finder(
        PlanStep("both", all_of(), frozenset({"A", "B"}), 9, 0),
        step("one", "A", 3),
        step("x", "C", 2, "A"),
        step("y", "D", 1, "B"),
        PlanStep("g", any_of(Has("C"), Has("D")), frozenset({"G"}), 1, 0),
    )
    both, one, x, y, g = (number[name] for name in ("both", "one", "x", "y", "g"))
    assert found.missing(both, both | x | g, START + 60) is None
    assert found.missing(both | one, both | one | x | g, START + 60) == y
    assert found.purposes.of(both, START + 60) == []
    assert found.purposes.of(both | one, START + 60) == [y]
    assert found.purposes.of(both | one | x, START + 60, both, 1) == [y]
    assert found.purposes.of(both | one | x, START + 60, both | one, 1) == []
    assert found.purposes.of(both | one | x, START + 60, both | one, 0) == [y]


def test_what_is_kept_serves_its_deadline_and_every_earlier_one():
    found, number = finder(*WAYS)
    found.missing(number["p"], number["p"] | number["g"], START + 40)
    assert found.purposes.of(number["p"], START + 41) == []
    assert found.purposes.of(number["p"], START + 39) == [number["q"]]
    assert found.purposes.count == 1


def _held(all_there_is: Everything | None, dice: Random) -> None:
    """Ask for what random sets lack, and hold every lean plan against all that was found."""
    if all_there_is is None or not all_there_is.lean:
        return
    problem = all_there_is.problem
    found = Finder(problem)
    arrivals = sorted({plan.arrival for plan in all_there_is.lean})
    for _ in range(12):
        by = dice.choice(arrivals)
        window = found.windows.at(by)
        options = window.useful & dice.getrandbits(len(problem.options))
        if dice.random() < 0.7:
            # Parts of a lean plan, with some of the rest: here something false would show.
            options = dice.choice(all_there_is.lean).options & window.useful
            options &= ~(1 << dice.randrange(len(problem.options)))
        chosen = options & dice.getrandbits(len(problem.options))
        for _ in range(6):
            mark = found.missing(chosen, options, by)
            if not mark:
                break
            options |= mark & -mark
    for plan in all_there_is.lean:
        for mark in found.purposes.of(plan.options, plan.arrival):
            assert mark & plan.options, (problem.ids(plan.options), problem.ids(mark))


@pytest.mark.parametrize("seed", range(16))
def test_no_lean_plan_is_without_what_it_makes_necessary(seed):
    _held(everything(seed), Random(seed))


@pytest.mark.parametrize("seed", range(12))
def test_nor_is_one_where_hours_are_short(seed):
    _held(crammed(seed, assuming=seed % 2 == 0), Random(seed))


def test_only_steps_chosen_are_looked_at():
    found, number = finder(*WAYS)
    assert found.missing(0, number["p"], START + 60) is None
    assert all(found.purposes.of(1 << index, START + 60) == [] for index in members(found.problem.every))
