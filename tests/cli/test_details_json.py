"""What lies behind a route, and the handful, as programs read them."""

from __future__ import annotations

import json

import pytest

from tests.cli.test_route import ASSISTANT, TO

STUDENT = (
    "--from",
    "wales.degree-2-2,wales.degree-subject-relevant,wales.gcse-english-c,wales.gcse-maths-c,wales.dbs-enhanced",
    *("--attr", "subject=physics", "--attr", "residency=wales", "--attr", "settled_and_3_years_uk=true"),
    *("--attr", "already_qualified_teacher=false", "--attr", "employed_as_teacher=false"),
    *("--to", "wales.role-teacher-secondary", "--start", "2026-12"),
)


@pytest.fixture
def asked(run):
    def ask(*words):
        return json.loads(run("route", *words, "--json").out)

    return ask


def test_the_cash_line_of_each_route_adds_up(asked):
    answer = asked(*STUDENT)
    for route in answer["routes"]:
        line = route["cash_line"]
        moved = sum(entry["amount"] for entry in line["entries"] if entry["kind"] != "loan")
        assert (
            moved == pytest.approx(line["final"]) == pytest.approx(-route["net_cost"]["amount"] - line["running_costs"])
        )
        assert line["lowest"]["amount"] == min([0, *(month["balance"] for month in line["months"])])
        assert line["unknown_fees"] == route["unknown_fees"]
        assert set(line["months"][0]) == {
            *("month", "fees", "bursaries", "running_costs", "loans", "balance", "with_loans"),
        }


def test_instalments_loans_and_fees_have_their_months(asked):
    route = next(route for route in asked(*STUDENT)["routes"] if route["bursaries"])
    entries = [(one["month"], one["kind"], one["bursary"], one["amount"]) for one in route["cash_line"]["entries"]]
    assert entries == [
        ("2027-09", "fee", None, -9790),
        ("2027-09", "loan", "wales.sfw-fee-loan-ft", 9790),
        ("2028-01", "bursary", "wales.psi", 6000),
        ("2028-07", "fee", None, -45),
        ("2028-08", "bursary", "wales.psi", 6000),
        ("2029-07", "bursary", "wales.psi", 3000),
    ]
    assert route["cash_line"]["lowest"] == {"month": "2027-09", "amount": -9790}


def test_off_ramps_and_documents_are_there(asked):
    route = asked("--from", "sweden.utl-lararexamen,sweden.sv3", "--to", "sweden.r-79", "--start", "2026-12")["routes"][
        0
    ]
    assert [ramp["after"] for ramp in route["off_ramps"]] == ["sweden.t-leg-utl", "sweden.t-register", "sweden.t-r-79"]
    assert "sweden.r-79" in route["off_ramps"][-1]["held"]
    assert set(route["off_ramps"][0]) == {"after", "month", "gained", "held", "lapsed", "opens"}
    late = [(one["name"], one["start_by"]) for one in route["documents"] if one["late"]]
    assert ("Foreign degree certificate and course list", "2026-10") in late


def test_every_route_says_where_it_stands(asked):
    answer = asked(*ASSISTANT, *TO, "--start", "2026-12")
    handful, routes = answer["handful"], answer["routes"]
    assert handful["total"] == len(routes) == handful["shown"] + handful["folded"] + handful["more"]
    assert handful["routes"] == [place for place, route in enumerate(routes) if route["shown"]]
    for place, route in enumerate(routes):
        home = route["folded_into"]
        if home is not None:
            assert place in [other["route"] for other in routes[home]["also_at"]]
        assert [margin["label"] for margin in route["margins"]] == route["labels"]
    elsewhere = [other for route in routes for other in route["also_at"] if other["route"] is None]
    assert elsewhere
    assert all(other["steps"] and other["instead_of"] for other in elsewhere)
    extremes = {"fastest", "cheapest", "keeps_salary", "fewest_unpaid", "no_assumptions"}
    for label in extremes & {label for route in routes for label in route["labels"]}:
        assert any(label in routes[place]["labels"] for place in handful["routes"])


def test_all_shows_every_route(run, asked):
    total = asked(*ASSISTANT, *TO)["handful"]["total"]
    assert f"Route {total}: " in run("route", *ASSISTANT, *TO, "--all").out
