"""Schedules of given sets: everything they must keep, and nothing earlier than they find."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pathways_app.planner.clauses import resolve_attributes
from pathways_app.planner.expiry import is_true
from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of
from pathways_app.planner.prepare import Prepared, prepare
from pathways_app.planner.problem import NEVER
from pathways_app.planner.schedule import Bounds, Scheduler
from pathways_app.planner.windows import Windows
from tests.planner.brute_force import holds
from tests.planner.numbered import families, small
from tests.planner.schedules import Scheduler as EveryMonth

START = 12 * 2026 + 8
SEEDS = st.integers(0, 1_000_000)


def prepared_of(*steps: PlanStep, hours: int = 40, deadline: int = START + 60) -> Prepared:
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, deadline, hours)))
    assert prepared is not None
    return prepared


def step(name: str, award: str, months: int, *needs: str, **facts) -> PlanStep:
    return PlanStep(name, all_of(*map(Has, needs)), frozenset({award}), months, 10, **facts)


def starts_of(prepared: Prepared, by: int, bounds: dict | None = None) -> dict[str, int] | None:
    """Return the starts of all options together, by step id, in months after the first."""
    problem = prepared.problem
    number = {option.step.id: index for index, option in enumerate(problem.options)}
    limits = {
        side: {number[name]: START + month for name, month in (bounds or {}).get(side, {}).items()}
        for side in ("release", "latest")
    }
    found = Scheduler(problem).arrange(problem.every, START + by, Bounds(**limits))
    return found and {problem.options[index].step.id: start - START for index, start in found.items()}


def test_hours_make_one_step_wait_for_another():
    steps = [step("a", "A", 6, load=20), step("b", "B", 6, load=20), step("g", "G", 0, "A", "B")]
    assert starts_of(prepared_of(*steps), 6) == {"a": 0, "b": 0, "g": 6}
    assert starts_of(prepared_of(*steps, hours=30), 12) == {"a": 0, "b": 6, "g": 12}
    assert starts_of(prepared_of(*steps, hours=30), 11) is None


def test_posts_follow_one_another_and_study_goes_beside():
    steps = [
        step("p", "P", 6, occupies=True),
        step("q", "Q", 6, occupies=True),
        step("r", "R", 12, load=10),
        step("g", "G", 0, "P", "Q", "R"),
    ]
    assert starts_of(prepared_of(*steps), 12) == {"g": 12, "p": 0, "q": 6, "r": 0}


def test_an_intake_missed_by_waiting_moves_a_step_a_year():
    september = frozenset({9})
    steps = [
        step("m", "M", 6, load=20, intakes=september),
        step("n", "N", 6, load=20, intakes=september),
        step("g", "G", 0, "M", "N"),
    ]
    assert starts_of(prepared_of(*steps, hours=37), 60) == {"g": 18, "m": 0, "n": 12}


def test_bounds_hold_single_steps_back_or_forward():
    steps = [step("a", "A", 2), step("b", "B", 3), step("g", "G", 1, "A", "B")]
    assert starts_of(prepared_of(*steps), 20, {"release": {"a": 4}}) == {"a": 4, "b": 0, "g": 6}
    assert starts_of(prepared_of(*steps), 20, {"latest": {"g": 2}}) is None


def test_a_goal_that_some_of_the_set_brings_is_reached_where_all_of_it_does_not_fit():
    prepared = prepared_of(
        step("a", "G", 6, occupies=True), step("b", "B", 6, occupies=True), step("c", "G", 3, "B", occupies=True)
    )
    scheduler, every = Scheduler(prepared.problem), prepared.problem.every
    assert scheduler.arrange(every, START + 5) is None
    assert scheduler.arrival(every, START + 6) == START + 6
    assert scheduler.arrival(every, START + 5) == NEVER
    assert scheduler.reaches(every, START + 6)
    assert not scheduler.reaches(every, START + 5)
    assert scheduler.too_late(every, START + 5)
    assert not scheduler.too_late(every, START + 6)


def test_a_set_of_which_some_step_can_never_start_has_no_arrival_and_still_reaches():
    prepared = prepared_of(step("a", "G", 6), step("c", "G", 3, "B"), step("b", "B", 4))
    problem = prepared.problem
    number = {option.step.id: 1 << index for index, option in enumerate(problem.options)}
    scheduler = Scheduler(problem)
    assert scheduler.arrival(number["a"] | number["c"], START + 60) == NEVER
    assert scheduler.reaches(number["a"] | number["c"], START + 6)
    assert not scheduler.too_late(number["a"] | number["c"], START + 6)


def test_who_supplies_what_a_set_asks_for_in_time():
    problem = prepared_of(
        step("b", "B", 4, load=9), step("d", "B", 9), step("a", "G", 6, "B"), step("c", "G", 3, load=1)
    ).problem
    number = {option.step.id: 1 << index for index, option in enumerate(problem.options)}
    windows = Windows(problem)

    def suppliers(by, *names):
        options = sum(number[name] for name in names)
        found = Scheduler(problem).suppliers(options, windows.ends, windows.at(START + by).dues)
        return problem.ids(found)

    assert suppliers(20) == ["a", "c"]
    assert suppliers(20, "a") == ["b", "c", "d"]
    assert suppliers(14, "a") == ["b", "c"]
    assert suppliers(9, "a", "b") == ["c"]


@given(seed=SEEDS)
@settings(max_examples=60)
def test_arrangements_keep_hours_occupations_intakes_and_requirements(seed):
    prepared = small(seed)
    if prepared is None:
        return
    problem = prepared.problem
    instance = problem.instance
    scheduler = Scheduler(problem)
    for options in families(prepared):
        arrival = scheduler.arrival(options, instance.query.deadline)
        if arrival < NEVER:
            found = scheduler.arrange(options, arrival)
            assert found is not None
            _check(instance, [(problem.options[index].step, start) for index, start in found.items()], arrival)


def _check(instance: Instance, plan: list[tuple[PlanStep, int]], arrival: int) -> None:
    query = instance.query
    for step, start in plan:
        assert start >= query.start
        assert step.intakes is None or start % 12 + 1 in step.intakes
    for month in range(query.start, arrival + 1):
        running = [step for step, start in plan if start <= month < start + step.duration]
        assert sum(step.load for step in running) <= query.weekly_hours
        assert sum(step.occupies for step in running) <= 1
    # Some order supports every step; an unknown condition may be met, which the exhaustive search settles.
    done: list[tuple[PlanStep, int]] = []
    left = list(plan)
    while left:
        for step, start in left:
            hand = {c for other, begun in done if begun + other.duration <= start for c in other.awards} | query.held
            if is_true(resolve_attributes(step.requires, dict(query.attributes)), hand, {}):
                break
        else:
            raise AssertionError(f"nothing supports any of {[step.id for step, _ in left]}")
        left.remove((step, start))
        done.append((step, start))
    assert any(query.goal in step.awards and start + step.duration <= arrival for step, start in plan)


@given(seed=SEEDS)
@settings(max_examples=60)
def test_a_lean_set_starts_as_the_exhaustive_search_has_it(seed):
    prepared = small(seed, 5)
    if prepared is None or prepared.problem.instance.unknown:
        return
    problem = prepared.problem
    if len({option.base for option in problem.options}) < len(problem.options):
        return  # variants of one step: the exhaustive search knows only steps
    scheduler, deadline = Scheduler(problem), problem.instance.query.deadline
    steps = sorted((option.step for option in problem.options), key=lambda one: one.id)
    every_month = EveryMonth(steps, problem.instance, holds, {})
    for options in families(prepared):
        arrival = scheduler.arrival(options, deadline)
        if arrival >= NEVER or any(
            scheduler.reaches(options & ~(1 << i), arrival) for i in range(len(steps)) if options >> i & 1
        ):
            continue
        chosen = sum(1 << place for place, one in enumerate(steps) if one.id in problem.ids(options))
        schedules = every_month.schedules(chosen, arrival, [], lapse=False)
        assert min(month for month, _ in schedules) == arrival
        found = scheduler.arrange(options, arrival)
        by_id = {problem.options[index].step.id: start for index, start in found.items()}
        assert tuple(by_id[name] for name in sorted(by_id)) == schedules[arrival, 0]


@given(seed=SEEDS)
@settings(max_examples=60)
def test_more_steps_never_reach_the_goal_later(seed):
    prepared = small(seed)
    if prepared is None:
        return
    scheduler, deadline = Scheduler(prepared.problem), prepared.problem.instance.query.deadline
    for options in families(prepared):
        if scheduler.arrival(options, deadline) < NEVER:
            assert scheduler.reaches(options, scheduler.arrival(options, deadline))
            for index in range(len(prepared.problem.options)):
                larger = options | 1 << index
                assert scheduler.reaches(larger, scheduler.arrival(options, deadline))


@given(seed=SEEDS)
@settings(max_examples=60)
def test_helpers_are_in_every_lean_plan_that_is_in_time(seed):
    prepared = small(seed)
    if prepared is None:
        return
    problem = prepared.problem
    scheduler, deadline = Scheduler(problem), problem.instance.query.deadline
    in_time = {
        options: arrival for options in families(prepared) if (arrival := scheduler.arrival(options, deadline)) < NEVER
    }
    lean = {
        options: arrival
        for options, arrival in in_time.items()
        if not any(
            scheduler.reaches(options & ~(1 << i), arrival) for i in range(len(problem.options)) if options >> i & 1
        )
    }
    ends = tuple(problem.start for _ in problem.options)
    for smaller, arrives in in_time.items():
        # Not sooner than the least of its parts: what is asked for is that it is too late itself.
        by = arrives - 1
        helpers = scheduler.helpers(smaller, problem.every & ~smaller, ends, by)
        if helpers is None:
            continue
        assert not scheduler.reaches(smaller, by)
        for larger, arrival in lean.items():
            if arrival <= by and not problem.instance.unknown:
                assert larger & helpers, (problem.ids(smaller), problem.ids(larger))
