"""The ways to a goal that a person's limits close, counted by what closes each first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import product

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.change import Limit
from pathways_app.domain.person import HORIZON_MONTHS, RouteRequest
from pathways_app.domain.requirement import AllOf, Condition, Requirement
from pathways_app.domain.step import Status, Step
from pathways_app.domain.ways import ClosedWays
from pathways_app.planner.families import UNBOUNDED, Families, TooManyNodesError
from pathways_app.planner.ground import usable_status
from pathways_app.planner.instance import Front, Instance
from pathways_app.planner.levers import Kind, Lever, admitting
from pathways_app.planner.pose import pose
from pathways_app.planner.prepare import prepare
from pathways_app.planner.ready import HOUR
from pathways_app.planner.relaxed import Gate, Relaxed
from pathways_app.planner.solve import solve_prepared
from pathways_app.planner.supports import family, grouped, smallest_sets
from pathways_app.planner.values import candidate_values

MOST_TIMED = 40
"""Ways whose dates and prices are worked out at most (a bound of ours)."""

_ANY_HOURS = 10_000

_MET = {
    Kind.KEEP_EARNING: Limit.KEEP_EARNING,
    Kind.MODE: Limit.MODES,
    Kind.STUDY_HOURS: Limit.STUDY_HOURS,
    Kind.STRICT: Limit.STRICT,
}
"""The limits a way can meet whatever the dates and prices, in the order in which they are looked at."""


class Ways:
    """The ways to one goal, limits aside; the question itself has no route.

    `rejected` says that expiry turned a plan of the question away, so that a way may be closed by that alone.
    """

    def __init__(
        self,
        catalogue: JurisdictionCatalogue,
        request: RouteRequest,
        steps: list[Step],
        should_stop: Callable[[], bool],
        *,
        rejected: bool,
    ) -> None:
        self._catalogue = catalogue
        self._request = request
        self._should_stop = should_stop
        self._rejected = rejected
        shut = [step for step in steps if not usable_status(step.status, what_if=request.what_if)]
        self._shut = sorted(shut, key=lambda step: (step.status is not Status.CLOSED, step.id))
        levers = [Lever(Kind.MODE, mode) for mode in sorted({mode for step in steps for mode in step.study_modes})]
        levers += [Lever(Kind.PROPOSED, step.id) for step in shut]
        levers += [Lever(kind) for kind in (Kind.KEEP_EARNING, Kind.STUDY_HOURS, Kind.STRICT)]
        self._relaxed = relaxed = Relaxed(catalogue, request, steps, levers, {}, hours=_ANY_HOURS)
        self._lifted: dict[Kind, int] = dict.fromkeys(_MET, 0)
        free = relaxed.held
        for lever in levers:
            bit = 1 << relaxed.pulled(lever)
            free |= bit
            if lever.kind in self._lifted:
                self._lifted[lever.kind] |= bit
        self._needs = {gate.step.id: gate.clauses for gate in relaxed.gates}
        self._conditions = {gate.step.id: self._outright(gate.step) for gate in relaxed.gates}
        self._free = free
        self._groups = grouped(relaxed.gates, relaxed.goal, free, self._trait)
        self._instance: Instance | None = None

    def closed(self) -> ClosedWays | None:
        """Count the ways by what closes each first; None where there are too many to tell."""
        smallest = smallest_sets(self._groups, self._relaxed.goal, self._should_stop)
        if smallest is None:
            return None
        workshop, ways = smallest.workshop, smallest.family
        last = len(self._groups) - 1
        times = {last - at: len(group.steps) for at, group in enumerate(self._groups)}
        try:
            ways = self._consistent(workshop, ways)
            checked = left = workshop.count(ways, times)
            entries: dict[str, int] = {}
            for step in self._shut:
                ways = workshop.avoiding(ways, self._where([gate.step.id == step.id for gate in self._gates()]))
                left, entries[step.id] = workshop.count(ways, times), left - workshop.count(ways, times)
            limits: dict[Limit, int] = {}
            for limit, past in self._past(workshop, ways, smallest.most):
                left, limits[limit] = workshop.count(past, times), left - workshop.count(past, times)
                ways = past
        except TooManyNodesError:
            return None
        most = smallest.most
        counted = ClosedWays(checked, limits, entries, whole=most is None, most_steps=most)
        return self._timed(workshop, ways, left, counted)

    def _trait(self, gate: Gate) -> tuple[object, ...]:
        """Return what tells a step from another that asks for and brings the same: the limits it meets."""
        return frozenset(self._needs[gate.step.id]), self._conditions[gate.step.id]

    def _outright(self, step: Step) -> frozenset[Condition]:
        """Return the conditions on what is not known that a step cannot do without."""
        return frozenset(one for one in _outright(step.requires) if one.attribute not in self._relaxed.attributes)

    def _gates(self) -> Iterator[Gate]:
        return (group.gate for group in self._groups)

    def _where(self, chosen: Iterable[bool]) -> frozenset[int]:
        last = len(self._groups) - 1
        return frozenset(last - at for at, yes in enumerate(chosen) if yes)

    def _consistent(self, workshop: Families, ways: int) -> int:
        """Leave out the ways two steps of which ask for what cannot both be true of one person."""
        asked: dict[str, set[Condition]] = {}
        for group in self._groups:
            for condition in self._conditions[group.gate.step.id]:
                asked.setdefault(condition.attribute, set()).add(condition)
        for name, conditions in sorted(asked.items()):
            values = candidate_values(self._catalogue.attributes.get(name), sorted(conditions, key=repr))
            refused = {frozenset(c for c in conditions if not c.accepts(value)) for value in values}
            if frozenset() in refused:
                continue
            kept = 0
            for no in sorted(refused, key=lambda some: sorted(map(repr, some))):
                asking = self._where([not no.isdisjoint(self._conditions[gate.step.id]) for gate in self._gates()])
                kept = workshop.union(kept, workshop.avoiding(ways, asking))
            ways = kept
        return ways

    def _past(self, workshop: Families, ways: int, most: int | None) -> Iterator[tuple[Limit, int]]:
        """Yield each limit that no date or price can change, with the ways that it and those before leave open."""
        shut = 0
        for kind, limit in _MET.items():
            shut |= self._lifted[kind]
            if kind is Kind.STRICT:
                if not self._request.strict:
                    return
                groups = [
                    replace(group, gate=replace(group.gate, clauses=self._needed(group.gate))) for group in self._groups
                ]
                ways = workshop.both(
                    ways, family(workshop, groups, self._relaxed.goal, shut, UNBOUNDED if most is None else most)
                )
            else:
                ways = workshop.avoiding(ways, self._where([self._met(gate, shut) for gate in self._gates()]))
            yield limit, ways

    def _met(self, gate: Gate, shut: int) -> bool:
        """Say whether a step needs a limit lifted that is not, whatever is held."""
        return any(not clause & ~shut for clause in self._needs[gate.step.id])

    def _needed(self, gate: Gate) -> tuple[int, ...]:
        """Return the clauses of a gate as they are without assumptions."""
        granted = self._free & ~self._lifted[Kind.STRICT]
        return tuple(clause for clause in self._needs[gate.step.id] if not clause & granted)

    def _timed(self, workshop: Families, ways: int, left: int, counted: ClosedWays) -> ClosedWays:
        """Return the counts with those of the ways that only dates, prices or a lapse can close."""
        person = self._request.person
        limits, other, checked = dict(counted.limits), 0, counted.checked
        whole, most = counted.whole, counted.most_steps
        alone = [limit for limit, set_ in ((Limit.BY, person.by), (Limit.BUDGET, person.budget)) if set_ is not None]
        if len(alone) == 1 and not self._rejected:
            limits[alone[0]] = left  # nothing else is left to close them
        elif left:
            for timed, steps in enumerate(self._spelt_out(workshop, ways)):
                if timed == MOST_TIMED or self._should_stop():
                    checked, whole, most = checked - left + timed, False, None
                    break
                limit = self._by_date_or_price(steps)
                if limit is None:
                    other += 1
                else:
                    limits[limit] = limits.get(limit, 0) + 1
        entries = {step: count for step, count in counted.entries.items() if count}
        return ClosedWays(checked, {limit: n for limit, n in limits.items() if n}, entries, other, whole, most)

    def _spelt_out(self, workshop: Families, ways: int) -> Iterator[tuple[str, ...]]:
        """Yield each way as ids of steps."""
        last = len(self._groups) - 1
        for one in workshop.sets(ways):
            yield from product(*([gate.step.id for gate in self._groups[last - at].steps] for at in sorted(one)))

    def _by_date_or_price(self, steps: Iterable[str]) -> Limit | None:
        person = self._request.person
        in_time = self._solved(frozenset(steps))
        if not in_time.points:
            return Limit.BY if person.by is not None and not in_time.rejected else None
        least = min(point.net_cost for point in in_time.points)
        return Limit.BUDGET if person.budget is not None and least > person.budget.minor else None

    def _solved(self, ids: frozenset[str]) -> Front:
        """Return the best plans made of these steps, whatever they cost."""
        if self._instance is None:
            person = replace(self._request.person, keep_earning=False, modes=None, budget=None)
            asked = replace(self._request, person=person, strict=False)
            opened = admitting(self._catalogue, frozenset(step.id for step in self._shut))
            self._instance = pose(opened, asked, assuming=True).instance
        instance, person = self._instance, self._request.person
        query = replace(
            instance.query,
            deadline=instance.query.start + HORIZON_MONTHS if person.by is None else person.by,
            weekly_hours=person.weekly_hours * HOUR,
        )
        small = replace(instance, steps=tuple(step for step in instance.steps if step.id in ids), query=query)
        return solve_prepared(small, prepare(small), should_stop=self._should_stop)


def _outright(requirement: Requirement) -> Iterator[Condition]:
    if isinstance(requirement, Condition):
        yield requirement
    elif isinstance(requirement, AllOf):
        for part in requirement.parts:
            yield from _outright(part)
