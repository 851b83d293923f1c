"""What a plan takes for granted: the fewest unknown conditions that, true together, let every step start."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from heapq import heappop, heappush
from typing import Final

from pathways_app.domain.attribute import Attribute, AttributeType, AttributeValue
from pathways_app.domain.requirement import Condition
from pathways_app.domain.route import Assumption
from pathways_app.planner.clauses import bits
from pathways_app.planner.quorum import Quorum, is_met
from pathways_app.planner.values import candidate_values

MOST_KEPT: Final = 1024
"""Answers kept of one place; plans of one goal, whoever asks, mostly leave the same open."""


class Granting:
    """Works out what plans take for granted, of `conditions` numbered in the order in which they count, by attribute.

    Answers are kept: they turn on nothing but what is asked.
    """

    def __init__(self, conditions: Sequence[Condition], attributes: Mapping[str, Attribute]) -> None:
        self._conditions = conditions
        self._attributes = attributes
        families: dict[str, int] = {}
        for number, condition in enumerate(conditions):
            families[condition.attribute] = families.get(condition.attribute, 0) | 1 << number
        self._family = [families[condition.attribute] for condition in conditions]
        self._shared: dict[int, tuple[AttributeValue, ...]] = {}
        self._found: dict[frozenset[Quorum], tuple[Assumption, ...]] = {}

    def assumptions(self, asked: Iterable[Quorum]) -> tuple[Assumption, ...]:
        """Return the assumptions that meet all that is `asked`: fewest attributes, fewest conditions, smallest.

        None at all where no answers meet it.
        """
        together = frozenset(asked)
        if not together:
            return ()
        found = self._found.get(together)
        if found is None:
            if len(self._found) >= MOST_KEPT:
                self._found.clear()
            found = self._found[together] = self._assumptions(together)
        return found

    def _assumptions(self, asked: frozenset[Quorum]) -> tuple[Assumption, ...]:
        chosen = self._least(asked)
        found: list[Assumption] = []
        while chosen:
            same = chosen & self._family[(chosen & -chosen).bit_length() - 1]
            chosen &= ~same
            mine = tuple(self._conditions[number] for number in bits(same))
            found.append(Assumption(mine[0].attribute, self._values(same), mine))
        return tuple(found)

    def _least(self, asked: frozenset[Quorum]) -> int:
        """Return the conditions that are enough and can be met together: fewest attributes, then conditions.

        Sets are taken up in that order, then as they stand, so the first that is enough is the least. Each grows only
        by conditions of which every larger set that is enough holds one. Empty when no set will do.
        """
        every = 0
        for one in asked:
            every |= _mentioned(one)
        heap: list[tuple[int, int, list[int], int, int]] = [(0, 0, [], 0, 0)]
        seen = {0}
        while heap:
            *_, chosen = heappop(heap)
            if _enough(asked, chosen):
                return chosen
            for more in self._missing(asked, chosen, every):
                larger = chosen | 1 << more
                if larger not in seen and self._values(larger & self._family[more]):
                    seen.add(larger)
                    ranks = list(bits(larger))
                    names = len({self._family[rank] for rank in ranks})
                    heappush(heap, (names, len(ranks), ranks, len(seen), larger))
        return 0

    @staticmethod
    def _missing(asked: frozenset[Quorum], chosen: int, every: int) -> list[int]:
        """Return conditions of which every larger set that is enough holds one: those a greatest failing set lacks."""
        failing = chosen
        missing: list[int] = []
        for number in bits(every & ~chosen):
            if _enough(asked, failing | 1 << number):
                missing.append(number)
            else:
                failing |= 1 << number
        return missing

    def _values(self, same: int) -> tuple[AttributeValue, ...]:
        """Return the values that all these conditions on one attribute accept; for a number, sample values."""
        found = self._shared.get(same)
        if found is None:
            conditions = [self._conditions[number] for number in bits(same)]
            attribute = self._attributes.get(conditions[0].attribute)
            values = candidate_values(attribute, conditions)
            if attribute is not None and attribute.type is AttributeType.NUMBER:
                values = sorted(set(values), key=str)
            found = tuple(value for value in values if all(condition.accepts(value) for condition in conditions))
            if len(self._shared) >= MOST_KEPT:
                self._shared.clear()
            self._shared[same] = found
        return found


def _enough(asked: Iterable[Quorum], chosen: int) -> bool:
    return all(is_met(one, chosen) for one in asked)


def _mentioned(asked: Quorum) -> int:
    found = asked.leaves
    for part in asked.parts:
        found |= _mentioned(part)
    return found
