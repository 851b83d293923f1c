"""What a deadline leaves: every lean plan that meets it stays inside, and holds what is needed."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pathways_app.planner.clauses import bits
from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of, any_of
from pathways_app.planner.prepare import prepare
from pathways_app.planner.problem import NEVER
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.windows import Windows
from tests.planner.numbered import families, small

START = 12 * 2026 + 8


def test_a_sooner_deadline_leaves_fewer_options_and_more_that_is_needed():
    steps = (
        PlanStep("slow", all_of(), frozenset({"A"}), 12, 10),
        PlanStep("quick", Has("B"), frozenset({"A"}), 1, 90),
        PlanStep("b", all_of(), frozenset({"B"}), 1, 20),
        PlanStep("g", any_of(Has("A")), frozenset({"G"}), 1, 10),
    )
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    problem = prepared.problem
    windows = Windows(problem)
    assert windows.earliest == START + 3
    late, soon = windows.at(START + 13), windows.at(START + 12)
    assert problem.ids(late.useful) == ["b", "g", "quick", "slow"]
    assert problem.ids(soon.useful) == ["b", "g", "quick"]

    def needed(window):
        needs = window.goal
        while True:
            groups = {window.achieving[need] for need in bits(needs)}
            # What is the only one left of a group is taken, and brings its own needs.
            closed = needs
            for group in groups:
                if group.bit_count() == 1:
                    closed |= window.landmarks[group.bit_length() - 1]
            if closed == needs:
                return {tuple(problem.ids(group)) for group in groups}
            needs = closed

    assert needed(late) == {("g",), ("quick", "slow")}
    assert needed(soon) == {("g",), ("quick",), ("b",)}
    assert windows.at(START + 12) is soon


@given(seed=st.integers(0, 1_000_000))
@settings(max_examples=60)
def test_every_lean_plan_in_time_is_inside_and_holds_every_landmark(seed):
    prepared = small(seed)
    if prepared is None:
        return
    problem, windows = prepared.problem, Windows(prepared.problem)
    scheduler = Scheduler(problem)
    for options in families(prepared):
        arrival = scheduler.arrival(options, problem.instance.query.deadline)
        # What is superfluous does not depend on what a variant waits for.
        plain = sum(1 << problem.plain_of[index] for index in bits(options))
        if arrival == NEVER or any(scheduler.reaches(plain & ~(1 << i), arrival) for i in bits(plain)):
            continue
        window = windows.at(arrival)
        assert windows.earliest <= arrival
        assert options & ~window.useful == 0
        needs = window.goal
        for index in bits(options):
            needs |= window.landmarks[index]
        assert all(window.achieving[need] & options for need in bits(needs))
        starts = scheduler.arrange(options, arrival)
        assert starts is not None
        for index, start in starts.items():
            end = start + problem.options[index].duration
            assert windows.ends[index] <= end <= window.dues[index]
