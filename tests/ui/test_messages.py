import dataclasses
import sys

import pytest

from pathways_app.domain import errors
from pathways_app.ui.messages import sentence

_FILLS = {"str": "2026-01", "int": 3, "tuple[str, ...]": ("a", "b"), "tuple[tuple[str, str], ...]": (("a", "b"),)}
ALL = [kind for kind in vars(errors).values() if isinstance(kind, type) and dataclasses.is_dataclass(kind)]


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_every_error_is_one_sentence_on_one_line(qapp, kind):
    problem = kind(**{field.name: _FILLS[field.type] for field in dataclasses.fields(kind)})
    said = sentence(problem)
    assert "\n" not in said
    assert "{" not in said
    assert len(said) > 10


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (
            errors.CatalogueVersionError(file="a.db", found=1, wanted=2),
            "a.db: built for catalogue version 1, this program reads 2; make it again with “pathways catalogue build”.",
        ),
        (
            errors.DeadlineBeforeStartError(by="2027-01", start="2027-02"),
            "The latest date, January 2027, is before the start, February 2027.",
        ),
        (
            errors.AttributeValueError(attribute="age", given="x", type="number"),
            "age: “x” is not a value it takes; wanted: a number.",
        ),
        (
            errors.UnknownIdError(given="GCSE Mathss", near=("wales.gcse-maths-c",)),
            "Nothing in the catalogue is called “GCSE Mathss”. Nearest: wales.gcse-maths-c.",
        ),
        (
            errors.BadMonthError(written="1st of May"),
            "“1st of May” is not a month written as a year and a month, such as 2027-09.",
        ),
        (
            errors.BadValueError(field="paper", given="A" * 100, wanted="a4, letter"),
            f"“{'A' * 80}…” will not do here; wanted: a4, letter.",
        ),
        (
            errors.AmbiguousNameError(given="teacher", candidates=(("w.one", "One"), ("w.two", "Two"))),
            "“teacher” may mean several things; write one of these: w.one, w.two.",
        ),
        (errors.FileProblemError(file="a.pdf", reason="unwritable"), "a.pdf cannot be written."),
        (errors.RouteFileError("q", "not_one"), "q is not a question saved by Pathways."),
        (errors.RouteFileError("q", "newer"), "q was saved by a newer version of Pathways; this one cannot read it."),
        (errors.RouteFileError("q", "field", "by"), "q is no whole question: “by” says nothing that can be meant."),
        (
            errors.RouteFileError("q", "own_goal"),
            "The goal is an addition of your own, which stays in the casebook.",
        ),
    ],
)
def test_the_sentence_names_what_is_wrong(qapp, problem, said):
    assert sentence(problem) == said


@pytest.mark.parametrize(
    ("kind", "facts", "said"),
    [
        (errors.CatalogueMissingError, {}, "The catalogue of Pathways is not there."),
        (errors.CatalogueDamagedError, {"detail": "not a database"}, "The catalogue of Pathways is damaged."),
        (
            errors.CatalogueVersionError,
            {"found": 1, "wanted": 2},
            "The catalogue belongs to another version of Pathways.",
        ),
    ],
)
def test_who_installed_pathways_is_told_to_install_it_again(qapp, monkeypatch, tmp_path, kind, facts, said):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert sentence(kind(file=str(tmp_path / "pathways.db"), **facts)) == f"{said} Install Pathways again."
    assert sentence(kind(file="mine.db", **facts)).endswith("with “pathways catalogue build”.")


def test_the_name_of_a_file_is_shown_in_the_order_it_is_written(qapp):
    assert (
        sentence(errors.FileProblemError(file="a\u202efdp.exe", reason="unwritable")) == "a?fdp.exe cannot be written."
    )
