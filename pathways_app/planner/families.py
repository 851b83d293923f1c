"""Families of sets none of which contains another, as zero-suppressed decision diagrams.

A family is the number of a node: 0 holds no set, 1 only the empty one; another node has a least member, the sets
without it and, with it taken off, those with it (Minato, "Zero-suppressed BDDs for set manipulation in combinatorial
problems", DAC 1993; the operations that keep families minimal are in Knuth, TAOCP 4A, 7.1.4).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

NONE, EMPTY = 0, 1
UNBOUNDED = 1 << 20
_LAST: Final = 1 << 30
_LOOKS: Final = 127
"""Nodes made between two looks at whether to stop, less one (a power of two, less one)."""


class TooManyNodesError(Exception):
    """The diagrams have grown past what may be spent on them."""


class Families:
    """A workshop for families over members numbered from 0; equal families have equal numbers.

    It makes `most` nodes at most; past that, or once `should_stop` says so, its methods raise TooManyNodesError.
    """

    def __init__(self, most: int, should_stop: Callable[[], bool] = lambda: False) -> None:
        self.most = most
        self._should_stop = should_stop
        self._nodes: list[tuple[int, int, int]] = [(_LAST, 0, 0), (_LAST, 0, 0)]
        self._numbers: dict[tuple[int, int, int], int] = {}
        self._unions: dict[tuple[int, int], int] = {}
        self._joins: dict[tuple[int, int, int], int] = {}
        self._small: dict[tuple[int, int], int] = {}
        self._apart: dict[tuple[int, int], int] = {}

    def __len__(self) -> int:
        return len(self._nodes)

    def single(self, member: int) -> int:
        """Return the family of one set with one member."""
        return self._node(member, NONE, EMPTY)

    def of(self, sets: Iterable[Iterable[int]]) -> int:
        """Return the family of these sets, of which none contains another."""
        found = NONE
        for one in sets:
            node = EMPTY
            for member in sorted(one, reverse=True):
                node = self._node(member, NONE, node)
            found = self.union(found, node)
        return found

    def _node(self, member: int, without: int, beside: int) -> int:
        if beside == NONE:
            return without
        key = (member, without, beside)
        found = self._numbers.get(key)
        if found is None:
            made = len(self._nodes)
            if made > self.most or (made & _LOOKS == 0 and self._should_stop()):
                raise TooManyNodesError
            found = self._numbers[key] = len(self._nodes)
            self._nodes.append(key)
        return found

    def union(self, one: int, other: int) -> int:
        """Return the smallest of the sets of both families."""
        if one in (NONE, other):
            return other
        if other == NONE:
            return one
        if EMPTY in (one, other):
            return EMPTY
        key = (one, other) if one < other else (other, one)
        found = self._unions.get(key)
        if found is None:
            top, low, high = self._nodes[one]
            more, other_low, other_high = self._nodes[other]
            if top == more:
                low, high = self.union(low, other_low), self.union(high, other_high)
            elif top < more:
                low = self.union(low, other)
            else:
                top, low, high = more, self.union(one, other_low), other_high
            found = self._unions[key] = self._node(top, low, self.apart(high, low))
        return found

    def join(self, one: int, other: int, most: int = UNBOUNDED) -> int:
        """Return the smallest of the sets that are a set of one family and a set of the other put together.

        Sets of more than `most` members are left out.
        """
        if NONE in (one, other):
            return NONE
        if one in (EMPTY, other) or other == EMPTY:
            return self.small(other if one == EMPTY else one, most)
        key = (one, other, most) if one < other else (other, one, most)
        found = self._joins.get(key)
        if found is None:
            top, low, high = self._nodes[one]
            more, other_low, other_high = self._nodes[other]
            if most == 0:
                found = EMPTY if self.small(one, 0) == self.small(other, 0) == EMPTY else NONE
            else:
                left = most if most == UNBOUNDED else most - 1
                if top == more:
                    mixed = self.join(high, self.union(other_low, other_high), left)
                    high = self.union(mixed, self.join(low, other_high, left))
                    low = self.join(low, other_low, most)
                elif top < more:
                    low, high = self.join(low, other, most), self.join(high, other, left)
                else:
                    top, low, high = more, self.join(one, other_low, most), self.join(one, other_high, left)
                found = self._node(top, low, self.apart(high, low))
            self._joins[key] = found
        return found

    def small(self, family: int, most: int) -> int:
        """Return the sets of `family` with at most so many members."""
        if family in (NONE, EMPTY) or most == UNBOUNDED:
            return family
        found = self._small.get((family, most))
        if found is None:
            top, low, high = self._nodes[family]
            beside = self.small(high, most - 1) if most else NONE
            found = self._small[family, most] = self._node(top, self.small(low, most), beside)
        return found

    def apart(self, family: int, rivals: int) -> int:
        """Return the sets of `family` that contain no set of `rivals`."""
        if family in (NONE, rivals) or rivals == EMPTY:
            return NONE
        if rivals == NONE or family == EMPTY:
            return family
        found = self._apart.get((family, rivals))
        if found is None:
            top, low, high = self._nodes[family]
            more, rival_low, rival_high = self._nodes[rivals]
            if top < more:
                found = self._node(top, self.apart(low, rivals), self.apart(high, rivals))
            elif top > more:
                found = self.apart(family, rival_low)
            else:
                beside = self.apart(self.apart(high, rival_low), rival_high)
                found = self._node(top, self.apart(low, rival_low), beside)
            self._apart[family, rivals] = found
        return found

    def avoiding(self, family: int, members: frozenset[int]) -> int:
        """Return the sets of `family` that have none of `members`."""
        known: dict[int, int] = {NONE: NONE, EMPTY: EMPTY}

        def avoid(node: int) -> int:
            found = known.get(node)
            if found is None:
                top, low, high = self._nodes[node]
                found = known[node] = self._node(top, avoid(low), NONE if top in members else avoid(high))
            return found

        return avoid(family)

    def both(self, one: int, other: int) -> int:
        """Return the sets that are in both families."""
        known: dict[tuple[int, int], int] = {}

        def meet(one: int, other: int) -> int:
            if one == other:
                return one
            if NONE in (one, other):
                return NONE
            found = known.get((one, other))
            if found is None:
                top, low, high = self._nodes[one]
                more, other_low, other_high = self._nodes[other]
                if top == more:
                    found = self._node(top, meet(low, other_low), meet(high, other_high))
                else:
                    found = meet(low, other) if top < more else meet(one, other_low)
                known[one, other] = found
            return found

        return meet(one, other)

    def count(self, family: int, times: Mapping[int, int]) -> int:
        """Return the number of sets; a member that stands for several things counts for each of them."""
        known: dict[int, int] = {NONE: 0, EMPTY: 1}

        def many(node: int) -> int:
            found = known.get(node)
            if found is None:
                top, low, high = self._nodes[node]
                found = known[node] = many(low) + times[top] * many(high)
            return found

        return many(family)

    def sets(self, family: int) -> Iterator[frozenset[int]]:
        """Yield each set of the family."""
        if family == EMPTY:
            yield frozenset()
        elif family != NONE:
            top, low, high = self._nodes[family]
            yield from self.sets(low)
            for rest in self.sets(high):
                yield rest | {top}
