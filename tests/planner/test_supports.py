"""Smallest sets of steps: held together and one by one they are the same."""

from __future__ import annotations

from itertools import combinations

import pytest

from pathways_app.planner import supports
from pathways_app.planner.listing import Listing
from pathways_app.planner.relaxed import Gate
from pathways_app.planner.supports import grouped, smallest_sets
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


def spelt_out(groups, sets) -> set[frozenset[str]]:
    return {frozenset(groups[at].gate.step.id for at in one) for one in sets}


@pytest.mark.parametrize("start", range(0, 120, 30))
def test_every_way_of_finding_them_agrees(start):
    many = 0
    for seed in range(start, start + 30):
        gates = random_gates(seed)
        groups = grouped(gates, GOAL, 0, lambda gate: gate.step.id)
        workshop, family, whole = smallest_sets(groups, GOAL, lambda: False)
        last = len(groups) - 1
        assert whole
        expected = smallest(gates)
        assert spelt_out(groups, [[last - at for at in one] for one in workshop.sets(family)]) == expected, seed
        listing = Listing([group.gate for group in groups], GOAL, lambda: False)
        assert spelt_out(groups, listing.sets()) == expected, seed
        assert listing.whole
        many += len(expected) > 2
    assert many > 5


def test_steps_alike_are_one_group():
    gates = random_gates(3)
    alike = grouped([*gates, *gates], GOAL, 0, lambda gate: gate.step.id)
    assert {len(group.steps) for group in alike} == {2}


def test_what_is_too_large_to_hold_together_is_listed(monkeypatch):
    monkeypatch.setattr(supports, "MOST_NODES", 20)
    seed = next(seed for seed in range(100) if 3 < len(smallest(random_gates(seed))) < 6)
    gates = random_gates(seed)
    groups = grouped(gates, GOAL, 0, lambda gate: gate.step.id)
    workshop, family, whole = smallest_sets(groups, GOAL, lambda: False)
    assert whole
    assert len(list(workshop.sets(family))) == len(smallest(gates))


def test_listing_stops_when_told_to():
    listing = Listing(random_gates(3), GOAL, lambda: True)
    assert list(listing.sets()) == []
    assert not listing.whole
