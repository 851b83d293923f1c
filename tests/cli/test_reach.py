import json

import pytest

ASSISTANT = ("--from", "wales.role-ta-l3,wales.stl-l3,wales.gcse-english-c,wales.gcse-maths-c,wales.gcse-science-c")
LIMITS = ("--keep-earning", "--by", "2028-06", "--strict")


@pytest.fixture
def roles(run):
    def ask(*words):
        ran = run("reach", *words, "--json")
        assert (ran.status, ran.err) == (0, "")
        return {entry["id"]: entry for entry in json.loads(ran.out)["roles"]}

    return ask


def vector(route):
    return (route["arrival"], route["net_cost"]["amount"], route["unpaid_months"])


def test_its_figures_are_the_ends_of_what_route_answers(run, roles):
    asked = (*ASSISTANT, "--by", "2032-01")
    found = roles(*asked)
    for goal in ("wales.role-hlta", "wales.role-sbm", "wales.role-cover", "wales.role-unqualified-teacher"):
        answer = json.loads(run("route", *asked, "--to", goal, "--json").out)
        routes = sorted(answer["routes"], key=vector)
        assert vector(found[goal]["earliest"]) == vector(routes[0])
        least = min(routes, key=lambda route: (route["net_cost"]["amount"], route["arrival"]))
        assert vector(found[goal]["cheapest"]) == vector(least)
        sure = [route for route in routes if not route["assumptions"]]
        first = found[goal]["without_assumptions"]["earliest"]
        assert (first and vector(first)) == (vector(sure[0]) if sure else None)


def test_roles_come_by_arrival_with_what_they_assume(run):
    answer = json.loads(run("reach", *ASSISTANT, *LIMITS[:3], "--json").out)
    statuses = [entry["status"] for entry in answer["roles"]]
    assert statuses == sorted(statuses, key=["held", "reachable", "unreachable"].index)
    arrivals = [entry["earliest"]["arrival"] for entry in answer["roles"] if entry["status"] == "reachable"]
    assert arrivals == sorted(arrivals)
    assert arrivals[-1] <= "2028-06"
    assert answer["counts"]["held"] == 1
    assert sum(answer["counts"].values()) == len(answer["roles"])
    assert answer["exact"] is True
    entry = next(entry for entry in answer["roles"] if entry["id"] == "wales.role-hlta")
    assert [assumed["attr"] for assumed in entry["earliest"]["assumptions"]] == ["headteacher_endorsement"]
    assert entry["without_assumptions"] == {"earliest": None, "cheapest": None}
    strict = json.loads(run("reach", *ASSISTANT, *LIMITS, "--json").out)
    entry = next(entry for entry in strict["roles"] if entry["id"] == "wales.role-hlta")
    assert (entry["status"], entry["out_of_reach"]) == ("unreachable", ["strict"])
    assert strict["out_of_reach"]["strict"] >= 1


def test_the_table_says_which_roles_rest_on_what_and_which_are_out_and_why(run):
    ran = run("reach", *ASSISTANT, *LIMITS[:3])
    assert (ran.status, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert any(line.startswith("Teaching assistant, level 3") and line.endswith("held") for line in lines)
    assert any(line.startswith("Higher level teaching assistant") and "*" in line for line in lines)
    assert "*: rests on something you have not said." in lines
    assert any("headteacher_endorsement, for 2 roles: Does your headteacher support" in line for line in lines)
    assert any(line.startswith("  latest month of arrival (") and "Primary teacher" in line for line in lines)
    assert "…" not in ran.out


def test_time_that_runs_out_is_said(run):
    ran = run("reach", "--in", "bc", "--time-limit", "0.05")
    assert ran.status == 0
    assert "not before" in ran.out
    assert "The search was stopped before" in ran.out
    answer = json.loads(run("reach", "--in", "bc", "--time-limit", "0.05", "--json").out)
    assert answer["exact"] is False
    unfinished = [entry for entry in answer["roles"] if entry["status"] == "unfinished"]
    assert len(unfinished) == answer["counts"]["unfinished"] > 0
    assert all(entry["not_before"] for entry in unfinished)


def test_nothing_within_reach(run):
    ran = run("reach", "--in", "wales", "--by", "2026-12", "--time-limit", "5")
    assert ran.status == 1
    assert "Out of reach (" in ran.out


def test_the_place_must_be_known(refused):
    assert "--in" in refused("reach")
    assert "--time-limit" in refused("reach", "--in", "wales", "--time-limit", "soon")
