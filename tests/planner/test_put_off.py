"""Record checks begin as late as is safe; everything else stays where it was planned."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pathways_app.domain.bursary import BursaryKind
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.month import format_month
from pathways_app.domain.requirement import AllOf, Condition, Holds
from pathways_app.domain.step import Basis, Duration
from pathways_app.planner.find import find_routes
from tests.planner.small_catalogue import attribute, bursary, catalogue, credential, request, step

NEEDS_IT = AllOf((Holds("K"), Holds("C")))


def check(months: int = 1, longest: int = 1, **facts):
    facts = {"hours": 0, **facts}
    lasting = Duration(Decimal(0), Decimal(months), Decimal(longest), Basis.ESTIMATE)
    return replace(step("check", "K", months, 40, **facts), duration=lasting)


def record(**facts):
    return credential("K", **{"kind": CredentialKind.CHECK, "renewable": True, "renewed_by": "check", **facts})


def begins(steps, entry=None, **more) -> dict[str, str]:
    places = catalogue(steps, credentials=[entry or record()], **more)
    (route,) = find_routes(places, request()).routes
    return {one.id: format_month(one.start) for one in route.steps}


def course_then(*steps):
    return [step("course", "C", 12, 1000), *steps, step("post", "G", 1, 0, hours=0, requires=NEEDS_IT)]


def test_a_check_is_made_just_before_what_needs_it_with_room_for_its_longest():
    assert begins(course_then(check())) == {"course": "2026-09", "check": "2027-08", "post": "2027-09"}
    assert begins(course_then(check(longest=3)))["check"] == "2027-06"


def test_the_first_step_that_needs_it_counts():
    early = step("placement", "C", 12, 1000, requires=Holds("K"))
    last = step("post", "G", 1, 0, hours=0, requires=NEEDS_IT)
    assert begins([check(), early, last]) == {"check": "2026-09", "placement": "2026-10", "post": "2027-10"}


def test_a_check_whose_longest_does_not_fit_stays_where_it_was():
    assert begins(course_then(check(longest=20)))["check"] == "2026-09"


def test_it_begins_in_a_month_in_which_it_is_to_be_had():
    assert begins(course_then(check(intake_months=(10, 5))))["check"] == "2027-05"


def test_money_that_turns_on_the_check_is_not_lost():
    steps = [step("course", "C", 12, 1000, intake_months=(1,)), check(), step("post", "G", 1, 0, requires=NEEDS_IT)]
    grant = bursary("gr", "course", 500, eligibility=Holds("K"))
    places = catalogue(steps, [grant], credentials=[record()])
    (route,) = find_routes(places, request()).routes
    assert {one.id: format_month(one.start) for one in route.steps}["check"] == "2026-12"
    assert [claim.bursary for claim in route.bursaries] == ["gr"]


@pytest.mark.parametrize(
    "entry",
    [
        record(kind=CredentialKind.LANGUAGE),
        record(renewable=False, renewed_by=None),
        record(renewed_by="course"),
    ],
    ids=["no check", "made once", "renewed otherwise"],
)
def test_what_is_no_record_check_stays(entry):
    assert begins(course_then(check()), entry)["check"] == "2026-09"


def test_a_check_that_takes_hours_or_turns_on_something_held_stays():
    assert begins(course_then(check(hours=2)))["check"] == "2026-09"
    asked = [step("b", "B", 1, 0), *course_then(check(requires=Holds("B")))]
    assert begins(asked)["check"] == "2026-10"
    loan = bursary("gr", "check", 40, kind=BursaryKind.LOAN, eligibility=Holds("C"))
    assert begins(course_then(check()), bursaries=[loan])["check"] == "2026-09"


def test_what_is_asked_of_the_person_does_not_hold_it_back():
    steps = course_then(check(requires=Condition("offer", (True,))))
    places = catalogue(steps, attributes=[attribute("offer")], credentials=[record()])
    (route,) = find_routes(places, request()).routes
    assert {one.id: format_month(one.start) for one in route.steps}["check"] == "2027-08"
    assert [one.attribute for one in route.assumptions] == ["offer"]


def test_arrival_cost_and_pay_are_as_planned_and_no_renewal_is_needed():
    steps = course_then(check())
    late = find_routes(catalogue(steps, credentials=[record(valid_months=6)]), request()).routes
    plain = find_routes(catalogue(steps, credentials=[record(renewable=False, renewed_by=None)]), request()).routes
    assert [(r.arrival, r.net_cost, r.unpaid_months) for r in late] == [
        (r.arrival, r.net_cost, r.unpaid_months) for r in plain
    ]
    assert late[0].renewals == ()


def test_a_check_that_is_itself_the_goal_is_made_at_once():
    places = catalogue([check()], credentials=[record()])
    (route,) = find_routes(places, request("K")).routes
    assert format_month(route.steps[0].start) == "2026-09"
