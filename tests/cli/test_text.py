from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from pathways_app.cli.text import answer_text, source_line
from pathways_app.domain.choice import NO_CHOICE, AlsoAt, Choice, Handful
from pathways_app.domain.money import Money
from pathways_app.domain.month import parse_month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.requirement import AllOf, Condition, Holds
from pathways_app.domain.route import (
    Answer,
    AnswerStatus,
    Assumption,
    Claim,
    Explanation,
    Label,
    PossibleBursary,
    Renewal,
    Route,
    RouteStep,
)
from pathways_app.domain.source import Evidence, Source
from pathways_app.planner.find import find_routes
from pathways_app.services.answer_json import route_object
from pathways_app.services.choose import choose
from pathways_app.services.workspace import Workspace
from tests.planner.small_catalogue import catalogue, request, step

START = parse_month("2026-12")
TODAY = date(2026, 11, 22)
NOTHING = Money(0, "GBP")
KNOWN = RouteStep("wales.dbs-check", START, parse_month("2027-01"), Money(4950, "GBP"), Money(4950, "GBP"), ("x",))
UNKNOWN = RouteStep("wales.induction", START, parse_month("2027-10"), None, Money(30000, "GBP"), ("x",))
NO_BASIS = replace(UNKNOWN, id="wales.recog-overseas", planned_fee=NOTHING)
ROUTE = Route(
    arrival=parse_month("2027-10"),
    months=10,
    net_cost=Money(-1465050, "GBP"),
    gross_cost=Money(34950, "GBP"),
    unpaid_months=3,
    steps=(KNOWN, UNKNOWN, NO_BASIS),
    bursaries=(Claim("wales.psi", "wales.induction", Money(1500000, "GBP")),),
    possible_bursaries=(
        PossibleBursary("wales.em-ite", "wales.induction", Money(500000, "GBP"), ("ethnicity",), ("wales.dbs-check",)),
        PossibleBursary("wales.sfw-fee-loan-ft", "wales.induction", Money(979000, "GBP"), ()),
        PossibleBursary("wales.sfw-childcare", "wales.induction", None, ()),
        PossibleBursary("wales.salaried-training-grant", "wales.induction", NOTHING, ()),
        PossibleBursary("wales.wedu-retention", "wales.induction", Money(100000, "GBP"), ()),
    ),
    assumptions=(Assumption("age", (Decimal(18),), (Condition("age", low=Decimal(18), high=Decimal(25)),)),),
    renewals=(Renewal("wales.ewc-slsw", "wales.ewc-register-slsw", parse_month("2027-04"), Money(1500, "GBP")),),
    unknown_fees=("wales.induction", "wales.recog-overseas"),
    labels=(Label.FASTEST, Label.KEEPS_SALARY),
)

FIRST = Handful((Choice(0),))


@pytest.fixture(scope="module")
def wales():
    with Workspace.open() as workspace:
        return workspace.jurisdiction("wales")


def answer(*routes, status=AnswerStatus.FOUND, explanation=Explanation()):  # noqa: B008 - an immutable value
    request = RouteRequest(Person(), "wales.role-head", START)
    return Answer(request, "wales", status, routes, explanation)


@pytest.fixture
def text(wales):
    return answer_text(wales, answer(ROUTE), FIRST, today=TODAY)


@pytest.mark.parametrize(
    "part",
    [
        "To: Headteacher (wales.role-head)",
        "1  Oct 2027      10  -£14,950.50 + ?        £49.50 + ?              3  fastest, keeps your salary",
        "+ ?: fees that are not known come on top.",
        "Route 1: Oct 2027, -£14,950.50 + ? (planned at -£14,650.50)\n",
        "(wales.dbs-check)",
        "not known, planned at £300",
        "Due: £15,000, ITE Priority Subject Incentive (wales.psi)\n    Year: 2026-27\n",
        "Possible: £5,000, Ethnic Minority ITE incentive (wales.em-ite)",
        "    Which ethnic group do you describe yourself as belonging to?",
        "    with: Enhanced DBS check",
        "Possible: up to £9,790, loan, ",
        "Possible: amount not known",
        "(wales.wedu-retention)\n    given at somebody's discretion\n",
        "Assumes age from 18 to 25. How old are you?",
        "Renew in Apr 2027: ",
        "(£15, not in the net cost)",
        "No other way is better in anything",
    ],
)
def test_what_a_person_needs_is_there(text, part):
    assert part in text


def test_that_nothing_is_better_holds_only_under_what_the_one_way_assumes(wales, text):
    assert "with fewer months without pay. That holds if all it assumes is so" in text
    sure = answer_text(wales, answer(replace(ROUTE, assumptions=())), FIRST, today=TODAY)
    assert "No other way is better" in sure
    assert "all it assumes" not in sure


def test_a_sum_of_an_earlier_year_is_still_to_be_announced(wales):
    later = replace(ROUTE, steps=tuple(replace(step, start=parse_month("2027-09")) for step in ROUTE.steps))
    said = answer_text(wales, answer(later), FIRST, today=TODAY)
    assert "(wales.psi)\n    Year: 2026-27; the step starts later, and for then it is still to be announced\n" in said


def test_what_would_pay_nothing_is_left_out(text):
    assert "wales.salaried-training-grant" not in text


def test_a_fee_without_basis_names_no_figure(text):
    (line,) = [line for line in text.splitlines() if "(wales.recog-overseas)" in line]
    assert line.endswith("not known")


def test_routes_left_out_are_counted(wales):
    other = replace(ROUTE, steps=(KNOWN,))
    said = answer_text(wales, answer(ROUTE, other, other), replace(FIRST, more=(1, 2)), today=TODAY)
    assert "2 more routes of 3 (2 other ways): see --all." in said
    elsewhere = AlsoAt(("wales.induction",), (), ROUTE.arrival, ROUTE.net_cost, 3, ROUTE.unknown_fees, 1)
    said = answer_text(wales, answer(ROUTE, other), Handful((Choice(0, (elsewhere,)),)), today=TODAY)
    assert "1 more route of 2 (1 the same way elsewhere): see --all." in said


def test_a_look_elsewhere_cut_short_is_said(wales):
    assert "no time to look" in answer_text(wales, answer(ROUTE), replace(FIRST, exact=False), today=TODAY)
    assert "no time to look" not in answer_text(wales, answer(ROUTE), FIRST, today=TODAY)


def test_lapsing_and_unfinished_searches_are_said(wales):
    explanation = Explanation(exact=False, rejected_for_expiry=True, least_missing=Money(-5_000, "GBP"))
    said = answer_text(wales, answer(ROUTE, explanation=explanation), FIRST, today=TODAY)
    assert "may be other routes" in said
    assert "No route that is missing has a net cost below -£50." in said
    assert "lapsed" in said


def test_held_and_impossible(wales):
    held = answer_text(wales, answer(status=AnswerStatus.HELD), NO_CHOICE, today=TODAY)
    assert held.endswith("there is nothing to do.")
    assert "No route" in answer_text(wales, answer(status=AnswerStatus.IMPOSSIBLE), NO_CHOICE, today=TODAY)


def test_sources_are_marked_where_they_are_not_to_be_trusted_blindly():
    source = Source("s", "Title", "Publisher", "https://example.org", None, Evidence.RECALLED, "2026-11-22", True)
    assert source_line(source) == (
        "  Publisher, Title, undated, checked 2026-11-22 [unverified, stale]\n    https://example.org"
    )
    sound = replace(source, evidence=Evidence.READ, stale=False, url="", dated="2025")
    assert source_line(sound) == "  Publisher, Title, 2025, checked 2026-11-22"


def test_last_days_to_apply_are_said_in_order_and_those_gone_by_marked():
    taken = {"intake_months": (9,), "apply_by": "06-30"}
    steps = [
        step("a", "A", 3, 0, **{**taken, "apply_by": "01-31"}),
        step("b", "B", 3, 0, **{**taken, "apply_by": "08-31"}),
        step("g", "G", 9, 0, requires=AllOf((Holds("A"), Holds("B"))), **taken),
    ]
    source = Source("s", "Title", "Publisher", "https://example.org", None, Evidence.READ, "2026-11-22", False)
    places = replace(catalogue(steps), sources={"s": source})
    answer = find_routes(places, request())
    (route,) = answer.routes
    text = answer_text(places, answer, choose(places, answer.routes), today=date(2026, 9, 1))
    at = text.index("  Late: the last day to apply for a was 31 Jan 2026; ")
    late = "the next start is Sep 2027, unless late applications are taken"
    assert text[at:].splitlines()[:3] == [
        f"  Late: the last day to apply for a was 31 Jan 2026; {late}",
        f"  Late: the last day to apply for b was 31 Aug 2026; {late}",
        "  Apply by 30 Jun 2027: g",
    ]
    on_the_day = answer_text(places, answer, choose(places, answer.routes), today=date(2026, 1, 31))
    assert "  Apply by 31 Jan 2026: a\n  Apply by 31 Aug 2026: b\n" in on_the_day
    written = route_object(places, route)["steps"]
    assert [one["apply_by"] for one in written] == ["2026-01-31", "2026-08-31", "2027-06-30"]
