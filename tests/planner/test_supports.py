"""Smallest sets of steps: all of them, or all up to a size, as trying every set finds them."""

from __future__ import annotations

from itertools import combinations

import pytest

from pathways_app.planner import supports
from pathways_app.planner.families import UNBOUNDED, Families
from pathways_app.planner.relaxed import Gate
from pathways_app.planner.supports import family, grouped, smallest_sets
from tests.planner.random_gates import random_gates

GOAL = 0


def smallest(gates: list[Gate]) -> set[frozenset[str]]:
    """Return the smallest sets of gates that lead to the goal, by trying every set."""
    found: list[frozenset[str]] = []
    for size in range(1, len(gates) + 1):
        for some in combinations(gates, size):
            ids = frozenset(gate.step.id for gate in some)
            if not any(smaller <= ids for smaller in found) and reaches(some):
                found.append(ids)
    return set(found)


def reaches(gates: tuple[Gate, ...]) -> bool:
    hand, grown = 0, True
    while grown:
        before = hand
        for gate in gates:
            if all(clause & hand for clause in gate.clauses):
                hand |= gate.awards
        grown = hand != before
    return bool(hand >> GOAL & 1)


def spelt_out(groups, workshop, sets) -> set[frozenset[str]]:
    last = len(groups) - 1
    return {frozenset(groups[last - at].gate.step.id for at in one) for one in workshop.sets(sets)}


@pytest.mark.parametrize("start", range(0, 120, 30))
def test_every_way_of_finding_them_agrees(start):
    many = 0
    for seed in range(start, start + 30):
        gates = random_gates(seed)
        groups = grouped(gates, GOAL, 0, lambda gate: gate.step.id)
        found = smallest_sets(groups, GOAL, lambda: False)
        expected = smallest(gates)
        assert found.most is None
        assert spelt_out(groups, found.workshop, found.family) == expected, seed
        workshop = Families(10_000)
        for most in range(5):
            few = family(workshop, groups, GOAL, most=most)
            assert spelt_out(groups, workshop, few) == {one for one in expected if len(one) <= most}, (seed, most)
        many += len(expected) > 2
    assert many > 5


def test_steps_alike_are_one_group():
    gates = random_gates(3)
    alike = grouped([*gates, *gates], GOAL, 0, lambda gate: gate.step.id)
    assert {len(group.steps) for group in alike} == {2}


def test_what_is_too_large_to_hold_together_is_held_up_to_a_size(monkeypatch):
    gates = next(gates for gates in map(random_gates, range(100)) if {2, 3} <= set(map(len, smallest(gates))))
    groups = grouped(gates, GOAL, 0, lambda gate: gate.step.id)
    whole = Families(10_000)
    sets = spelt_out(groups, whole, family(whole, groups, GOAL))
    bounded = Families(10_000)
    few = family(bounded, groups, GOAL, most=2)
    monkeypatch.setattr(supports, "SIZES", (2, UNBOUNDED))
    monkeypatch.setattr(supports, "MOST_NODES", len(bounded))
    found = smallest_sets(groups, GOAL, lambda: False)
    assert found.most == 2
    assert spelt_out(groups, found.workshop, found.family) == {one for one in sets if len(one) <= 2}
    assert few
    monkeypatch.setattr(supports, "MOST_NODES", 2)
    assert smallest_sets(groups, GOAL, lambda: False) is None


def test_it_stops_when_told_to():
    groups = grouped(random_gates(3), GOAL, 0, lambda gate: gate.step.id)
    assert smallest_sets(groups * 60, GOAL, lambda: True) is None
