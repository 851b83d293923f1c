"""Credentials that lapse: schedules in which every step starts while what it needs still holds.

The search plans as if everything were held for ever; a set about to become an answer is then arranged so that nothing
has lapsed where it is needed, or turned away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Final

from pathways_app.planner.clauses import assumes_in, bits, credentials_in, members, resolve_attributes
from pathways_app.planner.instance import Assume, Const, EligibleAt, Expression, Has, PlanStep, Threshold
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.schedule import UNBOUNDED, Bounds, Scheduler
from pathways_app.planner.variants import without_unknowns

MOST_TRIES: Final = 2000
"""Schedules tried for one set before it is given up as lapsing (a bound of ours)."""


def is_true(expression: Expression, hand: frozenset[str] | set[str], assumed: Mapping[str, int]) -> bool:
    """Say whether `expression` holds with the credentials in hand and a value class for each assumed attribute."""
    match expression:
        case Const(value):
            return value
        case Has(credential):
            return credential in hand
        case Assume(attribute, classes):
            return attribute not in assumed or assumed[attribute] in classes
        case Threshold(count, parts):
            return count <= 0 or sum(is_true(part, hand, assumed) for part in parts) >= count
        case _:
            return False


class Freshness:
    """Arranges sets of options so that nothing they need has lapsed; without expiry, simply arranges them."""

    def __init__(self, prepared: Prepared, scheduler: Scheduler) -> None:
        self._problem = prepared.problem
        self._funding = prepared.funding
        self._scheduler = scheduler
        self._instance = prepared.problem.instance
        self._attributes = dict(self._instance.query.attributes)
        self._steps = {option.step.id: option.step for option in self._problem.options}
        self._brought: dict[str, tuple[frozenset[str], tuple[tuple[str, int], ...]]] = {}
        self._required: dict[str, Expression] = {}
        self._eligible: dict[int, Expression] = {}
        self._at_start = self._instance.eligible_at is EligibleAt.START
        self._claims_of: dict[int, list[int]] = {}
        for claim in self._funding.claims:
            self._claims_of.setdefault(claim.option, []).append(claim.bursary)
        self.expires = prepared.expires

    def acceptable(self, options: int, arrival: int) -> bool:
        """Say whether the set has a schedule with this arrival in which nothing needed has lapsed."""
        return not self.expires or self.arrange(options, arrival) is not None

    def arrange(self, options: int, arrival: int) -> dict[int, int] | None:
        """Return the smallest schedule with this arrival in which nothing needed has lapsed, or None."""
        starts = self._scheduler.arrange(options, arrival)
        if starts is None or not self.expires or not self._lapses(options, starts):
            return starts
        return self._refresh(options, arrival)

    def claims(self, starts: Mapping[str, int]) -> tuple[int, tuple[tuple[str, str], ...]]:
        """Return net cost and canonical claims of a schedule given by step id, each eligibility read as it stands.

        Eligibilities that rest on one another within a month stand only in some order: of the variants of the steps
        that can stand together at these starts, those that pay the most count; then fewest claims, then smallest.
        """
        by_id: dict[str, list[int]] = {}
        for index, option in enumerate(self._problem.options):
            if option.step.id in starts:
                by_id.setdefault(option.step.id, []).append(index)
        families = [(sum(1 << index for index in family), family) for family in product(*by_id.values())]
        by_net: dict[int, list[tuple[int, tuple[int, ...]]]] = {}
        for options, family in families:
            by_net.setdefault(self._funding.net(options), []).append((options, family))
        for net, alike in sorted(by_net.items()):
            ranked = []
            for options, family in alike:
                named = self._funding.canonical_claims(self._funding.available(options))
                ranked.append((len(named), named, options, family))
            ranked.sort()
            for _, named, options, family in ranked:
                placed = {index: starts[self._problem.options[index].step.id] for index in family}
                # The schedule stands with one of them, so with the only one.
                if len(families) == 1 or not self._lapses(options, placed):
                    return net, named
        raise AssertionError("a schedule that was arranged does not stand")

    def _requires(self, step: PlanStep) -> Expression:
        """Return what a step asks for, worked out when first wanted: most steps never are."""
        found = self._required.get(step.id)
        if found is None:
            found = self._required[step.id] = resolve_attributes(step.requires, self._attributes)
        return found

    def _eligibility(self, bursary: int) -> Expression:
        found = self._eligible.get(bursary)
        if found is None:
            eligible = resolve_attributes(self._instance.bursaries[bursary].eligible, self._attributes)
            found = self._eligible[bursary] = without_unknowns(eligible)
        return found

    def _is_due(self, bursary: int, hand: set[str]) -> bool:
        return is_true(self._eligibility(bursary), hand if self._at_start else self._instance.query.held, {})

    def _refresh(self, options: int, arrival: int) -> dict[int, int] | None:
        """Search over bounds on single starts, each ruling out the lapse found last; keep the smallest schedule."""
        by_id = sorted(bits(options), key=lambda index: self._problem.options[index].step.id)
        best: list[int] | None = None
        todo = [UNBOUNDED]
        seen: set[tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]] = set()
        tries = 0
        while todo and tries < MOST_TRIES:
            bounds = todo.pop()
            key = (tuple(sorted(bounds.release.items())), tuple(sorted(bounds.latest.items())))
            if key in seen:
                continue
            seen.add(key)
            tries += 1
            starts = self._scheduler.arrange(options, arrival, bounds)
            if starts is None:
                continue
            vector = [starts[index] for index in by_id]
            if best is not None and vector >= best:
                continue
            lapses = self._lapses(options, starts)
            if not lapses:
                best = vector
            for lapsed in sorted(lapses):
                todo.extend(self._ways_out(lapsed, options, starts, bounds))
        return None if best is None else dict(zip(by_id, best, strict=True))

    def _ways_out(self, lapsed: int, options: int, starts: Mapping[int, int], bounds: Bounds) -> Iterator[Bounds]:
        """Yield tighter bounds that between them admit every schedule in which `lapsed` finds what it needs."""
        moment = starts[lapsed]
        mentioned = self._mentioned(lapsed)
        yield Bounds(bounds.release, {**bounds.latest, lapsed: moment - 1})
        later = False
        for other in bits(options):
            step = self._problem.options[other].step
            useful = step.awards & mentioned
            if other == lapsed or not useful:
                continue
            end = starts[other] + step.duration
            if end > moment:
                later = True
                yield Bounds(bounds.release, {**bounds.latest, other: moment - step.duration})
                continue
            kept = [months for c in useful if (months := self._lasts(step, c)) is not None and end + months <= moment]
            if kept:
                release = moment - max(kept) - step.duration + 1
                yield Bounds({**bounds.release, other: max(release, bounds.release.get(other, 0))}, bounds.latest)
        if later:
            yield Bounds({**bounds.release, lapsed: moment + 1}, bounds.latest)

    def _mentioned(self, index: int) -> frozenset[str]:
        expressions = [self._requires(self._problem.options[index].step)]
        expressions += [self._eligibility(bursary) for bursary in self._claims_of.get(index, [])]
        return frozenset(c for expression in expressions for c in credentials_in(expression))

    def _lasts(self, step: PlanStep, credential: str) -> int | None:
        if credential in step.lasts:
            return step.lasts[credential]
        return self._instance.valid_months.get(credential)

    def _lapses(self, options: int, starts: Mapping[int, int]) -> frozenset[int]:
        """Return the first option that starts without what it needs, for each way to answer the unknown attributes.

        None at all where under some answers everything has what it needs.
        """
        found: set[int] = set()
        for assumed in self._assignments(options):
            lapsed = self._first_lapse(options, starts, assumed)
            if lapsed is None:
                return frozenset()
            found.add(lapsed)
        return frozenset(found)

    def _assignments(self, options: int) -> Iterator[dict[str, int]]:
        """Yield a class for each unknown attribute the options ask about, in every way that may serve.

        Of two classes of one attribute the one that meets more conditions serves as well as the other.
        """
        asked: dict[str, set[frozenset[int]]] = {}
        for index in members(options):
            for assume in assumes_in(self._requires(self._problem.options[index].step)):
                asked.setdefault(assume.attribute, set()).add(assume.classes)
        choices: list[list[int]] = []
        for name, conditions in asked.items():
            met = {
                frozenset(classes for classes in conditions if one in classes): one
                for one in range(self._instance.unknown[name])
            }
            choices.append([one for true, one in met.items() if not any(true < other for other in met)])
        for chosen in product(*choices):
            yield dict(zip(asked, chosen, strict=True))

    def _first_lapse(self, options: int, starts: Mapping[int, int], assumed: Mapping[str, int]) -> int | None:
        fine: dict[str, int] = {}
        waiting = sorted(bits(options), key=lambda index: (starts[index], self._problem.options[index].step.id))
        changed = True
        while changed:
            changed = False
            for index in list(waiting):
                step = self._problem.options[index].step
                hand = self._hand_at(fine, starts[index], step.id)
                due = all(self._is_due(bursary, hand) for bursary in self._claims_of.get(index, []))
                if due and is_true(self._requires(step), hand, assumed):
                    fine[step.id] = starts[index]
                    waiting.remove(index)
                    changed = True
        if not waiting:
            return None
        return next((index for index in waiting if self._comes_first(index, fine, starts, assumed)), waiting[0])

    def _comes_first(
        self, index: int, fine: Mapping[str, int], starts: Mapping[int, int], assumed: Mapping[str, int]
    ) -> bool:
        """Say whether an option would be fine if nothing lapsed, so that it is not another's lapse that stops it."""
        step = self._problem.options[index].step
        hand = self._hand_at(fine, starts[index], step.id, lapsing=False)
        due = all(self._is_due(bursary, hand) for bursary in self._claims_of.get(index, []))
        return due and is_true(self._requires(step), hand, assumed)

    def _hand_at(self, fine: Mapping[str, int], moment: int, step_id: str, *, lapsing: bool = True) -> set[str]:
        query = self._instance.query
        until = self._instance.held_until
        hand = {c for c in query.held if c not in until or moment < until[c]} if lapsing and until else set(query.held)
        for name, start in fine.items():
            step = self._steps[name]
            end = start + step.duration
            if name == step_id or end > moment:
                continue
            lasting, passing = self._brings(step)
            hand.update(lasting)
            for credential, months in passing:
                if not lapsing or moment < end + months:
                    hand.add(credential)
        return hand

    def _brings(self, step: PlanStep) -> tuple[frozenset[str], tuple[tuple[str, int], ...]]:
        """Return what a step brings for ever, and what for so many months."""
        found = self._brought.get(step.id)
        if found is None:
            passing = [(c, months) for c in step.awards if (months := self._lasts(step, c)) is not None]
            lasting = step.awards.difference([c for c, _ in passing])
            found = self._brought[step.id] = (lasting, tuple(passing))
        return found
