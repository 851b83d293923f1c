"""What a plan takes for granted: the fewest unknown conditions that, true together, let every step start."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from heapq import heappop, heappush

from pathways_app.domain.attribute import Attribute, AttributeType, AttributeValue
from pathways_app.domain.requirement import (
    Condition,
    Requirement,
    Truth,
    evaluate_with,
    leaves,
)
from pathways_app.domain.route import Assumption
from pathways_app.planner.values import candidate_values

Asked = tuple[Requirement, frozenset[str]]
"""A requirement with the credentials in hand when its step starts."""


def assumptions(
    asked: Sequence[Asked], known: Mapping[str, AttributeValue], attributes: Mapping[str, Attribute]
) -> tuple[Assumption, ...]:
    """Return the assumptions under which every requirement is true: fewest attributes, fewest conditions, smallest."""
    open_questions = [pair for pair in asked if _truth(*pair, known, frozenset()) is Truth.UNKNOWN]
    conditions = sorted(
        {
            leaf
            for requirement, _ in open_questions
            for leaf in leaves(requirement)
            if isinstance(leaf, Condition) and leaf.attribute not in known
        },
        key=_written,
    )
    if not conditions:
        return ()
    chosen = _least(conditions, attributes, lambda some: _all_true(open_questions, known, some))
    by_attribute = {
        name: tuple(c for c in chosen if c.attribute == name) for name in sorted({c.attribute for c in chosen})
    }
    return tuple(
        Assumption(name, _shared(attributes.get(name), list(mine)), mine) for name, mine in by_attribute.items()
    )


def _least(
    conditions: Sequence[Condition], attributes: Mapping[str, Attribute], enough: Callable[[frozenset[Condition]], bool]
) -> list[Condition]:
    """Return the set of conditions that is enough and can be met together: fewest attributes, then conditions.

    Sets are taken up in that order, then as written, so the first that is enough is the least. Each grows only by
    conditions of which every larger set that is enough holds one. Empty when no set will do.
    """
    start: frozenset[Condition] = frozenset()
    heap: list[tuple[int, int, list[tuple[str, str]], int, frozenset[Condition]]] = [(0, 0, [], 0, start)]
    seen = {start}
    while heap:
        *_, chosen = heappop(heap)
        if enough(chosen):
            return sorted(chosen, key=_written)
        for more in _missing(chosen, conditions, enough):
            larger = chosen | {more}
            same = [c for c in larger if c.attribute == more.attribute]
            if larger not in seen and _shared(attributes.get(more.attribute), same):
                seen.add(larger)
                names = {c.attribute for c in larger}
                heappush(heap, (len(names), len(larger), sorted(map(_written, larger)), len(seen), larger))
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


def _truth(
    requirement: Requirement,
    held: frozenset[str],
    known: Mapping[str, AttributeValue],
    assumed: frozenset[Condition],
) -> Truth:
    def settle(condition: Condition) -> Truth:
        if condition.attribute in known:
            return Truth.TRUE if condition.accepts(known[condition.attribute]) else Truth.FALSE
        return Truth.TRUE if condition in assumed else Truth.UNKNOWN

    return evaluate_with(requirement, lambda c: Truth.TRUE if c in held else Truth.FALSE, settle)


def _all_true(asked: Sequence[Asked], known: Mapping[str, AttributeValue], assumed: frozenset[Condition]) -> bool:
    return all(_truth(requirement, held, known, assumed) is Truth.TRUE for requirement, held in asked)


def _shared(attribute: Attribute | None, conditions: list[Condition]) -> tuple[AttributeValue, ...]:
    """Return the values of one attribute that all its conditions accept; for a number, sample values."""
    values = candidate_values(attribute, conditions)
    if attribute is not None and attribute.type is AttributeType.NUMBER:
        values = sorted(set(values), key=str)
    return tuple(value for value in values if all(condition.accepts(value) for condition in conditions))


def _written(condition: Condition) -> tuple[str, str]:
    return (condition.attribute, repr(condition))
