import json

import pytest

PLANS = ["bc-k12", "edcan-well-at-work", "next-education-workforce", "sweden-2023", "wales-2026"]


def test_every_plan_with_its_counts(run):
    ran = run("plans")
    assert (ran.status, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert [line.split()[0] for line in lines] == ["Plan", *PLANS]
    assert lines[-1].split()[1:6] == ["2", "29", "7", "5", "30"]
    assert lines[-1].endswith("Strategic education workforce plan for schools")


def test_one_plan_item_by_item(run):
    ran = run("plans", "wales-2026")
    assert ran.out.startswith(
        "Strategic education workforce plan for schools (wales-2026)\nWelsh Government, 2026-03\n"
    )
    lines = ran.out.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("4.16 "))
    assert "proposed" in lines[at]
    assert lines[at + 1] == "    wales: wales.appoint-exec-head"


def test_json_has_every_item_with_what_answers_it(run):
    plans = json.loads(run("plans", "--json").out)["plans"]
    assert [plan["id"] for plan in plans] == PLANS
    for plan in plans:
        assert sum(plan["counts"].values()) == len(plan["items"])
    wales = next(plan for plan in plans if plan["id"] == "wales-2026")
    item = next(item for item in wales["items"] if item["item"] == "4.17")
    assert item["state"] == "partly"
    assert item["proposed_steps"] == ["wales.degree-apprenticeship-teacher", "wales.ug-secondary-qts"]
    assert set(item["proposed_steps"]) <= set(item["answers"][0]["answered_by"])
    assert (item["answers"][0]["in"], item["answers"][0]["status"]) == ("wales", "partly")


@pytest.mark.parametrize("state", ["gap", "not_linked"])
def test_only_the_items_in_a_state(run, state):
    plan = json.loads(run("plans", "wales-2026", "--state", state, "--json").out)["plans"][0]
    assert {item["state"] for item in plan["items"]} == {state}
    assert len(plan["items"]) == plan["counts"][state]


def test_gaps_of_all_plans_as_text(run):
    out = run("plans", "--state", "gap").out
    assert "advance (evaluation and incentives)" in out
    assert "No item is in this state." in out  # of Well at Work
    assert "  partly  " not in out


def test_a_plan_there_is_not_is_named_with_the_nearest(run):
    ran = run("plans", "wales-2025")
    assert (ran.status, ran.out) == (2, "")
    assert "wales-2025" in ran.err
    assert "wales-2026" in ran.err
