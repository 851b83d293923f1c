from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from pathways_app.domain.money import Money
from pathways_app.domain.requirement import AllOf, AnyOf, Holds
from pathways_app.domain.step import Status
from pathways_app.report.route_page import Mark
from pathways_app.report.source_list import SourceList
from pathways_app.report.words import words_in
from pathways_app.report.write_steps import step_rows

WORDS = words_in("en")
TODAY = date(2026, 11, 22)


def rows(place, request, route):
    return {row.id: row for row in step_rows(WORDS, place, request, route, SourceList(WORDS, place), TODAY)}


def with_step(place, ident, **changes):
    return replace(place, steps=MappingProxyType({**place.steps, ident: replace(place.steps[ident], **changes)}))


def test_a_step_says_when_why_and_what_it_costs(place, request_, route):
    degree = rows(place, request_, route)["w.degree-course"]
    assert (degree.number, degree.when) == (2, "Sept\u00a02027 – Sept\u00a02030")
    assert degree.why == (
        "Needed for step 3.",
        "Gives: Degree and Qts.",
        "37 h of study a week, without pay.",
    )
    assert (degree.cost, degree.cost_note) == ("£29,370", "2026–27 prices, an estimate")
    assert degree.notes == ("One intake a year.",)


def test_the_last_step_arrives(place, request_, route):
    goal = replace(route.steps[-1], because=("w.teacher",))
    found = rows(place, request_, replace(route, steps=(*route.steps[:-1], goal)))
    assert found["w.induction"].why[0] == "You arrive."


def test_what_it_asks_is_ticked_against_person_and_route(place, request_, route):
    asks = rows(place, request_, route)["w.degree-course"].asks
    assert [(ask.mark, ask.text, ask.state, ask.reason) for ask in asks] == [
        (Mark.MET, "Level 3", "met", "held"),
        (Mark.EARNED, "Science test", "earned on this route", "step 1"),
        (Mark.ASSUMED, "Backing", "assumed", ""),
    ]


def test_what_is_met_the_same_way_stands_on_one_line(place, request_, route):
    asked = AllOf((Holds("w.level-3"), Holds("w.maths-c"), Holds("w.science-test")))
    (together, earned) = rows(with_step(place, "w.degree-course", requires=asked), request_, route)[
        "w.degree-course"
    ].asks
    assert (together.text, earned.text) == ("Level 3; Maths c", "Science test")


def test_alternatives_none_of_which_is_met_are_all_named(place, request_, route):
    asked = AnyOf((Holds("w.science-c"), Holds("w.degree")))
    asks = rows(with_step(place, "w.test", requires=asked), request_, route)["w.test"].asks
    assert [(ask.text, ask.mark, ask.depth) for ask in asks] == [
        ("Any one of", Mark.UNMET, 0),
        ("Science c", Mark.UNMET, 1),
        ("Degree", Mark.UNMET, 1),
    ]


@pytest.mark.parametrize(
    ("planned", "note"), [(Money.of(1000, "GBP"), "planned at £1,000"), (Money(0, "GBP"), "counted as nothing")]
)
def test_an_unknown_fee_says_what_it_is_planned_at(place, request_, route, planned, note):
    unknown = replace(route.steps[0], fee=None, planned_fee=planned)
    row = rows(place, request_, replace(route, steps=(unknown, *route.steps[1:])))["w.test"]
    assert (row.fee, row.cost, row.cost_note) == (None, "not known", note)


@pytest.mark.parametrize(
    ("changes", "mark"),
    [
        ({"status": Status.PROPOSED}, "only proposed: not open yet"),
        ({"status": Status.PILOT}, "a pilot"),
        ({"sources": ("s-memory",)}, "unverified"),
        ({}, ""),
    ],
)
def test_what_is_wrong_with_the_facts_is_marked(place, request_, route, changes, mark):
    assert rows(with_step(place, "w.test", **changes), request_, route)["w.test"].mark == mark


def test_words_in_place_of_a_year_stand_as_they_are(place, request_, route):
    fee = replace(place.steps["w.register"].fee, year="since December 2013")
    row = rows(with_step(place, "w.register", fee=fee), request_, route)["w.register"]
    assert row.cost_note == "from December\u00a02013"


def test_a_step_whose_applications_have_closed_says_so(place, request_, route):
    found = step_rows(WORDS, place, request_, route, SourceList(WORDS, place), date(2027, 2, 1))
    assert [row.mark.replace("\u00a0", " ") for row in found if row.mark] == ["applications closed 14 January 2027"]


def test_a_last_day_that_may_be_for_another_start_is_said_with_that_doubt(place, request_, route):
    two = with_step(place, "w.degree-course", apply_by="04-15", intake_months=(1, 9))
    row = rows(two, request_, route)["w.degree-course"]
    said = "The last day to apply is given as 15 April: ask which start that is for."
    assert row.why[-1].replace("\u00a0", " ") == said
    assert not any("last day" in why for why in rows(place, request_, route)["w.degree-course"].why)
    known = with_step(place, "w.degree-course", intake_months=(1, 9), apply_by_intake=("10-15", "04-15"))
    assert not any("last day" in why for why in rows(known, request_, route)["w.degree-course"].why)


def test_of_groups_of_which_one_is_met_its_parts_are_named(place, request_, route):
    asked = AnyOf((AllOf((Holds("w.level-3"), Holds("w.science-test"))), Holds("w.degree"), Holds("w.qts")))
    asks = rows(with_step(place, "w.degree-course", requires=asked), request_, route)["w.degree-course"].asks
    assert [(ask.text, ask.mark, ask.depth) for ask in asks] == [
        ("Level 3", Mark.MET, 0),
        ("Science test", Mark.EARNED, 0),
    ]
