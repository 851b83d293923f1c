"""The route problem by exhaustive search: every step set, every month, every schedule, every legal claim set.

Nothing is assumed about starting early, dominance between steps or minimal sets. What is left out is left out by
definition: a plan that runs on past its arrival, or whose proper subset arrives as early, is not lean.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from pathways_app.planner.instance import (
    Assume,
    AttrIn,
    Const,
    EligibleAt,
    Expression,
    Has,
    Instance,
    PlanPoint,
    PlanStep,
    Threshold,
)
from tests.planner.payments import Claim, Purse, worth
from tests.planner.schedules import Assignment, Scheduler

NEVER = 10**9
Schedules = dict[tuple[int, int], tuple[int, ...]]


def holds(expression: Expression, held: Iterable[str], instance: Instance, assignment: Assignment) -> bool:
    """Evaluate an expression over the query's attributes and the credentials in `held`.

    A condition on an unknown attribute is true if `assignment` says so, false where it says nothing.
    """
    match expression:
        case Const(value):
            return value
        case Has(credential):
            return credential in held
        case AttrIn(attribute, values):
            return instance.query.attributes.get(attribute) in values
        case Assume(attribute, classes):
            return assignment.get(attribute) in classes
        case Threshold(count, parts):
            return sum(holds(part, held, instance, assignment) for part in parts) >= count


def usable(step: PlanStep, instance: Instance) -> bool:
    """Rule 1 of section 2."""
    query = instance.query
    return step.load <= query.weekly_hours and (query.modes is None or step.mode in query.modes)


def mentioned(expression: Expression) -> set[str]:
    """Return the credentials an expression names."""
    match expression:
        case Has(credential):
            return {credential}
        case Threshold(_, parts):
            return set().union(*(mentioned(part) for part in parts)) if parts else set()
    return set()


def relevant_steps(instance: Instance) -> list[PlanStep]:
    """Return, sorted by id, the usable steps that a plan could not simply leave out.

    A step none of whose awards is the goal or is named by the requirement of another relevant step can be deleted
    from any plan without touching the others' requirements, so no lean plan has it.
    """
    wanted = {instance.query.goal}
    candidates = [step for step in instance.steps if usable(step, instance) and step.intakes != frozenset()]
    found: dict[str, PlanStep] = {}
    grown = True
    while grown:
        grown = False
        for step in candidates:
            if step.id not in found and not wanted.isdisjoint(step.awards - instance.query.held):
                found[step.id] = step
                wanted |= mentioned(step.requires)
                grown = True
    return [found[ident] for ident in sorted(found)]


@dataclass(frozen=True)
class Exhausted:
    """Everything the exhaustive search found.

    `points` is the answer. With expiry, `fresh` is the front over all valid schedules (the answer claimed when no
    set was turned away) and `rejected` says whether some lean set at its arrival was.
    """

    points: tuple[PlanPoint, ...]
    fresh: tuple[PlanPoint, ...]
    rejected: bool
    lean_sets: int


def pareto(points: Iterable[PlanPoint], budget: int | None) -> tuple[PlanPoint, ...]:
    """Return the non-dominated vectors in order, each with its canonical plan."""
    best: dict[tuple[int, int, int], PlanPoint] = {}
    for point in points:
        if budget is not None and point.net_cost > budget:
            continue
        known = best.get(point.vector)
        if known is None or _canonical(point) < _canonical(known):
            best[point.vector] = point
    return tuple(
        best[vector]
        for vector in sorted(best)
        if not any(other != vector and all(o <= v for o, v in zip(other, vector, strict=True)) for other in best)
    )


def _canonical(point: PlanPoint) -> tuple[int, tuple[str, ...], tuple[int, ...], int, tuple[Claim, ...]]:
    return (len(point.steps), point.steps, point.starts, len(point.claims), point.claims)


def exhaust(instance: Instance) -> Exhausted:
    """Search everything."""
    query = instance.query
    if query.goal in query.held:
        empty = [PlanPoint(query.start, 0, 0, (), (), ())] if query.start <= query.deadline else []
        front = pareto(empty, query.budget)
        return Exhausted(front, front, rejected=False, lean_sets=len(empty))
    steps = relevant_steps(instance)
    purse = Purse(instance)
    schedulers = [Scheduler(steps, instance, holds, assignment) for assignment in _assignments(instance)]
    expires = bool(instance.valid_months or instance.held_until or any(step.lasts for step in steps))
    # earliest[S]: the best arrival over the subsets of S, where it is at most the deadline.
    earliest = [NEVER] * (1 << len(steps))
    points: list[PlanPoint] = []
    fresh: list[PlanPoint] = []
    rejected = False
    lean_sets = 0
    for chosen in sorted(range(1 << len(steps)), key=int.bit_count):
        parts = [earliest[chosen & ~(1 << i)] for i in range(len(steps)) if chosen >> i & 1]
        smaller = min(parts, default=NEVER)
        earliest[chosen] = smaller
        last = min(query.deadline, smaller - 1)
        able = [scheduler for scheduler in schedulers if scheduler.could_arrive(chosen, last)]
        if not able:
            continue
        group = [steps[i] for i in range(len(steps)) if chosen >> i & 1]
        ids = tuple(step.id for step in group)
        sure, open_claims = _claims(group, ids, instance, purse)
        schedules = _smallest(s.schedules(chosen, last, open_claims, lapse=False) for s in able)
        if not schedules:
            continue
        lean_sets += 1
        earliest[chosen] = min(arrival for arrival, _ in schedules)
        priced = _Pricing(group, ids, sure, [claim for claim, _ in open_claims], purse)
        if not expires:
            points += [priced.point(arrival, mask, starts) for (arrival, mask), starts in schedules.items()]
            continue
        unlapsed = _smallest(s.schedules(chosen, last, open_claims, lapse=True) for s in able)
        valid = [priced.point(arrival, mask, starts) for (arrival, mask), starts in unlapsed.items()]
        fresh += valid
        for wanted in _submasks(schedules):
            arrival = min(a for a, mask in schedules if mask & wanted == wanted)
            cost = priced.net(wanted)
            kept = [
                priced.point(a, mask, starts)
                for (a, mask), starts in unlapsed.items()
                if a == arrival and mask & wanted == wanted
            ]
            points += kept
            rejected |= not kept and (query.budget is None or cost <= query.budget)
    if not expires:
        fresh = points
    return Exhausted(pareto(points, query.budget), pareto(fresh, query.budget), rejected, lean_sets)


def solve_brute_force(instance: Instance) -> tuple[PlanPoint, ...]:
    """Return the Pareto points of the instance with their canonical plans."""
    return exhaust(instance).points


def _assignments(instance: Instance) -> list[Assignment]:
    names = sorted(instance.unknown)
    return [dict(zip(names, one, strict=True)) for one in product(*(range(instance.unknown[name]) for name in names))]


def _smallest(found: Iterable[Schedules]) -> Schedules:
    smallest: Schedules = {}
    for schedules in found:
        for key, starts in schedules.items():
            smallest[key] = min(starts, smallest.get(key, starts))
    return smallest


def _submasks(schedules: Schedules) -> Iterator[int]:
    seen: set[int] = set()
    for _, mask in schedules:
        part = mask
        while True:
            if part not in seen:
                seen.add(part)
                yield part
            if part == 0:
                break
            part = (part - 1) & mask


def _claims(
    group: list[PlanStep], ids: tuple[str, ...], instance: Instance, purse: Purse
) -> tuple[list[Claim], list[tuple[Claim, Expression]]]:
    sure: list[Claim] = []
    conditional: list[tuple[Claim, Expression]] = []
    for bursary in instance.bursaries:
        if purse.barred(bursary.id, ids):
            continue
        for step in group:
            if step.id not in bursary.steps or bursary.max_claims <= 0 or worth(bursary, step) <= 0:
                continue  # nobody waits for what pays nothing
            if instance.eligible_at is EligibleAt.START:
                conditional.append(((bursary.id, step.id), bursary.eligible))
            elif holds(bursary.eligible, instance.query.held, instance, {}):
                sure.append((bursary.id, step.id))
    return sure, conditional


class _Pricing:
    """Net cost and canonical claims of one step set, by the claims its schedule makes available."""

    def __init__(
        self, group: list[PlanStep], ids: tuple[str, ...], sure: list[Claim], conditional: list[Claim], purse: Purse
    ) -> None:
        self._ids, self._sure, self._conditional, self._purse = ids, sure, conditional, purse
        self._fees = sum(step.fee for step in group)
        self._unpaid = sum(step.duration for step in group if step.occupies and not step.salary)
        self._known: dict[int, tuple[int, tuple[Claim, ...]]] = {}

    def _priced(self, mask: int) -> tuple[int, tuple[Claim, ...]]:
        if mask not in self._known:
            extra = [claim for bit, claim in enumerate(self._conditional) if mask >> bit & 1]
            best = self._purse.best(self._sure + extra)
            self._known[mask] = (self._fees - best.total, best.claims)
        return self._known[mask]

    def net(self, mask: int) -> int:
        return self._priced(mask)[0]

    def point(self, arrival: int, mask: int, starts: tuple[int, ...]) -> PlanPoint:
        net, claims = self._priced(mask)
        return PlanPoint(arrival, net, self._unpaid, self._ids, starts, claims)
