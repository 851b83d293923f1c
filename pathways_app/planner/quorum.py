"""Requirements over numbered facts, for asking whether they are met again and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement, Truth


class Quorum(NamedTuple):
    """Met where at least `least` are, of the facts `leaves` (a bit set) and the `parts` together."""

    least: int
    leaves: int
    parts: tuple[Quorum, ...]


def quorum_of(requirement: Requirement, bit: Callable[[Holds | Condition], int]) -> Quorum:
    """Return a requirement over facts, the one that each of its leaves stands for given by `bit`."""
    match requirement:
        case Holds() | Condition():
            return Quorum(1, bit(requirement), ())
        case AllOf(parts):
            return _of(len(parts), [quorum_of(part, bit) for part in parts])
        case AnyOf(parts):
            return _of(1, [quorum_of(part, bit) for part in parts])
        case AtLeast(count, parts):
            return _of(count, [quorum_of(part, bit) for part in parts])


def _of(count: int, made: list[Quorum]) -> Quorum:
    """Return the quorum of `count` parts; equal parts count separately."""
    if len(made) == count == 1:
        return made[0]
    leaves = 0
    parts: list[Quorum] = []
    for one in made:
        if _is_leaf(one) and not one.leaves & leaves:
            leaves |= one.leaves
        else:
            parts.append(one)
    return Quorum(count, leaves, tuple(parts))


def _is_leaf(one: Quorum) -> bool:
    return one.least == one.leaves.bit_count() == 1 and not one.parts


def is_met(asked: Quorum, true: int) -> bool:
    """Say whether a requirement is met where these facts hold, and no others."""
    count, leaves, parts = asked
    count -= (leaves & true).bit_count()
    if count > 0:
        for part in parts:
            if is_met(part, true):
                count -= 1
                if not count:
                    return True
    return count <= 0


def truth(asked: Quorum, true: int, unknown: int) -> Truth:
    """Return whether a requirement is met, where some facts hold and nobody knows of others whether they do.

    In Kleene's logic, too, more facts never make it less true: it is unknown where the unknown ones could meet it.
    """
    if is_met(asked, true):
        return Truth.TRUE
    return Truth.UNKNOWN if is_met(asked, true | unknown) else Truth.FALSE


def left_open(asked: Quorum, true: int, unknown: int) -> Quorum | None:
    """Return what is left to be met by `unknown` facts; None where it is met already, or never will be."""
    count, leaves, parts = asked
    count -= (leaves & true).bit_count()
    rest: list[Quorum] = []
    for part in parts:
        if is_met(part, true):
            count -= 1
        else:
            left = left_open(part, true, unknown)
            if left is not None:
                rest.append(left)
    leaves &= unknown
    if not 0 < count <= leaves.bit_count() + len(rest):
        return None
    if not leaves and len(rest) == 1:
        return rest[0]
    return Quorum(count, leaves, tuple(rest))
