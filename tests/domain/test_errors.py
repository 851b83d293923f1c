import copy
import dataclasses
import pickle

import pytest

from pathways_app.domain import errors

FILLS = {"str": "2026-01", "int": 3, "tuple[str, ...]": ("a", "b"), "tuple[tuple[str, str], ...]": (("a", "b"),)}
KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and dataclasses.is_dataclass(kind)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("again", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))])
def test_an_error_is_the_same_after_a_journey(kind, again):
    error = kind(**{field.name: FILLS[field.type] for field in dataclasses.fields(kind)})
    error.written_in = "people.csv"
    arrived = again(error)
    assert type(arrived) is kind
    assert str(arrived) == str(error)
    assert arrived.written_in == "people.csv"
