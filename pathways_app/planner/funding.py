"""Net cost: the fees of a set of steps less the most that bursaries can pay towards it.

Source: the payments on one legal set of claims are a maximum flow (Ford and Fulkerson, 1956); the choice of the legal
set is by branch and bound over the claims that compete.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pathways_app.planner.clauses import bits
from pathways_app.planner.instance import Instance, Scope


@dataclass(frozen=True, slots=True)
class PlanClaim:
    """A bursary (by number) used for an option, and the most it pays there."""

    bursary: int
    option: int
    worth: int


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
        number = {bursary.id: index for index, bursary in enumerate(instance.bursaries)}
        self._plan_wide: set[frozenset[int]] = set()
        self._same_step: set[frozenset[int]] = set()
        self._barred_by: dict[int, int] = {}
        for pair in instance.exclusions:
            if pair.scope is Scope.BARS:
                if pair.a in number:
                    barring = sum(1 << i for i, step_id in enumerate(step_ids) if step_id == pair.b)
                    self._barred_by[number[pair.a]] = self._barred_by.get(number[pair.a], 0) | barring
            elif pair.a in number and pair.b in number:
                both = self._plan_wide if pair.scope is Scope.PLAN else self._same_step
                both.add(frozenset((number[pair.a], number[pair.b])))
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
        self._paid: dict[tuple[int, bool], int] = {}
        self._parts = self._apart()

    def _apart(self) -> tuple[int, ...]:
        """Return sets of options that share no bursary, group, step or exclusion: what each is paid adds up."""
        parts: list[tuple[int, set[object]]] = []
        excluded: dict[int, set[int]] = {}
        for pair in (*self._plan_wide, *self._same_step):
            for number in pair:
                excluded.setdefault(number, set()).update(pair)
        for claim in self.claims:
            group = self._bursaries[claim.bursary].group
            keys: set[object] = {("step", self.step_ids[claim.option]), ("group", group) if group is not None else None}
            keys |= {("bursary", number) for number in (claim.bursary, *excluded.get(claim.bursary, ()))}
            keys.discard(None)
            options = 1 << claim.option | self._barred_by.get(claim.bursary, 0)
            keys |= {("option", index) for index in bits(options)}
            apart = []
            for other, others in parts:
                if keys.isdisjoint(others):
                    apart.append((other, others))
                else:
                    options |= other
                    keys |= others
            parts = [*apart, (options, keys)]
        return tuple(options for options, _ in parts)

    def fee_sum(self, options: int) -> int:
        """Return the fees of a set of options."""
        return sum(self.fees[index] for index in bits(options))

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
        target = self._best(claims)
        if target == 0:
            return ()
        for size in range(1, len(named) + 1):
            chosen = self._smallest(named, size, target)
            if chosen is not None:
                return tuple((self._bursaries[c.bursary].id, self.step_ids[c.option]) for c in chosen)
        return ()

    def _smallest(self, named: Sequence[PlanClaim], size: int, target: int) -> list[PlanClaim] | None:
        """Return the first legal choice of `size` claims, in the order they are named in, that pays `target`."""

        def choose(position: int, chosen: list[PlanClaim]) -> list[PlanClaim] | None:
            if len(chosen) == size:
                return chosen if self._flow(chosen) == target else None
            rest = named[position:]
            left = sorted((claim.worth for claim in rest), reverse=True)[: size - len(chosen)]
            if (
                len(left) < size - len(chosen)
                or sum(claim.worth for claim in chosen) + sum(left) < target
                or self._flow([*chosen, *rest]) < target
            ):
                return None
            with_it = [*chosen, rest[0]]
            found = choose(position + 1, with_it) if self._legal(with_it) else None
            return found or choose(position + 1, chosen)

        return choose(0, [])

    def payments(self, claims: Sequence[PlanClaim]) -> list[int]:
        """Return what each of a legal set of claims pays when they pay the most together, in the order given."""
        return self._pay(claims)

    def _most(self, options: int, *, person: bool) -> int:
        options &= self.claimed
        if not options:
            return 0
        total = 0
        for part in self._parts:
            mine = options & part
            if mine:
                key = (mine, person)
                paid = self._paid.get(key)
                if paid is None:
                    paid = self._paid[key] = self._best(self.available(mine, person=person))
                total += paid
        return total

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

    def _best(self, claims: list[PlanClaim]) -> int:
        """Return the most that legal subsets of `claims` pay."""
        counts: dict[int, int] = {}
        for claim in claims:
            counts[claim.bursary] = counts.get(claim.bursary, 0) + 1
        contested = [
            claim
            for claim in claims
            if counts[claim.bursary] > self._bursaries[claim.bursary].max_claims
            or any(self._excluded(claim, other) for other in claims if other is not claim)
        ]
        free = [claim for claim in claims if claim not in contested]
        best = 0
        ceiling = self._flow(claims)

        def choose(position: int, chosen: list[PlanClaim]) -> None:
            nonlocal best
            if best >= ceiling or self._flow(free + chosen + contested[position:]) <= best:
                return
            if position == len(contested):
                best = self._flow(free + chosen)
                return
            chosen.append(contested[position])
            if self._legal(chosen):
                choose(position + 1, chosen)
            chosen.pop()
            choose(position + 1, chosen)

        choose(0, [])
        return best

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

    def _flow(self, claims: Sequence[PlanClaim]) -> int:
        return sum(self._pay(claims))

    def _pay(self, claims: Sequence[PlanClaim]) -> list[int]:
        """Return payments of greatest sum on `claims`, by augmenting paths through shared limits."""
        limits: dict[tuple[str, object], int] = {}
        uses: list[list[tuple[str, object]]] = []
        most = self._limits(claims)
        for claim in claims:
            bursary = self._bursaries[claim.bursary]
            mine: list[tuple[str, object]] = []
            if not bursary.to_person:
                mine.append(("step", self.step_ids[claim.option]))
                limits[mine[-1]] = self.fees[claim.option]
            if claim.bursary in most:
                mine.append(("bursary", claim.bursary))
                limits[mine[-1]] = most[claim.bursary]
            if bursary.group is not None:
                mine.append(("group", bursary.group))
                limits[mine[-1]] = self._groups[bursary.group]
            uses.append(mine)
        paid = [0] * len(claims)
        load = dict.fromkeys(limits, 0)
        for index, claim in enumerate(claims):
            paid[index] = max(0, min([claim.worth, *(limits[key] - load[key] for key in uses[index])]))
            for key in uses[index]:
                load[key] += paid[index]
        if all(paid[index] == claim.worth for index, claim in enumerate(claims)):
            return paid
        return _maximum_payments(claims, uses, limits)


def _maximum_payments(
    claims: Sequence[PlanClaim], uses: list[list[tuple[str, object]]], limits: dict[tuple[str, object], int]
) -> list[int]:
    """Return maximum-flow payments: source, groups, bursaries, claims, steps, sink."""
    capacity: dict[tuple[object, object], int] = {}

    def edge(tail: object, head: object, amount: int) -> None:
        capacity[tail, head] = capacity.get((tail, head), 0) + amount
        capacity.setdefault((head, tail), 0)

    unlimited = sum(claim.worth for claim in claims)
    ends: list[tuple[object, object]] = []
    for number, (claim, mine) in enumerate(zip(claims, uses, strict=True)):
        keys = dict(mine)
        tail: object = "source"
        for layer in ("group", "bursary"):
            if layer in keys:
                key = (layer, keys[layer])
                if (tail, key) not in capacity:
                    edge(tail, key, limits[key])
                tail = key
        head: object = "sink"
        if "step" in keys:
            head = ("step", keys["step"])
            if (head, "sink") not in capacity:
                edge(head, "sink", limits["step", keys["step"]])
        edge(tail, ("claim", number), claim.worth)
        edge(("claim", number), head, unlimited)
        ends.append((tail, ("claim", number)))
    neighbours: dict[object, list[object]] = {}
    for tail, head in capacity:
        neighbours.setdefault(tail, []).append(head)
    before = dict(capacity)
    while True:
        came: dict[object, object] = {"source": None}
        queue: list[object] = ["source"]
        for node in queue:
            for head in neighbours.get(node, ()):
                if head not in came and capacity[node, head] > 0:
                    came[head] = node
                    queue.append(head)
        if "sink" not in came:
            return [before[pair] - capacity[pair] for pair in ends]
        path: list[tuple[object, object]] = []
        head = "sink"
        while came[head] is not None:
            path.append((came[head], head))
            head = came[head]
        amount = min(capacity[pair] for pair in path)
        for tail, end in path:
            capacity[tail, end] -= amount
            capacity[end, tail] += amount
