"""What an addition asks, as a form can show it: things to hold, circumstances, and groups of these."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pathways_app.domain.attribute import Attribute, AttributeType

DEEPEST = 2
"""Groups within groups that the form shows."""


class Mode(StrEnum):
    """How many of a group are asked."""

    ALL = "all_of"
    ANY = "any_of"
    SOME = "at_least"


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition on one attribute: `values` of which one holds, or bounds; `negated` where none of them may.

    Values and bounds are as the catalogue writes them.
    """

    attribute: str
    values: tuple[Any, ...] = ()
    low: Any = None
    high: Any = None
    negated: bool = False

    @property
    def is_whole(self) -> bool:
        """Say whether it names what the attribute must be."""
        return self.low is not None or self.high is not None or any(value != "" for value in self.values)

    def content(self) -> dict[str, Any]:
        """Return the condition as the catalogue writes it."""
        written: dict[str, Any] = {"attr": self.attribute}
        if self.low is not None or self.high is not None:
            written |= {key: bound for key, bound in (("min", self.low), ("max", self.high)) if bound is not None}
        elif len(self.values) == 1:
            written["is"] = self.values[0]
        else:
            written["in"] = list(self.values)
        return {"not": written} if self.negated else written


@dataclass(frozen=True, slots=True)
class AskedGroup:
    """A group of parts, of which all, any one or `count` are asked: things to `hold` by id, conditions, groups."""

    mode: Mode = Mode.ALL
    count: int = 1
    holds: tuple[str, ...] = ()
    conditions: tuple[Asked, ...] = ()
    groups: tuple[AskedGroup, ...] = ()

    def content(self) -> dict[str, Any]:
        """Return the group as the catalogue writes it; one that asks nothing asks nothing of anybody."""
        within = [group.content() for group in self.groups if group.asks]
        parts = [*self.holds, *(condition.content() for condition in self.conditions), *within]
        if self.mode is Mode.SOME and parts:
            return {self.mode.value: {"n": self.count, "of": parts}}
        return {(self.mode if parts else Mode.ALL).value: parts}

    @property
    def is_whole(self) -> bool:
        """Say whether every condition in it names what its attribute must be."""
        conditions = all(condition.is_whole for condition in self.conditions)
        return conditions and all(group.is_whole for group in self.groups)

    @property
    def asks(self) -> bool:
        """Say whether it asks anything."""
        return bool(self.holds or self.conditions or any(group.asks for group in self.groups))


def read_group(written: Any, attributes: Mapping[str, Attribute], depth: int = 0) -> AskedGroup | None:
    """Return what is asked; None where it is more, or otherwise, than the form can show."""
    if written is None:
        return AskedGroup()
    mode, count, parts = _parted(written)
    if parts is None:
        return None
    holds: list[str] = []
    conditions: list[Asked] = []
    groups: list[AskedGroup] = []
    for part in parts:
        if isinstance(part, str):
            holds.append(part)
            continue
        condition = _condition(part, attributes)
        if condition is not None:
            conditions.append(condition)
            continue
        group = read_group(part, attributes, depth + 1) if depth < DEEPEST and not _is_condition(part) else None
        if group is None:
            return None
        groups.append(group)
    if len(set(holds)) < len(holds):
        return None
    return AskedGroup(mode, count, tuple(holds), tuple(conditions), tuple(groups))


def _parted(written: Any) -> tuple[Mode, int, list[Any] | None]:
    if isinstance(written, str) or _is_condition(written):
        return Mode.ALL, 1, [written]
    if not isinstance(written, Mapping) or len(written) != 1:
        return Mode.ALL, 1, None
    ((key, inner),) = written.items()
    if key in (Mode.ALL, Mode.ANY) and isinstance(inner, (list, tuple)):
        return Mode(key), 1, list(inner)
    if key == Mode.SOME and isinstance(inner, Mapping) and set(inner) == {"n", "of"}:
        count, parts = inner["n"], inner["of"]
        if isinstance(count, int) and not isinstance(count, bool) and isinstance(parts, (list, tuple)):
            return Mode.SOME, count, list(parts)
    return Mode.ALL, 1, None


def _is_condition(written: Any) -> bool:
    return isinstance(written, Mapping) and ("attr" in written or set(written) == {"not"})


def _condition(written: Any, attributes: Mapping[str, Attribute]) -> Asked | None:
    """Return a condition; None for what is none, or one that the form has no fields for."""
    if not _is_condition(written):
        return None
    negated = set(written) == {"not"}
    inner = written["not"] if negated else written
    attribute = attributes.get(str(inner.get("attr"))) if isinstance(inner, Mapping) else None
    if attribute is None:
        return None
    tests = {key: inner[key] for key in inner if key != "attr"}
    values: tuple[Any, ...] = (tests["is"],) if set(tests) == {"is"} else ()
    if set(tests) == {"in"} and isinstance(tests["in"], (list, tuple)):
        values = tuple(tests["in"])
    low, high, fits = tests.get("min"), tests.get("max"), False
    match attribute.type:
        case AttributeType.NUMBER:
            fits = bool(tests) and set(tests) <= {"min", "max"} and not negated
        case AttributeType.BOOLEAN:
            fits = len(values) == 1 and isinstance(values[0], bool)
            if fits and negated:  # asks the same as the other answer
                return Asked(attribute.name, (not values[0],))
        case AttributeType.CHOICE:
            fits = bool(values) and all(value in attribute.values for value in values)
        case AttributeType.TEXT:
            fits = len(values) == 1
    return Asked(attribute.name, values, low, high, negated) if fits else None
