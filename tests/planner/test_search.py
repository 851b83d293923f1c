"""The whole front box by box, its cheapest point alone, and what a stopped search may say of what it has not seen."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of
from pathways_app.planner.prepare import Prepared, prepare
from pathways_app.planner.search import Outcome, Search, StoppedError
from tests.planner.every_set import START, Everything, Vector, crammed, everything, no_worse

SEEDS = st.integers(0, 1_000_000)
KINDS = st.sampled_from([None, "paid", "on_the_way", "occupied", "everything", "instant", "tangled", "assuming"])


def stopped_after(prepared: Prepared, calls: int) -> Outcome:
    """Return what a search says that is stopped the `calls`-th time it asks whether to go on."""
    left = iter(range(calls))

    def check() -> None:
        if next(left, None) is None:
            raise StoppedError

    return Search(prepared, check).run()


def vectors(outcome: Outcome) -> dict[Vector, int]:
    """Return the vectors found, each with its weight."""
    return {(plan.arrival, plan.net, plan.unpaid): plan.weight for plan in outcome.plans}


def three_ways(budget: int | None = None) -> Prepared:
    steps = (
        PlanStep("dear", all_of(), frozenset({"A"}), 2, 90),
        PlanStep("cheap", all_of(), frozenset({"A"}), 9, 10, occupies=True),
        PlanStep("post", all_of(), frozenset({"A"}), 5, 30, occupies=True),
        PlanStep("g", Has("A"), frozenset({"G"}), 1, 1),
    )
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, START + 60, 40, budget=budget)))
    assert prepared is not None
    return prepared


def test_every_point_of_the_front_is_found():
    outcome = Search(three_ways(), lambda: None).run()
    assert outcome.finished
    assert outcome.bound is None
    assert not outcome.rejected
    assert set(vectors(outcome)) == {(START + 3, 91, 0), (START + 6, 31, 5), (START + 10, 11, 9)}


def test_the_cheapest_alone_keeps_the_budget():
    assert set(vectors(Search(three_ways(11), lambda: None).run(cheapest_only=True))) == {(START + 10, 11, 9)}
    assert Search(three_ways(10), lambda: None).run(cheapest_only=True).plans == ()


def test_what_is_settled_needs_no_plan():
    outcome = Search(three_ways(), lambda: None, settled=[(START + 6, 31, 4)]).run()
    assert set(vectors(outcome)) == {(START + 3, 91, 0), (START + 10, 11, 9)}


def test_plans_turned_away_are_left_out_and_said():
    prepared = three_ways()
    post = next(1 << index for index, option in enumerate(prepared.problem.options) if option.step.id == "post")
    outcome = Search(prepared, lambda: None, lambda options, _arrival: not options & post).run()
    assert outcome.rejected
    assert set(vectors(outcome)) == {(START + 3, 91, 0), (START + 10, 11, 9)}


def test_a_search_stopped_at_once_knows_nothing():
    assert stopped_after(three_ways(), 0) == Outcome((), False, None, False)


def _compared(all_there_is: Everything | None) -> None:
    if all_there_is is None:
        return
    front = all_there_is.front()
    outcome = Search(all_there_is.prepared, lambda: None).run()
    assert outcome.finished
    assert vectors(outcome) == front
    cheapest = Search(all_there_is.prepared, lambda: None).run(cheapest_only=True)
    assert cheapest.finished
    best = min(front, key=lambda vector: (vector[1], vector[0], vector[2]), default=None)
    assert vectors(cheapest) == ({} if best is None else {best: front[best]})


@given(seed=SEEDS, assuming=st.booleans())
@example(seed=1, assuming=False)
@settings(max_examples=20)
def test_where_hours_are_short_the_front_is_that_of_trying_every_set(seed, assuming):
    _compared(crammed(seed, assuming=assuming))


@given(seed=SEEDS, kind=KINDS)
@example(seed=2, kind="assuming")
@example(seed=38, kind="assuming")
@settings(max_examples=30)
def test_the_front_of_any_kind_is_that_of_trying_every_set(seed, kind):
    _compared(everything(seed, kind))


@given(seed=SEEDS, kind=KINDS)
@settings(max_examples=20)
def test_a_front_already_settled_leaves_nothing_to_find(seed, kind):
    all_there_is = everything(seed, kind)
    if all_there_is is None:
        return
    front = all_there_is.front()
    assert Search(all_there_is.prepared, lambda: None, settled=front).run().plans == ()
    for left_out in front:
        settled = [vector for vector in front if vector != left_out]
        outcome = Search(all_there_is.prepared, lambda: None, settled=settled).run()
        assert vectors(outcome) == {left_out: front[left_out]}


def _bounded(all_there_is: Everything | None) -> None:
    """Stop a search at many points: what it found is real, and nothing it misses costs less than its bound."""
    if all_there_is is None:
        return
    front = all_there_is.front()
    real = {plan.vector for plan in all_there_is.lean}
    calls = 0
    while True:
        outcome = stopped_after(all_there_is.prepared, calls)
        found = vectors(outcome)
        assert set(found) <= real
        if outcome.finished:
            assert found == front
            return
        missed = [vector for vector in front if not any(no_worse(one, vector) for one in found)]
        if outcome.bound is not None:
            assert all(vector[1] >= outcome.bound for vector in missed), (calls, outcome.bound, missed)
        calls += 1 + calls // 8


@given(seed=SEEDS, assuming=st.booleans())
@settings(max_examples=12)
def test_nothing_missed_where_hours_are_short_costs_less_than_the_bound(seed, assuming):
    _bounded(crammed(seed, assuming=assuming))


@given(seed=SEEDS, kind=KINDS)
@settings(max_examples=20)
def test_nothing_missed_of_any_kind_costs_less_than_the_bound(seed, kind):
    _bounded(everything(seed, kind))
