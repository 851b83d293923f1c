"""Schedules in which nothing needed has lapsed."""

from __future__ import annotations

from dataclasses import replace

from pathways_app.planner.expiry import Freshness, is_true
from pathways_app.planner.instance import (
    FALSE,
    TRUE,
    Assume,
    EligibleAt,
    Exclusion,
    Has,
    Instance,
    PlanBursary,
    PlanQuery,
    PlanStep,
    Scope,
    Threshold,
    all_of,
    any_of,
)
from pathways_app.planner.prepare import prepare
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.solve import solve

START = 12 * 2026 + 8
QUERY = PlanQuery(frozenset(), "G", START, START + 48, 40)
# A check that lapses, a year's course, and a post that asks for both.
CHECK = PlanStep("check", TRUE, frozenset({"K"}), 1, 40)
COURSE = PlanStep("course", TRUE, frozenset({"C"}), 12, 1000)
POST = PlanStep("post", all_of(Has("C"), Has("K")), frozenset({"G"}), 1, 0)
INSTANCE = Instance((CHECK, COURSE, POST), QUERY, valid_months={"K": 6})


def arranged(instance: Instance, by: int) -> dict[str, int] | None:
    """Return the starts of every step in the smallest schedule with no lapse, in months after the first."""
    prepared = prepare(instance)
    assert prepared is not None
    problem = prepared.problem
    plain = sum(1 << index for index in set(problem.plain_of))
    found = Freshness(prepared, Scheduler(problem)).arrange(plain, START + by)
    return found and {problem.options[index].step.id: start - START for index, start in found.items()}


def test_expressions_are_read_with_what_is_in_hand():
    two = Threshold(2, (Has("A"), Has("B"), Assume("a", frozenset({1}))))
    assert is_true(two, {"A"}, {"a": 1})
    assert not is_true(two, {"A"}, {"a": 0})
    assert is_true(two, {"A"}, {})
    assert is_true(TRUE, set(), {})
    assert not is_true(FALSE, {"A"}, {})
    assert is_true(Threshold(0, ()), set(), {})


def test_a_check_is_taken_just_late_enough_to_hold():
    assert arranged(replace(INSTANCE, valid_months={}), 13) == {"check": 0, "course": 0, "post": 12}
    # Won by month 7, it holds to month 13.
    assert arranged(INSTANCE, 13) == {"check": 6, "course": 0, "post": 12}
    assert solve(INSTANCE).rejected is False


def test_a_check_that_can_only_be_had_too_soon_is_turned_away():
    october = replace(CHECK, intakes=frozenset({10}))
    september = replace(POST, intakes=frozenset({9}))
    instance = replace(INSTANCE, steps=(october, COURSE, september))
    assert arranged(instance, 13) is None
    front = solve(instance)
    assert front.rejected
    assert front.points == ()


def test_what_lasts_otherwise_than_elsewhere_says_so_on_its_step():
    for_long = replace(CHECK, lasts={"K": None})
    assert arranged(replace(INSTANCE, steps=(for_long, COURSE, POST)), 13) == {"check": 0, "course": 0, "post": 12}
    shorter = replace(CHECK, lasts={"K": 2})
    assert arranged(replace(INSTANCE, steps=(shorter, COURSE, POST)), 13) == {"check": 10, "course": 0, "post": 12}


def test_what_is_held_lapses_in_its_own_month():
    held = replace(INSTANCE, query=replace(QUERY, held=frozenset({"K"})), steps=(COURSE, POST))
    assert arranged(replace(held, held_until={"K": START + 13}), 13) == {"course": 0, "post": 12}
    assert arranged(replace(held, held_until={"K": START + 12}), 13) is None
    assert arranged(held, 13) == {"course": 0, "post": 12}


def test_another_way_to_meet_a_requirement_spares_a_lapse():
    either = replace(POST, requires=all_of(Has("C"), any_of(Has("K"), Has("L"))))
    second = PlanStep("second", TRUE, frozenset({"L"}), 12, 5)
    instance = replace(INSTANCE, steps=(replace(CHECK, intakes=frozenset({9})), COURSE, second, either))
    assert arranged(instance, 13) == {"check": 0, "course": 0, "post": 12, "second": 0}


GRANT = PlanBursary("grant", ("post",), Has("K"), {"post": 30}, to_person=True)


def claims(instance: Instance, starts: dict[str, int]) -> set[str]:
    prepared = prepare(instance)
    assert prepared is not None
    freshness = Freshness(prepared, Scheduler(prepared.problem))
    net, found = freshness.claims({name: START + month for name, month in starts.items()})
    fees = sum(step.fee for step in instance.steps if step.id in starts)
    assert net == fees - 30 * len(found)
    return {bursary for bursary, _ in found}


def test_a_grant_is_open_while_what_it_asks_for_is_in_hand():
    post = replace(POST, requires=Has("C"))
    seeker = replace(POST, id="z", requires=all_of(Has("K"), Has("C")), awards=frozenset({"G"}))
    instance = replace(INSTANCE, steps=(CHECK, COURSE, post, seeker), bursaries=(GRANT,), eligible_at=EligibleAt.START)
    assert claims(instance, {"check": 6, "course": 0, "post": 12}) == {"grant"}
    assert claims(instance, {"check": 5, "course": 0, "post": 12}) == set()
    assert claims(instance, {"check": 12, "course": 0, "post": 12}) == set()
    assert claims(instance, {"course": 0, "post": 12}) == set()


def test_a_claim_does_not_rest_on_the_step_it_supports():
    around = PlanStep("around", Has("G"), frozenset({"K"}), 0, 0)
    post = PlanStep("post", Has("C"), frozenset({"G", "P"}), 0, 0)
    last = PlanStep("last", any_of(all_of(Has("G"), Has("K")), Has("P")), frozenset({"E"}), 0, 0)
    query = replace(QUERY, goal="E")
    instance = Instance((COURSE, post, around, last), query, bursaries=(GRANT,), eligible_at=EligibleAt.START)
    assert claims(instance, {"around": 12, "course": 0, "last": 12, "post": 12}) == set()


def test_without_expiry_every_schedule_is_acceptable():
    prepared = prepare(replace(INSTANCE, valid_months={}))
    assert prepared is not None
    freshness = Freshness(prepared, Scheduler(prepared.problem))
    assert not freshness.expires
    assert freshness.acceptable(prepared.problem.every, START + 13)


def barred_grant(*exclusions: Exclusion) -> Instance:
    """Return a course with a grant for who still holds K when it starts; K is won for another step and has lapsed."""
    first = PlanStep("first", Has("K"), frozenset({"X"}), 6, 0)
    course = replace(COURSE, requires=Has("X"), fee=100)
    post = replace(POST, requires=Has("C"), intakes=None)
    grant = PlanBursary("grant", ("course",), Has("K"), {"course": 80})
    return replace(
        INSTANCE,
        steps=(CHECK, first, course, post),
        bursaries=(grant,),
        exclusions=exclusions,
        eligible_at=EligibleAt.START,
        valid_months={"K": 2},
    )


def test_money_that_lapsed_leaves_a_cheaper_plan_out():
    front = solve(barred_grant())
    assert len(front.points) == 1
    assert front.rejected


def test_money_that_is_barred_is_missed_by_nobody_though_what_it_asks_for_has_lapsed():
    front = solve(barred_grant(Exclusion("grant", "post", Scope.BARS)))
    assert [point.steps for point in front.points] == [("check", "course", "first", "post")]
    assert not front.rejected
