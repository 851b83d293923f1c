"""The least plan of a box, against every plan there is."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pathways_app.planner.box_search import LOOK, BoxSearch
from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of
from pathways_app.planner.pareto import Box, Found
from pathways_app.planner.prepare import Prepared, prepare
from pathways_app.planner.search import StoppedError
from tests.planner.every_set import START, Everything, Plan, crammed, everything

SEEDS = st.integers(0, 1_000_000)
KINDS = st.sampled_from([None, "paid", "on_the_way", "occupied", "everything", "instant", "tangled", "assuming"])


def search_of(prepared: Prepared, check=lambda: None, acceptable=lambda _options, _arrival: True) -> BoxSearch:
    return BoxSearch(prepared, check, acceptable)


def choice() -> Prepared:
    steps = (
        PlanStep("dear", all_of(), frozenset({"A"}), 2, 90),
        PlanStep("cheap", all_of(), frozenset({"A"}), 9, 10, load=5),
        PlanStep("post", all_of(), frozenset({"A"}), 5, 30, occupies=True),
        PlanStep("g", Has("A"), frozenset({"G"}), 1, 1),
    )
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    return prepared


def test_each_box_gives_its_cheapest_plan():
    prepared = choice()
    search = search_of(prepared)

    def steps(by: int, unpaid: int, most: int | None = None) -> list[str] | None:
        found = search.least(Box(START + by, unpaid), most)
        return None if found is None else prepared.problem.ids(found.options)

    assert steps(60, 9) == ["cheap", "g"]
    assert steps(9, 9) == ["g", "post"]
    assert steps(9, 4) == ["dear", "g"]
    assert steps(5, 9) == ["dear", "g"]
    assert steps(2, 9) is None
    assert steps(60, 9, 11) == ["cheap", "g"]
    assert steps(60, 9, 10) is None
    cheapest = search.cheapest(Box(START + 9, 9))
    assert cheapest is not None
    assert cheapest.net == 31
    assert search.cheapest(Box(START + 2, 9)) is None
    # The first box once more, after all that was learnt in the others.
    assert steps(60, 9) == ["cheap", "g"]


def test_a_box_that_posts_in_turn_leave_empty_is_done_as_soon_as_it_is_looked_at():
    """Six posts of half a year in two years, whichever of two places each is taken at."""
    steps = [
        PlanStep(f"{name}{place}", all_of(), frozenset({name}), 6, fee, occupies=True, salary=True)
        for name in "ABCDEF"
        for place, fee in (("1", 10), ("2", 20))
    ]
    steps.append(PlanStep("g", all_of(*map(Has, "ABCDEF")), frozenset({"G"}), 1, 1))
    prepared = prepare(Instance(tuple(steps), PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    assert search_of(prepared).cheapest(Box(START + 37, 0)) is not None
    for look in (1, LOOK):
        search = BoxSearch(prepared, lambda: None, lambda _options, _arrival: True, look)
        assert search.cheapest(Box(START + 24, 0)) is None
        assert search.popped <= look


def test_what_is_turned_away_is_passed_over_and_said():
    prepared = choice()
    by_id = {option.step.id: 1 << index for index, option in enumerate(prepared.problem.options)}
    search = search_of(prepared, acceptable=lambda options, _arrival: not options & by_id["cheap"])
    found = search.least(Box(START + 60, 9))
    assert found is not None
    assert prepared.problem.ids(found.options) == ["g", "post"]
    assert search.rejected


def test_nothing_is_rejected_where_nothing_is_turned_away():
    search = search_of(choice())
    search.least(Box(START + 60, 9))
    assert not search.rejected


def _inside(plans: tuple[Plan, ...], box: Box, most: int | None) -> list[Plan]:
    return [
        plan
        for plan in plans
        if plan.arrival <= box.by and plan.unpaid <= box.unpaid and (most is None or plan.net <= most)
    ]


def _boxes(all_there_is: Everything, dice: Random) -> list[tuple[Box, int | None]]:
    plans = all_there_is.lean
    months = sorted({plan.arrival for plan in plans} | {all_there_is.problem.instance.query.deadline})
    most_unpaid = max((plan.unpaid for plan in plans), default=0)
    nets = [plan.net for plan in plans] or [0]
    drawn = []
    for _ in range(14):
        box = Box(dice.choice(months) - dice.choice([0, 0, 1]), dice.randint(0, most_unpaid))
        drawn.append((box, dice.choice(nets) - dice.choice([0, 1]) if dice.random() < 0.4 else None))
    return drawn


def _compared(all_there_is: Everything | None, seed: int) -> None:
    """Ask one search for box after box, in no order, so that what one taught is put to the test in the next."""
    if all_there_is is None:
        return
    search = BoxSearch(all_there_is.prepared, lambda: None, lambda _options, _arrival: True, 1 if seed % 3 else LOOK)
    for box, most in _boxes(all_there_is, Random(seed)):
        inside = _inside(all_there_is.lean, box, most)
        some = search.cheapest(box, most)
        found = search.least(box, most, some if seed % 2 else None)
        if not inside:
            assert found is some is None, (box, most)
            continue
        assert some is not None, (box, most)
        assert some.net == min(plan.net for plan in inside), (box, most)
        assert any(
            (plan.options, *plan.vector) == (some.options, some.arrival, some.net, some.unpaid) for plan in inside
        )
        assert found is not None, (box, most)
        assert found.weight == min(plan.weight for plan in inside), (box, most)
        assert any(
            (plan.options, *plan.vector) == (found.options, found.arrival, found.net, found.unpaid) for plan in inside
        )


@given(seed=SEEDS, assuming=st.booleans())
@example(seed=1, assuming=False)
@settings(max_examples=15)
def test_boxes_where_hours_are_short_give_the_least_plan_there_is(seed, assuming):
    _compared(crammed(seed, assuming=assuming), seed)


@given(seed=SEEDS, kind=KINDS)
@example(seed=2, kind="assuming")
@example(seed=38, kind="assuming")
@settings(max_examples=20)
def test_boxes_of_any_kind_give_the_least_plan_there_is(seed, kind):
    _compared(everything(seed, kind), seed)


def _down_the_steps(all_there_is: Everything | None, seed: int) -> None:
    """Go from each earliest plan to what is sooner still, with other boxes asked for in between."""
    if all_there_is is None:
        return
    dice = Random(seed)
    search = search_of(all_there_is.prepared)
    for widest, most in _boxes(all_there_is, dice)[:4]:
        box = widest
        while True:
            inside = _inside(all_there_is.lean, box, most)
            plan, after = search.soonest(box, most)
            if not inside:
                assert plan is None
                break
            assert plan is not None
            assert (plan.net, plan.arrival) == min((other.net, other.arrival) for other in inside)
            assert any((other.options, *other.vector) == (plan.options, *_vector(plan)) for other in inside)
            box = Box(plan.arrival - 1, box.unpaid)
            sooner = _inside(all_there_is.lean, box, most)
            assert (after is None) == (not sooner)
            assert after is None or after.net == min(other.net for other in sooner)
            if dice.random() < 0.5:
                search.cheapest(Box(plan.arrival, plan.unpaid - 1), plan.net)


def _down_the_months(all_there_is: Everything | None, seed: int) -> None:
    """Go from each thriftiest plan to what is thriftier still, with what is sooner asked for in between."""
    if all_there_is is None:
        return
    dice = Random(seed)
    search = search_of(all_there_is.prepared)
    for widest, most in _boxes(all_there_is, dice)[:4]:
        box = widest
        while True:
            inside = _inside(all_there_is.lean, box, most)
            floor = min((plan.net for plan in inside), default=0) - dice.choice([0, 1, 1000])
            plan, after = search.thriftiest(box, most, floor)
            if not inside:
                assert plan is None
                break
            assert plan is not None
            assert (plan.net, plan.unpaid) == min((other.net, other.unpaid) for other in inside)
            assert any((other.options, *other.vector) == (plan.options, *_vector(plan)) for other in inside)
            box = Box(box.by, plan.unpaid - 1)
            thriftier = _inside(all_there_is.lean, box, most)
            assert (after is None) == (not thriftier)
            assert after is None or after.net == min(other.net for other in thriftier)
            if dice.random() < 0.5:
                sooner = Box(plan.arrival - 1, plan.unpaid)
                some, _ = search.soonest(sooner, plan.net)
                assert (some is None) == (not _inside(all_there_is.lean, sooner, plan.net))


def _settled(all_there_is: Everything | None, seed: int) -> None:
    """Settle on the plan of a month: from whichever cheapest plan, the thriftiest of these, and of those the least."""
    if all_there_is is None:
        return
    search = search_of(all_there_is.prepared)
    for box, most in _boxes(all_there_is, Random(seed)):
        if seed % 2:
            found = search.cheapest(box, most)
        else:
            found, _ = search.soonest(box, most)
        if found is None:
            continue
        inside = _inside(all_there_is.lean, Box(found.arrival, found.unpaid), found.net)
        if min(plan.net for plan in inside) < found.net:
            continue
        best = min(inside, key=lambda plan: (plan.unpaid, plan.weight))
        plan = search.settled(found)
        assert (plan.options, *_vector(plan)) == (best.options, *best.vector)


@given(seed=SEEDS, assuming=st.booleans())
@settings(max_examples=8)
def test_fewest_months_without_pay_where_hours_are_short(seed, assuming):
    _down_the_months(crammed(seed, assuming=assuming), seed)
    _settled(crammed(seed, assuming=assuming), seed)


@given(seed=SEEDS, kind=KINDS)
@settings(max_examples=16)
def test_fewest_months_without_pay(seed, kind):
    _down_the_months(everything(seed, kind), seed)
    _settled(everything(seed, kind), seed)


@pytest.mark.parametrize("seed", [145, 153])
def test_what_was_passed_over_as_too_dear_is_found_once_it_may_cost_more(seed):
    all_there_is = crammed(seed)
    assert all_there_is is not None
    widest = Box(all_there_is.problem.instance.query.deadline, max(plan.unpaid for plan in all_there_is.lean))
    for most in sorted({plan.net for plan in all_there_is.lean}):
        search = search_of(all_there_is.prepared)
        for limit, next_limit in ((most, None), (None, most)):
            found, _ = search.soonest(widest, limit)
            if found is None:
                continue
            box = Box(found.arrival - 1, widest.unpaid)
            sooner = _inside(all_there_is.lean, box, next_limit)
            plan, after = search.soonest(box, next_limit)
            assert (None if plan is None else plan.net) == min((other.net for other in sooner), default=None)
            left = [] if plan is None else _inside(tuple(sooner), Box(plan.arrival - 1, box.unpaid), next_limit)
            assert (None if after is None else after.net) == min((other.net for other in left), default=None)


def _vector(plan: Found) -> tuple[int, int, int]:
    return plan.arrival, plan.net, plan.unpaid


@given(seed=SEEDS, assuming=st.booleans())
@settings(max_examples=6)
def test_from_the_earliest_of_a_net_cost_on_to_what_is_sooner_still_where_hours_are_short(seed, assuming):
    _down_the_steps(crammed(seed, assuming=assuming), seed)


@given(seed=SEEDS, kind=KINDS)
@settings(max_examples=8)
def test_from_the_earliest_of_a_net_cost_on_to_what_is_sooner_still(seed, kind):
    _down_the_steps(everything(seed, kind), seed)


@given(seed=SEEDS)
@settings(max_examples=8)
def test_the_floor_of_a_stopped_search_is_never_above_what_is_in_the_box(seed):
    all_there_is = crammed(seed)
    if all_there_is is None:
        return
    box = Box(all_there_is.problem.instance.query.deadline, 1000)
    least = min((plan.net for plan in all_there_is.lean), default=None)
    for calls in (1, 5, 12, 25, 50, 100):
        left = iter(range(calls))

        def check(left=left) -> None:
            if next(left, None) is None:
                raise StoppedError

        search = search_of(all_there_is.prepared, check)
        try:
            search.least(box) if calls % 2 else search.cheapest(box)
        except StoppedError:
            assert search.floor is None or least is None or search.floor <= least


def test_a_search_stopped_at_once_has_no_floor():
    def check() -> None:
        raise StoppedError

    search = search_of(choice(), check)
    with pytest.raises(StoppedError):
        search.least(Box(START + 60, 9))
    assert search.floor is None
