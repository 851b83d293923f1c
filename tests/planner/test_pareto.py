"""The points found so far."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pathways_app.planner.pareto import Archive, Box, Found

SHIFT = 4


def plan(arrival: int, net: int, unpaid: int, tie: int = 1) -> Found:
    return Found(arrival, net, unpaid, (net << SHIFT) + tie, 1)


plans = st.builds(plan, st.integers(0, 5), st.integers(-3, 3), st.integers(0, 3), st.integers(1, 4))


def test_equal_vectors_are_settled_by_weight():
    assert plan(1, 1, 1, 2).dominates(plan(1, 1, 1, 3))
    assert not plan(1, 1, 1, 3).dominates(plan(1, 1, 1, 2))
    assert plan(1, 1, 1, 4).dominates(plan(1, 1, 2, 1))
    assert not plan(2, 0, 0).dominates(plan(1, 1, 1))


def test_a_better_plan_takes_the_place_of_a_worse_one():
    archive = Archive(SHIFT)
    archive.add(plan(5, 5, 0))
    archive.add(plan(4, 6, 0))
    archive.add(plan(4, 5, 0))
    assert archive.found == (plan(4, 5, 0),)


def test_what_is_settled_is_not_found_again():
    archive = Archive(SHIFT, [(3, 2, 0)])
    archive.add(plan(3, 2, 0))
    archive.add(plan(4, 3, 1))
    archive.add(plan(2, 4, 0))
    assert archive.found == (plan(2, 4, 0),)


@given(st.lists(plans, max_size=12))
def test_the_archive_holds_exactly_the_plans_that_nothing_dominates(added):
    archive = Archive(SHIFT)
    for one in added:
        archive.add(one)
    best = {one for one in added if not any(other.dominates(one) and other != one for other in added)}
    assert set(archive.found) == best


boxes = st.builds(Box, st.integers(0, 5), st.integers(0, 3))


@given(boxes, boxes)
def test_a_box_holds_another_when_whatever_lies_in_that_lies_in_it(outer, inner):
    def inside(box):
        return {(by, unpaid) for by in range(box.by + 1) for unpaid in range(box.unpaid + 1)}

    assert outer.holds(inner) == (inside(inner) <= inside(outer))


def test_the_cheapest_and_the_thriftiest_of_a_box():
    archive = Archive(SHIFT)
    for one in (plan(3, 4, 2), plan(4, 4, 1), plan(2, 5, 3), plan(5, 3, 4), plan(6, 5, 1, 1)):
        archive.add(one)
    assert archive.cheapest(Box(9, 9)) == plan(5, 3, 4)
    assert archive.cheapest(Box(4, 9)) == plan(3, 4, 2)
    assert archive.cheapest(Box(2, 9), 5) == plan(2, 5, 3)
    assert archive.cheapest(Box(2, 9), 4) is None
    assert archive.cheapest(Box(9, 0)) is None
    assert archive.thriftiest(Box(9, 9), 5) == plan(4, 4, 1)
    assert archive.thriftiest(Box(3, 9), 5) == plan(3, 4, 2)
    assert archive.thriftiest(Box(9, 9), 3) == plan(5, 3, 4)
    assert archive.thriftiest(Box(9, 0), 9) is None


def test_of_as_many_unpaid_months_the_lighter_plan_is_thriftier():
    assert plan(1, 1, 1, 2).thriftier(None)
    assert plan(1, 1, 1, 2).thriftier(plan(1, 1, 1, 3))
    assert not plan(1, 1, 1, 3).thriftier(plan(1, 1, 1, 3))
    assert plan(1, 9, 0, 3).thriftier(plan(1, 1, 1, 1))
