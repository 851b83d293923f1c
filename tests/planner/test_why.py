"""Why each step is in its route, held against what the rest could do by every schedule there is."""

from __future__ import annotations

from itertools import combinations

import pytest

from pathways_app.domain.bursary import AmountBasis, Instalment
from pathways_app.domain.month import Month
from pathways_app.domain.requirement import AllOf, AnyOf, Condition, Holds, Truth, evaluate
from pathways_app.domain.why import Service, Stopped
from pathways_app.planner.find import find_routes
from pathways_app.planner.pose import pose
from pathways_app.planner.why import StepReasons, apart
from tests.planner.random_case import random_case
from tests.planner.small_catalogue import attribute, bursary, catalogue, money, request, step
from tests.planner.test_fewer import by_trying_everything

CHUNK = 40


def why(steps, offers=(), **facts):
    place = catalogue(steps, offers, [attribute("backed")])
    asked = request(**facts)
    answer = find_routes(place, asked)
    reasons = StepReasons(place, asked)
    return answer, [{one.step: one for one in reasons.of(route)} for route in answer.routes]


@pytest.mark.parametrize("chunk", range(3))
def test_what_is_said_to_break_does_break(chunk):
    seen = 0
    for seed in range(60_000 + chunk * CHUNK, 60_000 + (chunk + 1) * CHUNK):
        case = random_case(seed)
        reasons = StepReasons(case.place, case.asked)
        for route in find_routes(case.place, case.asked).routes:
            posed = pose(case.place, case.asked, assuming=bool(route.assumptions)).instance
            for entry in reasons.of(route):
                rest = [one.id for one in route.steps if one.id != entry.step]
                known = by_trying_everything(posed, rest)  # within the latest date only
                found = entry.without.arrival
                assert found is None or found - route.arrival == entry.without.later > 0, (seed, entry)
                assert known == (found if found is not None and found <= case.asked.person.by else None), (seed, entry)
                check_stopped(case, route, entry, rest)
                seen += 1
    assert seen


def check_stopped(case, route, entry, rest):
    """What is said to stop can never start: neither with all the rest in hand nor, in a circle, without a beginning."""
    granted = {one for assumed in route.assumptions for one in assumed.conditions}
    attributes = dict(case.asked.person.attributes)
    for condition in granted:
        attributes.setdefault(condition.attribute, condition.values[0])
    for stopped in entry.without.stopped:
        assert stopped.step in rest
        hand, left = set(case.asked.person.holds), set(rest)
        while ready := {i for i in left if evaluate(case.place.steps[i].requires, hand, attributes) is Truth.TRUE}:
            hand |= {award for ident in ready for award in case.place.steps[ident].awards}
            left -= ready
        assert stopped.step in left
        assert evaluate(stopped.part, hand, attributes) is not Truth.TRUE
    if entry.without.arrival is None and case.asked.goal not in case.place.steps[entry.step].awards:
        assert entry.without.stopped


def test_what_a_step_serves_and_which_part_stays_open():
    steps = [
        step("a", ("A", "X"), 3, 10),
        step("b", "B", 1, 10),
        step("g", "G", 6, 10, requires=AllOf((Holds("A"), Holds("B")))),
    ]
    _, (by_step,) = why(steps)
    assert by_step["a"].serves == (Service("g", ("A",)),)
    assert by_step["a"].without.stopped == (Stopped("g", Holds("A")),)
    assert by_step["g"].serves == (Service("G", ("G",)),)
    assert (by_step["g"].without.arrival, by_step["g"].without.stopped) == (None, ())


def test_only_the_steps_that_wait_for_it_themselves_are_named():
    steps = [
        step("a", "A", 3, 10),
        step("b", "B", 1, 10, requires=Holds("A")),
        step("g", "G", 6, 10, requires=Holds("B")),
    ]
    _, (by_step,) = why(steps)
    assert by_step["a"].without.stopped == (Stopped("b", Holds("A")),)


def test_a_step_that_only_saves_time_says_how_much():
    steps = [
        step("slow", ("X", "Y"), 12, 100),
        step("fast", "X", 3, 50),
        step("c", "Z", 12, 100, requires=Holds("X")),
        step("g", "G", 1, 0, requires=AllOf((Holds("Y"), Holds("Z")))),
    ]
    answer, by_route = why(steps)
    without = by_route[0]["fast"].without
    assert (without.arrival, without.later) == (Month(answer.routes[0].arrival + 9), 9)
    assert without.stopped == ()


def test_a_bursary_that_rests_on_a_step_is_lost_without_it():
    either = AnyOf((Holds("D"), Holds("L")))
    grant = bursary("grant", "c", 2500, eligibility=Holds("D"))
    steps = [step("d", "D", 24, 2000), step("l", "L", 3, 400), step("c", "G", 12, 3000, requires=either)]
    answer, by_route = why(steps, [grant])
    claimed = [index for index, route in enumerate(answer.routes) if route.bursaries]
    assert claimed
    assert [by_route[index]["d"].without.bursaries for index in claimed] == [("grant",)] * len(claimed)


def test_an_instalment_paid_after_a_step_is_lost_without_it():
    later = Instalment(money(400), "a year on", "work")
    grant = bursary("grant", "c", 1000, instalments=(later,), basis=AmountBasis.ONE_OFF)
    steps = [step("c", "C", 12, 3000), step("work", "G", 12, 0, requires=Holds("C"))]
    _, (by_step,) = why(steps, [grant])
    assert by_step["work"].without.bursaries == ("grant",)
    assert by_step["c"].without.bursaries == ()


def test_what_is_assumed_counts_as_met():
    needs = AllOf((Holds("A"), Condition("backed", (True,))))
    _, (by_step,) = why([step("a", "A", 3, 10), step("g", "G", 6, 10, requires=needs)])
    assert by_step["a"].without.stopped == (Stopped("g", Holds("A")),)


def test_routes_are_set_apart_from_the_next_and_the_last_from_the_one_before():
    steps = [
        step("fast", "G", 3, 900),
        step("mid", "G", 6, 500, requires=Condition("backed", (True,))),
        step("slow", "G", 9, 100),
    ]
    answer, _ = why(steps)
    first, second, third = apart(answer.routes)
    assert (first.against, first.months, first.money, first.assumptions) == (1, -3, money(400), -1)
    assert (second.against, second.months, second.money, second.assumptions) == (2, -3, money(400), 1)
    assert (third.against, third.months, third.money, third.assumptions) == (1, 3, money(-400), -1)
    for one, other in combinations((first, second, third), 2):
        assert not one.estimated
        assert one.steps == other.steps == 0
    assert apart(answer.routes[:1]) == (None,)


def test_a_difference_that_rests_on_an_unknown_fee_is_marked():
    answer, _ = why([step("fast", "G", 3, None), step("mid", "G", 2, 500), step("slow", "G", 9, 100)])
    assert any(entry.estimated for entry in apart(answer.routes)) == any(route.unknown_fees for route in answer.routes)
