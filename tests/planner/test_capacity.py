"""What cannot all be done in time: never said of what can."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from pathways_app.planner.capacity import Capacity
from pathways_app.planner.clauses import bits
from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of
from pathways_app.planner.prepare import prepare
from pathways_app.planner.problem import Problem
from pathways_app.planner.windows import Windows
from tests.planner.every_set import START, Everything, crammed, everything

SEEDS = st.integers(0, 1_000_000)


def step(name: str, award: str, months: int, *needs: str, **facts) -> PlanStep:
    return PlanStep(name, all_of(*map(Has, needs)), frozenset({award}), months, 10, **facts)


def posed(*steps: PlanStep, hours: int = 40) -> tuple[Problem, Capacity, dict[str, int]]:
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, START + 60, hours)))
    assert prepared is not None
    problem = prepared.problem
    number = {option.step.id: index for index, option in enumerate(problem.options)}
    return problem, Capacity(problem, Windows(problem)), number


def test_occupations_one_after_another_and_hours_side_by_side():
    steps = [
        step("p", "P", 6, occupies=True),
        step("q", "Q", 6, occupies=True),
        step("r", "R", 6, load=20),
        step("g", "G", 0, "P", "Q", "R"),
    ]
    problem, capacity, _ = posed(*steps)
    every = problem.every
    assert not capacity.overfull(every, (), START + 12)
    assert capacity.overfull(every, (), START + 11)
    assert not capacity.unordered(every, (), START + 12)
    assert capacity.unordered(every, (), START + 11)


def test_the_core_is_what_does_not_fit_and_nothing_besides():
    steps = [
        step("p", "P", 6, occupies=True),
        step("q", "Q", 6, occupies=True),
        step("r", "R", 2, load=20),
        step("g", "G", 0, "P", "Q", "R"),
    ]
    problem, capacity, number = posed(*steps)
    assert capacity.core(bits(problem.every), START + 12) == frozenset()
    assert capacity.core(bits(problem.every), START + 11) == {number["p"], number["q"]}


def test_one_of_a_landmark_takes_at_least_its_shortest():
    steps = [
        step("p", "P", 6, occupies=True),
        step("q", "Q", 7, occupies=True),
        step("r", "Q", 4, occupies=True, load=30),
        step("g", "G", 0, "P", "Q"),
    ]
    problem, capacity, number = posed(*steps)
    chosen = 1 << number["p"] | 1 << number["g"]
    mark = 1 << number["q"] | 1 << number["r"]
    for said in (capacity.overfull, capacity.unordered):
        assert not said(chosen, [mark], START + 10)
        assert said(chosen, [mark], START + 9)
        assert not said(chosen, [], START + 9)
        # What two landmarks share is taken once.
        assert not said(chosen, [mark, mark], START + 10)
    assert problem.every == chosen | mark


def test_intakes_can_leave_no_order_where_the_months_alone_would_do():
    september = frozenset({START % 12 + 1})
    steps = [
        step("p", "P", 6, occupies=True, intakes=september),
        step("q", "Q", 6, occupies=True, intakes=september),
        step("g", "G", 0, "P", "Q"),
    ]
    problem, capacity, _ = posed(*steps)
    assert not capacity.overfull(problem.every, (), START + 18)
    assert not capacity.unordered(problem.every, (), START + 18)
    assert capacity.unordered(problem.every, (), START + 17)


def _judged(all_there_is: Everything | None, seed: int) -> None:
    if all_there_is is None:
        return
    problem, dice = all_there_is.problem, Random(seed)
    windows = Windows(problem)
    capacity = Capacity(problem, windows)
    for plan in all_there_is.lean:
        parts = [options for options in all_there_is.together if not options & ~plan.options]
        for by in (plan.arrival, plan.arrival + dice.randint(1, 6)):
            assert not capacity.core(bits(plan.options), by)
            for chosen in parts:
                # Landmarks that the plan hits, each with some options besides.
                wanted = [1 << index for index in bits(plan.options & ~chosen) if dice.random() < 0.8]
                useful = windows.at(by).useful & ~chosen
                marks = [mark | useful & dice.getrandbits(len(problem.options)) for mark in wanted]
                dice.shuffle(marks)
                assert not capacity.overfull(chosen, marks, by), (problem.ids(chosen), problem.ids(plan.options))
                assert not capacity.unordered(chosen, marks, by), (problem.ids(chosen), problem.ids(plan.options))


@given(seed=SEEDS, assuming=st.booleans())
@settings(max_examples=12)
def test_a_plan_that_fits_is_never_refused_nor_any_part_of_it(seed, assuming):
    _judged(crammed(seed, assuming=assuming), seed)


@given(seed=SEEDS, kind=st.sampled_from([None, "occupied", "instant", "tangled", "everything", "paid", "on_the_way"]))
@settings(max_examples=12)
def test_no_plan_of_any_kind_is_refused(seed, kind):
    _judged(everything(seed, kind), seed)
