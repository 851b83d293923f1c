"""The oracle itself: its payments against a flow, its evaluation of expressions, its answers against hand reckoning."""

from dataclasses import replace
from itertools import combinations
from random import Random

import networkx as nx
import pytest

from pathways_app.planner.instance import (
    FALSE,
    TRUE,
    Assume,
    AttrIn,
    EligibleAt,
    Front,
    Has,
    Instance,
    PlanBursary,
    PlanPoint,
    PlanQuery,
    PlanStep,
    Threshold,
    all_of,
    any_of,
)
from pathways_app.planner.instance_json import read_instance, write_point
from pathways_app.planner.solve import solve
from tests.planner.brute_force import exhaust, holds, relevant_steps, solve_brute_force
from tests.planner.cases_on_disk import worked_example
from tests.planner.generator import random_instance
from tests.planner.payments import Purse, worth

QUERY = PlanQuery(frozenset(), "G", start=24_320, deadline=24_356, weekly_hours=40, attributes={"a": "x"})


def _step(ident, requires=TRUE, awards=("G",), duration=2, fee=0, **more):
    return PlanStep(ident, requires, frozenset(awards), duration, fee, **more)


def _flow(instance: Instance, claims) -> int:
    """Return the greatest payment on the claims as a maximum flow."""
    steps = {step.id: step for step in instance.steps}
    bursaries = {bursary.id: bursary for bursary in instance.bursaries}
    graph = nx.DiGraph()
    graph.add_nodes_from(["from", "to"])
    for bursary_id, step_id in claims:
        bursary = bursaries[bursary_id]
        group = ("group", bursary.group if bursary.group is not None else bursary_id, bursary.group is None)
        if bursary.group is None:
            graph.add_edge("from", group)
        else:
            graph.add_edge("from", group, capacity=instance.groups[bursary.group])
        if bursary.total_cap is None:
            graph.add_edge(group, ("bursary", bursary_id))
        else:
            graph.add_edge(group, ("bursary", bursary_id), capacity=bursary.total_cap)
        end = "to" if bursary.to_person else ("step", step_id)
        claim = ("claim", bursary_id, step_id)
        graph.add_edge(("bursary", bursary_id), claim, capacity=worth(bursary, steps[step_id]))
        graph.add_edge(claim, end)
        if not bursary.to_person:
            graph.add_edge(("step", step_id), "to", capacity=steps[step_id].fee)
    return int(nx.maximum_flow_value(graph, "from", "to"))


@pytest.mark.parametrize("seed", range(60))
def test_payments_are_maximum_flows(seed):
    instance, dice = random_instance(seed), Random(seed)
    purse = Purse(instance)
    pairs = [(bursary.id, step_id) for bursary in instance.bursaries for step_id in bursary.steps]
    for _ in range(8):
        claims = dice.sample(pairs, dice.randint(0, min(6, len(pairs))))
        assert purse.most(claims) == _flow(instance, claims)


@pytest.mark.parametrize("seed", range(40))
def test_best_claims_are_the_preferred_of_all_legal_ones(seed):
    instance, dice = random_instance(seed), Random(seed)
    purse = Purse(instance)
    pairs = sorted((bursary.id, step_id) for bursary in instance.bursaries for step_id in bursary.steps)
    pairs = sorted(dice.sample(pairs, min(6, len(pairs))))
    legal = [one for size in range(len(pairs) + 1) for one in combinations(pairs, size) if purse.legal(one)]
    best = min(legal, key=lambda claims: (-purse.most(claims), len(claims), claims))
    found = purse.best(pairs)
    assert (found.claims, found.total) == (best, purse.most(best))


def test_expressions():
    instance = Instance((), QUERY)
    twice = Threshold(2, (Has("b"), Has("b")))
    truths = {
        TRUE: True,
        FALSE: False,
        Has("b"): True,
        Has("c"): False,
        AttrIn("a", ("x", "y")): True,
        AttrIn("a", ()): False,
        AttrIn("other", ("x",)): False,
        all_of(): True,
        any_of(): False,
        twice: True,
        Threshold(0, (FALSE,)): True,
        Threshold(-1, ()): True,
        Threshold(2, (Has("b"),)): False,
    }
    assert {one: holds(one, {"b"}, instance, {}) for one in truths} == truths
    assert holds(Assume("u", frozenset({1})), (), instance, {"u": 1})
    assert not holds(Assume("u", frozenset({1})), (), instance, {"u": 0})
    assert not holds(Assume("u", frozenset({1})), (), instance, {})


def test_one_attribute_cannot_be_two_things():
    steps = (
        _step("h", Assume("u", frozenset({0})), ("A",)),
        _step("i", Assume("u", frozenset({1})), ("B",)),
        _step("z", all_of(Has("A"), Has("B"))),
    )
    assert solve_brute_force(Instance(steps, QUERY, unknown={"u": 2})) == ()
    either = replace(steps[2], requires=any_of(Has("A"), Has("B")))
    [point] = solve_brute_force(Instance((*steps[:2], either), QUERY, unknown={"u": 2}))
    assert point.steps == ("h", "z")


def test_goal_held_is_the_empty_plan_within_the_budget():
    held = replace(QUERY, held=frozenset({"G"}))
    empty = PlanPoint(QUERY.start, 0, 0, (), (), ())
    assert solve_brute_force(Instance((), held)) == (empty,)
    assert solve_brute_force(Instance((), replace(held, budget=0))) == (empty,)
    assert solve_brute_force(Instance((), replace(held, budget=-1))) == ()
    assert solve_brute_force(Instance((), replace(held, deadline=QUERY.start - 1))) == ()


def test_a_step_of_no_months_counts_its_load_against_the_week_only():
    busy = _step("busy", awards=("A",), load=40)
    quick = _step("quick", Has("A"), duration=0, load=40)
    other = _step("other", awards=("B",), load=40, duration=1)
    [point] = solve_brute_force(Instance((busy, replace(quick, requires=any_of(Has("A"), Has("B"))), other), QUERY))
    assert point.steps == ("other", "quick")
    assert solve_brute_force(Instance((busy, replace(quick, load=41)), QUERY)) == ()


def test_eligibility_counts_only_what_came_before_in_the_same_month():
    first = _step("a", awards=("A",), duration=0, fee=10)
    second = _step("b", awards=("B",), duration=0, fee=10)
    goal = _step("z", all_of(Has("A"), Has("B")), duration=0)
    each = (
        PlanBursary("on a", ("a",), Has("B"), {"a": 10}),
        PlanBursary("on b", ("b",), Has("A"), {"b": 10}),
    )
    [point] = solve_brute_force(Instance((first, second, goal), QUERY, each, eligible_at=EligibleAt.START))
    assert (point.net_cost, point.claims) == (10, (("on a", "a"),))


def test_what_lapses_between_is_waited_for():
    check = _step("check", awards=("K",), duration=1)
    course = _step("course", awards=("C",), duration=12)
    goal = _step("goal", all_of(Has("K"), Has("C")), duration=0)
    known = exhaust(Instance((check, course, goal), QUERY, valid_months={"K": 3}))
    [point] = known.points
    assert point.starts == (QUERY.start + 12 - 3, QUERY.start, QUERY.start + 12)
    assert not known.rejected
    for_ever = replace(check, lasts={"K": None})
    [point] = exhaust(Instance((for_ever, course, goal), QUERY, valid_months={"K": 3})).points
    assert point.starts == (QUERY.start, QUERY.start, QUERY.start + 12)


def test_nobody_waits_for_what_pays_nothing():
    """The set lapses at its earliest arrival; arranged later it would stand, and only money is worth that."""
    course = _step("course", awards=("C",), duration=5)
    check = _step("check", awards=("K",), duration=1, fee=10, intakes=frozenset({9, 4}))
    goal = _step("goal", all_of(Has("K"), Has("C")), duration=0)
    waiting = PlanBursary("grant", ("check",), Has("C"), {"check": 10})
    nothing = (
        replace(waiting, max_claims=0),
        replace(waiting, amounts={"check": 0}),
        replace(waiting, amounts={}, percent=9),
    )
    lapsing = Instance((course, check, goal), QUERY, (), eligible_at=EligibleAt.START, valid_months={"K": 1})
    late = QUERY.start + 8
    [point] = exhaust(replace(lapsing, bursaries=(waiting,))).points
    assert (point.arrival, point.net_cost, point.claims) == (late, 0, (("grant", "check"),))
    for bursary in nothing:
        known = exhaust(replace(lapsing, bursaries=(bursary,)))
        assert (known.points, known.rejected) == ((), True)
        assert solve(replace(lapsing, bursaries=(bursary,))) == Front((), rejected=True)


def test_only_steps_towards_the_goal_are_tried():
    steps = (_step("on", Has("A")), _step("to", awards=("A",)), _step("off", awards=("B",)), _step("no", load=41))
    assert [step.id for step in relevant_steps(Instance(steps, QUERY))] == ["on", "to"]


def _with_classes(expression, unknown, *, assume: bool):
    """Put an assumption, or never, for each condition on an unknown attribute."""
    match expression:
        case AttrIn(attribute, values) if attribute in unknown:
            classes = frozenset(number for number, value in enumerate(unknown[attribute]) if value in values)
            return Assume(attribute, classes) if assume else FALSE
        case Threshold(count, parts):
            return Threshold(count, tuple(_with_classes(part, unknown, assume=assume) for part in parts))
    return expression


def _search(instance: Instance) -> tuple[PlanPoint, ...]:
    return solve(instance).points


@pytest.mark.parametrize("solver", [solve_brute_force, _search])
def test_assuming_plans_beside_strict_ones(solver):
    case = worked_example("p9")
    unknown = case["unknown"]
    given = read_instance(case["instance"])

    def posed(*, assume: bool) -> Instance:
        return replace(
            given,
            steps=tuple(replace(s, requires=_with_classes(s.requires, unknown, assume=assume)) for s in given.steps),
            bursaries=tuple(
                replace(b, eligible=_with_classes(b.eligible, unknown, assume=False)) for b in given.bursaries
            ),
            unknown={name: len(values) for name, values in unknown.items()} if assume else {},
        )

    strict, assuming = solver(posed(assume=False)), solver(posed(assume=True))
    further = [
        point
        for point in assuming
        if not any(all(a <= b for a, b in zip(one.vector, point.vector, strict=True)) for one in strict)
    ]
    plain = [{k: v for k, v in point.items() if k not in {"assumes", "possible"}} for point in case["pareto"]]
    assert [write_point(point, unpaid=True) for point in sorted([*strict, *further], key=lambda p: p.vector)] == plain


@pytest.mark.parametrize("solver", [solve_brute_force, _search])
def test_a_lapse_may_leave_two_assumptions_that_contradict_each_other(solver):
    first = _step("a", any_of(Has("K"), Assume("u", frozenset({1}))), ("A",), duration=0)
    goal = _step("z", all_of(Has("A"), Assume("u", frozenset({0}))), duration=0)
    held = replace(QUERY, held=frozenset({"K"}))
    instance = Instance((first, goal), held, unknown={"u": 2}, held_until={"K": QUERY.start + 1})
    assert [point.steps for point in solver(instance)] == [("a", "z")]
    assert solver(replace(instance, held_until={"K": QUERY.start - 1})) == ()
