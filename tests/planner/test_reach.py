"""Every role with its first and its cheapest route: the extremes of the full answers, and why a role is out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.month import format_month, parse_month
from pathways_app.domain.person import Person
from pathways_app.domain.reach import Bar, Reach, ReachRequest, RoleReach, RoleStatus
from pathways_app.domain.requirement import AllOf, Condition, Holds
from pathways_app.domain.route import Route
from pathways_app.domain.step import Status, StepKind
from pathways_app.planner.find import find
from pathways_app.planner.reach import reach
from tests.planner.random_place import random_place, random_question
from tests.planner.small_catalogue import attribute, catalogue, credential, money, step

START = parse_month("2026-09")
SEEDS = range(90)


def role(ident: str):
    return credential(ident, kind=CredentialKind.ROLE)


def ask(places, holds: Iterable[str] = (), **facts: object) -> Reach:
    flags = {name: bool(facts.pop(name, False)) for name in ("strict", "what_if")}
    return reach(places, ReachRequest(Person(holds=frozenset(holds), **facts), "here", START, **flags))


def entries(found: Reach) -> dict[str, RoleReach]:
    return {entry.role: entry for entry in found.roles}


def figures(route: Route | None) -> tuple[str, int | float, int] | None:
    return None if route is None else (format_month(route.arrival), route.net_cost.major, route.unpaid_months)


def extremes(routes: Iterable[Route]) -> tuple[Route | None, Route | None]:
    """Return the first and the cheapest of a full answer, as its reader would choose them."""
    routes = list(routes)
    if not routes:
        return None, None
    soonest = [r for r in routes if r.arrival == min(o.arrival for o in routes)]
    based = [r for r in soonest if not r.no_basis] or soonest
    first = min(based, key=lambda r: (r.net_cost, r.unpaid_months, bool(r.assumptions)))
    based = [r for r in routes if not r.no_basis] or routes
    cheapest = min(based, key=lambda r: (r.net_cost, r.arrival, r.unpaid_months, bool(r.assumptions)))
    return first, cheapest


@pytest.mark.parametrize("seeds", [SEEDS[n::10] for n in range(10)], ids=str)
def test_the_figures_are_the_extremes_of_the_full_answers(seeds):
    reached = 0
    for seed in seeds:
        places, request = random_place(seed), random_question(seed)
        found = reach(places, request)
        assert found.exact
        for entry in found.roles:
            routes, exact, _ = find(places, request.towards(entry.role), lambda: False, None)
            assert exact
            wanted = [*extremes(routes), *extremes(r for r in routes if not r.assumptions)]
            given = [entry.earliest, entry.cheapest, entry.sure_earliest, entry.sure_cheapest]
            assert [*map(figures, given)] == [*map(figures, wanted)], (seed, entry.role)
            assert [bool(r and r.assumptions) for r in given] == [bool(r and r.assumptions) for r in wanted]
            assert (entry.status is RoleStatus.REACHABLE) == bool(routes)
            assert not routes or entry.not_before <= entry.earliest.arrival
            reached += bool(routes)
    assert reached > len(seeds)


LIFTS = {
    Bar.KEEP_EARNING: {"keep_earning": False},
    Bar.STUDY_HOURS: {"study_hours": 40},
    Bar.BY: {"by": None},
    Bar.BUDGET: {"budget": None},
    Bar.CIRCUMSTANCES: {"attributes": {}},
}


def lifted(request: ReachRequest, bar: Bar) -> ReachRequest:
    if bar is Bar.PROPOSED:
        return replace(request, what_if=True)
    if bar is Bar.STRICT:
        return replace(request, strict=False)
    strict = request.strict and bar is not Bar.CIRCUMSTANCES
    return replace(request, person=replace(request.person, **LIFTS[bar]), strict=strict)


def test_each_bar_alone_opens_the_role_and_what_is_not_named_does_not():
    named = 0
    for seed in range(30):
        places, request = random_place(seed), random_question(seed)
        for entry in reach(places, request).roles:
            if entry.status is not RoleStatus.UNREACHABLE:
                assert entry.bars == ()
                continue
            assert entry.bars
            for bar in (*LIFTS, Bar.STRICT, Bar.PROPOSED):
                routes, _, _ = find(places, lifted(request, bar).towards(entry.role), lambda: False, None)
                if bar is Bar.CIRCUMSTANCES and (not request.person.attributes or Bar.STRICT in entry.bars):
                    continue
                assert (bar in entry.bars) == bool(routes), (seed, entry.role, bar)
                named += bool(routes)
    assert named > 10


def test_roles_stand_by_arrival_with_the_held_first_and_the_unreachable_last():
    places = catalogue(
        [
            step("slow", "late", 12, 100),
            step("quick", "soon", 3, 500),
            step("second", "soon", 6, 50),
            step("never", "shut", 3, 0, requires=Holds("nowhere")),
        ],
        credentials=[role("late"), role("soon"), role("shut"), role("now"), credential("nowhere")],
    )
    found = ask(places, holds=["now"])
    assert [(entry.role, entry.status) for entry in found.roles] == [
        ("now", RoleStatus.HELD),
        ("soon", RoleStatus.REACHABLE),
        ("late", RoleStatus.REACHABLE),
        ("shut", RoleStatus.UNREACHABLE),
    ]
    soon = entries(found)["soon"]
    assert (figures(soon.earliest), figures(soon.cheapest)) == (("2026-12", 500, 0), ("2027-03", 50, 0))
    assert (found.count(RoleStatus.REACHABLE), found.barred_by) == (2, {Bar.NO_WAY: 1})


def test_what_is_implied_by_a_holding_is_held():
    places = catalogue([], credentials=[credential("high", kind=CredentialKind.ROLE, implies=("low",)), role("low")])
    assert {entry.status for entry in ask(places, holds=["high"]).roles} == {RoleStatus.HELD}


def test_a_route_that_rests_on_an_assumption_says_so_beside_the_certain_one():
    places = catalogue(
        [
            step("sure", "R", 12, 900),
            step("perhaps", "R", 6, 300, requires=Condition("released", (True,))),
        ],
        attributes=[attribute("released")],
        credentials=[role("R")],
    )
    entry = entries(ask(places))["R"]
    assert [a.attribute for a in entry.earliest.assumptions] == ["released"]
    assert figures(entry.earliest) == figures(entry.cheapest) == ("2027-03", 300, 0)
    assert figures(entry.sure_earliest) == figures(entry.sure_cheapest) == ("2027-09", 900, 0)
    entry = entries(ask(places, strict=True))["R"]
    assert figures(entry.earliest) == figures(entry.cheapest) == ("2027-09", 900, 0)


def test_a_fee_with_nothing_to_go_by_hides_no_cost_that_has():
    places = catalogue(
        [step("mystery", "R", 3, None, kind=StepKind.RECOGNITION), step("priced", "R", 6, 400, kind=StepKind.COURSE)],
        credentials=[role("R")],
    )
    entry = entries(ask(places))["R"]
    assert (figures(entry.earliest), entry.earliest.no_basis) == (("2026-12", 0, 0), True)
    assert (figures(entry.cheapest), entry.cheapest.no_basis) == (("2027-03", 400, 0), False)


def test_two_that_study_full_time_arrive_later_than_the_first_pass_says():
    places = catalogue(
        [
            step("a", "A", 6, 0, hours=37),
            step("b", "B", 6, 0, hours=37),
            step("both", "R", 1, 0, requires=AllOf((Holds("A"), Holds("B")))),
        ],
        credentials=[role("R")],
    )
    entry = entries(ask(places))["R"]
    assert (format_month(entry.not_before), figures(entry.earliest)) == ("2027-04", ("2027-10", 0, 12))


def test_over_budget_is_said_to_be_over_budget():
    places = catalogue([step("dear", "R", 6, 900)], credentials=[role("R")])
    assert entries(ask(places, budget=money(899)))["R"].bars == (Bar.BUDGET,)
    assert figures(entries(ask(places, budget=money(900)))["R"].earliest) == ("2027-03", 900, 0)


def test_several_bars_that_only_together_let_in():
    places = catalogue(
        [step("dear", "R", 24, 900, status=Status.PROPOSED)],
        credentials=[role("R")],
    )
    assert entries(ask(places, by=parse_month("2027-09")))["R"].bars == (Bar.SEVERAL,)


def test_what_time_did_not_suffice_for_is_marked_unfinished():
    places = catalogue([step("a", "R", 6, 100), step("b", "S", 6, 100)], credentials=[role("R"), role("S"), role("T")])
    found = reach(places, ReachRequest(Person(), "here", START), should_stop=lambda: True)
    statuses = {entry.role: entry.status for entry in found.roles}
    assert statuses == {"R": RoleStatus.UNFINISHED, "S": RoleStatus.UNFINISHED, "T": RoleStatus.UNREACHABLE}
    unknown = entries(found)["R"]
    assert (unknown.earliest, unknown.earliest_proven, unknown.cheapest_proven) == (None, False, False)
    assert format_month(unknown.not_before) == "2027-03"
    assert not found.exact


def test_stopping_half_way_keeps_what_is_settled():
    places, request = random_place(3), ReachRequest(Person(), "here", START)
    whole = entries(reach(places, request))
    seen: set[frozenset[RoleStatus]] = set()
    for most in range(0, 60, 3):
        checks = iter(range(most))
        part = entries(reach(places, request, should_stop=lambda checks=checks: next(checks, None) is None))
        seen.add(frozenset(entry.status for entry in part.values()))
        for ident, entry in part.items():
            if entry.status is RoleStatus.REACHABLE:
                assert entry == whole[ident]
            elif entry.earliest is not None:
                assert entry.earliest.arrival >= whole[ident].earliest.arrival
    assert frozenset({RoleStatus.REACHABLE, RoleStatus.UNFINISHED}) in seen


def test_the_same_question_has_the_same_answer():
    assert reach(random_place(7), random_question(7)) == reach(random_place(7), random_question(7))


def test_what_is_known_is_reported_role_by_role():
    for seed in SEEDS[:12]:
        places, request = random_place(seed), random_question(seed)
        question = ReachRequest(request.person, "here", request.start, strict=request.strict, what_if=request.what_if)
        told: list[Reach] = []
        found = reach(places, question, report=told.append)
        searched = {entry.role for entry in told[0].roles if entry.status is RoleStatus.UNFINISHED}
        assert len(told) == len(searched) + 1
        assert [known.count(RoleStatus.UNFINISHED) for known in told] == list(range(len(searched), -1, -1))
        last = entries(told[-1])
        assert set(last) == set(entries(found))
        assert all(replace(entry, bars=()) == last[role] for role, entry in entries(found).items())
