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
