"""What bursaries pay at most on a step set, by trying every legal set of claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from pathways_app.planner.instance import Instance, PlanBursary, PlanStep, Scope

Claim = tuple[str, str]


@dataclass(frozen=True)
class Payment:
    """The greatest payment with the claims that section 5.4 prefers."""

    total: int
    claims: tuple[Claim, ...]

    @property
    def preference(self) -> tuple[int, int, tuple[Claim, ...]]:
        """Smaller is preferred."""
        return (-self.total, len(self.claims), self.claims)


def worth(bursary: PlanBursary, step: PlanStep) -> int:
    """Return a(b, s) of sections 3 and 11.3."""
    if bursary.percent is not None:
        return step.fee * bursary.percent // 100
    amount = bursary.amounts[step.id]
    return amount if bursary.to_person else min(step.fee, amount)


class Purse:
    """The payment rules of one instance."""

    def __init__(self, instance: Instance) -> None:
        self._steps = {step.id: step for step in instance.steps}
        self._bursaries = {bursary.id: bursary for bursary in instance.bursaries}
        self._groups = instance.groups
        pairs: dict[Scope, set[frozenset[str]]] = {Scope.PLAN: set(), Scope.STEP: set()}
        self._barred: dict[str, set[str]] = {}
        for exclusion in instance.exclusions:
            if exclusion.scope is Scope.BARS:
                self._barred.setdefault(exclusion.a, set()).add(exclusion.b)
            else:
                pairs[exclusion.scope].add(frozenset((exclusion.a, exclusion.b)))
        self._never, self._not_on_one_step = pairs[Scope.PLAN], pairs[Scope.STEP]
        self._worth = {
            (bursary.id, step_id): worth(bursary, self._steps[step_id])
            for bursary in instance.bursaries
            for step_id in bursary.steps
            if step_id in self._steps
        }

    def barred(self, bursary_id: str, step_ids: Sequence[str]) -> bool:
        """Tell whether a plan with these steps loses the bursary."""
        return not self._barred.get(bursary_id, set()).isdisjoint(step_ids)

    def legal(self, claims: Sequence[Claim]) -> bool:
        """Tell whether the claims may stand together."""
        for bursary_id in {b for b, _ in claims}:
            if sum(b == bursary_id for b, _ in claims) > self._bursaries[bursary_id].max_claims:
                return False
        for (b1, s1), (b2, s2) in combinations(claims, 2):
            pair = frozenset((b1, b2))
            if pair in self._never or (s1 == s2 and pair in self._not_on_one_step):
                return False
        return True

    def most(self, claims: Sequence[Claim]) -> int:
        """Return the maximum flow through one claim set, as the least cut over the steps' fees.

        A fee-type claim runs bursary -> step; a cut severs, for some steps, the fee, and on the other side of what
        is left each bursary's claims, its total cap, or its group's cap, whichever is least.
        """
        by_fee = sorted({s for b, s in claims if not self._bursaries[b].to_person})
        least: int | None = None
        for size in range(len(by_fee) + 1):
            for severed in combinations(by_fee, size):
                cut = sum(self._steps[s].fee for s in severed) + self._behind(claims, frozenset(severed))
                least = cut if least is None else min(least, cut)
        assert least is not None
        return least

    def _behind(self, claims: Sequence[Claim], severed: frozenset[str]) -> int:
        per_bursary: dict[str, int] = {}
        for b, s in claims:
            if self._bursaries[b].to_person or s not in severed:
                per_bursary[b] = per_bursary.get(b, 0) + self._worth[b, s]
        total, per_group = 0, dict[str, int]()
        for b, claimed in per_bursary.items():
            bursary = self._bursaries[b]
            paid = claimed if bursary.total_cap is None else min(claimed, bursary.total_cap)
            if bursary.group is None:
                total += paid
            else:
                per_group[bursary.group] = per_group.get(bursary.group, 0) + paid
        return total + sum(min(paid, self._groups[group]) for group, paid in per_group.items())

    def best(self, available: Sequence[Claim]) -> Payment:
        """Return the greatest payment over the legal subsets of `available`; of those the canonical claims."""
        # A claim worth nothing adds nothing to any payment, so the fewest claims never hold one.
        useful = sorted(claim for claim in available if self._worth[claim] > 0)
        best = Payment(0, ())
        chosen: list[Claim] = []

        def extend(index: int) -> None:
            nonlocal best
            if index == len(useful):
                found = Payment(self.most(chosen), tuple(chosen))
                if found.preference < best.preference:
                    best = found
                return
            chosen.append(useful[index])
            if self.legal(chosen):
                extend(index + 1)
            chosen.pop()
            extend(index + 1)

        extend(0)
        return best
