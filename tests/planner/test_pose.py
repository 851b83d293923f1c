"""Questions as bare instances: amounts, instalments, exclusions, attributes, limits."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pathways_app.domain.bursary import AmountBasis, BursaryKind, Instalment
from pathways_app.domain.month import parse_month
from pathways_app.domain.person import HORIZON_MONTHS
from pathways_app.domain.requirement import Condition, Holds
from pathways_app.domain.step import Status
from pathways_app.planner.find import find_routes
from pathways_app.planner.instance import (
    FALSE,
    Assume,
    Const,
    Exclusion,
    Has,
    Instance,
    PlanBursary,
    Scope,
)
from pathways_app.planner.offers import paid_bursary
from pathways_app.planner.pose import pose
from pathways_app.planner.ready import HOUR
from tests.planner.small_catalogue import attribute, bursary, catalogue, credential, money, request, step


def posed(places, asked=None, *, assuming: bool = False) -> Instance:
    return pose(places, asked or request(), assuming=assuming).instance


def bursaries(instance: Instance) -> dict[str, PlanBursary]:
    return {one.id: one for one in instance.bursaries}


def grant_with_instalments(**facts: object):
    parts = (Instalment(money(600), "during"), Instalment(money(300), "after the post", "post"))
    return bursary("gr", "course", 900, instalments=parts, **facts)


COURSE_AND_POST = [step("course", "C", 12, 1000), step("post", "G", 10, 0, requires=Holds("C"), hours=0, job=True)]


def test_only_usable_steps_towards_the_goal_are_posed():
    steps = [
        step("g", "G", 1, 0, requires=Holds("A")),
        step("a", "A", 1, 0),
        step("aside", "B", 1, 0),
        step("closed", "A", 1, 0, status=Status.CLOSED),
        step("planned", "A", 1, 0, status=Status.PROPOSED),
        step("pilot", "A", 1, 0, status=Status.PILOT),
        step("online", "A", 1, 0, study_modes=("online",)),
        step("unpaid", "A", 1, 0, hours=35),
    ]
    places = catalogue(steps)

    def ids(asked):
        return [one.id for one in posed(places, asked).steps]

    assert ids(request()) == ["a", "g", "online", "pilot", "unpaid"]
    assert ids(request(what_if=True)) == ["a", "g", "online", "pilot", "planned", "unpaid"]
    assert ids(request(keep_earning=True)) == ["a", "g", "online", "pilot"]
    assert ids(request(modes=frozenset({"part_time"}))) == ["a", "g", "pilot", "unpaid"]
    assert ids(request(holds=["A"])) == ["g"]


def test_a_step_keeps_its_hours_months_money_and_intakes():
    places = catalogue([step("g", "G", 9, 250, hours=0, job=True, pays_salary=True, intake_months=(9, 1))])
    (one,) = posed(places).steps
    assert (one.duration, one.fee, one.load, one.occupies, one.salary) == (9, 25_000, 0, True, True)
    assert one.intakes == frozenset({1, 9})
    half = replace(places.steps["g"], study_hours=Decimal("7.5"), intake_months=())
    (one,) = posed(catalogue([half])).steps
    assert one.load == 7.5 * HOUR
    assert one.intakes is None


def test_limits_become_a_deadline_hours_and_a_budget():
    places = catalogue([step("g", "G", 9, 250)])
    query = posed(places).query
    assert (query.deadline, query.weekly_hours, query.budget) == (query.start + HORIZON_MONTHS, 40 * HOUR, None)
    query = posed(places, request(by=parse_month("2030-01"), study_hours=12, budget=money(70))).query
    assert (query.deadline, query.weekly_hours, query.budget) == (parse_month("2030-01"), 12 * HOUR, 7000)
    assert posed(places, request(keep_earning=True)).query.weekly_hours == 20 * HOUR


def test_what_is_held_and_what_is_awarded_bring_what_they_imply():
    places = catalogue(
        [step("g", "G", 1, 0, requires=Holds("low")), step("h", "high", 1, 0)],
        credentials=[credential("high", implies=("low",)), credential("low")],
    )
    assert {one.id: one.awards for one in posed(places).steps}["h"] == {"high", "low"}
    assert posed(places, request(holds=["high"])).query.held == {"high", "low"}


def test_unknown_is_false_unless_it_is_assumed():
    condition = Condition("a", (True,))
    places = catalogue([step("g", "G", 1, 0, requires=condition)], attributes=[attribute("a")])
    assert posed(places).steps[0].requires == FALSE
    assumed = posed(places, assuming=True)
    assert assumed.steps[0].requires == Assume("a", frozenset({1}))
    assert assumed.unknown == {"a": 2}
    known = posed(places, request(attributes={"a": True}), assuming=True)
    assert (known.steps[0].requires, known.unknown) == (Const(True), {})


@pytest.mark.parametrize("assuming", [False, True])
def test_the_frame_of_a_question_is_all_of_it_but_its_steps(assuming):
    eligible = bursary("gr", "c", 5, eligibility=Condition("asked", (True,)))
    steps = [step("c", "G", 1, 1, requires=Condition("a", (True,))), step("d", "D", 1, 1, requires=Condition("b", ()))]
    places = catalogue(steps, [eligible], [attribute("a"), attribute("b"), attribute("asked")])
    posed = pose(places, request(), assuming=assuming)
    assert posed.frame.steps == ()
    assert posed.instance.unknown == posed.frame.unknown == ({"a": 2} if assuming else {})
    assert posed.frame == replace(posed.instance, steps=())


def test_only_certain_money_is_posed():
    offers = [
        bursary("grant", "c", 10),
        bursary("waiver", "c", 50, kind=BursaryKind.FEE_WAIVER, basis=AmountBasis.PERCENT_OF_FEE),
        bursary("loan", "c", 10, kind=BursaryKind.LOAN),
        bursary("limit", "c", 10, basis=AmountBasis.UP_TO),
        bursary("maybe", "c", 10, discretionary=True),
        bursary("proposed", "c", 10, status=Status.PROPOSED),
        bursary("elsewhere", "x", 10),
        bursary("not_here", "c", 10, not_with=("c",)),
    ]
    places = catalogue([step("c", "G", 12, 100)], offers)
    assert {name: one.to_person for name, one in bursaries(posed(places)).items()} == {"grant": True, "waiver": False}
    assert "proposed" in bursaries(posed(places, request(what_if=True)))


def test_eligibility_never_rests_on_an_assumption():
    asked = Condition("a", (True,))
    places = catalogue(
        [step("c", "G", 12, 100, requires=asked)], [bursary("b", "c", 10, eligibility=asked)], [attribute("a")]
    )
    assert bursaries(posed(places, assuming=True))["b"].eligible == Const(False)
    assert bursaries(posed(places, request(attributes={"a": True})))["b"].eligible == Const(True)


def test_an_instalment_after_a_later_step_is_money_on_that_step():
    instance = posed(catalogue(COURSE_AND_POST, [grant_with_instalments()]))
    offered = bursaries(instance)
    assert offered["gr"].amounts == {"course": 60_000}
    assert offered["gr#1"].amounts == {"post": 30_000}
    assert paid_bursary("gr#1") == "gr"
    (token,) = {one.id: one.awards for one in instance.steps}["course"] - {"C"}
    assert Has(token) in offered["gr#1"].eligible.parts


def test_an_instalment_after_a_credential_is_money_on_what_brings_it():
    parts = (Instalment(money(300), "after qualifying", "G"),)
    grant = bursary("gr", "course", 900, instalments=parts)
    assert bursaries(posed(catalogue(COURSE_AND_POST, [grant])))["gr#0"].amounts == {"post": 30_000}


def test_a_cap_holds_for_all_instalments_together():
    grant = grant_with_instalments()
    capped = replace(grant, amount=replace(grant.amount, cap=money(700)))
    (route,) = find_routes(catalogue(COURSE_AND_POST, [capped]), request()).routes
    assert route.net_cost == money(1000 - 700)
    assert [claim.amount for claim in route.bursaries] == [money(700)]


@pytest.mark.parametrize("says", ["gr", "rival"])
def test_what_never_goes_with_a_bursary_goes_with_none_of_its_instalments(says):
    never = {"gr": ("rival",)} if says == "gr" else {"rival": ("gr",)}
    rival = bursary("rival", "course", 800, never_with=never.get("rival", ()))
    grant = grant_with_instalments(never_with=never.get("gr", ()))
    (route,) = find_routes(catalogue(COURSE_AND_POST, [grant, rival]), request()).routes
    # 600 and later 300, or else 800; never 800 and later 300.
    assert route.net_cost == money(100)
    assert [claim.bursary for claim in route.bursaries] == ["gr"]


@pytest.mark.parametrize("says", ["gr", "rival"])
def test_what_does_not_go_with_a_bursary_on_a_step_leaves_it_no_instalments(says):
    rival = bursary("rival", "course", 800, not_with=("gr",) if says == "rival" else ())
    grant = grant_with_instalments(not_with=("rival",) if says == "gr" else ())
    (route,) = find_routes(catalogue(COURSE_AND_POST, [grant, rival]), request()).routes
    assert route.net_cost == money(100)


def test_exclusions_name_bursaries_and_steps_by_what_they_reach():
    offers = [
        bursary("a", "c", 10, not_with=("b",), never_with=("d", "x")),
        bursary("b", "c", 10),
        bursary("d", "c", 10),
    ]
    places = catalogue([step("c", "G", 12, 100), step("x", "X", 1, 1)], offers)
    assert set(posed(places).exclusions) == {
        Exclusion("a", "b", Scope.STEP),
        Exclusion("a", "d", Scope.PLAN),
        Exclusion("a", "x", Scope.BARS),
    }
