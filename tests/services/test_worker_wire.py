import dataclasses
import io
from dataclasses import dataclass, replace
from types import MappingProxyType

import pytest

from pathways_app.domain.money import Money
from pathways_app.services import worker_wire
from pathways_app.services.worker_wire import Said, packed, read
from pathways_app.services.workspace import Workspace


def test_what_is_packed_is_read_one_after_the_other():
    values = [(1, "task", ("", 0), (Money.of(5, "GBP"), frozenset({"a"}))), 7, (1, Said.ANSWER.value, None)]
    stream = io.BytesIO(b"".join(map(packed, values)))
    assert [read(stream) for _ in values] == values


def test_a_mapping_nobody_can_change_stays_one():
    found = read(io.BytesIO(packed({"a": MappingProxyType({"b": MappingProxyType({})})})))
    assert found["a"] == {"b": {}}
    assert isinstance(found["a"], MappingProxyType)
    assert isinstance(found["a"]["b"], MappingProxyType)


@dataclass(frozen=True, slots=True)
class Nothing:
    pass


@dataclass(frozen=True, slots=True)
class One:
    only: object


@dataclass(frozen=True, slots=True)
class More(One):
    others: frozenset[One] = frozenset()

    def __post_init__(self):
        assert self.only != "made anew"  # what crosses has been looked at before


@dataclass(slots=True)
class Open:
    held: list[One]


@dataclass(frozen=True)
class Plain:
    a: int


@dataclass(frozen=True, slots=True)
class Own:
    a: int

    def __getstate__(self):
        return (self.a + 1,)

    def __setstate__(self, state):
        object.__setattr__(self, "a", state[0])


VALUES = (Nothing(), One(None), One((1, 2)), More(1, frozenset({One(2), More(3)})), Open([One(1)]), Plain(3))


@pytest.mark.parametrize("value", VALUES)
def test_values_of_data_classes_are_the_same_at_the_other_end(value):
    found = read(io.BytesIO(packed((value, value))))
    assert found == (value, value)
    assert type(found[0]) is type(value)
    assert found[0] is found[1]


def test_what_was_looked_at_before_is_not_looked_at_again():
    value = More(1)
    object.__setattr__(value, "only", "made anew")
    assert read(io.BytesIO(packed(value))) == value


def test_a_class_that_has_a_way_of_its_own_goes_that():
    assert read(io.BytesIO(packed(Own(1)))) == Own(2)


def test_where_the_library_has_another_way_values_go_that(monkeypatch):
    written = packed(One("x"))
    monkeypatch.delattr(dataclasses, "_dataclass_getstate", raising=False)
    monkeypatch.setattr(worker_wire._Pickler, "dispatch_table", worker_wire._Reducers())
    other = packed(One("x"))
    assert other != written
    assert read(io.BytesIO(other)) == read(io.BytesIO(written)) == One("x")


def test_places_are_the_same_at_the_other_end():
    with Workspace.open() as workspace:
        for place in workspace.jurisdictions():
            catalogue = replace(workspace.jurisdiction(place.id))
            assert read(io.BytesIO(packed(catalogue))) == catalogue


@pytest.mark.parametrize("length", [0, 3, 8, 12])
def test_what_breaks_off_is_the_end(length):
    with pytest.raises(EOFError):
        read(io.BytesIO(packed("some words")[:length]))
