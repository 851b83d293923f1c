"""The values of an instance file: read into their types, or refused by the name of their field."""

from __future__ import annotations

import pytest

from pathways_app.domain.errors import BadValueError
from pathways_app.planner import json_fields
from pathways_app.planner.instance import Scope


@pytest.mark.parametrize(
    ("read", "given", "expected"),
    [
        (json_fields.whole, 0, 0),
        (json_fields.whole, 10**999, 10**999),
        (json_fields.flag, 1, True),
        (json_fields.flag, False, False),
        (json_fields.text, "a", "a"),
        (json_fields.text, 7, "7"),
        (json_fields.texts, ["b", "a", "b"], {"a", "b"}),
        (json_fields.months, [9, 1], {1, 9}),
        (json_fields.months, [], set()),
        (json_fields.months, None, None),
        (json_fields.month, "2026-09", 12 * 2026 + 8),
        (json_fields.entry, {"a": 1}, {"a": 1}),
        (json_fields.entries, [{"a": 1}], [{"a": 1}]),
    ],
)
def test_what_is_read(read, given, expected):
    assert read(given, "here") == expected


@pytest.mark.parametrize(
    ("read", "given"),
    [
        (json_fields.whole, -1),
        (json_fields.whole, True),
        (json_fields.whole, 1.0),
        (json_fields.whole, "1"),
        (json_fields.whole, 10**1000),
        (json_fields.flag, 2),
        (json_fields.flag, None),
        (json_fields.text, None),
        (json_fields.text, True),
        (json_fields.texts, "a"),
        (json_fields.texts, [1]),
        (json_fields.months, [13]),
        (json_fields.months, [True]),
        (json_fields.month, 202609),
        (json_fields.month, "2026"),
        (json_fields.entry, []),
        (json_fields.entries, {}),
    ],
)
def test_what_is_refused(read, given):
    with pytest.raises(BadValueError) as error:
        read(given, "here")
    assert error.value.field == "here"


def test_a_number_without_a_least_may_be_negative():
    assert json_fields.whole(-(10**6), "here", least=None) == -(10**6)


def test_one_of_a_list_of_objects_is_named_by_its_place():
    with pytest.raises(BadValueError) as error:
        json_fields.entries([{}, 3], "steps")
    assert (error.value.field, error.value.given) == ("steps[2]", "3")


def test_a_member_that_is_missing_is_named():
    assert json_fields.member({"a": None}, "a") is None
    with pytest.raises(BadValueError) as error:
        json_fields.member({}, "a")
    assert (error.value.field, error.value.given) == ("a", "nothing")


def test_a_choice_lists_what_there_is():
    assert json_fields.choice("plan", "scope", Scope) is Scope.PLAN
    with pytest.raises(BadValueError) as error:
        json_fields.choice(["plan"], "scope", Scope)
    assert error.value.wanted == "plan, step, bars"


def test_what_is_too_long_to_repeat_is_not_repeated():
    given = json_fields.refused("here", 10**5000, "less").given
    assert len(given) < 50
    assert len(json_fields.refused("here", "x" * 1000, "less").given) == 40
