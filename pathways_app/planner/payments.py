"""What claims pay together within the limits they share: fees, and the caps of bursaries and groups, as a flow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from pathways_app.planner.competing import PlanClaim
from pathways_app.planner.instance import PlanBursary

Key: TypeAlias = tuple[str, object] | None
"""A step, bursary or group that limits what is paid; None where there is none."""

Keys: TypeAlias = tuple[Key, Key, Key]
"""The step, the bursary and the group of a claim, where they limit it."""


class Payments:
    """Payments on claims of one problem; it knows nothing of who asks, so that both are put away at once."""

    def __init__(
        self,
        bursaries: Sequence[PlanBursary],
        groups: Mapping[str, int],
        step_ids: Sequence[str],
        fees: Sequence[int],
    ) -> None:
        self._bursaries = bursaries
        self._groups = groups
        self._step_ids = step_ids
        self._fees = fees

    def flow(self, claims: Sequence[PlanClaim]) -> int:
        """Return the most that a legal set of claims pays; for any other, a bound on what its legal parts pay."""
        uses, limits = self._uses(claims)
        payments = _one_by_one(claims, uses, limits)
        paid = sum(payments)
        # No more goes through the steps than their fees let, none through the bursaries than they and their groups do.
        fees: dict[Key, int] = {}
        given: dict[tuple[Key, Key], int] = {}
        for claim, (step, bursary, group) in zip(claims, uses, strict=True):
            fees[step] = fees.get(step, 0) + claim.worth
            given[bursary, group] = given.get((bursary, group), 0) + claim.worth
        by_step = sum([min(worth, limits.get(key, worth)) for key, worth in fees.items()])
        if paid == by_step:
            return paid
        pooled: dict[Key, int] = {}
        for (bursary, group), worth in given.items():
            pooled[group] = pooled.get(group, 0) + min(worth, limits.get(bursary, worth))
        if paid == sum([min(worth, limits.get(key, worth)) for key, worth in pooled.items()]):
            return paid
        return sum(_maximum_payments(claims, uses, limits, payments))

    def each(self, claims: Sequence[PlanClaim]) -> list[int]:
        """Return payments of greatest sum on `claims`, by augmenting paths through shared limits."""
        uses, limits = self._uses(claims)
        paid = _one_by_one(claims, uses, limits)
        if all(one == claim.worth for one, claim in zip(paid, claims, strict=True)):
            return paid
        return _maximum_payments(claims, uses, limits, [0] * len(claims))

    def _limits(self, claims: Sequence[PlanClaim]) -> dict[int, int]:
        """Return what each bursary with a limit can pay on any legal part of `claims`.

        On more claims than it allows that is the worth of the dearest, which keeps the bound of `_best` close.
        """
        worths: dict[int, list[int]] = {}
        for claim in claims:
            worths.setdefault(claim.bursary, []).append(claim.worth)
        limits: dict[int, int] = {}
        for number, mine in worths.items():
            bursary = self._bursaries[number]
            if len(mine) > bursary.max_claims:
                limits[number] = sum(sorted(mine, reverse=True)[: bursary.max_claims])
            if bursary.total_cap is not None:
                limits[number] = min(bursary.total_cap, limits.get(number, bursary.total_cap))
        return limits

    def _uses(self, claims: Sequence[PlanClaim]) -> tuple[list[Keys], dict[Key, int]]:
        """Return for each claim the step, bursary and group whose limits it shares, if any, and these limits."""
        limits: dict[Key, int] = {}
        uses: list[Keys] = []
        most = self._limits(claims)
        for claim in claims:
            bursary = self._bursaries[claim.bursary]
            step: Key = None
            given: Key = None
            group: Key = None
            if not bursary.to_person:
                step = ("step", self._step_ids[claim.option])
                limits[step] = self._fees[claim.option]
            if claim.bursary in most:
                given = ("bursary", claim.bursary)
                limits[given] = most[claim.bursary]
            if bursary.group is not None:
                group = ("group", bursary.group)
                limits[group] = self._groups[bursary.group]
            uses.append((step, given, group))
        return uses, limits


def _one_by_one(claims: Sequence[PlanClaim], uses: Sequence[Keys], limits: Mapping[Key, int]) -> list[int]:
    """Return payments where each claim in turn takes what is left."""
    left = dict(limits)
    paid = []
    for claim, keys in zip(claims, uses, strict=True):
        amount = claim.worth
        for key in keys:
            if key is not None and left[key] < amount:
                amount = max(0, left[key])
        for key in keys:
            if key is not None:
                left[key] -= amount
        paid.append(amount)
    return paid


def _maximum_payments(
    claims: Sequence[PlanClaim], uses: Sequence[Keys], limits: Mapping[Key, int], paid: Sequence[int]
) -> list[int]:
    """Return maximum-flow payments, starting from what is `paid`: source, groups, bursaries, claims, steps, sink.

    Edges are numbered in pairs, each followed by its reverse.
    """
    heads: list[int] = []
    capacity: list[int] = []
    leaving: list[list[int]] = [[], []]  # the source and the sink
    nodes: dict[Key, int] = {}
    shared: dict[Key, int] = {}  # the edge into a group or bursary, or out of a step
    unlimited = sum([claim.worth for claim in claims])
    ends: list[int] = []
    for claim, (step, given, group), amount in zip(claims, uses, paid, strict=True):
        tail, head = 0, 1
        for key in (group, given):
            if key is not None:
                if key not in nodes:
                    nodes[key] = len(leaving)
                    shared[key] = _edge(heads, capacity, leaving, tail, nodes[key], max(0, limits[key]))
                tail = nodes[key]
                _push(capacity, shared[key], amount)
        if step is not None:
            if step not in nodes:
                nodes[step] = len(leaving)
                shared[step] = _edge(heads, capacity, leaving, nodes[step], 1, limits[step])
            head = nodes[step]
            _push(capacity, shared[step], amount)
        middle = len(leaving)
        ends.append(_edge(heads, capacity, leaving, tail, middle, claim.worth))
        _push(capacity, ends[-1], amount)
        _push(capacity, _edge(heads, capacity, leaving, middle, head, unlimited), amount)
    while True:
        came = [-1] * len(leaving)
        queue = [0]
        for tail in queue:
            for number in leaving[tail]:
                head = heads[number]
                if head and came[head] < 0 and capacity[number] > 0:
                    came[head] = number
                    queue.append(head)
        if came[1] < 0:
            return [capacity[number + 1] for number in ends]
        path: list[int] = []
        head = 1
        while head:
            path.append(came[head])
            head = heads[came[head] ^ 1]
        least = min([capacity[number] for number in path])
        for number in path:
            _push(capacity, number, least)


def _edge(heads: list[int], capacity: list[int], leaving: list[list[int]], tail: int, head: int, amount: int) -> int:
    """Add an edge for so much, with its reverse, and whichever of its ends is new; return its number."""
    number = len(heads)
    heads += (head, tail)
    capacity += (amount, 0)
    while len(leaving) <= max(tail, head):
        leaving.append([])
    leaving[tail].append(number)
    leaving[head].append(number + 1)
    return number


def _push(capacity: list[int], edge: int, amount: int) -> None:
    """Send so much through an edge."""
    capacity[edge] -= amount
    capacity[edge ^ 1] += amount
