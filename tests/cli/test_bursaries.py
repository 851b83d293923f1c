import json

import pytest

from pathways_app.services.workspace import Workspace

STUDENT = (
    "--from",
    "wales.degree-2-2,wales.gcse-english-c,wales.gcse-maths-c,wales.dbs-enhanced",
    *("--attr", "already_qualified_teacher=false", "--attr", "employed_as_teacher=false"),
)


@pytest.fixture
def verdicts(run):
    def ask(*words):
        ran = run("bursaries", *words, "--json")
        assert (ran.status, ran.err) == (0, "")
        return {entry["id"]: entry for entry in json.loads(ran.out)["bursaries"]}

    return ask


def test_every_bursary_of_the_place_has_a_verdict(verdicts):
    with Workspace.open() as workspace:
        known = set(workspace.jurisdiction("wales").bursaries)
    found = verdicts(*STUDENT)
    assert set(found) == known
    assert {entry["verdict"] for entry in found.values()} == {"due_on_entry", "possible", "not_due"}


def test_an_answer_settles_a_question(verdicts):
    assert verdicts(*STUDENT)["wales.psi"]["verdict"] == "possible"
    assert verdicts(*STUDENT)["wales.psi"]["ask"] == ["subject"]
    assert verdicts(*STUDENT, "--attr", "subject=physics")["wales.psi"]["verdict"] == "due_on_entry"
    ready = (STUDENT[0], STUDENT[1] + ",wales.degree-subject-relevant", *STUDENT[2:])
    entry = verdicts(*ready, "--attr", "subject=physics")["wales.psi"]
    assert (entry["verdict"], "wales.pgce-secondary-bangor" in entry["startable"]) == ("due", True)
    entry = verdicts(*STUDENT, "--attr", "subject=history")["wales.psi"]
    assert (entry["verdict"], entry["reasons"]) == ("not_due", ["not_eligible"])
    wrong = [leaf["of"]["attr"] for leaf in entry["requirement"] if leaf["truth"] == "false" and "attr" in leaf["of"]]
    assert wrong == ["subject"] or "subject" in wrong


def test_on_the_routes_to_a_goal_what_is_counted_is_due(run, verdicts):
    line = (*STUDENT, "--attr", "subject=physics", "--to", "wales.role-teacher-secondary")
    routes = json.loads(run("route", *line, "--all", "--json").out)["routes"]
    counted = {bursary["id"]: bursary["amount"] for route in routes for bursary in route["bursaries"]}
    found = verdicts(*line)
    assert counted
    assert {ident for ident, entry in found.items() if entry["verdict"] == "due" and entry["counted"]} == set(counted)
    listed = {entry["id"] for route in routes for entry in route["possible_bursaries"]} - set(counted)
    assert all(found[ident]["verdict"] in ("possible", "due") for ident in listed)


def test_headship_funding_is_not_due_to_a_teaching_assistant(run, verdicts):
    assistant = ("--from", "wales.role-ta-l3,wales.stl-l3,wales.gcse-english-c")
    entry = verdicts(*assistant)["wales.npqh-funded"]
    assert (entry["verdict"], entry["reasons"]) == ("due_on_entry", ["eligible", "entry_not_met"])
    assert entry["startable"] == []
    text = run("bursaries", *assistant).out
    due = text.index("Due (0)")
    assert due < text.index("Due if you take the step and meet its entry (") < text.index("(wales.npqh-funded)")
    assert "paid on: NPQH (wales.npqh-programme)" in text


def test_text_groups_by_verdict_with_reasons_and_questions(run):
    ran = run("bursaries", *STUDENT, "--attr", "age=22")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.index("Due (") < ran.out.index("Possible (") < ran.out.index("Not due (")
    assert "Which subject would you teach?" in ran.out
    assert "? subject = " in ran.out


def test_what_is_only_an_upper_limit_says_so_on_a_route_too(run):
    text = run("bursaries", *STUDENT, "--to", "wales.role-teacher-primary", "--attr", "residency=wales").out
    assert "(wales.sfw-adg): up to £2,732" in text


def test_text_says_which_condition_is_not_met(run):
    text = run("bursaries", *STUDENT, "--attr", "subject=history").out
    entry = text[text.index("(wales.psi)") :]
    assert "✗ subject = " in entry
    assert entry.index("a condition is not met") < entry.index("✗ subject = ")
