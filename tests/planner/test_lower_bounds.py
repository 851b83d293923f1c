"""Bounds on what lies below a node of the search, against every plan there is."""

from __future__ import annotations

from random import Random

from hypothesis import example, given, settings
from hypothesis import strategies as st

from pathways_app.planner.capacity import Capacity
from pathways_app.planner.clauses import bits
from pathways_app.planner.demands import Demands
from pathways_app.planner.landmarks import Landmarks
from pathways_app.planner.lower_bounds import LowerBounds
from pathways_app.planner.nodes import Node
from pathways_app.planner.pareto import Box
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.problem import NEVER
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.sufficient import Sufficient
from pathways_app.planner.timing import Clock
from pathways_app.planner.turns import Turns
from pathways_app.planner.windows import Windows
from tests.planner.every_set import Everything, Plan, crammed, everything

SEEDS = st.integers(0, 1_000_000)
KINDS = st.sampled_from([None, "paid", "on_the_way", "occupied", "everything", "tangled", "assuming"])


def bounds_of(prepared: Prepared, check=lambda: None, turns: Turns | None = None) -> LowerBounds:
    problem = prepared.problem
    windows = Windows(problem)
    clock, capacity = Clock(problem, windows.order), Capacity(problem, windows)
    scheduler = Scheduler(problem)
    landmarks, sufficient = (
        Landmarks(problem, windows, clock, scheduler, capacity),
        Sufficient(problem, windows, clock, scheduler),
    )
    turns = turns or Turns(problem, windows, check)
    return LowerBounds(prepared, windows, clock, capacity, landmarks, Demands(problem), turns, sufficient, check)


def _below(plans: tuple[Plan, ...], box: Box, node: Node) -> list[Plan]:
    return [
        plan
        for plan in plans
        if plan.arrival <= box.by
        and plan.unpaid <= box.unpaid
        and not node.chosen & ~plan.options
        and not plan.options & ~node.allowed
    ]


def _no_plan_is_cut_off(all_there_is: Everything | None, seed: int) -> None:
    """Bound node after node of one problem, so that what one taught is put to the test in the next."""
    if all_there_is is None or not all_there_is.lean:
        return
    dice = Random(seed)
    problem, plans = all_there_is.problem, all_there_is.lean
    bounds = bounds_of(all_there_is.prepared)
    for _ in range(12):
        plan = dice.choice(plans)
        box = Box(plan.arrival + dice.choice([0, 0, 3]), plan.unpaid + dice.choice([0, 2]))
        most = dice.choice([None, None, dice.choice(plans).weight, plan.weight + 1])
        bounds.enter(box, most)
        chosen = sum(1 << index for index in bits(plan.options) if dice.random() < 0.4)
        allowed = plan.options | sum(1 << index for index in bits(problem.every) if dice.random() < 0.8)
        node = Node(chosen, allowed, box.by, -NEVER << problem.shift)
        inside = _below(plans, box, node)
        assert plan in inside
        wanted = [each for each in inside if most is None or each.weight < most]
        if not wanted:
            continue
        least = min(plan.weight for plan in inside)
        assert bounds.bounded(node) is not None
        assert node.weight <= least
        # What was chosen for the node is in every plan below it.
        assert _below(plans, box, node) == inside
        bound = bounds.raised(node)
        assert bound is not None
        assert node.weight <= least
        # Nothing is forbidden but what is in no plan of a weight that is of interest.
        assert [each for each in _below(plans, box, node) if most is None or each.weight < most] == wanted
        if bounds.payers & node.allowed & ~node.chosen:
            continue
        for index in bits(node.allowed & ~node.chosen):
            taken = [plan.weight for plan in inside if plan.options >> index & 1]
            assert not taken or node.weight + bound.left[index] - bound.slack <= min(taken)


@given(seed=SEEDS, assuming=st.booleans())
@example(seed=1, assuming=False)
@settings(max_examples=12)
def test_no_bound_is_above_a_plan_where_hours_are_short(seed, assuming):
    _no_plan_is_cut_off(crammed(seed, assuming=assuming), seed)


@given(seed=SEEDS, kind=KINDS)
@example(seed=2, kind="paid")
@settings(max_examples=20)
def test_no_bound_is_above_a_plan_of_any_kind(seed, kind):
    _no_plan_is_cut_off(everything(seed, kind), seed)


@given(seed=SEEDS, kind=KINDS)
@settings(max_examples=20)
def test_what_a_node_takes_over_from_the_one_above_is_what_it_would_find_itself(seed, kind):
    all_there_is = everything(seed, kind)
    if all_there_is is None or not all_there_is.lean:
        return
    dice = Random(seed)
    problem = all_there_is.problem
    bounds = bounds_of(all_there_is.prepared)
    for plan in all_there_is.lean:
        bounds.enter(Box(plan.arrival, plan.unpaid), None)
        above = Node(0, problem.every, plan.arrival, -NEVER << problem.shift)
        while (found := bounds.raised(above)) is not None and (left := plan.options & ~above.chosen):
            index = dice.choice(list(bits(left)))
            below = []
            for _ in range(2):
                allowed = (above.allowed | 1 << index) & ~problem.excludes[index]
                below.append(Node(above.chosen | 1 << index, allowed, above.cap, above.weight))
            below[0].inherit(above)
            heir, stranger = [bounds.bounded(node) for node in below]
            assert (heir is None) == (stranger is None)
            if heir is None or stranger is None:
                break
            assert heir.marks == stranger.marks
            assert (below[0].chosen, below[0].allowed) == (below[1].chosen, below[1].allowed)
            above = below[0]
        assert found is not None


@given(seed=SEEDS, kind=KINDS)
@settings(max_examples=20)
def test_a_node_that_is_to_arrive_sooner_lacks_what_it_would_find_itself(seed, kind):
    all_there_is = everything(seed, kind)
    if all_there_is is None or not all_there_is.lean:
        return
    problem = all_there_is.problem
    bounds = bounds_of(all_there_is.prepared)
    for plan in all_there_is.lean:
        later, sooner = Box(plan.arrival + 6, plan.unpaid), Box(plan.arrival, plan.unpaid)
        bounds.enter(later, None)
        above = Node(0, problem.every, later.by, -NEVER << problem.shift)
        assert bounds.bounded(above) is not None
        bounds.enter(sooner, None)
        # What is learnt meanwhile serves deadlines after the one above and before it.
        assert bounds.raised(Node(0, problem.every, sooner.by, -NEVER << problem.shift)) is not None
        bounds.enter(later, None)
        assert bounds.raised(Node(0, problem.every, later.by, -NEVER << problem.shift)) is not None
        bounds.enter(sooner, None)
        heir = Node(above.chosen, above.allowed, above.cap, above.weight)
        heir.inherit(above)
        heir.lower(sooner.by)
        stranger = Node(above.chosen, above.allowed, sooner.by, above.weight)
        known, found = bounds.bounded(heir), bounds.bounded(stranger)
        assert known is not None
        assert found is not None
        assert known.marks == found.marks
        assert (heir.chosen, heir.allowed, heir.weight) == (stranger.chosen, stranger.allowed, stranger.weight)


def test_what_may_be_tried_with_occupations_in_turn_is_counted_for_all_landmarks_of_a_node():
    most = 0
    for seed in range(60):
        all_there_is = crammed(seed)
        if all_there_is is None or not all_there_is.lean:
            continue
        problem = all_there_is.problem
        first = min(plan.arrival for plan in all_there_is.lean)
        for tries in (2, 1000):
            turns = Turns(problem, Windows(problem), lambda: None)
            bounds = bounds_of(all_there_is.prepared, turns=turns)
            bounds.enter(Box(first, 1000), None)
            node = Node(0, problem.every, first, -NEVER << problem.shift)
            assert bounds.raised(node, tries) is not None
            assert node.weight <= min(plan.weight for plan in all_there_is.lean if plan.arrival == first)
            if tries == 1000:
                most = max(most, turns.tried)
            else:
                assert turns.tried <= 4
    assert most > 4


def test_a_weight_that_is_of_no_interest_cuts_a_node_off():
    all_there_is = next(found for seed in range(50) if (found := crammed(seed)) is not None and found.lean)
    problem = all_there_is.problem
    box = Box(problem.instance.query.deadline, 1000)
    least = min(plan.weight for plan in all_there_is.lean)
    for most, left in ((None, True), (-NEVER << problem.shift, False), (least + 1, True)):
        bounds = bounds_of(all_there_is.prepared)
        bounds.enter(box, most)
        node = Node(0, problem.every, box.by, -NEVER << problem.shift)
        assert (bounds.raised(node) is not None) == left
