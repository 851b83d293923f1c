"""Unmet parts: what of a requirement is still open."""

from __future__ import annotations

from collections.abc import Callable

from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement


def unmet(
    requirement: Requirement, holds: Callable[[str], bool], settle: Callable[[Condition], bool]
) -> Requirement | None:
    """Return the part of `requirement` that is not met, or None when all of it is.

    What is met already is left out of it; of alternatives, every one that would do is kept.
    """
    match requirement:
        case Holds(credential):
            return None if holds(credential) else requirement
        case Condition():
            return None if settle(requirement) else requirement
        case AllOf(parts):
            return _of(len(parts), parts, holds, settle)
        case AnyOf(parts):
            return _of(1, parts, holds, settle)
        case AtLeast(count, parts):
            return _of(count, parts, holds, settle)


def _of(
    count: int, parts: tuple[Requirement, ...], holds: Callable[[str], bool], settle: Callable[[Condition], bool]
) -> Requirement | None:
    rest = tuple(left for part in parts if (left := unmet(part, holds, settle)) is not None)
    missing = count - (len(parts) - len(rest))
    if missing <= 0:
        return None
    if len(rest) == 1 and missing == 1:
        return rest[0]
    if missing == len(rest):
        return AllOf(rest)
    return AnyOf(rest) if missing == 1 else AtLeast(missing, rest)


def is_met(requirement: Requirement, holds: Callable[[str], bool], settle: Callable[[Condition], bool]) -> bool:
    """Say whether nothing of `requirement` is unmet."""
    match requirement:
        case Holds(credential):
            return holds(credential)
        case Condition():
            return settle(requirement)
        case AllOf(parts):
            return all(is_met(part, holds, settle) for part in parts)
        case AnyOf(parts):
            return any(is_met(part, holds, settle) for part in parts)
        case AtLeast(count, parts):
            return sum(is_met(part, holds, settle) for part in parts) >= count
