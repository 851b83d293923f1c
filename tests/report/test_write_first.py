from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.open_questions import OpenQuestion
from pathways_app.domain.step import Status
from pathways_app.report.words import words_in
from pathways_app.report.write_first import first_actions, question_rows
from pathways_app.report.write_route import RouteFacts
from pathways_app.services.route_details import route_details

TODAY = date(2026, 11, 22)
WORDS = words_in("en")


@pytest.fixture
def facts(place, request_, route):
    def make(route=route):
        (details,) = route_details(place, request_, (route,))
        return RouteFacts(route, details.cash_line, details.off_ramps, details.documents)

    return make


def test_what_is_late_is_to_be_done_now_and_the_rest_in_order(place, facts):
    actions = first_actions(WORDS, place, [facts()], TODAY)
    assert [(action.when.replace("\u00a0", " "), action.what) for action in actions] == [
        ("now", "Send for: Police check"),
        ("by 14 January 2027", "Apply for: Degree course"),
        ("February 2027", "Start: Test"),
        ("September 2027", "Start: Degree course"),
    ]
    assert actions[0].day is None
    assert {action.routes for action in actions} == {"this route"}


def test_what_several_routes_begin_with_is_said_once(place, facts, route):
    later = facts(replace(route, steps=route.steps[1:]))
    actions = first_actions(WORDS, place, [facts(), later], TODAY)
    assert {action.what: action.routes for action in actions} == {
        "Send for: Police check": "all routes",
        "Apply for: Degree course": "all routes",
        "Start: Test": "route 1",
        "Start: Degree course": "all routes",
    }


def test_there_is_something_for_every_route_even_if_it_is_far_off(place, facts, route):
    far = replace(route.steps[-1], start=month(2035, 1), end=month(2036, 1))
    actions = first_actions(
        WORDS, place, [facts(), facts(replace(route, steps=(far,), bursaries=(), possible_bursaries=()))], TODAY, most=2
    )
    assert [action.what for action in actions] == ["Send for: Police check", "Start: Induction"]


def test_a_deadline_that_has_passed_is_said_first(place, facts):
    actions = first_actions(WORDS, place, [facts()], date(2027, 2, 1))
    assert (actions[0].when, actions[0].day) == ("now", None)
    assert actions[0].what.replace("\u00a0", " ") == (
        "Degree course: applications closed 14 January 2027. "
        "Unless late applications are taken, the next start is September 2028."
    )
    assert not any("Apply" in action.what for action in actions)


def test_what_comes_first_is_the_same_in_every_language(place, facts, route):
    at_once = replace(route, steps=tuple(replace(taken, start=route.steps[0].start) for taken in route.steps))
    english, *others = (
        [(action.day, action.routes) for action in first_actions(words_in(language), place, [facts(at_once)], TODAY)]
        for language in ("en", "cy", "sv", "fr")
    )
    names = [
        [action.what.split(":")[-1].strip() for action in first_actions(words, place, [facts(at_once)], TODAY)]
        for words in (WORDS, words_in("cy"), words_in("sv"))
    ]
    assert names[0] == names[1] == names[2]
    assert all([day for day, _ in other] == [day for day, _ in english] for other in others)


def test_questions_say_what_they_are_worth(place):
    income, backing = place.attributes["income"], place.attributes["backing"]
    rows = question_rows(
        WORDS,
        [
            OpenQuestion(income, Money.of(5000, "GBP"), 0, 0),
            OpenQuestion(backing, None, 14, 0),
            OpenQuestion(backing, None, 0, 2),
            OpenQuestion(backing, None, 0, 0),
        ],
    )
    assert [row.worth.replace("\u00a0", " ") for row in rows] == [
        "It could bring up to £5,000.",
        "It could save 1 year 2 months.",
        "2 routes depend on it.",
        "It settles whether more money is due.",
    ]
    assert (rows[0].attribute, rows[0].text) == ("income", "What is your household’s income?")


def test_no_more_questions_than_wanted(place):
    asked = [OpenQuestion(place.attributes["income"], None, 0, 0)] * 9
    assert len(question_rows(WORDS, asked, most=3)) == 3


def test_nobody_is_told_to_begin_what_is_only_proposed(place, facts):
    proposed = replace(place.steps["w.degree-course"], status=Status.PROPOSED)
    place = replace(place, steps=MappingProxyType({**place.steps, "w.degree-course": proposed}))
    said = [action.what for action in first_actions(WORDS, place, [facts()], TODAY)]
    assert "Only proposed, not open yet: Degree course" in said
    assert not {"Start: Degree course", "Apply for: Degree course"} & set(said)
