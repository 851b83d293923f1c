import dataclasses
import inspect
import json
import zlib
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

import pytest

from pathways_app.casebook import value_json
from pathways_app.casebook.value_json import freeze, from_json, thaw, to_json
from pathways_app.domain.change import Limit
from pathways_app.domain.errors import SnapshotUnreadableError
from pathways_app.domain.money import Money
from pathways_app.domain.override import FactReplaced, Override, Rule
from pathways_app.domain.requirement import AllOf, Condition, Holds
from pathways_app.domain.text import LocalText
from pathways_app.services.workspace import Workspace


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        3,
        "text",
        (),
        (1, ("a", None)),
        Decimal("1.50"),
        Money(-5, "GBP"),
        frozenset({"b", "a"}),
        MappingProxyType({Limit.BY: 3}),
        AllOf((Holds("a"), Condition("b", (True, Decimal(2), "x"), negated=True))),
        LocalText.of({"en": "A", "cy": "Â"}),
        Override(1, 1, 1, Rule("a", FactReplaced(months=3)), "Confirmed.", "Ann", date(2026, 11, 22)),
    ],
)
def test_a_value_is_read_back_equal_and_of_the_same_type(value):
    again = thaw(freeze(value))
    assert again == value
    assert type(again) is type(value)
    assert freeze(again) == freeze(value)


def test_every_place_of_the_shipped_catalogue_is_read_back_equal():
    with Workspace.open() as workspace:
        for place in workspace.jurisdictions():
            catalogue = workspace.jurisdiction(place.id)
            frozen = freeze(catalogue)
            assert thaw(frozen) == catalogue
            assert len(frozen) < 100_000


def test_no_two_classes_of_the_domain_have_one_name():
    names = {}
    for module in value_json._MODULES:
        for name, kind in inspect.getmembers(module, inspect.isclass):
            if dataclasses.is_dataclass(kind) or issubclass(kind, StrEnum):
                assert names.setdefault(name, kind) is kind


def test_a_field_gained_takes_its_default_and_one_lost_is_passed_over():
    written = to_json(Holds("a")) | {"lost": 3}
    assert from_json(written) == Holds("a")
    assert from_json({"$": "Condition", "attribute": "x"}) == Condition("x")


@pytest.mark.parametrize(
    "written",
    [{"$": "Nothing"}, {"$": "Holds"}, {"$enum": "Limit", "name": "NONE"}, {"$decimal": "x"}, {"other": 1}],
)
def test_what_was_not_written_here_is_not_read(written):
    content = zlib.compress(json.dumps(written).encode())
    with pytest.raises(SnapshotUnreadableError):
        thaw(content)


@pytest.mark.parametrize("content", [b"", b"nonsense", zlib.compress(b"{"), zlib.compress(b"[" * 100_000)])
def test_damage_is_said_to_be_damage(content):
    with pytest.raises(SnapshotUnreadableError):
        thaw(content)


def test_a_bomb_is_not_unpacked(monkeypatch):
    monkeypatch.setattr(value_json, "MOST_BYTES", 1_000_000)
    with pytest.raises(SnapshotUnreadableError):
        thaw(zlib.compress(b'"' + b"x" * 50_000_000 + b'"'))


def test_only_values_of_the_domain_are_written():
    for value in (object(), [1], {1, 2}, 1.5, b"x"):
        with pytest.raises(TypeError):
            freeze(value)
