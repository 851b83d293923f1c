"""What a person has said and not said: attribute values in force, and values that conditions cannot tell apart."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise

from pathways_app.domain.attribute import Attribute, AttributeType, AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import Person
from pathways_app.domain.requirement import Condition


def attributes_in_force(catalogue: JurisdictionCatalogue, person: Person) -> dict[str, AttributeValue]:
    """Return what the person gave, the defaults of what they did not, and what their holdings tell."""
    found = {
        name: attribute.default for name, attribute in catalogue.attributes.items() if attribute.default is not None
    }
    found.update(person.attributes)
    found.update(catalogue.told(person.holds))
    return found


class ValueClasses:
    """The values of each unknown attribute, gathered into classes that every condition treats alike."""

    def __init__(self, attributes: Mapping[str, Attribute], conditions: Mapping[str, set[Condition]]) -> None:
        self.count: dict[str, int] = {}
        self._true: dict[Condition, frozenset[int]] = {}
        for name, asked in conditions.items():
            ordered = sorted(asked, key=repr)
            signatures: dict[tuple[bool, ...], int] = {}
            for value in candidate_values(attributes.get(name), ordered):
                signatures.setdefault(tuple(condition.accepts(value) for condition in ordered), len(signatures))
            self.count[name] = len(signatures)
            for position, condition in enumerate(ordered):
                self._true[condition] = frozenset(c for signature, c in signatures.items() if signature[position])

    def accepting(self, condition: Condition) -> frozenset[int]:
        """Return the classes whose values `condition` accepts."""
        return self._true[condition]


def candidate_values(attribute: Attribute | None, conditions: list[Condition]) -> list[AttributeValue]:
    """Return values of an attribute that between them show every way its conditions can fall out, numbers in order.

    Nothing that is counted or measured of a person is below zero, unless a condition says so.
    """
    if attribute is not None and attribute.type is AttributeType.BOOLEAN:
        return [False, True]
    if attribute is not None and attribute.type is AttributeType.CHOICE:
        return list(attribute.values)
    marks = sorted(
        {mark for c in conditions for mark in (c.low, c.high) if mark is not None}
        | {value for c in conditions for value in c.values if isinstance(value, Decimal)}
    )
    if marks:
        between = [(low + high) / 2 for low, high in pairwise(marks)]
        below = marks[0] - 1 if marks[0] < 0 else max(marks[0] - 1, Decimal(0))
        return sorted({below, *marks, *between, marks[-1] + 1})
    return ["", *sorted({value for c in conditions for value in c.values if isinstance(value, str)})]
