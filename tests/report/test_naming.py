from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType

import pytest

from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds
from pathways_app.domain.text import LocalText
from pathways_app.report.naming import (
    brief_name,
    condition_words,
    entry_name,
    listed,
    requirement_words,
    route_title,
    route_titles,
)
from pathways_app.report.words import words_in

WORDS = words_in("en")
D = Decimal


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (Condition("backing", (True,)), "Backing"),
        (Condition("backing", (False,)), "Not: backing"),
        (Condition("backing", (True,), negated=True), "Not: backing"),
        (Condition("age", low=D(18)), "Age: 18 or more"),
        (Condition("age", high=D(30)), "Age: up to 30"),
        (Condition("age", low=D(18), high=D(30)), "Age: 18–30"),
        (Condition("subject", ("physics", "wales")), "Subject: physics or Wales"),
        (Condition("subject", ("physics",), negated=True), "Subject: not physics"),
        (Condition("subject", ("a_b", "c", "d", "e", "f", "g")), "Subject: a b, c, d, e, 2 more"),
    ],
)
def test_conditions_are_said(condition, words):
    assert condition_words(WORDS, condition) == words


def test_requirements_are_said_on_one_line(place):
    degree, test = Holds("w.degree"), Holds("w.science-test")
    said = requirement_words(WORDS, place, AllOf((degree, AnyOf((test, Condition("backing", (True,)))))))
    assert said == "Degree and (any one of: Science test and Backing)"
    assert requirement_words(WORDS, place, AtLeast(2, (degree, test))) == "2 of: Degree and Science test"


def test_names_are_those_of_the_catalogue_else_the_id(place):
    assert entry_name(WORDS, place, "w.degree-course") == "Degree course"
    assert entry_name(WORDS, place, "w.nothing") == "w.nothing"
    assert brief_name(WORDS, place, "w.degree") == "Degree"


def test_long_lists_are_counted():
    assert listed(WORDS, ["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"
    assert listed(words_in("cy"), ["a", "b"]) == "a, b"


def test_a_route_is_titled_by_its_studies(place, route):
    assert route_title(WORDS, place, route) == "Degree course"
    assert route_title(WORDS, place, replace(route, steps=())) == "Nothing left to do"


def test_routes_are_titled_as_among_all_they_were_chosen_from(place, route):
    untested = replace(route, steps=route.steps[1:])
    assert route_titles(WORDS, place, [route], [route, untested]) == ("Test, then Degree course",)
    assert route_titles(WORDS, place, [untested, route], [route, untested])[0] == "Degree course"
    assert route_titles(WORDS, place, [route], [untested]) == ("Degree course",)


def test_steps_are_named_whole_where_two_titles_would_read_the_same(place, route):
    steps = dict(place.steps)
    for ident, name in (("w.degree-course", "A long degree: here"), ("w.other-degree", "A long degree: there")):
        steps[ident] = replace(steps[ident], name=LocalText.of({"en": name}))
    named = replace(place, steps=MappingProxyType(steps))
    there = replace(route, steps=(replace(route.steps[1], id="w.other-degree"),))
    assert route_titles(WORDS, named, [route, there]) == ("A long degree: here", "A long degree: there")
    assert route_titles(WORDS, named, [route]) == ("A long degree",)
