"""Requirements: expressions over credentials and attributes, true, false or unknown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from typing import TypeAlias

from pathways_app.domain.attribute import AttributeValue


class Truth(IntEnum):
    """Kleene's three values, ordered so that `and` is min and `or` is max."""

    FALSE = 0
    UNKNOWN = 1
    TRUE = 2


@dataclass(frozen=True, slots=True)
class Holds:
    """True when the credential, or one that implies it, is held."""

    credential: str


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on one attribute: one of `values`, or a number between `low` and `high` (both included).

    `negated` turns true and false round; a value not given stays unknown.
    """

    attribute: str
    values: tuple[AttributeValue, ...] = ()
    low: Decimal | None = None
    high: Decimal | None = None
    negated: bool = False

    def accepts(self, value: AttributeValue) -> bool:
        """Say whether the condition holds for `value`."""
        if self.low is None and self.high is None:
            inside = any(type(known) is type(value) and known == value for known in self.values)
        else:
            inside = (
                isinstance(value, Decimal)
                and (self.low is None or value >= self.low)
                and (self.high is None or value <= self.high)
            )
        return inside != self.negated


@dataclass(frozen=True, slots=True)
class AllOf:
    """True when every part is; an empty one is always true."""

    parts: tuple[Requirement, ...] = ()


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True when some part is."""

    parts: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True)
class AtLeast:
    """True when at least `count` parts are; equal parts count separately."""

    count: int
    parts: tuple[Requirement, ...]


Requirement: TypeAlias = Holds | Condition | AllOf | AnyOf | AtLeast

ALWAYS = AllOf()

Attributes: TypeAlias = Mapping[str, AttributeValue]


def evaluate(requirement: Requirement, held: Collection[str], attributes: Attributes) -> Truth:
    """Return whether `requirement` is true, false or unknown; a credential not held is false.

    Shape: `held` is closed under implication; an attribute absent from `attributes` is unknown.
    """

    def settle(condition: Condition) -> Truth:
        if condition.attribute not in attributes:
            return Truth.UNKNOWN
        return Truth.TRUE if condition.accepts(attributes[condition.attribute]) else Truth.FALSE

    return evaluate_with(requirement, lambda credential: Truth.TRUE if credential in held else Truth.FALSE, settle)


def evaluate_with(
    requirement: Requirement, holds: Callable[[str], Truth], settle: Callable[[Condition], Truth]
) -> Truth:
    """Evaluate `requirement` with the truth of its leaves given by two functions."""
    match requirement:
        case Holds(credential):
            return holds(credential)
        case Condition():
            return settle(requirement)
        case AllOf(parts):
            least = Truth.TRUE
            for part in parts:
                truth = evaluate_with(part, holds, settle)
                if truth < least:
                    least = truth
                    if truth is Truth.FALSE:
                        break
            return least
        case AnyOf(parts):
            most = Truth.FALSE
            for part in parts:
                truth = evaluate_with(part, holds, settle)
                if truth > most:
                    most = truth
                    if truth is Truth.TRUE:
                        break
            return most
        case AtLeast(count, parts):
            found = [evaluate_with(part, holds, settle) for part in parts]
            if sum(truth is Truth.TRUE for truth in found) >= count:
                return Truth.TRUE
            return Truth.UNKNOWN if sum(truth is not Truth.FALSE for truth in found) >= count else Truth.FALSE


def leaves(requirement: Requirement) -> Iterator[Holds | Condition]:
    """Yield the credential and attribute leaves of `requirement`, left to right."""
    match requirement:
        case Holds() | Condition():
            yield requirement
        case AllOf(parts) | AnyOf(parts) | AtLeast(_, parts):
            for part in parts:
                yield from leaves(part)


def credentials_of(requirement: Requirement) -> frozenset[str]:
    """Return the ids of the credentials `requirement` mentions."""
    return frozenset(leaf.credential for leaf in leaves(requirement) if isinstance(leaf, Holds))


def attributes_of(requirement: Requirement) -> frozenset[str]:
    """Return the names of the attributes `requirement` mentions."""
    return frozenset(leaf.attribute for leaf in leaves(requirement) if isinstance(leaf, Condition))
