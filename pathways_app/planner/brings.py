"""What is surely in hand: before a step starts, and with each fact, whichever way it is had."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pathways_app.planner.clauses import Clauses, members
from pathways_app.planner.drafts import Draft


def settle_before(drafts: list[Draft], conditions: int, facts: int) -> tuple[list[Draft], list[int]]:
    """Return the steps with what is surely in hand when each starts, and what is surely in hand once each fact is.

    Awards are less what is in hand already, idle steps left out. A clause brings what all the ways to meet it bring;
    the greatest fixed point of that.
    """
    everything = (1 << facts) - 1
    before = [everything] * len(drafts)
    brings = [everything] * facts
    needs: list[list[tuple[int, ...]]] = []
    awards: list[tuple[int, ...]] = []
    readers: list[list[int]] = [[] for _ in range(facts)]
    for position, one in enumerate(drafts):
        plain = [members(clause) for clause in one.clauses if not clause & conditions]
        for clause in plain:
            for fact in clause:
                readers[fact].append(position)
        needs.append(plain)
        awards.append(members(one.awards))
    waiting = [True] * len(drafts)
    again = True
    while again:
        again = False
        # Suppliers stand before their consumers, mostly.
        for position in range(len(drafts)):
            if not waiting[position]:
                continue
            waiting[position] = False
            found = 0
            for clause in needs[position]:
                common = brings[clause[0]]
                if len(clause) > 1:
                    for fact in clause[1:]:
                        common &= brings[fact]
                found |= common
            if found == before[position]:
                continue
            before[position] = found
            after = found | drafts[position].awards
            for fact in awards[position]:
                # What a supplier brings only ever shrinks, so the others need not be looked at again.
                known = brings[fact]
                common = known & after
                if common != known:
                    brings[fact] = common
                    for reader in readers[fact]:
                        waiting[reader] = True
                        if reader <= position:
                            again = True
    settled: list[Draft] = []
    for one, known in zip(drafts, before, strict=True):
        fresh = one.awards ^ (one.awards & known)
        if fresh:
            settled.append(Draft(one.step, one.clauses, one.tree, one.mentioned, fresh, known))
    return settled, brings


NONE: Final[tuple[int, ...]] = ()


class _Known:
    """What comes with a clause: facts in `common` to all ways to meet it, and where there are several those of each."""

    __slots__ = ("clause", "common", "ways")

    def __init__(self, clause: int, common: int, ways: tuple[int, ...]) -> None:
        self.clause: Final = clause
        self.common: Final = common
        self.ways: Final = ways

    def brings(self, clause: int) -> bool:
        """Say whether every way to meet this clause brings some fact of another."""
        if self.common & clause or self.clause & clause == self.clause:
            return True
        return bool(self.ways) and all(way & clause for way in self.ways)


class Brings:
    """What is surely in hand once a fact is, and so what requirements bring with them.

    A clause holds in every plan where another does if every way to meet that one brings some fact of it; a condition on
    a person brings nothing.
    """

    __slots__ = ("_conditions", "_found", "_timely", "of")

    def __init__(self, of: Sequence[int], conditions: int) -> None:
        self.of = of
        self._conditions = conditions
        self._found: dict[int, _Known] = {}
        self._timely: dict[int, int] = {}

    def _known(self, clause: int) -> _Known:
        found = self._found.get(clause)
        if found is None:
            common, ways = 0, NONE
            if not clause & self._conditions:
                ways = tuple([self.of[fact] for fact in members(clause)])
                common = ways[0]
                for way in ways:
                    common &= way
            found = self._found[clause] = _Known(clause, common, ways if len(ways) > 1 else NONE)
        return found

    def sure(self, clause: int, given: Clauses) -> bool:
        """Say whether `clause` holds in every plan where the clauses `given` do."""
        return any(self._known(one).brings(clause) for one in given)

    def simplified(self, one: Draft) -> Draft:
        """Return the step with an equal requirement that asks for less.

        A fact that never comes before another of its clause is left out of it, and so is a clause that the rest
        implies: what is surely in hand with a fact has been there since before it, so no plan starts the step any
        sooner or later.
        """
        if one.tree is not None or one.mentioned & (one.mentioned - 1) == 0:
            return one
        found = [self._known(self._in_time(clause)) for clause in one.clauses]
        position = 0
        while position < len(found) > 1:
            for other, known in enumerate(found):
                if other != position and known.brings(found[position].clause):
                    del found[position]
                    break
            else:
                position += 1
        clauses = tuple([known.clause for known in found])
        if clauses == one.clauses:
            return one
        mentioned = 0
        for clause in clauses:
            mentioned |= clause
        return Draft(one.step, clauses, None, mentioned, one.awards, one.before)

    def _in_time(self, clause: int) -> int:
        """Return a clause without the facts that never come before another of it."""
        found = self._timely.get(clause)
        if found is None:
            found = clause
            plain = clause ^ (clause & self._conditions)
            for fact in members(plain):
                if self.of[fact] & (plain ^ 1 << fact):
                    plain ^= 1 << fact
                    found ^= 1 << fact
            self._timely[clause] = found
        return found
