"""Smallest sets of steps that lead to a goal, one by one, where there are too many to hold together."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence

from pathways_app.planner.clauses import bits, members
from pathways_app.planner.relaxed import Gate

MOST_LISTED = 300
MOST_TRIES = 300
SECONDS = 2.0
"""Longest that listing may take on any machine."""


class Listing:
    """The smallest sets over some gates; `whole` ends up False where some are missing."""

    def __init__(self, gates: Sequence[Gate], goal: int, should_stop: Callable[[], bool]) -> None:
        self._gates = gates
        self._goal = goal
        self._should_stop = should_stop
        self._ends = time.monotonic() + SECONDS
        self._tries = 0
        self.whole = True
        self._bringing: dict[int, int] = {}
        for at, gate in enumerate(self._gates):
            for fact in bits(gate.awards):
                self._bringing[fact] = self._bringing.get(fact, 0) | 1 << at

    def sets(self) -> Iterator[tuple[int, ...]]:
        """Yield up to `MOST_LISTED` sets, each once, as positions of gates."""
        for listed, chosen in enumerate(self._grown((), (1 << len(self._gates)) - 1)):
            if listed == MOST_LISTED:
                self.whole = False
                return
            yield chosen

    def _grown(self, chosen: tuple[int, ...], allowed: int) -> Iterator[tuple[int, ...]]:
        self._tries += 1
        if self._tries > MOST_TRIES or self._should_stop() or time.monotonic() > self._ends:
            self.whole = False
        if not self.whole:
            return
        had, waiting = self._closure(chosen)
        for at in chosen:
            if at not in waiting:
                without, _ = self._closure([one for one in chosen if one != at])
                if not self._gates[at].awards & ~without:
                    return  # nothing it brings is missed, now or later
        if had >> self._goal & 1:
            spared = ([one for one in chosen if one != at] for at in chosen)
            if not any(self._closure(fewer)[0] >> self._goal & 1 for fewer in spared):
                yield chosen
            return
        best, shut = self._closure([*chosen, *bits(allowed)])
        if not best >> self._goal & 1 or not shut.isdisjoint(chosen):
            return
        for at in bits(self._need(chosen, had, waiting, allowed)):
            allowed &= ~(1 << at)
            yield from self._grown((*chosen, at), allowed)

    def _need(self, chosen: Sequence[int], had: int, waiting: frozenset[int], allowed: int) -> int:
        """Return gates of which every set that holds `chosen` holds one more, as few as are easily seen."""
        brought = 0
        for at in chosen:
            brought |= self._gates[at].awards
        if not brought >> self._goal & 1:
            return self._bringing.get(self._goal, 0) & allowed
        open_needs = [clause for at in chosen for clause in self._gates[at].clauses if not clause & brought]
        if open_needs:
            return min((self._suppliers(clause) & allowed for clause in open_needs), key=lambda some: some.bit_count())
        # All that is asked for is brought, but in a circle: something from outside it must come in.
        found = 0
        for at in waiting:
            for clause in self._gates[at].clauses:
                if not clause & had:
                    found |= self._suppliers(clause)
        return found & allowed & ~sum(1 << at for at in chosen)

    def _suppliers(self, clause: int) -> int:
        found = 0
        for fact in members(clause):
            found |= self._bringing.get(fact, 0)
        return found

    def _closure(self, gates: Iterable[int]) -> tuple[int, frozenset[int]]:
        """Return the facts that these gates bring, and those of them that never open."""
        had, left = 0, list(gates)
        while True:
            shut = []
            for at in left:
                for clause in self._gates[at].clauses:
                    if not clause & had:
                        shut.append(at)
                        break
                else:
                    had |= self._gates[at].awards
            if len(shut) == len(left):
                return had, frozenset(shut)
            left = shut
