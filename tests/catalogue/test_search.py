import pytest

from pathways_app.catalogue.store import CatalogueStore


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
