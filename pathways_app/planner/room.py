"""What there is room for below a node of the search: months without pay, main occupations, hours of study."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pathways_app.planner.capacity import Capacity
from pathways_app.planner.clauses import members
from pathways_app.planner.nodes import Node
from pathways_app.planner.problem import NEVER, Problem

MOST_KEPT: Final = 4_096
"""Sets of options of which it is kept what the least of them takes (ours, for the memory it takes)."""


class Amounts:
    """How much of something each option takes."""

    def __init__(self, amounts: Sequence[int]) -> None:
        self._amounts = amounts
        self._most = max(amounts, default=0)
        self._over: dict[int, int] = {}

    def over(self, most: int) -> int:
        """Return the options that take more than `most`."""
        if most >= self._most:
            return 0
        found = self._over.get(most)
        if found is None:
            found = self._over[most] = sum([1 << index for index, mine in enumerate(self._amounts) if mine > most])
        return found


class _Least:
    """The least of each that one of a set of options takes."""

    __slots__ = ("occupied", "studied", "unpaid")

    def __init__(self, unpaid: int, occupied: int, studied: int) -> None:
        self.unpaid: Final = unpaid
        self.occupied: Final = occupied
        self.studied: Final = studied


class Room:
    """The room there is for each option of one problem, `unpaid` being their months without pay."""

    def __init__(self, problem: Problem, capacity: Capacity, unpaid: Sequence[int]) -> None:
        self._every = problem.every
        self._start = problem.start
        self._hours = capacity.hours
        self._unpaid, self._occupied, self._studied = tuple(unpaid), capacity.occupied, capacity.studied
        self._least: dict[int, _Least] = {}
        self._over_unpaid = Amounts(self._unpaid)
        self._over_occupied, self._over_studied = Amounts(self._occupied), Amounts(self._studied)

    def beside(self, node: Node, marks: list[int], unpaid: int) -> int:
        """Return what there is room for at a node beside what is chosen and one of each of `marks`.

        That is, of the months without pay, of which there may be `unpaid`, of main occupations, and of hours of study
        until the node's latest arrival; -1 where there is none for these alone. An option of a mark stands for that.
        """
        months = node.cap - self._start
        unpaid -= node.unpaid
        occupied = months - node.occupied
        studied = months * self._hours - node.studied
        if unpaid < 0 or occupied < 0 or studied < 0:
            return -1
        without_pay: list[tuple[int, int]] = []
        posts: list[tuple[int, int]] = []
        studies: list[tuple[int, int]] = []
        counted_unpaid = counted_occupied = counted_studied = 0
        for mark in marks:
            least = self._least.get(mark)
            if least is None:
                least = self._least_of(mark)
            least_unpaid, least_occupied, least_studied = least.unpaid, least.occupied, least.studied
            if least_unpaid and not mark & counted_unpaid:
                counted_unpaid |= mark
                unpaid -= least_unpaid
                without_pay.append((mark, least_unpaid))
            if least_occupied and not mark & counted_occupied:
                counted_occupied |= mark
                occupied -= least_occupied
                posts.append((mark, least_occupied))
            if least_studied and not mark & counted_studied:
                counted_studied |= mark
                studied -= least_studied
                studies.append((mark, least_studied))
        if unpaid < 0 or occupied < 0 or studied < 0:
            return -1
        out = _out(self._over_unpaid, unpaid, counted_unpaid, without_pay)
        out |= _out(self._over_occupied, occupied, counted_occupied, posts)
        out |= _out(self._over_studied, studied, counted_studied, studies)
        return self._every & ~out | node.chosen

    def _least_of(self, mark: int) -> _Least:
        """Work out the least that one of the options takes, and keep it for a while."""
        if len(self._least) >= MOST_KEPT:
            self._least.clear()
        unpaid = occupied = studied = NEVER
        for index in members(mark):
            unpaid = min(unpaid, self._unpaid[index])
            occupied = min(occupied, self._occupied[index])
            studied = min(studied, self._studied[index])
        found = self._least[mark] = _Least(unpaid, occupied, studied)
        return found


def _out(amounts: Amounts, left: int, counted: int, marks: list[tuple[int, int]]) -> int:
    """Return options that take more than is `left`; one of `marks`, more than that and what is counted for the mark."""
    out = amounts.over(left) & ~counted
    for mark, least in marks:
        out |= amounts.over(left + least) & mark
    return out
