from datetime import date

import pytest

from pathways_app.domain.errors import FileProblemError, UnknownIdError
from pathways_app.runtime.paths import catalogue_file, resource
from pathways_app.services.local_entries import draft
from pathways_app.services.people_worker import people_in
from pathways_app.services.request import Question
from tests.catalogue.test_overlay import COURSE, SOURCE

TODAY = date(2026, 11, 22)
SOURCES = {"local-prospectus": SOURCE}


NOTHING = Question()


def read(table, given=NOTHING):
    return people_in(catalogue_file(), table, TODAY, given, lambda: False)


def test_the_example_that_ships_is_read_in_a_process_of_its_own():
    people = read(resource("report", "people-example.csv"))
    assert people.bad == ()
    assert [one.name for one in people.people][:2] == ["Mared Hughes", "Tomos Rees"]
    assert people.people[0].request.goal == "wales.role-teacher-primary"


def test_what_is_wrong_comes_over_with_its_row_and_column(tmp_path):
    table = tmp_path / "people.csv"
    table.write_text("name,holds,goal\nAda,no such thing,wales.qts\nBo,,\n", encoding="utf-8")
    people = read(table, Question(goal="wales.qts", jurisdiction="wales"))
    (cell,) = people.bad
    assert (cell.row, cell.column) == (2, "holds")
    assert isinstance(cell.error, UnknownIdError)
    assert [one.name for one in people.people] == ["Bo"]


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(FileProblemError) as said:
        read(tmp_path / "none.csv")
    assert said.value.reason == "missing"


def test_additions_of_ones_own_may_be_named(tmp_path):
    table = tmp_path / "people.csv"
    table.write_text("name,holds,goal\nAda,Night badge,wales.stl-l3\nBo,wales.local.badge,\n", encoding="utf-8")
    assert len(read(table, Question(goal="wales.qts", jurisdiction="wales")).bad) == 2
    given = Question(goal="wales.local.badge", jurisdiction="wales")
    badge = {"kind": "qualification", "name": {"en": "Night badge"}, "summary": "Of use.", "starting_point": True}
    local = (
        draft("wales", "credential", "wales.local.badge", {**badge, "sources": ["local-prospectus"]}, SOURCES),
        draft("wales", "step", "wales.local.course", {**COURSE, "requires": "wales.local.badge"}, SOURCES),
    )
    people = people_in(catalogue_file(), table, TODAY, given, lambda: False, local)
    assert people.bad == ()
    assert [one.request.person.holds for one in people.people] == [{"wales.local.badge"}] * 2
    assert people.people[1].request.goal == "wales.local.badge"
