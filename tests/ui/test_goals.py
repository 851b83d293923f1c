from pathways_app.ui.goals import Finder


def test_nothing_is_found_before_a_catalogue_is_open():
    finder = Finder()
    assert finder.credentials("teacher") == finder.goals("teacher") == finder.roles() == finder.examples() == ()


def test_goals_are_what_a_step_brings_roles_first(place, workspace):
    finder = Finder()
    finder.use(workspace, place)
    assert [hit.id for hit in finder.credentials("level")] == ["w.level-3"]
    assert finder.goals("level") == ()
    assert [hit.id for hit in finder.goals("te")] == ["w.new-teacher", "w.teacher", "w.registered", "w.science-test"]


def test_roles_are_listed_by_name(place, workspace):
    finder = Finder()
    finder.use(workspace, place)
    assert [hit.name for hit in finder.roles()] == ["New teacher", "Teacher"]
    assert {hit.id for hit in finder.examples()} == {"w.new-teacher", "w.teacher"}
