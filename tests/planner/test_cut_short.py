"""What stands of an answer cut short: real plans, in order, none outdone by another."""

from __future__ import annotations

from itertools import count

import pytest

from pathways_app.planner import cut_short
from pathways_app.planner.first_plans import first_plans
from pathways_app.planner.instance import PlanPoint
from pathways_app.planner.pareto import Found
from pathways_app.planner.prepare import prepare
from pathways_app.planner.search import StoppedError
from pathways_app.planner.solve import solve
from tests.bench.synthetic import Shape, synthetic_instance
from tests.planner.plan_check import broken_rules

WIDE = Shape(0, steps=400, cone=400, depth=4, ways=2, breadth=2, tightness=0.9)


@pytest.fixture(scope="module")
def prepared():
    return prepare(synthetic_instance(WIDE))


@pytest.fixture(scope="module")
def first(prepared):
    return first_plans(prepared)


def never(_freshness, plan):
    raise AssertionError(plan)


def stopped(_freshness, _plan):
    raise StoppedError


def as_point(_freshness, plan):
    return PlanPoint(plan.arrival, plan.net, plan.unpaid, ("searched",), (plan.arrival,), ())


def test_first_plans_stand_by_themselves(prepared, first):
    points = cut_short.standing(prepared, (), first, never).points
    assert [point.vector for point in points] == sorted({point.vector for point in points})
    assert len(points) == len(first) > 1
    for point in points:
        assert broken_rules(prepared.problem.instance, point) == []


def test_months_are_those_of_the_question(prepared, first):
    near = prepare(synthetic_instance(WIDE), near=True)
    assert near.later
    points = cut_short.standing(near, (), first_plans(near), never).points
    assert points == cut_short.standing(prepared, (), first, never).points


def test_what_the_search_found_outdoes_a_first_plan(prepared, first):
    best = first[0].found
    better = Found(best.arrival - 1, best.net - 1, best.unpaid, 0, best.options)
    points = cut_short.standing(prepared, (better,), first, as_point).points
    vectors = [point.vector for point in points]
    assert (better.arrival, better.net, better.unpaid) in vectors
    assert (best.arrival, best.net, best.unpaid) not in vectors


def test_what_is_settled_already_is_left_out_with_what_it_outdoes(prepared, first):
    one = first[0].found
    vector = (one.arrival, one.net, one.unpaid)
    left = [point.vector for point in cut_short.standing(prepared, (), first, never, [vector]).points]
    assert vector not in left
    assert len(left) == len(first) - 1


def test_what_cannot_be_arranged_in_time_is_started_step_by_step(prepared, first):
    found = [plan.found for plan in first]
    known = cut_short.standing(prepared, found, (), stopped)
    assert known.lost is None
    assert [point.vector for point in known.points] == sorted((one.arrival, one.net, one.unpaid) for one in found)
    sooner = [Found(one.arrival - 1, one.net, one.unpaid, one.weight, one.options) for one in found]
    lost = min(one.net for one in sooner)
    assert cut_short.standing(prepared, sooner, (), stopped) == cut_short.Standing((), lost)


def test_a_wide_question_told_to_stop_shows_its_first_plans(prepared, first):
    instance, looks = prepared.problem.instance, count()

    def look() -> None:
        next(looks)

    whole = prepare(instance, thinned=True, check=look)
    first_plans(whole, look)
    left = iter(range(next(looks) + 4))  # the search has just begun
    front = solve(instance, should_stop=lambda: next(left, None) is None)
    assert not front.exact
    assert len(front.points) >= len(first)
    for point in front.points:
        assert broken_rules(prepared.problem.instance, point) == []
