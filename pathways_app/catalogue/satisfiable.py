"""Whether a requirement can be met by anybody at all."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import islice, pairwise, product

from pathways_app.domain.attribute import Attribute, AttributeType, AttributeValue
from pathways_app.domain.requirement import Condition, Requirement, Truth, evaluate_with, leaves

_MOST_PEOPLE = 20_000
"""Combinations of circumstances tried; more than any requirement of the catalogue has. Past it, it is let stand."""


def can_be_true(requirement: Requirement, attributes: Mapping[str, Attribute]) -> bool:
    """Say whether somebody who holds everything could meet `requirement` in some circumstances."""
    asked: dict[str, list[Condition]] = {}
    for leaf in leaves(requirement):
        if isinstance(leaf, Condition):
            asked.setdefault(leaf.attribute, []).append(leaf)
    names = sorted(asked)
    choices = [_telling_values(attributes[name], asked[name]) for name in names]
    tried = 0
    for values in islice(product(*choices), _MOST_PEOPLE):
        tried += 1
        person = dict(zip(names, values, strict=True))

        def settle(condition: Condition, person: Mapping[str, AttributeValue] = person) -> Truth:
            return Truth.TRUE if condition.accepts(person[condition.attribute]) else Truth.FALSE

        if evaluate_with(requirement, lambda _credential: Truth.TRUE, settle) is Truth.TRUE:
            return True
    return tried == _MOST_PEOPLE


def _telling_values(attribute: Attribute, conditions: list[Condition]) -> list[AttributeValue]:
    """Return values that between them meet the conditions in every way they can be met, one of each kind."""
    candidates: list[AttributeValue]
    if attribute.type is AttributeType.BOOLEAN:
        candidates = [False, True]
    elif attribute.type is AttributeType.CHOICE:
        candidates = list(attribute.values)
    else:
        named = [value for condition in conditions for value in condition.values]
        marks = [mark for condition in conditions for mark in (condition.low, condition.high) if mark is not None]
        marks += [value for value in named if isinstance(value, Decimal)]
        marks += [(low + high) / 2 for low, high in pairwise(sorted(marks))]  # what lies strictly between
        candidates = [*named, *marks, *(mark - 1 for mark in marks), *(mark + 1 for mark in marks)]
        candidates = candidates or [""]
    telling: dict[tuple[bool, ...], AttributeValue] = {}
    for value in candidates:
        telling.setdefault(tuple(condition.accepts(value) for condition in conditions), value)
    return list(telling.values())
