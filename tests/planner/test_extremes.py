"""The two ends of an answer against the ends of the whole front."""

from __future__ import annotations

import pytest

from pathways_app.planner.extremes import End, Ends, Patience, by_arrival, by_cost
from pathways_app.planner.instance import Instance
from pathways_app.planner.prepare import prepare
from pathways_app.planner.solve import solve_prepared
from tests.planner.generator import CHARACTERS, random_instance

CHUNK = 20
UNHURRIED = Patience()
NEAR = ((0, 0, 1), (0, 1, 0), (1, 0, 0), (1, -1, 0), (-1, 1, 0), (0, 1, -1), (5, -50, 3), (-3, 90, 0))
"""How a settled vector may differ from one of the answer."""


def ends(instance: Instance, patience: Patience = UNHURRIED) -> tuple[End, End] | None:
    prepared = prepare(instance)
    if prepared is None or instance.query.goal in instance.query.held:
        return None
    both = Ends(prepared)
    least = both.cheapest(patience)
    return both.earliest(patience, instance.query.start), least


@pytest.mark.parametrize("character", CHARACTERS)
def test_both_ends_are_the_ends_of_the_whole_front(character):
    compared = 0
    for seed in range(CHUNK):
        instance = random_instance(seed, character=character)
        found = ends(instance)
        if found is None:
            continue
        front = solve_prepared(instance, prepare(instance))
        vectors = {point.vector: point for point in front.points}
        wanted = [vectors.get(min(vectors, key=order, default=None)) for order in (by_arrival, by_cost)]
        assert [end.point for end in found] == wanted, seed
        assert all(end.proven for end in found)
        compared += wanted[0] is not None
    assert compared


@pytest.mark.parametrize("character", CHARACTERS)
def test_only_what_betters_the_settled_is_looked_for(character):
    found = 0
    for seed in range(CHUNK):
        instance = random_instance(seed, character=character)
        prepared = prepare(instance)
        if prepared is None or instance.query.goal in instance.query.held:
            continue
        front = solve_prepared(instance, prepared)
        vectors = {point.vector: point for point in front.points}
        for near in vectors:
            for settled in (near, *((near[0] + a, near[1] + n, near[2] + u) for a, n, u in NEAR)):
                ends = Ends(prepared)
                given = {by_cost: ends.cheapest(UNHURRIED, [settled])}
                given[by_arrival] = ends.earliest(UNHURRIED, instance.query.start, [settled])
                for order, end in given.items():
                    best = min(vectors, key=order)
                    wanted = vectors[best] if order(best) < order(settled) else None
                    assert end == End(wanted, rejected=end.rejected), (seed, settled)
                    found += wanted is not None
    assert found


def test_without_patience_nothing_is_proven():
    instance = random_instance(4)
    for patience in (Patience(lambda: True), Patience(ends=0.0)):
        assert patience.over
        first, least = ends(instance, patience)
        assert not first.proven
        assert not least.proven


def test_patience_ends_at_the_sooner_end():
    assert Patience().until(None).left is None
    assert Patience(ends=5.0).until(None).ends == 5.0
    assert Patience(ends=5.0).until(3.0).ends == 3.0
    assert Patience(ends=5.0).until(7.0).ends == 5.0
    assert not Patience().over
