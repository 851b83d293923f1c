"""Landmarks: every plan that is in time holds one of each, whatever they were found from."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from pathways_app.planner.capacity import Capacity
from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of
from pathways_app.planner.landmarks import Landmarks
from pathways_app.planner.prepare import prepare
from pathways_app.planner.problem import Problem
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.timing import Clock
from pathways_app.planner.turns import Turns
from pathways_app.planner.windows import Windows
from tests.planner.every_set import START, Everything, crammed, everything

SEEDS = st.integers(0, 1_000_000)


class Finder:
    """The landmarks of one problem with all that finds them."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.windows = Windows(problem)
        self.clock = Clock(problem, self.windows.order)
        self.scheduler = Scheduler(problem)
        self.landmarks = Landmarks(problem, self.windows, self.clock, self.scheduler, Capacity(problem, self.windows))
        self.prices = [weight >> len(problem.options) for weight in problem.weight]

    def of_late(self, options: int, by: int) -> int:
        """Return what is found from options that are too late, hours aside."""
        useful = self.windows.at(by).useful
        return self.landmarks.of_late(options, self.clock.times(options), by, self.prices, useful)

    def of_overfull(self, options: int, by: int) -> int | None:
        """Return what is found from options that hours or occupations make too late."""
        return self.landmarks.of_overfull(options, by, self.windows.at(by).useful)

    def of_disordered(self, options: int, by: int) -> int:
        """Return what is found from options that are too late in every order, from scratch and from what is known."""
        heavy = self.landmarks.heavy(options, by)
        return self.landmarks.of_disordered(options, by, self.prices, heavy)

    def turns(self) -> Turns:
        """Return what tells sets too late for occupations in turn, with all its patience left."""
        return Turns(self.problem, self.windows, lambda: None)

    def of_crowded(self, options: int, by: int) -> int:
        """Return what is found from options that are too late as occupations come one after another."""
        return self.landmarks.of_crowded(options, by, self.prices, self.windows.at(by).useful, self.turns())

    def suppliers(self, options: int, by: int) -> int:
        """Return who supplies what the options ask for."""
        return self.scheduler.suppliers(options, self.windows.ends, self.windows.at(by).dues)


def step(name: str, award: str, months: int, *needs: str, fee: int = 10, **facts) -> PlanStep:
    return PlanStep(name, all_of(*map(Has, needs)), frozenset({award}), months, fee, **facts)


def finder(*steps: PlanStep) -> tuple[Finder, dict[str, int]]:
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    found = Finder(prepared.problem)
    return found, {option.step.id: 1 << index for index, option in enumerate(found.problem.options)}


def test_what_is_kept_serves_its_deadline_and_every_earlier_one():
    found, _ = finder(step("g", "G", 1))
    known = found.landmarks.until
    found.landmarks.keep(0b1, START + 10)
    assert known(START + 20) == []
    assert known(START + 10) == [0b1]
    found.landmarks.keep(0b10, START + 30)
    found.landmarks.keep(0b100, START + 5)
    assert known(START + 20) == [0b10]
    assert known(START + 10) == [0b1, 0b10]
    assert known(START + 5) == [0b1, 0b10, 0b100]
    assert known(START + 5, START + 10) == [0b100]
    assert known(START + 10, START + 30) == [0b1]


def test_what_holds_for_few_months_without_pay_is_not_told_of_more():
    found, _ = finder(step("g", "G", 1))
    found.landmarks.enter(6)
    found.landmarks.keep(0b1, START + 10, 6)
    found.landmarks.keep(0b10, START + 10, 3)
    found.landmarks.keep(0b100, START + 10)
    assert list(found.landmarks.until(START + 10)) == [0b1, 0b100]
    found.landmarks.enter(2)
    assert list(found.landmarks.until(START + 10)) == [0b1, 0b10, 0b100]
    found.landmarks.enter(12)
    assert list(found.landmarks.until(START + 10)) == [0b100]
    found.landmarks.keep(0b1000, START + 10, 8)
    found.landmarks.enter(6)
    assert list(found.landmarks.until(START + 10)) == [0b1, 0b100, 0b1000]


def test_a_landmark_of_posts_holds_for_the_months_without_pay_it_was_found_for():
    found, number = finder(
        step("p", "P", 6, occupies=True),
        step("q", "Q", 6, occupies=True, salary=True),
        step("course", "P", 12, fee=50),
        step("g", "G", 1, "P", "Q"),
    )
    found.landmarks.enter(5)
    turns = found.turns()
    cheap = found.problem.every & ~number["course"]
    assert turns.surely_late(cheap, START + 14, unpaid=5)
    useful = found.windows.at(START + 14).useful
    assert found.landmarks.of_crowded(cheap, START + 14, found.prices, useful, turns) == number["course"]
    assert list(found.landmarks.until(START + 14)) == [number["course"]]
    found.landmarks.enter(6)
    assert not found.landmarks.until(START + 14)


def test_a_landmark_of_what_is_late_takes_the_cheap_in_first():
    found, number = finder(
        step("slow", "A", 9, fee=1),
        step("mild", "A", 6, fee=20),
        step("fast", "A", 3, fee=90),
        step("g", "G", 1, "A"),
    )
    problem = found.problem
    assert problem.ids(found.of_late(number["g"], START + 10)) == ["fast", "mild", "slow"]
    assert problem.ids(found.of_late(number["g"], START + 7)) == ["fast", "mild"]
    assert problem.ids(found.of_late(number["g"] | number["slow"], START + 6)) == ["fast"]
    assert found.of_late(problem.every, START + 3) == 0
    assert [problem.ids(mark) for mark in found.landmarks.until(START + 7)] == [
        ["fast", "mild", "slow"],
        ["fast", "mild"],
    ]


def test_posts_that_do_not_fit_ask_for_something_in_their_stead():
    found, number = finder(
        step("p", "P", 6, occupies=True),
        step("q", "Q", 6, occupies=True),
        step("r", "Q", 8, fee=50),
        step("s", "S", 1, fee=5),
        step("g", "G", 1, "P", "Q", "S"),
    )
    chosen = found.problem.every & ~number["r"]
    assert found.of_overfull(chosen, START + 12) == number["r"]
    assert list(found.landmarks.until(START + 12)) == [number["r"]]


def test_a_landmark_of_crowded_occupations_takes_the_cheap_in_first():
    found, number = finder(
        step("p", "P", 6, occupies=True),
        step("q", "Q", 6, occupies=True),
        step("long", "Q", 7, fee=20, occupies=True),
        step("course", "Q", 8, fee=50),
        step("g", "G", 1, "P", "Q"),
    )
    assert found.clock.times(number["p"] | number["q"] | number["g"])[found.problem.goal] == START + 7
    assert found.of_crowded(number["p"] | number["q"] | number["g"], START + 12) == number["course"]
    assert list(found.landmarks.until(START + 12)) == [number["course"]]


def test_what_no_order_brings_in_time_rests_on_few_of_its_steps_and_lets_in_the_cheap():
    found, options = finder(
        step("degree", "D", 20, load=30),
        step("course", "C", 20, load=30),
        step("fees", "F", 2, load=5),
        step("g", "G", 1, "D", "C", "F"),
        step("other", "C", 30, fee=0),
        step("short", "C", 5, fee=90),
        step("soon", "D", 4, fee=70),
    )
    chosen = options["degree"] | options["course"] | options["fees"] | options["g"]
    by = START + 30
    assert found.scheduler.too_late(chosen, by)
    assert found.landmarks.heavy(chosen, by) == 0  # nothing is known yet
    assert found.of_disordered(chosen, by) == options["short"] | options["soon"]
    assert found.landmarks.heavy(chosen, by) == options["degree"] | options["course"]
    assert found.landmarks.heavy(chosen | options["short"], by) == 0
    assert found.landmarks.until(by) == [options["short"] | options["soon"]]


def _held(all_there_is: Everything | None) -> None:
    """Check whatever is found from any set against every lean plan there is."""
    if all_there_is is None:
        return
    problem = all_there_is.problem
    found = Finder(problem)
    deadline = problem.instance.query.deadline
    months = {month for plan in all_there_is.lean for month in (plan.arrival, plan.arrival - 1)} | {deadline}
    for by in sorted(month for month in months if month >= found.windows.earliest):
        in_time = [plan.options for plan in all_there_is.lean if plan.arrival <= by]
        useful = found.windows.at(by).useful
        for options, earliest in all_there_is.earliest.items():
            if options & ~useful:
                continue
            marks: list[int | None] = []
            if found.clock.times(options)[problem.goal] > by:
                marks = [found.of_late(options, by)]
            elif earliest > by:
                assert found.scheduler.too_late(options, by)
                marks = [found.of_overfull(options, by), found.suppliers(options, by), found.of_disordered(options, by)]
                if found.turns().surely_late(options, by):
                    marks.append(found.of_crowded(options, by))
            else:
                assert not found.scheduler.too_late(options, by)
                assert not found.turns().surely_late(options, by)
                assert not found.landmarks.heavy(options, by)
            for mark in marks:
                if mark is not None:
                    missed = [problem.ids(plan) for plan in in_time if not plan & mark]
                    assert not missed, (problem.ids(options), problem.ids(mark), by - problem.start)
        for mark in found.landmarks.until(by):
            assert all(plan & mark for plan in in_time)


@given(seed=SEEDS, assuming=st.booleans())
@example(seed=1, assuming=False)
@settings(max_examples=10)
def test_where_hours_are_short_no_plan_in_time_misses_a_landmark(seed, assuming):
    _held(crammed(seed, assuming=assuming))


@given(seed=SEEDS)
@example(seed=2)
@example(seed=38)
@settings(max_examples=10)
def test_under_assumptions_no_plan_in_time_misses_a_landmark(seed):
    _held(everything(seed, "assuming"))


@given(seed=SEEDS, kind=st.sampled_from([None, "paid", "on_the_way", "occupied", "everything", "instant", "tangled"]))
@settings(max_examples=10)
def test_no_plan_in_time_of_any_kind_misses_a_landmark(seed, kind):
    _held(everything(seed, kind))
