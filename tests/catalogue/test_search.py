import re

import pytest

from pathways_app.catalogue.store import CatalogueStore
from pathways_app.runtime.paths import catalogue_file


@pytest.fixture
def store(isle_bytes, tmp_path):
    (tmp_path / "isle.db").write_bytes(isle_bytes)
    opened = CatalogueStore(tmp_path / "isle.db")
    yield opened
    opened.close()


def idents(store, text, **more):
    return [hit.id for hit in store.search(text, **more)]


@pytest.mark.parametrize(
    "text", ["athro cynradd", "ATHRO  CYNRADD", "thal", "Thâl", "cynradd athro", "cyn", "ath cyn", "tha\u0302l"]
)
def test_case_accents_order_and_unfinished_words_do_not_matter(store, text):
    assert idents(store, text) == ["isle.teacher"]


def test_names_come_before_what_is_said_about_a_thing(store):
    assert idents(store, "teacher")[0] == "isle.teacher"
    assert set(idents(store, "teacher")) == {"isle.teacher", "plan-1/1.1"}


def test_names_are_given_in_the_language_asked_for(store):
    assert store.search("teacher", language="cy", kinds=("credential",))[0].name == "Athro cynradd â thâl"
    assert store.search("teacher", language="sv", kinds=("credential",))[0].name == "Teacher"


def test_sections_places_and_limits(store):
    assert idents(store, "maths", kinds=("credential",), limit=1) == ["isle.maths"]
    assert idents(store, "maths", kinds=("step",)) == []
    assert idents(store, "maths", kinds=()) == []
    assert idents(store, "maths", jurisdiction="moor") == []
    hit = store.search("more teachers")[0]
    assert (hit.section, hit.kind, hit.name, hit.jurisdiction) == ("plan_item", "plan-1", "More teachers", "isle")


@pytest.mark.parametrize("text", ["", "  ", '"', "()", "*", "- -"])
def test_no_words_find_nothing(store, text):
    assert idents(store, text) == []


@pytest.mark.parametrize("text", ["maths OR", "maths NOT", "name:maths", 'maths"', "NEAR(maths)"])
def test_operators_are_words(store, text):
    assert isinstance(idents(store, text), list)


def test_equal_matches_come_in_the_order_of_their_ids(store):
    assert idents(store, "isle") == idents(store, "isle")
    assert set(idents(store, "isle")) == {
        "isle.course",
        "isle.grant",
        "isle.maths",
        "isle.maths-good",
        "isle.mentor",
        "isle.teacher",
        "isle.waiver",
    }


@pytest.fixture(scope="module")
def shipped():
    opened = CatalogueStore(catalogue_file())
    yield opened
    opened.close()


@pytest.mark.parametrize("text", ["isle.maths", "ISLE.MATHS", "maths", "isle maths-good", "isle.mentor"])
def test_the_entry_whose_id_was_written_comes_first(store, text):
    assert idents(store, text)[0] == f"isle.{text.lower().removeprefix('isle').lstrip(' .')}"


@pytest.mark.parametrize(
    ("text", "ident"),
    [
        ("wales.qts", "wales.qts"),
        ("headteacher", "wales.role-head"),
        ("Primary Teacher", "wales.role-teacher-primary"),
        ("athro cynradd", "wales.role-teacher-primary"),
        ("forskollarare", "sweden.r-fsk"),
    ],
)
def test_exactly_what_was_written_comes_before_what_mentions_it(shipped, text, ident):
    assert idents(shipped, text)[0] == ident
    assert idents(shipped, text, limit=1) == [ident]


def test_names_that_begin_with_the_words_come_before_those_that_hold_them_and_parts_of_words_last(shipped):
    names = [hit.name.casefold() for hit in shipped.search("primary teacher", limit=100)]
    begin = [name.startswith("primary teacher") for name in names]
    assert begin == sorted(begin, reverse=True)
    whole = [
        "athro" in re.findall(r"\w+", hit.name.casefold()) for hit in shipped.search("athro", language="cy", limit=100)
    ]
    assert whole[: sum(whole)] == [True] * sum(whole)
    assert len(whole) > sum(whole) > 5


def test_all_matches_are_kept_whatever_their_order(shipped):
    few, all_ = idents(shipped, "teacher", limit=30), idents(shipped, "teacher", limit=5000)
    assert few == all_[:30]
    assert len(set(all_)) == len(all_) > 300


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("GCSE English", ["wales.gcse-english-c", "wales.gcse-english-d"]),
        ("gcse maths", ["wales.gcse-maths-c", "wales.gcse-maths-d"]),
        ("gcse science", ["wales.gcse-science-c", "wales.gcse-science-d"]),
        ("gcse sci", ["wales.gcse-science-c", "wales.gcse-science-d"]),
        ("teaching assistant", ["wales.role-ta-l1", "wales.role-ta-l2", "wales.role-ta-l3"]),
    ],
)
def test_grades_and_levels_of_one_thing_stand_together_in_their_order(shipped, text, first):
    found = idents(shipped, text, jurisdiction="wales", kinds=("credential",))
    at = found.index(first[0])
    assert found[at : at + len(first)] == first


@pytest.mark.parametrize("text", ["teaching assi", "teaching assistant", "Teaching ass", "TA", "cynorthwyydd addysg"])
def test_a_role_comes_before_what_only_begins_with_its_name_or_mentions_it(shipped, text):
    found = idents(shipped, text, jurisdiction="wales", kinds=("credential",))
    assert found[:3] == ["wales.role-ta-l1", "wales.role-ta-l2", "wales.role-ta-l3"]


def test_the_grade_that_was_written_comes_before_the_others_of_its_kind(shipped):
    assert idents(shipped, "gcse science grade d")[0] == "wales.gcse-science-d"
    assert idents(shipped, "GCSE science subject, grade D / 3")[0] == "wales.gcse-science-d"
