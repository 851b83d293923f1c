"""Monotone expressions as clauses: every clause must hold, and a clause holds when any of its facts does.

A clause is a set of facts as bits of an integer; a whole expression is the tuple of its minimal clauses, so `TRUE` is
no clause at all and `FALSE` the one empty clause.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from typing import TYPE_CHECKING, Final, TypeAlias

from pathways_app.planner.instance import Assume, AttrIn, Const, Expression, Has, Threshold

if TYPE_CHECKING:
    from mypy_extensions import i64  # numbers of the machine where this is compiled, plain ones elsewhere

Clauses: TypeAlias = tuple[int, ...]

TRUE: Final[Clauses] = ()
FALSE: Final[Clauses] = (0,)

MOST_CLAUSES: Final = 256
"""Above this many clauses an expression is kept as a tree (a size bound of ours)."""


_SLOTS: Final = 4_093
"""Sets whose positions are kept at hand (ours; a prime, as sets that differ in a few high bits are many)."""

_ASKED: Final[list[int]] = [0] * _SLOTS
_FOUND: Final[list[tuple[int, ...]]] = [()] * _SLOTS

_PART_BITS: Final = 56
_PART: Final = (1 << _PART_BITS) - 1
"""A number that needs no more than one word, and whole bytes of it."""

_WORD: Final = (1 << 60) - 1

_OF_BYTE: Final[list[tuple[int, ...]]] = [()] * (256 * 32)
"""The positions of the bits of a byte, by its place and its value, once asked for."""


class TooManyClausesError(Exception):
    """An expression has more minimal clauses than are worth writing out."""


def bits(mask: int) -> Iterator[int]:
    """Yield the positions of the bits set in `mask`, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def members(mask: int) -> tuple[int, ...]:
    """Return the positions of the bits set in `mask`, lowest first, for sets asked about again and again."""
    slot = mask % _SLOTS
    if _ASKED[slot] == mask:
        return _FOUND[slot]
    found = _members(mask)
    _ASKED[slot] = mask
    _FOUND[slot] = found
    return found


def least(values: list[int], places: tuple[int, ...]) -> int:
    """Return the least of the values in these places, of which there is one at least."""
    found = values[places[0]]
    for place in places:
        if values[place] < found:
            found = values[place]
    return found


def smallest(marks: list[int]) -> list[int]:
    """Return the sets that hold none of the others, each once, in order of their lowest members, the highest first.

    Of those with the same lowest member the one that is the least number comes first. `marks` are left in some order.
    """
    marks.sort()  # a part of a set before it
    found: list[int] = []
    # Of each what fits in a machine word, which mostly tells that it is no part of another, and its lowest member.
    words: list[int] = []
    lows: list[int] = []
    lacks: i64
    other: i64
    low: i64
    place: i64
    for mark in marks:
        word = mark & _WORD
        lacks = ~word
        place = 0
        for other in words:
            if not other & lacks and not found[place] & ~mark:
                break
            place += 1
        else:
            low = (mark & -mark).bit_length()
            while place and lows[place - 1] < low:
                place -= 1
            found.insert(place, mark)
            words.insert(place, word)
            lows.insert(place, low)
    return found


def _members(mask: int) -> tuple[int, ...]:
    found: tuple[int, ...] = ()
    place = 0
    while mask:
        part = mask & _PART
        at = place
        while part:
            byte = part & 255
            if byte:
                of_byte = _of_byte(at, byte)
                found = found + of_byte if found else of_byte
            part >>= 8
            at += 1
        mask >>= _PART_BITS
        place += _PART_BITS // 8
    return found


def _of_byte(place: int, byte: int) -> tuple[int, ...]:
    slot = 256 * place + byte
    if slot < len(_OF_BYTE) and _OF_BYTE[slot]:
        return _OF_BYTE[slot]
    found = tuple([8 * place + bit for bit in range(8) if byte >> bit & 1])
    if slot < len(_OF_BYTE):
        _OF_BYTE[slot] = found
    return found


def minimal(clauses: set[int]) -> Clauses:
    """Return `clauses` without those that contain another, in increasing order of size, then value."""
    if len(clauses) < 2:
        return tuple(clauses)
    ordered = sorted(clauses)
    ordered.sort(key=int.bit_count)
    kept: list[int] = []
    for clause in ordered:
        for smaller in kept:
            if smaller & clause == smaller:
                break
        else:
            kept.append(clause)
    return tuple(kept)


def conjunction(parts: list[Clauses]) -> Clauses:
    """Return the clauses of the AND of `parts`."""
    if len(parts) == 1:
        return parts[0]
    return minimal({clause for part in parts for clause in part})


def disjunction(parts: list[Clauses]) -> Clauses:
    """Return the clauses of the OR of `parts`.

    Raises: TooManyClausesError, when the product grows past `MOST_CLAUSES`.
    """
    if not parts:
        return FALSE
    found = parts[0]
    for part in parts[1:]:
        if len(found) * len(part) > 16 * MOST_CLAUSES:
            raise TooManyClausesError
        found = minimal({left | right for left in found for right in part})
        if len(found) > MOST_CLAUSES:
            raise TooManyClausesError
    return found


def clauses_of(expression: Expression, leaf: Callable[[Expression], Clauses]) -> Clauses:
    """Return the minimal clauses of `expression`, with those of each leaf given by `leaf`.

    Raises: TooManyClausesError, when there are more than `MOST_CLAUSES`.
    """
    match expression:
        case Const(value):
            return TRUE if value else FALSE
        case Threshold(count, members):
            parts = [part for part in (clauses_of(member, leaf) for member in members) if part != FALSE]
            open_parts = [part for part in parts if part != TRUE]
            wanted = count - (len(parts) - len(open_parts))
            if wanted <= 0:
                return TRUE
            if wanted > len(open_parts):
                return FALSE
            if wanted == len(open_parts):
                return conjunction(open_parts)
            if wanted == 1:
                return disjunction(open_parts)
            choices = combinations(open_parts, len(open_parts) - wanted + 1)
            found: set[int] = set()
            for number, choice in enumerate(choices):
                if number >= MOST_CLAUSES:
                    raise TooManyClausesError
                found.update(disjunction(list(choice)))
            return minimal(found)
        case _:
            return leaf(expression)


def necessary_clauses(expression: Expression, leaf: Callable[[Expression], Clauses]) -> Clauses:
    """Return clauses that follow from `expression`, for one too large to be written out whole."""
    if isinstance(expression, Threshold) and expression.count == len(expression.parts):
        found: set[int] = set()
        for part in expression.parts:
            try:
                found.update(clauses_of(part, leaf))
            except TooManyClausesError:
                found.update(necessary_clauses(part, leaf))
        return minimal(found)
    return TRUE


def implies(stronger: Clauses, weaker: Clauses) -> bool:
    """Say whether whatever satisfies `stronger` satisfies `weaker`: each weaker clause contains a stronger one."""
    return all(any(small & clause == small for small in stronger) for clause in weaker)


def credentials_in(expression: Expression) -> Iterator[str]:
    """Yield the credentials that `expression` mentions, repeats included."""
    match expression:
        case Has(credential):
            yield credential
        case Threshold(_, parts):
            for part in parts:
                yield from credentials_in(part)
        case _:
            return


def assumes_in(expression: Expression) -> Iterator[Assume]:
    """Yield the conditions on unknown attributes in `expression`, repeats included."""
    match expression:
        case Assume():
            yield expression
        case Threshold(_, parts):
            for part in parts:
                yield from assumes_in(part)
        case _:
            return


def resolve_attributes(expression: Expression, attributes: dict[str, str]) -> Expression:
    """Return `expression` with every condition on a given attribute replaced by its truth."""
    match expression:
        case AttrIn(attribute, values):
            return Const(attribute in attributes and attributes[attribute] in values)
        case Threshold(count, parts):
            return Threshold(count, tuple(resolve_attributes(part, attributes) for part in parts))
        case _:
            return expression
