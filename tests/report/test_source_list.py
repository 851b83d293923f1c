from dataclasses import replace
from types import MappingProxyType

import pytest

from pathways_app.report.source_list import SourceList
from pathways_app.report.words import words_in


@pytest.fixture
def sources(place):
    return SourceList(words_in("en"), place)


def test_sources_are_numbered_as_they_are_first_referred_to(sources):
    assert sources.numbers(("s-old", "s-read")) == (1, 2)
    assert sources.numbers(("s-read", "s-memory", "s-old")) == (1, 2, 3)
    assert [(row.number, row.id) for row in sources.rows()] == [(1, "s-old"), (2, "s-read"), (3, "s-memory")]


def test_a_source_says_how_far_it_is_to_be_trusted(sources):
    sources.numbers(("s-read", "s-old", "s-memory"))
    assert [row.note for row in sources.rows()] == ["dated May\u00a02026", "stale", "unverified"]


def test_the_day_most_were_checked_is_said_once(place):
    older = replace(place.sources["s-old"], checked="2025-01-31")
    mixed = replace(place, sources=MappingProxyType({**place.sources, "s-old": older}))
    sources = SourceList(words_in("en"), mixed)
    assert sources.note == ""
    sources.numbers(("s-old",))
    assert sources.note == ""
    assert sources.rows()[0].note == "checked 31\u00a0January\u00a02025, stale"
    sources.numbers(("s-read",))
    assert sources.note == "Checked 22\u00a0November\u00a02026 where nothing else is said."


def test_a_fact_is_doubted_by_the_best_of_its_sources(sources):
    assert sources.doubt(("s-memory",)) == "unverified"
    assert sources.doubt(("s-old",)) == "stale"
    assert sources.doubt(("s-memory", "s-old")) == "stale"
    assert sources.doubt(("s-memory", "s-read")) == ""
    assert sources.doubt(()) == ""
    assert sources.doubt(("unknown",)) == ""
