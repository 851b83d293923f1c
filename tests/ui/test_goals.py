from types import SimpleNamespace

from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.goals import Finder


def test_nothing_is_found_before_a_catalogue_is_open():
    finder = Finder()
    assert finder.credentials("teacher") == finder.goals("teacher") == finder.roles() == finder.examples() == ()


def test_goals_are_what_a_step_brings_roles_first(place, workspace):
    finder = Finder()
    finder.use(workspace, place)
    assert [hit.id for hit in finder.credentials("level")] == ["w.level-3"]
    assert finder.goals("level") == ()
    assert [hit.id for hit in finder.goals("te")] == ["w.new-teacher", "w.teacher", "w.science-test", "w.registered"]


def test_what_is_named_in_full_comes_before_a_role_that_has_some_of_the_words(place, workspace):
    finder = Finder()
    finder.use(workspace, place)
    hits = (
        SearchHit("w.teacher", "credential", "role", "Teacher of mother tongues", "w"),
        SearchHit("w.registered", "credential", "licence", "Teacher licence", "w"),
    )
    finder.use(SimpleNamespace(search=lambda *_args, **_named: hits), place)
    assert [hit.id for hit in finder.goals("teacher lic")] == ["w.registered", "w.teacher"]
    assert [hit.id for hit in finder.goals("teacher")] == ["w.teacher", "w.registered"]


def test_of_roles_named_alike_the_usual_come_first_and_the_very_one_before_them(place, workspace):
    finder = Finder()
    finder.use(workspace, place)
    named = {"w.registered": "Special teacher", "w.teacher": "Plain teacher", "w.new-teacher": "New"}
    hits = tuple(SearchHit(ident, "credential", "role", name, "w") for ident, name in named.items())
    finder.use(SimpleNamespace(search=lambda *_args, **_named: hits), place)
    assert [hit.id for hit in finder.goals("teacher")] == ["w.teacher", "w.registered", "w.new-teacher"]
    assert next(hit.id for hit in finder.goals("special teacher")) == "w.registered"


def test_what_has_the_words_within_others_is_found_as_well(place):
    finder = Finder()
    finder.use(SimpleNamespace(search=lambda *_args, **_named: ()), place)
    assert finder.credentials("each") == ()  # in too many a word
    assert [hit.id for hit in finder.goals("eacher")] == ["w.new-teacher", "w.teacher"]


def test_near_a_sentence_is_what_most_of_its_words_find():
    named = {"become": ("b",), "qualified": ("a", "c"), "teacher": ("d", "c", "e")}
    hits = {ident: SearchHit(ident, "credential", "role", ident, "w") for ident in "abcde"}

    def find(text):
        return tuple(hits[ident] for ident in named.get(text, ()))

    finder = Finder()
    assert [hit.id for hit in finder.near("become a qualified teacher", find)] == ["c", "b", "a", "d", "e"]
    assert finder.near("nowhere at all", find) == ()
    hits["e"] = SearchHit("e", "credential", "role", "Teacher of small children", "w")
    assert [hit.id for hit in finder.near("become a qualified teacher", find)] == ["c", "e", "b", "a", "d"]


def test_roles_are_listed_by_name(place, workspace):
    finder = Finder()
    finder.use(workspace, place)
    assert [hit.name for hit in finder.roles()] == ["New teacher", "Teacher"]
    assert {hit.id for hit in finder.examples()} == {"w.new-teacher", "w.teacher"}
