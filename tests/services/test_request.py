from datetime import date

import pytest

from pathways_app.cli.messages import sentence
from pathways_app.domain.catalogue import Jurisdiction
from pathways_app.domain.errors import (
    BadValueError,
    PathwaysError,
    UnknownIdError,
    UnknownJurisdictionError,
    WrongJurisdictionError,
)
from pathways_app.domain.month import parse_month
from pathways_app.domain.supposed import Assumed
from pathways_app.domain.text import LocalText
from pathways_app.services.request import Question, build_request, find_place, understand
from pathways_app.services.resolve import is_known, resolve

TODAY = date(2026, 11, 22)


class Names:
    """The names of Isle, and of a second place without entries."""

    def __init__(self, isle):
        self.isle = isle

    def jurisdictions(self):
        return (self.isle.jurisdiction, Jurisdiction("moor", LocalText.of({"en": "The Moor"}), "GBP", ("en",)))

    def outline(self, _jurisdiction):
        return self.isle

    def study_modes(self, _jurisdiction):
        return sorted({mode for step in self.isle.steps.values() for mode in step.study_modes})

    def _places(self, jurisdiction):
        return [] if jurisdiction == "moor" else [self.isle]

    def resolve(self, text, *, sections, jurisdiction=None):
        return resolve(text, sections, self._places(jurisdiction), lambda _text: ())

    def is_known(self, text, section, jurisdiction=None):
        return is_known(text, section, self._places(jurisdiction))


@pytest.fixture
def names(isle):
    return Names(isle)


def test_options_become_a_request(names):
    question = Question(
        holds=("GCSE Mathematics, grade C, head teacher", "isle.twin-a"),
        goal="primary teacher",
        start="2027-01",
        attributes=("subject=physics",),
        keep_earning=True,
        budget="300",
        by="2029-09",
        modes=("part_time",),
        strict=True,
        what_if=True,
    )
    request = build_request(names, question, TODAY)
    person = request.person
    assert person.holds == {"isle.maths-c", "isle.head", "isle.twin-a"}
    assert (request.goal, request.start, request.strict, request.what_if) == (
        "isle.teacher",
        parse_month("2027-01"),
        True,
        True,
    )
    assert (person.weekly_hours, person.by, person.modes) == (20, parse_month("2029-09"), {"part_time"})
    assert (person.budget.minor, dict(person.attributes)) == (30000, {"subject": "physics"})


def test_a_file_stands_for_the_options_and_options_come_on_top(names, tmp_path):
    file = tmp_path / "p.yaml"
    file.write_text(
        "description: a person\nholds: [isle.maths-c]\nattrs: {age: 30, subject: history}\n"
        "study_hours: 12\nkeep_earning: true\nbudget: 10\nby: 2030-01\nmodes: [part_time]\n",
        encoding="utf-8",
    )
    question = Question(
        holds=("isle.head",), goal="isle.teacher", attributes=("subject=physics",), budget="20", person_file=file
    )
    person = build_request(names, question, TODAY).person
    assert person.holds == {"isle.maths-c", "isle.head"}
    assert (person.attributes["subject"], person.attributes["age"]) == ("physics", 30)
    assert (person.study_hours, person.keep_earning, person.budget.minor) == (12, True, 2000)
    assert (person.by, person.modes) == (parse_month("2030-01"), {"part_time"})


def test_without_a_goal(names):
    assert understand(names, Question(holds=("isle.head",)), TODAY).goal is None
    with pytest.raises(BadValueError) as error:
        build_request(names, Question(holds=("isle.head",)), TODAY)
    assert error.value.field == "--to"


def test_place_is_the_one_named_else_of_the_goal_else_of_what_is_held(names):
    assert find_place(names, "YNYS", "moor.x", ()) == "isle"
    assert find_place(names, None, "moor.x", ("isle.y",)) == "moor"
    assert find_place(names, None, "head", ("twin", "isle.y")) == "isle"
    assert find_place(names, None, "head", ()) is None
    with pytest.raises(UnknownJurisdictionError) as error:
        find_place(names, "mars", None, ())
    assert error.value.known == ("isle", "moor")


def test_names_alone_tell_the_place(names):
    assert understand(names, Question(goal="head teacher"), TODAY).jurisdiction == "isle"
    assert understand(names, Question(holds=("head teacher",)), TODAY).jurisdiction == "isle"


def test_nothing_tells_the_place(names):
    with pytest.raises(BadValueError) as error:
        understand(names, Question(), TODAY)
    assert (error.value.field, error.value.wanted) == ("--in", "isle, moor")


def test_one_question_keeps_to_one_place(names):
    with pytest.raises(WrongJurisdictionError) as error:
        understand(names, Question(holds=("isle.head",), jurisdiction="moor"), TODAY)
    assert (error.value.given, error.value.jurisdiction) == ("isle.head", "moor")


def test_an_unknown_id_of_another_place_is_unknown(names):
    with pytest.raises(UnknownIdError):
        understand(names, Question(holds=("isle.nobody",), jurisdiction="moor"), TODAY)
    with pytest.raises(UnknownIdError):
        understand(names, Question(holds=("isle.nobody",)), TODAY)


@pytest.mark.parametrize(
    "told",
    [
        "attrs: {subject: alchemy}",
        "attrs: {colour: red}",
        "by: soon",
        "by: 2026-01",
        "holds: [isle.nothing-of-the-kind]",
        "holds: [isle.course]",
        "holds: [moor.x]",
    ],
)
def test_a_wrong_value_in_a_file_names_the_file(names, tmp_path, told):
    file = tmp_path / "p.yaml"
    file.write_text(told + "\n", encoding="utf-8")
    with pytest.raises(PathwaysError) as error:
        understand(names, Question(jurisdiction="isle", person_file=file), TODAY)
    assert error.value.written_in == str(file)
    assert sentence(error.value).startswith(f"{file}: ")


def test_a_wrong_value_typed_beside_a_file_does_not_name_it(names, tmp_path):
    file = tmp_path / "p.yaml"
    file.write_text("attrs: {subject: alchemy}\nholds: [isle.maths-c]\n", encoding="utf-8")
    for wrong in ({"attributes": ("subject=magic",)}, {"attributes": ("subject=physics",), "holds": ("nothing",)}):
        with pytest.raises(PathwaysError) as error:
            understand(names, Question(jurisdiction="isle", person_file=file, **wrong), TODAY)
        assert error.value.written_in == ""


def test_what_is_supposed_stands_beside_what_is_said(names):
    question = Question(
        holds=("isle.maths-c",),
        goal="isle.teacher",
        attributes=("subject=history", "age=30"),
        assume=("subject=physics", "settled=yes"),
        add_bursaries=("steps=isle.course;amount=50%", "steps=isle.course;amount=5;name=Help"),
        without=("Course", "isle.course"),
    )
    request = build_request(names, question, TODAY)
    assert dict(request.person.attributes) == {"subject": "physics", "age": 30, "settled": True}
    supposed = request.supposed
    assert supposed.assumed == (Assumed("subject", "physics", "history"), Assumed("settled", True))
    assert supposed.said(request.person.attributes) == {"subject": "history", "age": 30}
    assert [str(bursary.name) for bursary in supposed.added] == ["What-if bursary 1", "Help"]
    assert supposed.without == ("isle.course",)


@pytest.mark.parametrize(
    ("wrong", "parts"),
    [
        ({"assume": ("subject",)}, ["--assume", "name=value"]),
        ({"assume": ("subjct=physics",)}, ["subjct", "subject"]),
        ({"assume": ("subject=alchemy",)}, ["alchemy", "physics"]),
        ({"without": ("isle.cours",)}, ["isle.cours", "isle.course"]),
        ({"without": ("isle.maths-c",)}, ["isle.maths-c", "step"]),
        ({"add_bursaries": ("steps=isle.course",)}, ["--add-bursary", "amount"]),
    ],
)
def test_what_cannot_be_supposed_is_one_clear_sentence(names, wrong, parts):
    with pytest.raises(PathwaysError) as error:
        build_request(names, Question(goal="isle.teacher", **wrong), TODAY)
    assert [part for part in parts if part not in sentence(error.value)] == []
