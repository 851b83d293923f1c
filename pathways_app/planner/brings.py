"""What is surely in hand: before a step starts, and with each fact, whichever way it is had."""

from __future__ import annotations

from collections.abc import Sequence

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
    readers = [0] * facts
    needs: list[list[tuple[int, ...]]] = []
    for position, one in enumerate(drafts):
        needs.append([members(clause) for clause in one.clauses if not clause & conditions])
        for clause in needs[-1]:
            for fact in clause:
                readers[fact] |= 1 << position
    todo = (1 << len(drafts)) - 1
    while todo:
        low = todo & -todo
        todo ^= low
        position = low.bit_length() - 1
        found = 0
        for clause in needs[position]:
            common = brings[clause[0]]
            for fact in clause:
                common &= brings[fact]
            found |= common
        if found == before[position]:
            continue
        before[position] = found
        awards = drafts[position].awards
        after = found | awards
        for fact in members(awards):
            # What a supplier brings only ever shrinks, so the others need not be looked at again.
            common = brings[fact] & after
            if common != brings[fact]:
                brings[fact] = common
                todo |= readers[fact]
    settled: list[Draft] = []
    for one, known in zip(drafts, before, strict=True):
        awards = one.awards & ~known
        if awards:
            settled.append(Draft(one.step, one.clauses, one.tree, one.mentioned, awards, known))
    return settled, brings


class Brings:
    """What is surely in hand once a fact is, and so what requirements bring with them.

    A clause holds in every plan where another does if every way to meet that one brings some fact of it; a condition on
    a person brings nothing.
    """

    __slots__ = ("_common", "_conditions", "of")

    def __init__(self, of: Sequence[int], conditions: int) -> None:
        self.of = of
        self._conditions = conditions
        self._common: dict[int, int] = {}

    def common(self, clause: int) -> int:
        """Return the facts that every way to meet a clause brings."""
        found = self._common.get(clause)
        if found is None:
            facts = members(clause)
            found = self.of[facts[0]]
            for fact in facts:
                found &= self.of[fact]
            self._common[clause] = found = 0 if clause & self._conditions else found
        return found

    def sure(self, clause: int, given: Clauses) -> bool:
        """Say whether `clause` holds in every plan where the clauses `given` do."""
        commons, of = self._common, self.of
        for known in given:
            common = commons.get(known)
            if common is None:
                common = self.common(known)
            if common & clause or not known & ~clause:
                return True
            if known & (known - 1) and not known & self._conditions:
                for fact in members(known):
                    if not of[fact] & clause:
                        break
                else:
                    return True
        return False

    def simplified(self, one: Draft) -> Draft:
        """Return the step with an equal requirement that asks for less.

        A fact that never comes before another of its clause is left out of it, and so is a clause that the rest
        implies: what is surely in hand with a fact has been there since before it, so no plan starts the step any
        sooner or later.
        """
        if one.tree is not None or one.mentioned & (one.mentioned - 1) == 0:
            return one
        found = tuple(
            [clause if not clause & (clause - 1) else self._without_latecomers(clause) for clause in one.clauses]
        )
        position = 0
        while position < len(found) > 1:
            rest = found[:position] + found[position + 1 :]
            if self.sure(found[position], rest):
                found = rest
            else:
                position += 1
        if found == one.clauses:
            return one
        mentioned = 0
        for clause in found:
            mentioned |= clause
        return Draft(one.step, found, None, mentioned, one.awards, one.before)

    def _without_latecomers(self, clause: int) -> int:
        left = clause
        for fact in members(clause & ~self._conditions):
            if self.of[fact] & left & ~self._conditions & ~(1 << fact):
                left &= ~(1 << fact)
        return left
