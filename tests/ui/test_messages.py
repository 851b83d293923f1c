import dataclasses

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
    ],
)
def test_the_sentence_names_what_is_wrong(qapp, problem, said):
    assert sentence(problem) == said
