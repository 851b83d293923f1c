"""The two ends of an answer against the ends of the whole front."""

from __future__ import annotations

import pytest

from pathways_app.planner.extremes import End, Patience, cheapest, cheapest_of, earliest, first_of
from pathways_app.planner.instance import Instance, PlanPoint
from pathways_app.planner.prepare import prepare
from pathways_app.planner.solve import solve_prepared
from tests.planner.generator import CHARACTERS, random_instance

CHUNK = 20
UNHURRIED = Patience()


def ends(instance: Instance, patience: Patience = UNHURRIED) -> tuple[End, End] | None:
    prepared = prepare(instance)
    if prepared is None or instance.query.goal in instance.query.held:
        return None
    query = instance.query
    least = cheapest(prepared, patience, latest=query.deadline, budget=query.budget)
    first = earliest(prepared, patience, not_before=query.start, latest=query.deadline, budget=query.budget)
    return first, least


def vector(point: PlanPoint | None) -> tuple[int, int, int] | None:
    return None if point is None else point.vector


@pytest.mark.parametrize("character", CHARACTERS)
def test_both_ends_are_the_ends_of_the_whole_front(character):
    compared = 0
    for seed in range(CHUNK):
        instance = random_instance(seed, character=character)
        found = ends(instance)
        if found is None:
            continue
        front = solve_prepared(instance, prepare(instance))
        wanted = (first_of(front.points), cheapest_of(front.points))
        assert [vector(end.point) for end in found] == [vector(point) for point in wanted], seed
        assert all(end.proven for end in found)
        compared += wanted[0] is not None
    assert compared


def test_a_settled_plan_needs_no_other():
    instance = random_instance(4)
    prepared = prepare(instance)
    whole = solve_prepared(instance, prepared).points
    query = instance.query
    assert whole
    least = cheapest(prepared, Patience(), latest=query.deadline, budget=query.budget, settled=whole)
    first = earliest(
        prepared, Patience(), not_before=query.start, latest=query.deadline, budget=query.budget, settled=whole
    )
    assert (least.point, first.point, least.proven, first.proven) == (None, None, True, True)


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
