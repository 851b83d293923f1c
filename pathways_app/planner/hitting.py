"""Small sets that hit every block, in order: the candidates for a smallest set of changes.

A block is the complement of a set that opens nothing; whatever opens something has a member in each (Reiter, "A theory
of diagnosis from first principles", Artificial Intelligence 32, 1987). Sets are bits of an integer.
"""

from __future__ import annotations

from pathways_app.planner.clauses import bits


class Hitting:
    """The sets of one size after another that hit all blocks noted so far, and hold no set already found to do."""

    def __init__(self, universe: int) -> None:
        self._universe = universe
        self._blocks: list[int] = []
        self._closed_off: list[int] = []

    def block(self, block: int) -> None:
        """Ask of every further set that it have a member in `block`."""
        self._blocks.append(block)
        self._blocks.sort(key=lambda one: (one.bit_count(), one))

    def close_off(self, whole: int) -> None:
        """Offer no set again that holds all of `whole`."""
        self._closed_off.append(whole)

    def drop(self, member: int) -> None:
        """Offer no set again that holds this one member (a bit)."""
        self._universe &= ~member

    def next(self, size: int) -> int | None:
        """Return a set of at most `size` members that qualifies, None where there is none."""
        return self._search(0, size, 0)

    def _search(self, chosen: int, left: int, barred: int) -> int | None:
        if any(whole & chosen == whole for whole in self._closed_off):
            return None
        missed = next((block for block in self._blocks if not block & chosen), None)
        if missed is None:
            return chosen
        if not left:
            return None
        for index in bits(missed & self._universe & ~barred):
            found = self._search(chosen | 1 << index, left - 1, barred)
            if found is not None:
                return found
            barred |= 1 << index
        return None
