from datetime import date

import pytest

from pathways_app.domain.errors import FileProblemError, UnknownIdError
from pathways_app.runtime.paths import catalogue_file, resource
from pathways_app.services.people_worker import people_in
from pathways_app.services.request import Question

TODAY = date(2026, 11, 22)


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
