"""The earliest arrival of a set, against placing its steps month by month in every way."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from pathways_app.planner.clauses import members
from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of, any_of
from pathways_app.planner.prepare import prepare
from pathways_app.planner.problem import NEVER, Problem
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.sequence import Sequencer
from tests.planner.every_set import START, Everything, crammed, everything

SEEDS = st.integers(0, 1_000_000)
KINDS = st.sampled_from([None, "occupied", "instant", "tangled", "everything", "assuming"])


def step(name: str, award: str, months: int, *needs: str, **facts) -> PlanStep:
    return PlanStep(name, all_of(*map(Has, needs)), frozenset({award}), months, 10, **facts)


def problem_of(*steps: PlanStep, hours: int = 40) -> Problem:
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, START + 60, hours)))
    assert prepared is not None
    return prepared.problem


def months(problem: Problem, best: int = 61) -> int:
    """Return when the goal comes with all options, in months after the first; `best` where it does not before it."""
    sequencer = Sequencer(problem, members(problem.every), problem.base_time, lambda: None)
    return sequencer.arrival(START + best) - START


def test_main_occupations_follow_one_another_in_the_order_that_ends_soonest():
    intake = frozenset({(START + 2) % 12 + 1})
    steps = [
        step("long", "A", 9, occupies=True),
        step("fixed", "B", 2, occupies=True, intakes=intake),
        step("short", "C", 2, occupies=True),
        step("g", "G", 0, "A", "B", "C"),
    ]
    # Short fills the months before the only intake that is near; any other order waits a year for it.
    assert months(problem_of(*steps)) == 13
    assert months(problem_of(*steps), best=13) == 13
    assert months(problem_of(*steps), best=12) == 12


def test_hours_are_shared_by_as_many_as_fit():
    steps = [step(name, name, 4, load=10) for name in "ABCD"]
    goal = step("g", "G", 1, *"ABCD")
    assert months(problem_of(*steps, goal)) == 5
    assert months(problem_of(*steps, goal, hours=30)) == 9
    assert months(problem_of(*steps, goal, hours=20)) == 9
    assert months(problem_of(*steps, goal, hours=10)) == 17


def test_a_step_that_the_goal_can_do_without_is_not_waited_for():
    either = PlanStep("g", any_of(Has("A"), Has("B")), frozenset({"G"}), 1, 10, occupies=True)
    steps = [step("a", "A", 9, occupies=True), step("b", "B", 3, occupies=True, load=5), either]
    assert months(problem_of(*steps)) == 4


def test_a_way_that_stands_first_does_not_hide_a_sooner_one_that_must_wait_its_turn():
    january = frozenset({(START + 7) % 12 + 1})
    late = frozenset({(START + 10) % 12 + 1})
    steps = [
        step("p", "G", 1, occupies=True, intakes=january),
        step("q", "Q", 4, occupies=True, load=5),
        step("r", "R", 1, intakes=late),
        PlanStep("g", any_of(Has("R"), all_of(Has("Q"), Has("P"))), frozenset({"G"}), 1, 10),
    ]
    assert months(problem_of(*steps)) == 8


def test_a_step_that_can_never_start_is_not_reached():
    problem = problem_of(step("a", "A", 2), step("g", "G", 1, "A"))
    goal = [index for index, option in enumerate(problem.options) if option.step.id == "g"]
    alone = Sequencer(problem, goal, problem.base_time, lambda: None)
    assert alone.reached == 0
    assert alone.relaxed == NEVER
    assert alone.arrival(START + 60) == START + 60


def test_what_only_fits_in_one_order_is_told_late_before_any_order_is_tried():
    # Of any two of a, b and c, one must wait for the other; a and b each only in time before what follows them.
    steps = [
        step("a", "A", 6, load=30),
        step("after-a", "X", 12, "A"),
        step("b", "B", 6, load=20),
        step("after-b", "Y", 12, "B"),
        step("c", "C", 6, load=25),
        step("g", "G", 0, "X", "Y", "C"),
    ]
    problem = problem_of(*steps)
    assert months(problem) == 24
    looks: list[None] = []
    sequencer = Sequencer(problem, members(problem.every), problem.base_time, lambda: looks.append(None))
    assert sequencer.arrival(START + 24) == START + 24
    assert len(looks) == 1


def test_a_step_below_half_of_the_hours_may_fit_beside_none_of_the_heavy_ones():
    steps = [step("a", "A", 6, load=24), step("b", "B", 6, load=24), step("c", "C", 6, load=18)]
    assert months(problem_of(*steps, step("g", "G", 1, *"ABC"))) == 19
    # Two of those below half may run together.
    steps.append(step("d", "D", 6, load=18))
    assert months(problem_of(*steps, step("g", "G", 1, *"ABCD"))) == 19


def _compared(all_there_is: Everything | None) -> None:
    if all_there_is is None:
        return
    problem = all_there_is.problem
    deadline = problem.instance.query.deadline
    scheduler = Scheduler(problem)
    for options, earliest in all_there_is.earliest.items():
        arrivals = [
            Sequencer(problem, members(options), base, lambda: None).arrival(deadline + 1)
            for base in scheduler.assignments(options)
        ]
        arrival = min(arrivals)
        assert (arrival if arrival <= deadline else NEVER) == earliest, problem.ids(options)
        if earliest < NEVER:
            # Asked for something sooner than there is, it gives back what it was asked for.
            for base in scheduler.assignments(options):
                assert Sequencer(problem, members(options), base, lambda: None).arrival(earliest) == earliest


@given(seed=SEEDS, assuming=st.booleans())
@example(seed=1, assuming=False)
@example(seed=24, assuming=False)
@settings(max_examples=12)
def test_what_is_short_of_hours_arrives_as_the_exhaustive_search_has_it(seed, assuming):
    _compared(crammed(seed, assuming=assuming))


@given(seed=SEEDS, kind=KINDS)
@settings(max_examples=10)
def test_any_set_arrives_as_the_exhaustive_search_has_it(seed, kind):
    _compared(everything(seed, kind))


@given(seed=SEEDS)
@example(seed=2)
@settings(max_examples=10)
def test_a_set_is_too_late_under_assumptions_when_it_is_under_each_of_them(seed):
    all_there_is = everything(seed, "assuming")
    if all_there_is is None:
        return
    scheduler = Scheduler(all_there_is.problem)
    deadline = all_there_is.problem.instance.query.deadline
    for options, earliest in all_there_is.earliest.items():
        for by in {deadline, min(earliest, deadline), min(earliest - 1, deadline)}:
            assert scheduler.too_late(options, by) == (earliest > by)
            # Once more after the arrival was asked for, which settles some of them on the way.
            scheduler.arrival(options, by)
            assert scheduler.too_late(options, by) == (earliest > by)
    for plan in all_there_is.lean:
        assert scheduler.arrival(plan.options, deadline) == plan.arrival
