import json
from dataclasses import replace

import pytest

from pathways_app.domain.route import Answer, AnswerStatus, Explanation
from pathways_app.services.workspace import Workspace

ASSISTANT = (
    "--from",
    "wales.role-ta-l3,wales.stl-l3,wales.gcse-english-c,wales.gcse-maths-c,wales.gcse-science-c,wales.dbs-enhanced,wales.ewc-slsw",
    "--attr",
    "residency=wales",
)
TO = ("--to", "wales.role-teacher-primary")


@pytest.fixture
def asked(run):
    """Return a function that asks for routes in JSON and returns the exit status and the object."""

    def ask(*words):
        ran = run("route", *words, "--json")
        assert ran.err == ""
        return ran.status, json.loads(ran.out)

    return ask


def test_the_contract(asked):
    status, answer = asked(*ASSISTANT, *TO, "--start", "2026-12")
    assert (status, answer["status"], answer["exact"], answer["currency"]) == (0, "found", True, "GBP")
    route = answer["routes"][0]
    assert {
        "arrival",
        "months",
        "net_cost",
        "known_cost",
        "gross_cost",
        "unpaid_months",
        "steps",
        "bursaries",
        "possible_bursaries",
        "assumptions",
        "unknown_fees",
        "labels",
    } <= set(route)
    assert set(route["net_cost"]) == {"amount", "currency"}
    assert {"id", "start", "end", "fee", "because", "sources"} <= set(route["steps"][0])
    assert set(route["steps"][0]["sources"][0]) == {
        "id",
        "title",
        "publisher",
        "url",
        "dated",
        "checked",
        "evidence",
        "stale",
    }
    possible = [entry for shown in answer["routes"] for entry in shown["possible_bursaries"]]
    assert possible
    assert all({"id", "amount", "ask"} <= set(entry) for entry in possible)


def test_the_question_is_repeated_as_understood(asked):
    _, answer = asked(
        *ASSISTANT, *TO, "--keep-earning", "--by", "2040-01", "--budget", "50000.5", "--mode", "part-time"
    )
    query = answer["query"]
    assert query["to"] == "wales.role-teacher-primary"
    assert query["in"] == "wales"
    assert query["start"] == "2026-12"  # next month, unless given
    assert (query["study_hours"], query["keep_earning"], query["by"], query["budget"]) == (20, True, "2040-01", 50000.5)
    assert (query["modes"], query["attrs"]) == (["part_time"], {"residency": "wales"})


def test_amounts_are_in_whole_units(asked):
    _, answer = asked("--from", "wales.degree-2-2", *TO)
    fees = {step["id"]: step["fee"] for route in answer["routes"] for step in route["steps"]}
    assert fees["wales.dbs-check"] == 49.5
    assert fees["wales.ewc-register-teacher"] == 45


def test_names_serve_as_ids(asked):
    by_id = asked("--from", "wales.role-ta-l3,wales.gcse-maths-c", *TO)
    by_name = asked(
        "--from",
        "Level 3 teaching assistant,gcse mathematics or mathematics-numeracy, grade c / 4 or above",
        "--in",
        "Cymru",
        *TO,
    )
    assert by_name == by_id


def test_the_same_question_has_the_same_answer_byte_for_byte(run):
    line = ("route", *ASSISTANT, *TO, "--json")
    assert run(*line).out == run(*line).out


def test_a_goal_already_held(asked, run):
    status, answer = asked("--from", "wales.role-teacher-primary", *TO)
    assert (status, answer["status"], answer["routes"]) == (0, "held", [])
    assert "Already held" in run("route", "--from", "wales.role-teacher-primary", *TO).out


def test_an_impossible_goal_says_why(asked, run):
    line = (*ASSISTANT, *TO, "--start", "2026-12", "--by", "2027-01")
    status, answer = asked(*line)
    assert (status, answer["status"], answer["routes"]) == (1, "impossible", [])
    assert answer["explanation"]["openings"] or answer["explanation"]["blockers"]
    ran = run("route", *line)
    assert ran.status == 1
    assert "No route" in ran.out


def test_strict_leaves_out_assumptions(asked):
    _, open_answer = asked(*ASSISTANT, *TO)
    _, strict = asked(*ASSISTANT, *TO, "--strict")
    assert any(route["assumptions"] for route in open_answer["routes"])
    assert not any(route["assumptions"] for route in strict["routes"])


def test_assumptions_carry_their_question(asked):
    _, answer = asked(*ASSISTANT, *TO)
    assumed = [entry for route in answer["routes"] for entry in route["assumptions"]]
    assert all(entry["ask"].endswith("?") and entry["conditions"] for entry in assumed)


def test_text_is_for_people(run):
    ran = run("route", *ASSISTANT, *TO, "--start", "2026-12")
    assert (ran.status, ran.err) == (0, "")
    assert "Primary teacher (wales.role-teacher-primary)" in ran.out
    assert "Dec 2026" in ran.out
    assert "https://" in ran.out
    assert [line for line in ran.out.splitlines() if line != line.rstrip()] == []


def test_a_cost_of_which_a_part_is_not_known_says_so(run):
    assert "+ ?" in run("route", "--from", "wales.role-teacher-primary", "--to", "wales.role-ep").out


HEAD = (
    "--from",
    "wales.role-teacher-primary,wales.qts,wales.induction-cert,wales.ewc-school-teacher,wales.degree-2-2,wales.dbs-enhanced",
    *("--to", "wales.role-head", "--attr", "in_teaching_post=true", "--attr", "headteacher_endorsement=true"),
)


def test_one_way_alone_says_what_the_others_are_like(run, asked):
    _, answer = asked(*HEAD)
    explanation = answer["explanation"]
    assert (explanation["only_one_way"], len(answer["routes"])) == (True, 1)
    best = answer["routes"][0]
    for other in explanation["other_ways"]:
        assert other["without"] in {step["id"] for step in best["steps"]}
        assert other["without"] not in {step["id"] for step in other["route"]["steps"]}
        assert other["route"]["arrival"] >= best["arrival"]
        assert other["route"]["net_cost"]["amount"] >= best["net_cost"]["amount"]
    text = run("route", *HEAD).out
    assert "No other way is better in anything" in text
    assert text.count("Without ") == len(explanation["other_ways"]) > 0


def test_a_search_cut_short_says_so(run, monkeypatch):
    whole = Workspace.find_routes

    def cut_short(workspace, request, **_limits):
        answer = whole(workspace, request)
        return replace(answer, status=AnswerStatus.UNFINISHED, explanation=Explanation(exact=False))

    monkeypatch.setattr(Workspace, "find_routes", cut_short)
    line = ("route", *ASSISTANT, *TO)
    ran = run(*line, "--json")
    answer = json.loads(ran.out)
    assert (ran.status, answer["status"], answer["exact"], answer["explanation"]["exact"]) == (0, "found", False, False)
    assert not answer["explanation"]["only_one_way"]
    assert "may be other routes" in run(*line).out


def test_a_search_cut_short_with_nothing_found_says_so(run, monkeypatch):
    def nothing(_workspace, request, **_limits):
        return Answer(request, "wales", AnswerStatus.UNFINISHED, (), Explanation(exact=False))

    monkeypatch.setattr(Workspace, "find_routes", nothing)
    ran = run("route", *ASSISTANT, *TO)
    assert ran.status == 1
    assert "not complete" in ran.out


def test_the_time_limit_reaches_the_search(run, monkeypatch):
    seen = []

    def noted(_workspace, request, *, time_limit):
        seen.append(time_limit)
        return Answer(request, "wales", AnswerStatus.HELD, ())

    monkeypatch.setattr(Workspace, "find_routes", noted)
    run("route", *ASSISTANT, *TO, "--time-limit", "2.5")
    run("route", *ASSISTANT, *TO)
    assert seen == [2.5, 60]
