"""The most that legal parts of a set of claims can pay: only claims that limit one another are weighed together.

A limit that a set of claims cannot reach binds none of them; what is left falls into parts that add up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from pathways_app.planner.clauses import members
from pathways_app.planner.instance import PlanBursary


class PlanClaim:
    """A bursary (by number) used for an option, and the most it pays there."""

    __slots__ = ("bursary", "option", "worth")

    def __init__(self, bursary: int, option: int, worth: int) -> None:
        self.bursary: Final = bursary
        self.option: Final = option
        self.worth: Final = worth


class Limit:
    """At most so much for some of the claims together, a bit set over their numbers."""

    __slots__ = ("amount", "claims")

    def __init__(self, claims: int, amount: int) -> None:
        self.claims: Final = claims
        self.amount: Final = amount


class Competing:
    """What sets of claims of one problem can pay, kept; sets are bit sets over the numbers of `claims`.

    `apart` are pairs of claims that no legal set holds together; `flow` gives the most that a legal set pays, and for
    any other a bound on what its legal parts pay.
    """

    def __init__(
        self,
        claims: Sequence[PlanClaim],
        bursaries: Sequence[PlanBursary],
        limits: Sequence[Limit],
        apart: Mapping[int, int],
        flow: Callable[[Sequence[PlanClaim]], int],
    ) -> None:
        self._claims = claims
        self._limits = limits
        self._apart = apart
        self._flow = flow
        counts: dict[int, int] = {}
        for number, claim in enumerate(claims):
            counts[claim.bursary] = counts.get(claim.bursary, 0) | 1 << number
        self._counts = [(mask, bursaries[number].max_claims) for number, mask in counts.items()]
        self._known: dict[int, int] = {}
        self._parts: dict[int, int] = {}
        self._flows: dict[int, int] = {}

    def most(self, claims: int) -> int:
        """Return the most that legal parts of a set of claims pay."""
        found = self._known.get(claims)
        if found is None:
            found = self._known[claims] = sum([self._part(part) for part in self._split(claims)])
        return found

    def _split(self, claims: int) -> list[int]:
        """Return the parts of a set of claims that limit one another."""
        parts: list[int] = []
        tied: list[int] = []
        for mask, count in self._counts:
            mine = mask & claims
            if mine.bit_count() > count:
                tied.append(mine)
        for limit in self._limits:
            mine = limit.claims & claims
            if mine and sum([self._claims[number].worth for number in members(mine)]) > limit.amount:
                tied.append(mine)
        for number in members(claims):
            mine = self._apart[number] & claims if number in self._apart else 0
            if mine:
                tied.append(mine | 1 << number)
        for mine in tied:
            whole = mine
            for part in parts:
                if part & mine:
                    whole |= part
            parts = [whole, *(part for part in parts if not part & mine)]
        alone = claims
        for part in parts:
            alone &= ~part
        parts.extend(1 << number for number in members(alone))
        return parts

    def _part(self, part: int) -> int:
        if not part & (part - 1):
            number = part.bit_length() - 1
            return min([self._claims[number].worth, *(limit.amount for limit in self._limits if limit.claims & part)])
        found = self._parts.get(part)
        if found is None:
            found = self._parts[part] = self._best(part)
        return found

    def _paid(self, claims: int) -> int:
        """Return what a set of claims pays at most, whether or not it is legal."""
        found = self._flows.get(claims)
        if found is None:
            found = self._flows[claims] = self._flow([self._claims[number] for number in members(claims)])
        return found

    def _best(self, part: int) -> int:
        """Return the most that legal subsets of some claims pay, by branch and bound over those that compete."""
        contested = 0
        for mask, count in self._counts:
            if (mask & part).bit_count() > count:
                contested |= mask & part
        for number in members(part):
            if self._apart.get(number, 0) & part:
                contested |= 1 << number
        return self._chosen(members(contested), 0, part, self._paid(part), 0)

    def _chosen(self, order: Sequence[int], position: int, left: int, ceiling: int, best: int) -> int:
        """Return the most that `best` and legal subsets of `left` pay, those that compete settled before `position`."""
        if best >= ceiling:
            return best
        paid = self._paid(left)
        if paid <= best or position == len(order):
            return max(paid, best)
        number = order[position]
        if not left >> number & 1:
            return self._chosen(order, position + 1, left, ceiling, best)
        taken = left & ~self._apart.get(number, 0)
        later = sum([1 << other for other in order[position + 1 :]])
        for mask, count in self._counts:
            if mask >> number & 1 and (taken & mask & ~later).bit_count() == count:
                taken &= ~(mask & later)
        best = self._chosen(order, position + 1, taken, ceiling, best)
        return self._chosen(order, position + 1, left & ~(1 << number), ceiling, best)
