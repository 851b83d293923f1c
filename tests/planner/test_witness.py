"""A witness is never wrong, and mostly there is one."""

from __future__ import annotations

from pathways_app.planner.prepare import prepare
from pathways_app.planner.solve import solve_prepared
from pathways_app.planner.witness import witnessed
from tests.planner.generator import CHARACTERS, random_instance


def test_what_is_witnessed_has_a_plan():
    plans = witnesses = 0
    for character in CHARACTERS:
        for seed in range(25):
            instance = random_instance(seed, character=character)
            prepared = prepare(instance)
            if prepared is None or instance.query.goal in instance.query.held:
                continue
            query = instance.query
            found = witnessed(prepared, query.deadline, query.budget)
            some = bool(solve_prepared(instance, prepared).points)
            assert some or not found, (character, seed)
            plans += some
            witnesses += found
    assert witnesses > plans / 3
