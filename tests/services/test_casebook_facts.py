import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType

import pytest

from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.person import Person
from pathways_app.services.casebook_facts import facts_of, person_of
from pathways_app.services.person_file import FIELDS
from pathways_app.services.request import Question, build_request
from pathways_app.services.workspace import Workspace

GOAL = "wales.role-teacher-primary"


@pytest.fixture(scope="module")
def place():
    with Workspace.open() as workspace:
        return workspace.jurisdiction("wales")


def full(place):
    number = next(name for name, attribute in place.attributes.items() if attribute.type.value == "number")
    return Person(
        frozenset({"wales.role-ta-l3", "wales.gcse-english-c"}),
        MappingProxyType({"residency": "wales", number: Decimal("2.5")}),
        12,
        True,
        Money(1_234_550, "GBP"),
        month(2030, 9),
        frozenset({"part_time", "online"}),
    )


@pytest.mark.parametrize("person", [Person(), "full"])
def test_a_person_comes_back_as_they_went(place, person):
    person = full(place) if person == "full" else person
    facts = facts_of(place, person, GOAL)
    assert set(facts.person) <= set(FIELDS)
    told = person_of(place, facts)
    assert (told.person, told.goal, told.unknown) == (person, GOAL, ())


def test_facts_name_what_they_mention_and_put_what_somebody_is_first(place):
    facts = facts_of(place, full(place), GOAL)
    assert facts.holds == ("wales.role-ta-l3", "wales.gcse-english-c")
    assert facts.label(GOAL).in_language("cy") == "Athro cynradd"
    assert set(facts.labels) == {*facts.holds, GOAL}


def test_the_same_question_is_asked_again_of_the_facts(place, tmp_path):

    facts = facts_of(place, full(place), GOAL)
    file = tmp_path / "person.json"
    file.write_text(json.dumps(dict(facts.person)), "utf-8")  # what an export holds is a person file
    with Workspace.open() as workspace:
        request = build_request(workspace, Question(goal=GOAL, person_file=file), date(2026, 11, 22))
    assert request.person == full(place)


def test_what_the_catalogue_no_longer_has_is_named_and_what_was_renamed_is_found(place):
    facts = facts_of(place, full(place), GOAL)
    gone = MappingProxyType({ident: one for ident, one in place.credentials.items() if ident != "wales.role-ta-l3"})
    attributes = MappingProxyType({name: one for name, one in place.attributes.items() if name != "residency"})
    told = person_of(replace(place, credentials=gone, attributes=attributes), facts)
    assert set(told.unknown) == {"wales.role-ta-l3", "residency=wales"}
    assert told.person.holds == {"wales.gcse-english-c"}
    older = replace(facts, goal="wales.primary", person={**facts.person, "holds": ["wales.ta"]})
    renamed = MappingProxyType({"wales.primary": GOAL, "wales.ta": "wales.role-ta-l3"})
    told = person_of(replace(place, renamed=renamed), older)
    assert (told.goal, told.person.holds, told.unknown) == (GOAL, {"wales.role-ta-l3"}, ())


def test_nonsense_in_the_facts_is_no_harm(place):
    facts = replace(
        facts_of(place, Person(), None),
        person={
            "holds": "x",
            "attrs": [1],
            "study_hours": "many",
            "budget": True,
            "by": "soon",
            "modes": 3,
            "keep_earning": "yes",
        },
    )
    told = person_of(place, facts)
    assert (told.person, told.goal) == (Person(), None)
