from dataclasses import replace

import pytest

from pathways_app.domain.source import Trust
from pathways_app.domain.step import Status
from pathways_app.ui.explore.findings import EntryIndex, Facet, Wanted, doubles, finding_of, title_of, trust_of


@pytest.fixture(scope="module")
def index(shipped):
    return EntryIndex(shipped)


def idents(findings):
    return [finding.hit.id for finding in findings.shown]


def test_words_find_in_every_place_section_and_language(index):
    for words in ("Athro cynradd", "forskollarare", "teacher of the deaf"):
        assert index.find(Wanted(words)).shown, words
    sections = {finding.hit.section for finding in index.find(Wanted("teacher")).shown}
    assert sections == {"credential", "step", "bursary", "support", "plan_item"}
    assert index.find(Wanted("Athro cynradd")).shown[0].hit.id == "wales.role-teacher-primary"


def test_without_words_everything_is_listed_once_roles_first(index, shipped):
    found = index.find(Wanted())
    listed = idents(found)
    assert len(set(listed)) == len(listed) == found.total
    known = {
        ident
        for place in shipped.jurisdictions()
        for entries in (shipped.jurisdiction(place.id).credentials, shipped.jurisdiction(place.id).steps)
        for ident in entries
    }
    assert known <= set(listed)
    roles = [finding.hit.kind == "role" for finding in found.shown]
    assert roles == sorted(roles, reverse=True)
    wales = [
        finding.hit.name
        for finding in found.shown
        if finding.hit.kind == "role" and finding.hit.jurisdiction == "wales"
    ]
    assert wales[0] == "Additional learning needs co-ordinator"
    assert wales.index("Cover supervisor") < wales.index("Headteacher") < wales.index("Primary teacher")


@pytest.mark.parametrize(
    "chosen",
    [
        {Facet.PLACE: "wales"},
        {Facet.KIND: "step"},
        {Facet.KIND: "credential:role"},
        {Facet.LEVEL: "CQFW 6"},
        {Facet.STATUS: "proposed"},
        {Facet.TRUST: "stale", Facet.PLACE: "bc"},
        {Facet.KIND: "plan_item"},
    ],
)
def test_a_filter_leaves_what_has_its_value_and_counts_say_how_many(index, chosen):
    found = index.find(Wanted("", chosen))
    assert found.shown
    for finding in found.shown:
        for facet, value in chosen.items():
            assert value in finding.values(facet)
    for facet, value in chosen.items():
        assert found.counts[facet][value] == len(found.shown)
    assert found.total == index.find(Wanted()).total


def test_counts_are_those_of_the_choice_with_all_other_filters_as_they_are(index):
    found = index.find(Wanted("teacher", {Facet.PLACE: "wales", Facet.KIND: "step"}))
    other = index.find(Wanted("teacher", {Facet.PLACE: "bc", Facet.KIND: "step"}))
    assert found.counts[Facet.PLACE]["bc"] == len(other.shown) > 0
    assert found.counts[Facet.STATUS].total() == len(found.shown)


def test_a_search_that_is_called_off_finds_nothing(index):
    assert index.find(Wanted("teacher"), lambda: True).shown == ()


def test_an_entry_is_as_trusted_as_the_best_of_its_sources(place):
    assert trust_of(place, ("s-memory", "s-old", "s-read")) is Trust.READ
    assert trust_of(place, ("s-memory", "s-old")) is Trust.STALE
    assert trust_of(place, ("s-memory",)) is Trust.UNVERIFIED
    assert trust_of(place, ()) is Trust.UNVERIFIED


def test_only_steps_and_money_are_open_or_not(place):
    assert finding_of(place, place.steps["w.closed-degree"]).status is Status.CLOSED
    assert finding_of(place, place.bursaries["w.loan"]).status is Status.OPEN
    assert finding_of(place, place.credentials["w.teacher"]).status is None
    assert finding_of(place, place.supports["w.mentor"]).values(Facet.STATUS) == ()
    assert finding_of(place, replace(place.credentials["w.teacher"], level=None)).values(Facet.LEVEL) == ()


def test_steps_of_one_name_are_told_apart_by_who_offers_them(place):
    named = replace(place.steps["w.other-degree"], name=place.steps["w.degree-course"].name, providers=("College",))
    steps = {**place.steps, named.id: named}
    twice = replace(place, steps=steps)
    assert doubles(place) == frozenset()
    assert doubles(twice) == {"Degree course"}
    assert title_of(named, doubles(twice)) == "Degree course: College"
    assert finding_of(twice, named, doubles(twice)).hit.name == "Degree course: College"
    assert title_of(place.steps["w.test"], doubles(twice)) == "Test"
