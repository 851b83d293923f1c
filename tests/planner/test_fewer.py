"""What some of the steps can do, against trying every schedule."""

from dataclasses import replace

import pytest

from pathways_app.planner.fewer import earliest
from pathways_app.planner.instance import Has, Instance, PlanBursary, PlanQuery, PlanStep
from pathways_app.planner.solve import solve
from tests.planner.brute_force import exhaust
from tests.planner.generator import random_instance

CHUNK = 25


def by_trying_everything(posed, steps):
    """Return the earliest arrival of some of `steps` by the latest date, by exhaustive search."""
    plain = replace(
        posed,
        steps=tuple(step for step in posed.steps if step.id in steps),
        bursaries=(),
        exclusions=(),
        valid_months={},
        held_until={},
        query=replace(posed.query, budget=None),
    )
    plain = replace(plain, steps=tuple(replace(step, lasts={}) for step in plain.steps))
    return min((point.arrival for point in exhaust(plain).points), default=None)


@pytest.mark.parametrize("chunk", range(6))
def test_every_step_of_an_answer_is_missed(chunk):
    for seed in range(20_000 + chunk * CHUNK, 20_000 + (chunk + 1) * CHUNK):
        posed = random_instance(seed)
        for point in solve(posed).points:
            for left_out in point.steps:
                rest = [step for step in point.steps if step != left_out]
                found, known = earliest(posed, rest), by_trying_everything(posed, rest)
                assert found is None or found > point.arrival, (seed, point, left_out)
                if found is None or found <= posed.query.deadline:
                    assert found == known, (seed, point, left_out)
                else:
                    assert known is None, (seed, point, left_out)


def test_money_and_the_latest_date_play_no_part():
    steps = (
        PlanStep("a", Has("held"), frozenset({"A"}), 6, 100),
        PlanStep("slow", Has("A"), frozenset({"G"}), 30, 900),
    )
    query = PlanQuery(frozenset({"held"}), "G", start=24_320, deadline=24_320, weekly_hours=40, budget=0)
    posed = Instance(steps, query, (PlanBursary("b", ("slow",), amounts={"slow": 5}),))
    assert earliest(posed, ["a", "slow"]) == 24_356
    assert earliest(posed, ["slow"]) is None
    assert earliest(posed, []) is None
