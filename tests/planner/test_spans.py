"""When steps could start and until when they are of use, against every plan there is."""

from dataclasses import replace

import pytest

from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of
from pathways_app.planner.spans import earliest_starts, latest_start, latest_starts
from tests.planner.brute_force import exhaust
from tests.planner.generator import random_instance
from tests.planner.random_case import few_steps, lean_plans

CHUNK = 8


@pytest.mark.parametrize("chunk", range(3))
def test_no_lean_plan_starts_a_step_outside_its_span(chunk):
    seen = 0
    for seed in range(40_000 + chunk * CHUNK, 40_000 + (chunk + 1) * CHUNK):
        posed = replace(random_instance(seed, 6), valid_months={}, held_until={})
        posed = replace(posed, steps=tuple(replace(step, lasts={}) for step in posed.steps))
        earliest = earliest_starts(posed)
        latest = latest_starts(posed, earliest)
        for chosen in lean_plans(posed):
            for point in exhaust(few_steps(posed, chosen)).points:
                for step, start in zip(point.steps, point.starts, strict=True):
                    assert earliest[step] <= start <= latest[step], (seed, point)
                    seen += 1
        for step in posed.steps:
            if step.id in latest:
                assert latest_start(posed, step, latest) >= latest[step.id], (seed, step)
    assert seen


def test_spans_follow_intakes_and_the_latest_date():
    steps = (
        PlanStep("a", all_of(), frozenset({"A"}), 3, 0, intakes=frozenset({9})),
        PlanStep("b", Has("A"), frozenset({"G"}), 6, 0, intakes=frozenset({1})),
        PlanStep("c", all_of(), frozenset({"C"}), 1, 0),
    )
    september = 12 * 2026 + 8
    query = PlanQuery(frozenset(), "G", start=september, deadline=september + 30, weekly_hours=40)
    posed = Instance(steps, query)
    earliest = earliest_starts(posed)
    assert earliest == {"a": september, "b": september + 4, "c": september}
    latest = latest_starts(posed, earliest)
    assert latest == {"a": september + 12, "b": september + 16}
    assert latest_start(posed, steps[0], latest) == september + 12
    assert latest_start(posed, steps[2], latest) is None
