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


def test_roles_are_listed_by_name(place, workspace):
    finder = Finder()
    finder.use(workspace, place)
    assert [hit.name for hit in finder.roles()] == ["New teacher", "Teacher"]
    assert {hit.id for hit in finder.examples()} == {"w.new-teacher", "w.teacher"}
