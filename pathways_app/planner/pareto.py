"""The points found so far, and the boxes of arrival and unpaid months they lie in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """All plans that arrive by `by` with at most `unpaid` unpaid months."""

    by: int
    unpaid: int

    def holds(self, other: Box) -> bool:
        """Say whether `other` lies within this box."""
        return other.by <= self.by and other.unpaid <= self.unpaid


@dataclass(frozen=True, slots=True)
class Found:
    """A lean plan: its vector, its weight (net cost, steps, ids in one number) and its options."""

    arrival: int
    net: int
    unpaid: int
    weight: int
    options: int

    def dominates(self, other: Found) -> bool:
        """Say whether this plan leaves no place for `other`: no worse in the vector, and better there or in weight."""
        mine, theirs = (self.arrival, self.net, self.unpaid), (other.arrival, other.net, other.unpaid)
        if mine == theirs:
            return self.weight <= other.weight
        return all(a <= b for a, b in zip(mine, theirs, strict=True))

    def thriftier(self, other: Found | None) -> bool:
        """Say whether this plan has fewer unpaid months than `other`, or as many and weighs less; so it has if None."""
        if other is None or self.unpaid != other.unpaid:
            return other is None or self.unpaid < other.unpaid
        return self.weight < other.weight


class Archive:
    """Plans none of which dominates another.

    `settled` are vectors already in the answer, from another search: what one of them matches is not looked for;
    `shift` is where the net cost begins in a weight.
    """

    def __init__(self, shift: int, settled: Iterable[tuple[int, int, int]] = ()) -> None:
        # Below the weight of any plan of its net cost, since every step adds to the part below `shift`.
        self.plans: list[Found] = [Found(arrival, net, unpaid, net << shift, 0) for arrival, net, unpaid in settled]

    @property
    def found(self) -> tuple[Found, ...]:
        """The plans kept, those already settled left out."""
        return tuple(plan for plan in self.plans if plan.options)

    def add(self, plan: Found) -> None:
        """Keep `plan` unless a kept one dominates it; drop what it dominates."""
        if any(kept.dominates(plan) for kept in self.plans):
            return
        self.plans = [kept for kept in self.plans if not plan.dominates(kept)]
        self.plans.append(plan)

    def cheapest(self, box: Box, most: int | None = None) -> Found | None:
        """Return the cheapest plan kept of a box, net cost at most `most`; of several the first to arrive.

        Of these the one with the fewest unpaid months.
        """
        best: Found | None = None
        for plan in self.plans:
            if (
                plan.arrival <= box.by
                and plan.unpaid <= box.unpaid
                and (most is None or plan.net <= most)
                and (best is None or _order(plan) < _order(best))
            ):
                best = plan
        return best

    def thriftiest(self, box: Box, most: int) -> Found | None:
        """Return the plan kept of a box with the fewest unpaid months, net cost at most `most`; of several, least."""
        best: Found | None = None
        for plan in self.plans:
            if plan.arrival <= box.by and plan.unpaid <= box.unpaid and plan.net <= most and plan.thriftier(best):
                best = plan
        return best


def _order(plan: Found) -> tuple[int, int, int]:
    return plan.net, plan.arrival, plan.unpaid
