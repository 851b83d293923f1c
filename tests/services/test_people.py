from datetime import date
from decimal import Decimal

import pytest
from openpyxl import Workbook

from pathways_app.domain import errors
from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.runtime.paths import resource
from pathways_app.services.csv_table import GUESS
from pathways_app.services.people import LONGEST_NAME, read_people
from pathways_app.services.people_columns import Column
from pathways_app.services.request import Question
from pathways_app.services.workspace import Workspace

TODAY = date(2026, 11, 22)
NOTHING = Question()
TO_PRIMARY = Question(goal="wales.role-teacher-primary")


@pytest.fixture(scope="module")
def workspace():
    with Workspace.open() as opened:
        yield opened


@pytest.fixture
def people(workspace, tmp_path):
    def read(text, given=NOTHING, encoding="utf-8"):
        file = tmp_path / "people.csv"
        file.write_bytes(text.encode(encoding))
        return read_people(workspace, file, TODAY, given)

    return read


def test_every_row_of_the_example_is_good(workspace):
    found = read_people(workspace, resource("report", "people-example.csv"), TODAY)
    assert (found.bad, found.unknown_columns, found.assumed) == ((), (), "")
    assert [one.row for one in found.people] == [2, 3, 4, 5, 6]
    assert {one.language for one in found.people} == {"en", "cy", "sv", "fr"}
    assert {one.request.goal.partition(".")[0] for one in found.people} == {"wales", "sweden", "bc", "arizona"}


def test_the_template_has_every_column_and_nobody_in_it(workspace):
    file = resource("report", "people-template.csv")
    assert file.read_text(encoding="utf-8").strip().split(",") == [column.value for column in Column]
    found = read_people(workspace, file, TODAY)
    assert (found.people, found.bad) == ((), ())


def test_a_row_says_what_the_command_line_could(people):
    found = people(
        "name,holds,goal,place,start,study hours,keep earning,budget,by,modes,attributes,subject,age,language,paper\n"
        '" Siân\n Ŵyn ",wales.stl-l3; Level 3 teaching assistant,Secondary teacher,Cymru,2027-03-01,16,ie,1500.50,'
        "2033-09,part_time; Full-time,residency=wales;age=30,physics,31,Svenska,US Letter\n"
    )
    assert found.bad == ()
    (one,) = found.people
    asked = one.request
    assert (one.row, one.name, one.language, one.paper) == (2, "Siân Ŵyn", "sv", "letter")
    assert asked.goal == "wales.role-teacher-secondary"
    assert asked.start == month(2027, 3)
    assert asked.person.holds == {"wales.stl-l3", "wales.role-ta-l3"}
    assert asked.person.attributes == {"residency": "wales", "age": Decimal(31), "subject": "physics"}
    assert (asked.person.study_hours, asked.person.keep_earning) == (16, True)
    assert (asked.person.budget, asked.person.by) == (Money(150050, "GBP"), month(2033, 9))
    assert asked.person.modes == {"part_time", "full_time"}


@pytest.mark.parametrize(
    "head",
    [
        "Name,HOLDS,Goal,study_hours,Keep-Earning",
        "enw,beth sydd gen i,nod,oriau astudio,cadw cyflog",
        "namn,det jag har,mal,studietimmar,behålla lönen",
        "nom,ce que je possède,objectif,heures d'étude,garder le salaire",
        "person,from,to,Study  hours,keep pay",
    ],
)
def test_columns_go_by_their_names_in_any_language(people, head):
    found = people(f"{head}\nTomos,wales.degree-2-2,wales.role-teacher-primary,12,ja\n")
    assert (found.bad, found.unknown_columns) == ((), ())
    assert found.people[0].name == "Tomos"
    assert found.people[0].request.person.study_hours == 12
    assert found.people[0].request.person.keep_earning


def test_what_is_given_holds_for_rows_that_say_nothing_else(people):
    given = Question(goal="wales.role-teacher-primary", holds=("wales.degree-2-2",), study_hours="10", start="2027-05")
    first, second = people("name,goal,study hours,holds\nA,,,\nB,wales.role-hlta,20,wales.stl-l3\n", given).people
    assert (first.request.goal, first.request.person.study_hours) == ("wales.role-teacher-primary", 10)
    assert (second.request.goal, second.request.person.study_hours) == ("wales.role-hlta", 20)
    assert second.request.person.holds == {"wales.degree-2-2", "wales.stl-l3"}
    assert {first.request.start, second.request.start} == {month(2027, 5)}


@pytest.mark.parametrize(
    ("head", "cells", "column", "error"),
    [
        ("goal", "wales.role-techer", "goal", errors.UnknownIdError),
        ("GOAL", "=A1", "GOAL", errors.CellError),
        ("goal", "wales.degree-ft", "goal", errors.WrongKindError),
        ("goal,place", "wales.role-hlta,bc", "goal", errors.WrongJurisdictionError),
        ("goal,place", "wales.role-hlta,mars", "place", errors.UnknownJurisdictionError),
        ("Place", "mars", "Place", errors.UnknownJurisdictionError),
        ("Holds", "GCSE English", "Holds", errors.AmbiguousNameError),
        ("Holds", "wales.stl-l3; bc.role-ea", "Holds", errors.WrongJurisdictionError),
        ("Holds", "wales.stl-l3; zzzz", "Holds", errors.UnknownIdError),
        ("début", "2026-10", "début", errors.PastStartError),
        ("début", "soon", "début", errors.BadMonthError),
        ("by", "2026-11", "by", errors.DeadlineBeforeStartError),
        ("budget", "lots", "budget", errors.BadValueError),
        ("study hours", "169", "study hours", errors.BadValueError),
        ("modes", "by_air", "modes", errors.BadValueError),
        ("keep earning", "perhaps", "keep earning", errors.BadValueError),
        ("attributes", "subjct=physics", "attributes", errors.UnknownAttributeError),
        ("attributes", "physics", "attributes", errors.BadValueError),
        ("Age", "old", "Age", errors.AttributeValueError),
        ("gpa", "3.5", "gpa", errors.UnknownAttributeError),
        ("language", "Klingon", "language", errors.BadValueError),
        ("paper", "A3", "paper", errors.BadValueError),
        ("name", "x" * (LONGEST_NAME + 1), "name", errors.CellError),
        ("name", "=cmd|' /C calc'!A0", "name", errors.CellError),
        ("Age", "x" * 20_000, "Age", errors.CellError),
    ],
)
def test_a_bad_cell_is_named_and_the_good_rows_come_out(people, head, cells, column, error):
    text = f"{head},nick\n{'%s'}\n{cells},x\n".replace("%s", "," * (head.count(",") + 1) + "good")
    found = people(text, TO_PRIMARY)
    assert [one.row for one in found.people] == [2]
    assert [(bad.row, bad.column, type(bad.error)) for bad in found.bad] == [(3, column, error)]
    assert getattr(found.bad[0].error, "field", column) == column
    assert found.bad_rows == 1


def test_every_bad_cell_of_a_row_is_named(people):
    found = people(
        "name,holds,budget,by,age,attributes,language\nA,wales.stl-l3,lots,2020-01,old,zz=1,tlh\n", TO_PRIMARY
    )
    assert found.people == ()
    assert [bad.column for bad in found.bad] == ["language", "by", "budget", "attributes", "age"]
    assert found.bad_rows == 1


def test_what_is_no_formula_stays_as_it_is_written(people):
    found = people('name\n"-1+1"\n@SUM\n+44 1632\nNot=this\n', TO_PRIMARY)
    assert [one.name for one in found.people] == ["-1+1", "@SUM", "+44 1632", "Not=this"]


def test_an_empty_goal_is_named(people):
    found = people("name,Goal\nA,\n")
    assert [(bad.column, bad.error.reason) for bad in found.bad] == [("Goal", "empty")]


def test_unknown_columns_are_said(people):
    assert people("name,Favourite colour,,goal\nA,blue,,wales.role-hlta\n").unknown_columns == ("Favourite colour",)


def test_a_guessed_encoding_is_said(people):
    found = people("name,goal\nSiân,wales.role-hlta\n", encoding="cp1252")
    assert (found.people[0].name, found.assumed) == ("Siân", GUESS)


@pytest.mark.parametrize(
    ("text", "column", "error"),
    [
        ("name,holds\nA,wales.stl-l3\n", "goal", "missing"),
        ("name,goal,enw\nA,x,B\n", "enw", "twice"),
        ("age,goal,AGE\n1,x,2\n", "AGE", "twice"),
        ("A,wales.stl-l3\n", "goal", "missing"),
    ],
)
def test_a_head_that_will_not_do_is_refused(people, text, column, error):
    with pytest.raises(errors.ColumnError) as caught:
        people(text)
    assert (caught.value.column, caught.value.reason) == (column, error)


@pytest.mark.parametrize(
    ("given", "error"),
    [
        (Question(jurisdiction="mars"), errors.UnknownJurisdictionError),
        (Question(attributes=("subject=alchemy",)), errors.AttributeValueError),
        (Question(study_hours="lots"), errors.BadValueError),
    ],
)
def test_what_is_given_wrongly_is_refused_at_once(people, given, error):
    with pytest.raises(error):
        people("name,goal\nA,wales.role-hlta\n", given)


def test_a_row_says_otherwise_than_is_said_for_everybody(people):
    given = Question(goal="wales.role-hlta", attributes=("age=20", "residency=wales"))
    found = people("name,age,attributes\nA,30,\nB,,age=40\nC,,\nD,,age=40; age=50\n", given)
    ages = [(one.request.person.attributes["age"], one.request.person.attributes["residency"]) for one in found.people]
    assert ages == [(30, "wales"), (40, "wales"), (20, "wales")]
    assert [(bad.row, bad.column) for bad in found.bad] == [(5, "attributes")]


def test_reading_can_be_stopped(workspace, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("name\n" + "A\n" * 20, encoding="utf-8")
    asked = iter([False] * 3 + [True] * 20)
    assert len(read_people(workspace, file, TODAY, TO_PRIMARY, lambda: next(asked)).people) == 3


def test_a_workbook_says_the_same(workspace, tmp_path):
    book = Workbook()
    book.active.append(["name", "goal", "study hours", "keep earning", "by", "age", "budget"])
    book.active.append(["شادي 👩‍🏫", "wales.role-hlta", 12, True, date(2030, 9, 1), 30, 99.5])
    book.active.append(["B", "wales.role-hlta", "=1+1"])
    book.save(tmp_path / "people.xlsx")
    found = read_people(workspace, tmp_path / "people.xlsx", TODAY)
    (one,) = found.people
    assert one.name == "شادي 👩‍🏫"
    assert one.request.person.by == month(2030, 9)
    assert one.request.person.budget == Money(9950, "GBP")
    assert one.request.person.attributes == {"age": Decimal(30)}
    assert [(bad.row, bad.column, bad.error.reason) for bad in found.bad] == [(3, "study hours", "formula")]
