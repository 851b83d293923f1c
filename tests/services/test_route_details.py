"""What lies behind routes through the shipped catalogue, worked out by hand from its sources."""

from __future__ import annotations

from datetime import date

import pytest

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.month import format_month
from pathways_app.domain.route import Route
from pathways_app.services.request import Question, build_request
from pathways_app.services.route_details import RouteDetails, route_details
from pathways_app.services.workspace import Workspace

STUDENT = ("residency=wales", "settled_and_3_years_uk=true")


@pytest.fixture(scope="module")
def workspace():
    with Workspace.open() as opened:
        yield opened


@pytest.fixture
def behind(workspace):
    """Return a function that gives the first route there is through a step, what lies behind it, and the catalogue."""

    def find(holds, goal, through, *attributes, start="2026-12") -> tuple[Route, RouteDetails, JurisdictionCatalogue]:
        question = Question(holds=(holds,), goal=goal, attributes=attributes, start=start)
        request = build_request(workspace, question, date(2026, 11, 22))
        catalogue = workspace.catalogue_for(request)
        routes = workspace.find_routes(request).routes
        place = next(n for n, route in enumerate(routes) if any(through in step.id for step in route.steps))
        return routes[place], route_details(catalogue, request, routes)[place], catalogue

    return find


def moves(details):
    return [(format_month(one.month), one.kind.value, one.amount.major) for one in details.cash_line.entries]


def lowest(point):
    return (format_month(point.month), point.balance.major)


def test_a_physics_teacher_s_priority_subject_incentive(behind):
    """Fees: PGCE 9,790 in September 2027, registration 45 when it ends; 6,000 + 6,000 + 3,000 come in between."""
    held = "wales.degree-2-2,wales.degree-subject-relevant,wales.gcse-english-c,wales.gcse-maths-c,wales.dbs-enhanced"
    told = ("subject=physics", "already_qualified_teacher=false", "employed_as_teacher=false", *STUDENT)
    route, details, _ = behind(held, "wales.role-teacher-secondary", "pgce-secondary-bangor", *told)
    assert [(step.id, format_month(step.start)) for step in route.steps] == [
        ("wales.pgce-secondary-bangor", "2027-09"),
        ("wales.ewc-register-teacher", "2028-07"),
        ("wales.appoint-nqt-secondary", "2028-07"),
        ("wales.induction-secondary", "2028-09"),
        ("wales.appoint-teacher-secondary", "2029-07"),
    ]
    assert moves(details) == [
        ("2027-09", "fee", -9790),
        ("2027-09", "loan", 9790),
        ("2028-01", "bursary", 6000),
        ("2028-07", "fee", -45),
        ("2028-08", "bursary", 6000),
        ("2029-07", "bursary", 3000),
    ]
    balances = [(format_month(one.month), one.balance.major, one.with_loans.major) for one in details.cash_line.months]
    assert balances == [
        ("2027-09", -9790, 0),
        ("2028-01", -3790, 6000),
        ("2028-07", -3835, 5955),
        ("2028-08", 2165, 11955),
        ("2029-07", 5165, 14955),
    ]
    assert lowest(details.cash_line.lowest) == ("2027-09", -9790)
    assert details.cash_line.final.major == -route.net_cost.major == 5165


def test_a_degree_whose_fee_is_by_the_year(behind):
    """Three years at 9,790, each lent; registration at 45 is not."""
    held = "wales.level-3-entry,wales.gcse-english-c,wales.gcse-maths-c,wales.gcse-science-c,wales.dbs-enhanced"
    route, details, _ = behind(held, "wales.role-teacher-primary", "ba-primary-qts", *STUDENT)
    fees = [(month, amount) for month, kind, amount in moves(details) if kind == "fee"]
    assert fees == [("2027-09", -9790), ("2028-09", -9790), ("2029-09", -9790), ("2030-09", -45)]
    assert lowest(details.cash_line.lowest) == ("2030-09", -29415)
    assert lowest(details.cash_line.lowest_with_loans) == ("2030-09", -45)
    assert details.cash_line.loans.major == 29370
    assert -details.cash_line.final.major == route.net_cost.major == 29415


def test_what_a_beginning_teacher_holds_along_the_way(behind):
    held = "wales.level-3-entry,wales.gcse-english-c,wales.gcse-maths-c,wales.gcse-science-c,wales.dbs-enhanced"
    _, details, catalogue = behind(held, "wales.role-teacher-primary", "ba-primary-qts", *STUDENT)
    degree, register, first_post, *_ = details.off_ramps
    assert format_month(degree.month) == "2030-09"
    assert {"wales.ba-primary-qts", "wales.qts"} <= set(degree.held)
    assert degree.held[0] == "wales.qts"  # a licence says more than the degree it came with
    assert "wales.role-nqt" not in degree.opens
    assert {"wales.role-nqt", "wales.role-supply"} <= set(register.opens)
    assert "wales.nqt-primary" in first_post.held
    assert details.off_ramps[-1].step == "wales.appoint-teacher-primary"
    implied = catalogue.close(["wales.ba-primary-qts"]) - catalogue.close(held.split(","))
    assert implied - {"wales.ba-primary-qts"}
    assert implied <= set(degree.held)


def test_papers_that_should_be_under_way_already(behind):
    """The Swedish licence for a foreign degree wants three papers at once: two months, one month, one month."""
    route, details, _ = behind("sweden.utl-lararexamen,sweden.sv3", "sweden.r-79", "t-leg-utl")
    assert ("sweden.t-leg-utl", "2026-12") in [(step.id, format_month(step.start)) for step in route.steps]
    papers = [one for one in details.documents if one.step == "sweden.t-leg-utl"]
    assert [(one.name, format_month(one.start_by), one.months_late, one.late) for one in papers] == [
        ("Foreign degree certificate and course list", "2026-10", 2, True),
        ("Authorised translation to Swedish or English", "2026-11", 1, True),
        ("Proof of Swedish", "2026-11", 1, True),
    ]


def test_an_endorsement_that_can_wait(behind):
    """The Open University's salaried PGCE begins in October; its letter takes a month."""
    held = "wales.degree-2-2,wales.degree-subject-relevant,wales.gcse-english-c,wales.gcse-maths-c,wales.dbs-enhanced"
    _, details, _ = behind(held, "wales.role-teacher-secondary", "pgce-secondary-ou-salaried")
    (letter,) = [one for one in details.documents if one.name == "School endorsement letter"]
    assert (format_month(letter.ready_by), format_month(letter.start_by), letter.late) == ("2027-10", "2027-09", False)
