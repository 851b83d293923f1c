from decimal import Decimal

import pytest

from pathways_app.cli.why_not_text import Told, why_not_lines
from pathways_app.domain.month import parse_month
from pathways_app.domain.requirement import Holds
from pathways_app.domain.why_not import Cause, Reason, WhyNot
from pathways_app.planner.find import find_routes
from pathways_app.services.why import why_not
from tests.planner.small_catalogue import attribute, bursary, catalogue, money, request, step

STEPS = [
    step("short", "A", 3, 50),
    step("long", "A", 9, 80),
    step("twin", "A", 3, 50),
    step("last", "G", 6, 10, requires=Holds("A")),
    step("aside", "O", 1, 1),
]
OFFERS = [bursary("more", "short", 30), bursary("less", "short", 10, not_with=("more",)), bursary("far", "long", 5)]


def told(shown=(0,), **facts):
    place = catalogue(STEPS, OFFERS, [attribute("backed")])
    return Told(place, find_routes(place, request(**facts)), shown)


def lines(ident, **facts):
    before = told(**facts)
    return why_not_lines(before, why_not(before.catalogue, before.answer, [ident]))


def test_what_is_in_a_route_is_said_to_be():
    assert lines("short") == ["", "Why not short (short)?", "  It is in route 1."]
    hidden = told(shown=())
    assert why_not_lines(hidden, why_not(hidden.catalogue, hidden.answer, ["short"]))[2] == (
        "  It is in 1 route that --all lists."
    )


def test_the_best_plan_with_it_stands_beside_the_route_that_beats_it():
    assert lines("long") == [
        "",
        "Why not long (long)?",
        "  A plan with it is worse than a route shown and better in nothing:",
        "    Dec 2027, £85: long, last (beside route 1: 6 months later, £55 dearer)",
    ]


def test_a_bursary_says_what_claiming_it_would_cost():
    assert lines("less")[2:] == ["  On route 1, it may not be had with more (more); claiming it instead costs £20."]
    found = lines("far")
    assert found[2] == "  No route takes a step it is for:"
    assert found[3].startswith("    long (long): A plan with it is worse")


def test_dates_and_steps_are_named():
    assert lines("long", by=parse_month("2027-10"))[2] == (
        "  Too late: it can start in Sep 2026 at the earliest, it is of use if started by Jul 2026."
    )
    assert lines("aside")[2] == "  It does not lead to the goal."


@pytest.mark.parametrize("cause", list(Cause))
def test_every_cause_has_a_sentence(cause):
    before = told()
    plans = ()
    reason = Reason(
        cause,
        part=Holds("A"),
        attributes=("backed",),
        steps=("long",),
        bursaries=("more",),
        month=parse_month("2026-09"),
        latest=parse_month("2026-10"),
        arrival=parse_month("2026-11"),
        months=3,
        hours=Decimal("7.5"),
        money=money(12),
        plans=plans,
        ways=(WhyNot("long", "step", reasons=(Reason(Cause.CLOSED),)),),
        routes=(0,),
    )
    if cause in {Cause.DOMINATED, Cause.EQUAL}:
        reason = next(
            one
            for ident in ("long", "twin")
            for one in why_not(before.catalogue, before.answer, [ident])[0].reasons
            if one.plans
        )
    found = why_not_lines(before, [WhyNot("short", "step", reasons=(reason,), exact=False)])
    assert found[-1] == "  The search was stopped before it was complete."
    assert len(found) >= 4
    assert all(line == line.rstrip() and "{" not in line for line in found)
