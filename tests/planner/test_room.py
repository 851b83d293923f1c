"""What there is room for beside what is chosen: never too little for a plan that there is."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from pathways_app.planner.capacity import Capacity
from pathways_app.planner.clauses import bits
from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of
from pathways_app.planner.nodes import Node
from pathways_app.planner.prepare import prepare
from pathways_app.planner.problem import Problem
from pathways_app.planner.room import Room
from pathways_app.planner.windows import Windows
from tests.planner.every_set import START, Everything, crammed, everything

SEEDS = st.integers(0, 1_000_000)
KINDS = st.sampled_from([None, "occupied", "instant", "tangled", "everything", "paid", "on_the_way"])


class Asked:
    """The room in one problem, asked for by what is chosen."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._capacity = Capacity(problem, Windows(problem))
        self._unpaid = [option.unpaid for option in problem.options]
        self._room = Room(problem, self._capacity, self._unpaid)

    def beside(self, chosen: int, marks: list[int], by: int, unpaid: int = 1000) -> int:
        node = Node(chosen, self._problem.every, by, 0)
        for index in bits(chosen):
            node.unpaid += self._unpaid[index]
            node.occupied += self._capacity.occupied[index]
            node.studied += self._capacity.studied[index]
        return self._room.beside(node, marks, unpaid)


def posed(*steps: PlanStep) -> tuple[Problem, Asked, dict[str, int]]:
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    problem = prepared.problem
    return problem, Asked(problem), {option.step.id: 1 << index for index, option in enumerate(problem.options)}


def step(name: str, award: str, months: int, *needs: str, **facts) -> PlanStep:
    return PlanStep(name, all_of(*map(Has, needs)), frozenset({award}), months, 10, **facts)


STEPS = (
    step("p", "P", 6, occupies=True),
    step("q", "Q", 7, occupies=True, salary=True),
    step("r", "Q", 13, load=20),
    step("s", "Q", 6, load=40),
    step("g", "G", 0, "P", "Q"),
)


def test_there_is_room_for_what_takes_no_more_than_is_left():
    problem, asked, at = posed(*STEPS)
    p, q, r, s, g = (at[name] for name in "pqrsg")
    assert asked.beside(p, [], START + 13) == problem.every
    assert asked.beside(p, [], START + 12) == p | r | s | g
    assert asked.beside(r, [], START + 13) == p | q | r | s | g
    assert asked.beside(r, [], START + 12) == p | q | r | g
    assert asked.beside(0, [], START + 6) == p | s | g
    assert asked.beside(p | q, [], START + 12) == -1


def test_months_without_pay_are_counted_apart():
    problem, asked, at = posed(*STEPS)
    assert asked.beside(0, [], START + 60, 6) == problem.every
    assert asked.beside(0, [], START + 60, 5) == problem.every & ~at["p"]
    assert asked.beside(at["p"], [], START + 60, 5) == -1


def test_one_of_a_set_is_counted_with_its_least_and_stands_for_it():
    problem, asked, at = posed(*STEPS, PlanStep("t", all_of(), frozenset({"Q"}), 9, 5, occupies=True, salary=True))
    p, q, t = at["p"], at["q"], at["t"]
    mark = q | t
    assert asked.beside(p, [mark], START + 15) == problem.every
    assert asked.beside(p, [mark], START + 14) == problem.every & ~t
    assert asked.beside(p, [mark], START + 13) == problem.every & ~t
    assert asked.beside(p, [mark], START + 12) == -1
    assert asked.beside(0, [mark], START + 12) == problem.every & ~p
    # What two sets share is counted once.
    assert asked.beside(p, [mark, mark], START + 15) == problem.every


def _judged(all_there_is: Everything | None, seed: int) -> None:
    if all_there_is is None:
        return
    problem, dice = all_there_is.problem, Random(seed)
    asked = Asked(problem)
    for plan in all_there_is.lean:
        for chosen in [options for options in all_there_is.together if not options & ~plan.options]:
            wanted = [1 << index for index in bits(plan.options & ~chosen) if dice.random() < 0.8]
            marks = [mark | problem.every & ~chosen & dice.getrandbits(len(problem.options)) for mark in wanted]
            dice.shuffle(marks)
            room = asked.beside(chosen, marks, plan.arrival + dice.choice([0, 3]), plan.unpaid + dice.choice([0, 2]))
            assert room >= 0, problem.ids(plan.options)
            assert not plan.options & ~room, (problem.ids(chosen), problem.ids(plan.options))


@given(seed=SEEDS, assuming=st.booleans())
@settings(max_examples=12)
def test_there_is_room_for_every_plan_where_hours_are_short(seed, assuming):
    _judged(crammed(seed, assuming=assuming), seed)


@given(seed=SEEDS, kind=KINDS)
@settings(max_examples=12)
def test_there_is_room_for_every_plan_of_any_kind(seed, kind):
    _judged(everything(seed, kind), seed)
