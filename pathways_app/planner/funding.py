"""Net cost: the fees of a set of steps less the most that bursaries can pay towards it.

Source: the payments on one legal set of claims are a maximum flow (Ford and Fulkerson, 1956); the choice of the legal
set is by branch and bound over the claims that compete.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pathways_app.planner.clauses import bits, members
from pathways_app.planner.competing import Competing, Limit, PlanClaim
from pathways_app.planner.instance import Instance, Scope
from pathways_app.planner.payments import Payments


class Funding:
    """The money side of one problem; answers are kept, so asking twice costs nothing.

    `fees` are by option; sets of options are bit sets.
    """

    def __init__(
        self, instance: Instance, step_ids: Sequence[str], fees: Sequence[int], claims: Iterable[PlanClaim]
    ) -> None:
        self._bursaries = instance.bursaries
        self._groups = instance.groups
        self.step_ids = tuple(step_ids)
        self.fees = tuple(fees)
        position = {bursary.id: index for index, bursary in enumerate(instance.bursaries)}
        self._plan_wide: set[frozenset[int]] = set()
        self._same_step: set[frozenset[int]] = set()
        self._barred_by: dict[int, int] = {}
        for pair in instance.exclusions:
            if pair.scope is Scope.BARS:
                if pair.a in position:
                    barring = sum(1 << i for i, step_id in enumerate(step_ids) if step_id == pair.b)
                    self._barred_by[position[pair.a]] = self._barred_by.get(position[pair.a], 0) | barring
            elif pair.a in position and pair.b in position:
                both = self._plan_wide if pair.scope is Scope.PLAN else self._same_step
                both.add(frozenset((position[pair.a], position[pair.b])))
        self.claims = tuple(
            claim
            for claim in sorted(claims, key=lambda c: (-c.worth, c.bursary, c.option))
            if claim.worth > 0 and instance.bursaries[claim.bursary].max_claims > 0
        )
        self.claimed = 0
        for claim in self.claims:
            self.claimed |= 1 << claim.option
        for mask in self._barred_by.values():
            self.claimed |= mask
        self.pays_person = any(self._bursaries[claim.bursary].to_person for claim in self.claims)
        self._paid_to_person = 0
        for claim in self.claims:
            if self._bursaries[claim.bursary].to_person:
                self._paid_to_person |= 1 << claim.option
        self._caps: dict[int, int] = {}
        self._payments = Payments(self._bursaries, self._groups, self.step_ids, self.fees)
        self._competing = Competing(self.claims, self._bursaries, self._shared(), self._apart(), self._payments.flow)
        self._number = {(claim.bursary, claim.option): number for number, claim in enumerate(self.claims)}
        self._claims_on = [0] * len(self.step_ids)
        self._person = 0
        self._barring: dict[int, int] = {}
        for number, claim in enumerate(self.claims):
            self._claims_on[claim.option] |= 1 << number
            if self._bursaries[claim.bursary].to_person:
                self._person |= 1 << number
            for index in bits(self._barred_by.get(claim.bursary, 0)):
                self._barring[index] = self._barring.get(index, 0) | 1 << number

    def _shared(self) -> list[Limit]:
        """Return the amounts that claims share: fees, and the caps of bursaries and groups."""
        shared: dict[tuple[str, object], int] = {}
        amounts: dict[tuple[str, object], int] = {}
        for number, claim in enumerate(self.claims):
            bursary = self._bursaries[claim.bursary]
            mine: list[tuple[tuple[str, object], int]] = []
            if not bursary.to_person:
                mine.append((("step", self.step_ids[claim.option]), self.fees[claim.option]))
            if bursary.total_cap is not None:
                mine.append((("bursary", claim.bursary), bursary.total_cap))
            if bursary.group is not None:
                mine.append((("group", bursary.group), self._groups[bursary.group]))
            for key, amount in mine:
                shared[key] = shared.get(key, 0) | 1 << number
                amounts[key] = amount
        return [Limit(claims, amounts[key]) for key, claims in shared.items()]

    def _apart(self) -> dict[int, int]:
        """Return for each claim those it excludes."""
        apart: dict[int, int] = {}
        if not self._plan_wide and not self._same_step:
            return apart
        of_bursary: dict[int, int] = {}
        on_step: dict[str, int] = {}
        for number, claim in enumerate(self.claims):
            step_id = self.step_ids[claim.option]
            of_bursary[claim.bursary] = of_bursary.get(claim.bursary, 0) | 1 << number
            on_step[step_id] = on_step.get(step_id, 0) | 1 << number
        anywhere: dict[int, int] = {}
        beside: dict[int, int] = {}
        for pairs, rivals in ((self._plan_wide, anywhere), (self._same_step, beside)):
            for pair in pairs:
                one, other = min(pair), max(pair)
                rivals[one] = rivals.get(one, 0) | of_bursary.get(other, 0)
                rivals[other] = rivals.get(other, 0) | of_bursary.get(one, 0)
        for number, claim in enumerate(self.claims):
            here = on_step[self.step_ids[claim.option]] & beside.get(claim.bursary, 0)
            found = (anywhere.get(claim.bursary, 0) | here) & ~(1 << number)
            if found:
                apart[number] = found
        return apart

    def fee_sum(self, options: int) -> int:
        """Return the fees of a set of options."""
        total = 0
        for index in members(options):
            total += self.fees[index]
        return total

    def net(self, options: int) -> int:
        """Return the net cost of a set of options, every payment counted."""
        return self.fee_sum(options) - self._most(options, person=True)

    def net_of_fees(self, options: int) -> int:
        """Return the net cost of a set of options with only the bursaries that never exceed a fee."""
        return self.fee_sum(options) - self._most(options, person=False)

    def person_cap(self, options: int) -> int:
        """Return a bound on all payments to the person on a set of options, exclusions left aside."""
        options &= self._paid_to_person
        found = self._caps.get(options)
        if found is None:
            found = self._caps[options] = self._person_cap(options)
        return found

    def _person_cap(self, options: int) -> int:
        by_group: dict[str, int] = {}
        total = 0
        for number, bursary in enumerate(self._bursaries):
            if not bursary.to_person:
                continue
            worths = [c.worth for c in self.claims if c.bursary == number and options >> c.option & 1]
            paid = sum(worths[: bursary.max_claims])
            if bursary.total_cap is not None:
                paid = min(paid, bursary.total_cap)
            if bursary.group is None:
                total += paid
            else:
                by_group[bursary.group] = by_group.get(bursary.group, 0) + paid
        return total + sum(min(paid, self._groups[group]) for group, paid in by_group.items())

    def available(self, options: int, *, person: bool = True) -> list[PlanClaim]:
        """Return the claims open to a set of options, bursaries barred by one of its steps left out."""
        return [
            claim
            for claim in self.claims
            if options >> claim.option & 1
            and not self._barred_by.get(claim.bursary, 0) & options
            and (person or not self._bursaries[claim.bursary].to_person)
        ]

    def canonical_claims(self, claims: list[PlanClaim]) -> tuple[tuple[str, str], ...]:
        """Return the claims, as sorted (bursary, step) pairs, that pay the most; fewest, then smallest, of those."""
        named = sorted(claims, key=lambda c: (self._bursaries[c.bursary].id, self.step_ids[c.option]))
        target = self._competing.most(sum({1 << self._number[claim.bursary, claim.option] for claim in claims}))
        if target == 0:
            return ()
        for size in range(1, len(named) + 1):
            chosen = self._smallest(named, size, target)
            if chosen is not None:
                return tuple((self._bursaries[c.bursary].id, self.step_ids[c.option]) for c in chosen)
        return ()

    def _smallest(self, named: Sequence[PlanClaim], size: int, target: int) -> list[PlanClaim] | None:
        """Return the first legal choice of `size` claims, in the order they are named in, that pays `target`."""
        return self._chosen(named, size, target, 0, [])

    def _chosen(
        self, named: Sequence[PlanClaim], size: int, target: int, position: int, chosen: list[PlanClaim]
    ) -> list[PlanClaim] | None:
        if len(chosen) == size:
            return chosen if self._payments.flow(chosen) == target else None
        rest = named[position:]
        left = sorted((claim.worth for claim in rest), reverse=True)[: size - len(chosen)]
        if (
            len(left) < size - len(chosen)
            or sum(claim.worth for claim in chosen) + sum(left) < target
            or self._payments.flow([*chosen, *rest]) < target
        ):
            return None
        with_it = [*chosen, rest[0]]
        found = self._chosen(named, size, target, position + 1, with_it) if self._legal(with_it) else None
        return found or self._chosen(named, size, target, position + 1, chosen)

    def payments(self, claims: Sequence[PlanClaim]) -> list[int]:
        """Return what each of a legal set of claims pays when they pay the most together, in the order given."""
        return self._payments.each(claims)

    def _most(self, options: int, *, person: bool) -> int:
        options &= self.claimed
        if not options:
            return 0
        claims = barred = 0
        for index in members(options):
            claims |= self._claims_on[index]
            barred |= self._barring.get(index, 0)
        claims &= ~barred
        return self._competing.most(claims if person else claims & ~self._person)

    def _excluded(self, one: PlanClaim, other: PlanClaim) -> bool:
        pair = frozenset((one.bursary, other.bursary))
        return pair in self._plan_wide or (
            self.step_ids[one.option] == self.step_ids[other.option] and pair in self._same_step
        )

    def _legal(self, claims: Sequence[PlanClaim]) -> bool:
        used: dict[int, int] = {}
        for position, claim in enumerate(claims):
            used[claim.bursary] = used.get(claim.bursary, 0) + 1
            if used[claim.bursary] > self._bursaries[claim.bursary].max_claims:
                return False
            if any(self._excluded(claim, other) for other in claims[:position]):
                return False
        return True
