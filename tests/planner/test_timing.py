"""Earliest and latest months, hours aside, against trying every set."""

from __future__ import annotations

from itertools import permutations
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of, any_of
from pathways_app.planner.prepare import Prepared, prepare
from pathways_app.planner.problem import NEVER
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.timing import Clock, Order, backs, crowded, forward, latest, sooner, support, waits
from pathways_app.planner.windows import Windows
from tests.planner.numbered import families, small

START = 12 * 2026 + 8
SEEDS = st.integers(0, 1_000_000)


def test_waiting_for_and_going_back_to_an_intake():
    assert waits(None) == backs(None) == (0,) * 12
    # From January on: September is eight months off, and four months back.
    assert waits(frozenset({9}))[0] == 8
    assert backs(frozenset({9}))[0] == 4
    assert waits(frozenset({1, 9}))[1] == 7
    assert waits(frozenset({9}))[8] == backs(frozenset({9}))[8] == 0
    assert waits(frozenset()) == backs(frozenset()) == (NEVER,) * 12


def chain() -> Prepared:
    steps = (
        PlanStep("a", all_of(), frozenset({"A"}), 3, 10),
        PlanStep("b", all_of(), frozenset({"B"}), 5, 10),
        PlanStep("c", any_of(Has("A"), Has("B")), frozenset({"C"}), 2, 10, intakes=frozenset({1})),
        PlanStep("g", all_of(Has("B"), Has("C")), frozenset({"G"}), 1, 10),
    )
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    return prepared


def test_months_forward_and_back_along_a_chain():
    problem = chain().problem
    number = {option.step.id: index for index, option in enumerate(problem.options)}
    order = Windows(problem).order
    time, end = forward(problem, problem.every, order)
    # c waits from December for January.
    assert {name: end[index] - START for name, index in number.items()} == {"a": 3, "b": 5, "c": 6, "g": 7}
    assert time[problem.goal] == START + 7
    last = latest(problem, START + 20, problem.every, order)
    # The last January in which c can still start is the second one.
    assert {name: last[index] - START for name, index in number.items()} == {"a": 13, "b": 14, "c": 16, "g": 19}
    without_b, _ = forward(problem, problem.every & ~(1 << number["b"]), order)
    assert without_b[problem.goal] == NEVER


def test_who_could_bring_the_goal_sooner():
    problem = chain().problem
    number = {option.step.id: index for index, option in enumerate(problem.options)}
    windows = Windows(problem)
    chosen = problem.every & ~(1 << number["a"])
    time, _ = forward(problem, chosen, windows.order)
    # b misses the January that a would make.
    assert time[problem.goal] == START + 19
    helper = 1 << number["a"]
    assert sooner(problem, windows.ends, chosen, helper, time, START + 18) == helper
    assert sooner(problem, windows.ends, chosen, helper, time, START + 6) == 0


@given(seed=SEEDS)
@settings(max_examples=60)
def test_the_clock_finds_the_months_that_working_forward_finds(seed):
    prepared = small(seed)
    if prepared is None:
        return
    problem, order = prepared.problem, Windows(prepared.problem).order
    clock = Clock(problem, order)
    for options in families(prepared):
        expected, _ = forward(problem, options, order)
        assert clock.times(options) == expected
    assert clock.times(0) == list(problem.base_time)


@given(seed=SEEDS)
@settings(max_examples=40)
def test_the_clock_goes_on_where_it_was_when_options_join(seed):
    prepared = small(seed)
    if prepared is None:
        return
    problem, dice = prepared.problem, Random(seed)
    clock = Clock(problem, Windows(problem).order)
    for _ in range(5):
        some, others = (dice.getrandbits(len(problem.options)) for _ in range(2))
        together = some | others
        assert clock.joined(clock.times(some), together, others & ~some) == clock.times(together)


def test_the_clock_goes_by_any_order_of_the_options():
    problem = chain().problem
    number = {option.step.id: index for index, option in enumerate(problem.options)}
    for order in permutations(number.values()):
        time = Clock(problem, Order.of(problem, order)).times(problem.every)
        assert time[problem.goal] == START + 7
        without_b = Clock(problem, Order.of(problem, order)).times(problem.every & ~(1 << number["b"]))
        assert without_b[problem.goal] == NEVER


@given(seed=SEEDS)
@settings(max_examples=60)
def test_support_brings_the_goal_as_early_as_everything_does(seed):
    prepared = small(seed)
    if prepared is None:
        return
    problem, order = prepared.problem, Windows(prepared.problem).order
    # Steps of no months may feed one another in a circle; then those found are only some of them.
    instant = any(option.duration == 0 for option in problem.options)
    for options in families(prepared):
        time, _ = forward(problem, options, order)
        if time[problem.goal] < NEVER:
            carriers = support(problem, options, time)
            assert carriers & ~options == 0
            assert instant or forward(problem, carriers, order)[0][problem.goal] == time[problem.goal]


@given(seed=SEEDS)
@settings(max_examples=40)
def test_whatever_is_in_time_holds_one_of_those_that_could_bring_it_sooner(seed):
    prepared = small(seed)
    if prepared is None:
        return
    problem, windows = prepared.problem, Windows(prepared.problem)
    times = {options: forward(problem, options, windows.order)[0] for options in families(prepared)}
    arrivals = {options: time[problem.goal] for options, time in times.items()}
    for by in {month - late for month in arrivals.values() if month < NEVER for late in (0, 1)}:
        for chosen, time in times.items():
            if time[problem.goal] <= by:
                continue
            helpers = sooner(problem, windows.ends, chosen, problem.every & ~chosen, time, by)
            for larger, arrival in arrivals.items():
                if larger & chosen == chosen and arrival <= by:
                    assert larger & helpers, (problem.ids(chosen), problem.ids(larger))


@given(seed=SEEDS)
@settings(max_examples=40)
def test_no_lean_plan_starts_a_step_later_than_is_of_use(seed):
    prepared = small(seed)
    if prepared is None:
        return
    problem, windows = prepared.problem, Windows(prepared.problem)
    scheduler = Scheduler(problem)
    for options in families(prepared):
        arrival = scheduler.arrival(options, problem.instance.query.deadline)
        if arrival == NEVER or any(
            scheduler.reaches(options & ~(1 << i), arrival) for i in range(len(problem.options)) if options >> i & 1
        ):
            continue
        last = latest(problem, arrival, problem.every, windows.order)
        starts = scheduler.arrange(options, arrival)
        assert starts is not None
        assert all(start <= last[index] for index, start in starts.items())


jobs = st.lists(
    st.tuples(st.integers(0, 6), st.integers(1, 8), st.integers(1, 4)).map(lambda j: (j[0] + j[1], j[0], j[2])),
    min_size=1,
    max_size=4,
)


@given(jobs)
def test_crowded_jobs_fit_in_no_order(listed):
    def fits(order):
        moment = 0
        for due, release, months in order:
            moment = max(moment, release) + months
            if moment > due:
                return False
        return True

    if crowded(sorted(listed)):
        assert not any(fits(order) for order in permutations(listed))


def test_jobs_that_fill_their_span_are_not_crowded_and_one_more_is():
    assert not crowded([(6, 0, 3), (6, 0, 3)])
    assert crowded([(5, 2, 1), (6, 0, 3), (6, 0, 3)])
    assert crowded([(6, 4, 3)])
