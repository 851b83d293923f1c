"""What a plan takes for granted: the fewest unknown conditions that, true together, let every step start."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from pathways_app.domain.attribute import Attribute, AttributeType, AttributeValue
from pathways_app.domain.requirement import (
    Condition,
    Requirement,
    Truth,
    evaluate_with,
    leaves,
)
from pathways_app.domain.route import Assumption
from pathways_app.planner.pose import candidate_values

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
    everything = frozenset(conditions)
    certain = [c for c in conditions if not _all_true(open_questions, known, everything - {c})]
    optional = [c for c in conditions if c not in certain]
    for chosen in _choices(certain, optional):
        values = {
            name: _shared(attributes.get(name), [c for c in chosen if c.attribute == name])
            for name in {c.attribute for c in chosen}
        }
        if all(values.values()) and _all_true(open_questions, known, frozenset(chosen)):
            return tuple(
                Assumption(name, values[name], tuple(c for c in chosen if c.attribute == name))
                for name in sorted(values)
            )
    return ()


def _choices(certain: list[Condition], optional: list[Condition]) -> Iterator[list[Condition]]:
    """Yield sets of conditions with the certain ones: by number of attributes, then of conditions, then as written."""
    fixed = {c.attribute for c in certain}
    sizes = range(len(optional) + 1)
    by_size = (
        (
            len(fixed | {c.attribute for c in extra}),
            size,
            [_written(c) for c in sorted([*certain, *extra], key=_written)],
            extra,
        )
        for size in sizes
        for extra in combinations(optional, size)
    )
    for _, _, _, extra in sorted(by_size, key=lambda entry: entry[:3]):
        yield sorted([*certain, *extra], key=_written)


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
