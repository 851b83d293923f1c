"""What a plan takes for granted: the fewest unknown conditions that, true together, let every step start."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from heapq import heappop, heappush

from pathways_app.domain.attribute import Attribute, AttributeType, AttributeValue
from pathways_app.domain.requirement import AllOf, AtLeast, Condition, Holds, Requirement, leaves
from pathways_app.domain.route import Assumption
from pathways_app.planner.values import candidate_values

Asked = tuple[Requirement, frozenset[str]]
"""A requirement with the credentials in hand when its step starts."""


def assumptions(
    asked: Sequence[Asked], known: Mapping[str, AttributeValue], attributes: Mapping[str, Attribute]
) -> tuple[Assumption, ...]:
    """Return the assumptions under which every requirement is true: fewest attributes, fewest conditions, smallest."""
    open_questions = list(dict.fromkeys(rest for pair in asked if (rest := _open(*pair, known)) is not None))
    conditions = sorted(
        {leaf for rest in open_questions for leaf in leaves(rest) if isinstance(leaf, Condition)}, key=_written
    )
    if not conditions:
        return ()
    chosen = _least(conditions, attributes, lambda some: all(_holds(rest, some) for rest in open_questions))
    by_attribute = {
        name: tuple(c for c in chosen if c.attribute == name) for name in sorted({c.attribute for c in chosen})
    }
    return tuple(
        Assumption(name, _shared(attributes.get(name), list(mine)), mine) for name, mine in by_attribute.items()
    )


def _least(
    conditions: Sequence[Condition], attributes: Mapping[str, Attribute], enough: Callable[[frozenset[Condition]], bool]
) -> list[Condition]:
    """Return those of `conditions` that are enough and can be met together: fewest attributes, then conditions.

    Shape: `conditions` are in order. Sets are taken up in that order, then as they stand, so the first that is enough
    is the least. Each grows only by conditions of which every larger set that is enough holds one. Empty when no set
    will do.
    """
    start: frozenset[Condition] = frozenset()
    rank = {condition: number for number, condition in enumerate(conditions)}
    heap: list[tuple[int, int, list[int], int, frozenset[Condition]]] = [(0, 0, [], 0, start)]
    seen = {start}
    while heap:
        *_, chosen = heappop(heap)
        if enough(chosen):
            return [condition for condition in conditions if condition in chosen]
        for more in _missing(chosen, conditions, enough):
            larger = chosen | {more}
            same = [c for c in larger if c.attribute == more.attribute]
            if larger not in seen and _shared(attributes.get(more.attribute), same):
                seen.add(larger)
                names = {c.attribute for c in larger}
                heappush(heap, (len(names), len(larger), sorted(rank[c] for c in larger), len(seen), larger))
    return []


def _missing(
    chosen: frozenset[Condition], conditions: Sequence[Condition], enough: Callable[[frozenset[Condition]], bool]
) -> list[Condition]:
    """Return conditions of which every larger set that is enough holds one: what a greatest failing set leaves out."""
    failing, missing = chosen, []
    for condition in conditions:
        if condition not in chosen:
            if enough(failing | {condition}):
                missing.append(condition)
            else:
                failing |= {condition}
    return missing


def _open(requirement: Requirement, held: frozenset[str], known: Mapping[str, AttributeValue]) -> Requirement | None:
    """Return what of a requirement turns on conditions nobody has answered; None if it is true or false already."""
    rest = _settled(requirement, held, known)
    return None if isinstance(rest, bool) else rest


def _settled(requirement: Requirement, held: frozenset[str], known: Mapping[str, AttributeValue]) -> Requirement | bool:
    if isinstance(requirement, Holds):
        return requirement.credential in held
    if isinstance(requirement, Condition):
        name = requirement.attribute
        return requirement.accepts(known[name]) if name in known else requirement
    if isinstance(requirement, AtLeast):
        count = requirement.count
    else:
        count = len(requirement.parts) if isinstance(requirement, AllOf) else 1
    rest: list[Requirement] = []
    for part in requirement.parts:
        left = _settled(part, held, known)
        if left is True:
            count -= 1
        elif left is not False:
            rest.append(left)
    if count <= 0:
        return True
    if count > len(rest):
        return False
    return rest[0] if len(rest) == 1 else AtLeast(count, tuple(rest))


def _holds(requirement: Requirement, assumed: frozenset[Condition]) -> bool:
    """Say whether what is left of a requirement is true if so much is assumed, and nothing else."""
    if isinstance(requirement, AtLeast):
        left = requirement.count
        for part in requirement.parts:
            if _holds(part, assumed):
                left -= 1
                if not left:
                    return True
        return False
    return requirement in assumed


def _shared(attribute: Attribute | None, conditions: list[Condition]) -> tuple[AttributeValue, ...]:
    """Return the values of one attribute that all its conditions accept; for a number, sample values."""
    values = candidate_values(attribute, conditions)
    if attribute is not None and attribute.type is AttributeType.NUMBER:
        values = sorted(set(values), key=str)
    return tuple(value for value in values if all(condition.accepts(value) for condition in conditions))


def _written(condition: Condition) -> tuple[str, str]:
    return (condition.attribute, repr(condition))
