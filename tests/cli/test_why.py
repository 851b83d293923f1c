"""What `pathways route` says of why, why not, and what is worth telling it."""

import json

import pytest

ASKED = ("route", "--from", "wales.degree-2-2", "--to", "wales.role-teacher-secondary", "--start", "2026-12")


@pytest.fixture
def asked(run):
    def ask(*words):
        ran = run(*ASKED, *words, "--json")
        assert ran.err == ""
        return json.loads(ran.out)

    return ask


def test_every_step_says_what_it_serves_and_what_breaks_without_it(asked):
    routes = asked("--no-questions")["routes"]
    goal = "wales.role-teacher-secondary"
    for route in routes:
        taken = {step["id"] for step in route["steps"]}
        for step in route["steps"]:
            assert {one["for"] for one in step["serves"]} == set(step["because"])
            assert all(one["credentials"] for one in step["serves"])
            without = step["without"]
            assert (without["arrival"] is None) == (without["later"] is None)
            assert without["later"] is None or without["later"] > 0
            assert {one["step"] for one in without["stopped"]} <= taken
            serves_goal = any(one["for"] == goal for one in step["serves"])
            assert without["arrival"] or without["stopped"] or serves_goal


def test_routes_are_set_apart_from_their_neighbours(asked):
    routes = asked("--no-questions")["routes"]
    assert len(routes) > 1
    for place, route in enumerate(routes):
        other = routes[route["apart"]["from"]]
        assert route["apart"]["from"] == (place + 1 if place + 1 < len(routes) else place - 1)
        assert route["apart"]["months"] == route["months"] - other["months"]
        assert route["apart"]["unpaid_months"] == route["unpaid_months"] - other["unpaid_months"]
        difference = route["net_cost"]["amount"] - other["net_cost"]["amount"]
        assert route["apart"]["net_cost"] == pytest.approx(difference)


def test_questions_come_with_what_they_save(asked):
    answer = asked()
    assert answer["questions"]
    for question in answer["questions"]:
        assert question["attr"] not in answer["query"]["attrs"]
        assert question["ask"].endswith("?")
        best = question["answers"][0]
        assert best["values"]
        assert best["opens"] or any(best["saves"].values())
        assert list(best["given"]) == question["together"]
    assert asked("--no-questions")["questions"] == []


def test_a_question_cut_short_names_what_it_did_not_try(asked):
    few, every = asked(), asked("--all-questions")
    assert every["questions_exact"]
    assert every["questions_untried"] == []
    assert few["questions_exact"] or few["questions_untried"]
    assert {one["attr"] for one in few["questions"]} <= {one["attr"] for one in every["questions"]}


def test_why_not_takes_ids_and_names_of_steps_credentials_and_bursaries(asked):
    answer = asked(
        "--no-questions",
        *("--why-not", "wales.dbs-check"),
        *("--why-not", "Higher level teaching assistant (level 4)"),
        *("--why-not", "wales.sfw-pla"),
        *("--why-not", "wales.ewc-register-slsw"),
    )
    in_all, role, allowance, other = answer["why_not"]
    assert in_all["routes"] == list(range(len(answer["routes"])))
    assert in_all["reasons"] == []
    assert (role["id"], role["section"]) == ("wales.role-hlta", "credential")
    assert role["reasons"]
    assert allowance["section"] == "bursary"
    assert allowance["reasons"][0] == {"why": "up_to"}
    assert other["exact"]
    for reason in other["reasons"]:
        for plan in reason.get("plans", []):
            assert "wales.ewc-register-slsw" in [step["id"] for step in plan["route"]["steps"]]


def test_why_not_says_how_the_best_plan_with_it_stands_to_a_route(asked):
    answer = asked("--no-questions", "--why-not", "wales.degree-ft")
    (found,) = answer["why_not"]
    assert found["routes"] or found["reasons"]
    for reason in found["reasons"]:
        for plan in reason.get("plans", []):
            route = answer["routes"][plan["no_worse"]]
            assert route["months"] <= plan["route"]["months"]
            assert route["unpaid_months"] <= plan["route"]["unpaid_months"]
            assert route["net_cost"]["amount"] <= plan["route"]["net_cost"]["amount"]
            assert plan["worse_by"]["months"] == plan["route"]["months"] - route["months"]
            assert min(plan["worse_by"].values()) >= 0


def test_the_text_says_the_same(run):
    ran = run(*ASKED, "--why-not", "wales.sfw-pla", "--why")
    assert ran.status == 0
    assert "Why: without " in ran.out
    assert "earlier than the next" in ran.out
    assert "Why not Parents" in ran.out
    assert "Worth answering" in ran.out
    assert ran.out.index("Worth answering") < ran.out.index("\nSources")
    short = run(*ASKED, "--no-questions").out
    assert "Worth answering" not in short
    assert "no step can be left out" in short


def test_an_unknown_name_is_refused_before_anything_is_searched(refused):
    assert "wales.dbs-chekc" in refused(*ASKED, "--why-not", "wales.dbs-chekc")
    assert "--all-questions" in refused(*ASKED, "--no-questions", "--all-questions")


def test_a_goal_that_is_held_or_out_of_reach_still_answers(run):
    held = run("route", "--from", "wales.qts", "--to", "wales.qts", "--why-not", "wales.degree-ft")
    assert "already held: there is nothing to do" in held.out
    none = run(*ASKED, "--by", "2027-01", "--why-not", "wales.degree-ft", "--no-questions")
    assert none.status == 1
    assert "Why not Full-time honours degree" in none.out
