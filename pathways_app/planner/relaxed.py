"""The question with hours side by side and money aside: what no set of levers opens here it opens nowhere.

Everything that can keep a step shut becomes a fact beside the credentials it needs (the proposal admitted, more hours,
a mode accepted), so that reaching the goal is one monotone closure over facts, and its earliest month a shortest time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import DEFAULT_STUDY_HOURS, HORIZON_MONTHS, RouteRequest
from pathways_app.domain.requirement import Condition
from pathways_app.domain.step import Step
from pathways_app.planner.clauses import Clauses, TooManyClausesError, bits, clauses_of, members, necessary_clauses
from pathways_app.planner.ground import fits_person, usable_status
from pathways_app.planner.instance import FALSE, TRUE, Const, Expression, Has, any_of
from pathways_app.planner.levers import Kind, Lever
from pathways_app.planner.problem import NEVER
from pathways_app.planner.ready import express
from pathways_app.planner.timing import waits
from pathways_app.planner.values import attributes_in_force


@dataclass(frozen=True, slots=True)
class Gate:
    """A step: it may be taken once every clause holds one fact in hand; then `awards` are, after `months`."""

    step: Step
    clauses: Clauses
    awards: int
    waits: tuple[int, ...]
    months: int


@dataclass(frozen=True, slots=True)
class _Times:
    """The earliest month of each fact, the gate that brings it then (None: in hand before), and the ends of gates."""

    month: list[int]
    by: list[Gate | None]
    ends: list[int]


class Relaxed:
    """The steps towards one goal, gated by facts; levers are facts too.

    `hours` is how far the hours of study a week may be raised; `attributes` are the values in force.
    """

    def __init__(
        self,
        catalogue: JurisdictionCatalogue,
        request: RouteRequest,
        steps: Iterable[Step],
        levers: Iterable[Lever],
        values: Mapping[str, tuple[tuple[AttributeValue, ...], ...]],
        hours: int = DEFAULT_STUDY_HOURS,
    ) -> None:
        self._catalogue = catalogue
        self._request = request
        self._values = values
        self._hours = hours
        self._levers = frozenset(levers)
        self._numbers: dict[str, int] = {}
        self.attributes = attributes_in_force(catalogue, request.person)
        self.start = request.start
        self.goal = self.fact(request.goal)
        self.held = sum(1 << self.fact(one) for one in sorted(catalogue.close(request.person.holds)))
        self.gates = [gate for step in steps if (gate := self._gate(step)) is not None]
        by = request.person.by
        self._far = request.start + HORIZON_MONTHS
        self._deadline = self._far if by is None else by
        self._masks = {lever: self._mask(lever) for lever in sorted(self._levers)}
        self._by = Lever(Kind.BY)
        everything = self.held
        for mask in self._masks.values():
            everything |= mask
        ends = self._times(everything, self._far).ends
        useful = [gate for gate, end in zip(self.gates, ends, strict=True) if end < NEVER]
        order = {id(gate): end for gate, end in zip(self.gates, ends, strict=True)}
        self.gates = sorted(useful, key=lambda gate: order[id(gate)])

    def fact(self, name: str) -> int:
        """Return the number of a credential."""
        return self._numbers.setdefault(name, len(self._numbers))

    def pulled(self, lever: Lever) -> int:
        """Return the number of the fact that a lever which is no credential is pulled."""
        return self.fact(_name(lever))

    def opened_by(self, levers: Iterable[Lever]) -> frozenset[Lever] | None:
        """Return some of `levers` with which the goal can be had in time, hours side by side and money aside.

        None where it cannot with all of them.
        """
        pulled = sorted(levers)
        hand = self.held
        for lever in pulled:
            hand |= self._masks[lever]
        if not self.closure(hand) >> self.goal & 1:
            return None
        deadline = self._far if self._by in pulled else self._deadline
        times = self._times(hand, deadline)
        if times.month[self.goal] > deadline:
            return None
        used = self._used(times, pulled)
        return used | {self._by} if times.month[self.goal] > self._deadline else used

    def _used(self, times: _Times, pulled: Iterable[Lever]) -> frozenset[Lever]:
        """Return the levers that the earliest way to the goal rests on."""
        gives = {fact: lever for lever in pulled for fact in bits(self._masks[lever] & ~self.held)}
        used: set[Lever] = set()
        todo, seen = [self.goal], {self.goal}
        while todo:
            fact = todo.pop()
            gate = times.by[fact]
            if gate is None:
                if fact in gives:
                    used.add(gives[fact])
                continue
            for clause in gate.clauses:
                soonest = min(members(clause), key=times.month.__getitem__)
                if soonest not in seen:
                    seen.add(soonest)
                    todo.append(soonest)
        return frozenset(used)

    def soonest(self, levers: Iterable[Lever]) -> int:
        """Return the earliest month with these levers pulled, hours side by side aside; NEVER where there is none."""
        hand = self.held
        for lever in levers:
            hand |= self._masks[lever]
        return self._times(hand, self._far).month[self.goal]

    def closure(self, hand: int, gates: Iterable[Gate] | None = None) -> int:
        """Return every fact that can be had from those in `hand`, by all gates or these."""
        left = list(self.gates if gates is None else gates)
        while True:
            shut: list[Gate] = []
            before = hand
            for gate in left:
                for clause in gate.clauses:
                    if not clause & hand:
                        shut.append(gate)
                        break
                else:
                    hand |= gate.awards
            if hand == before or hand >> self.goal & 1:
                return hand
            left = shut

    def _times(self, hand: int, deadline: int) -> _Times:
        """Return the earliest months from the facts in `hand`, as far as they lie before the deadline."""
        month = [NEVER] * len(self._numbers)
        by: list[Gate | None] = [None] * len(self._numbers)
        for fact in bits(hand):
            month[fact] = self.start
        ends = [NEVER] * len(self.gates)
        changed = True
        while changed:
            changed = False
            for at, gate in enumerate(self.gates):
                ready: int = self.start
                for clause in gate.clauses:
                    ready = max(ready, min([month[fact] for fact in members(clause)]))
                    if ready > deadline:
                        break
                if ready > deadline:
                    continue
                end = ready + gate.waits[ready % 12] + gate.months
                if end < ends[at] and end <= deadline:
                    ends[at] = end
                    for fact in members(gate.awards):
                        if end < month[fact]:
                            month[fact], by[fact] = end, gate
                            changed = True
        return _Times(month, by, ends)

    def _mask(self, lever: Lever) -> int:
        if lever.kind is not Kind.CREDENTIAL:
            return 1 << self.pulled(lever)
        return sum(1 << self.fact(one) for one in sorted(self._catalogue.close([lever.name])))

    def _gate(self, step: Step) -> Gate | None:
        """Return a step as a gate; None where nothing opens it."""
        clauses: list[int] = []
        for part in self._limits(step):
            found = sum(1 << self.pulled(lever) for lever in part if lever in self._levers)
            if not found:
                return None
            clauses.append(found)
        expression = express(step.requires, self._condition)
        try:
            clauses += clauses_of(expression, self._leaf)
        except TooManyClausesError:
            clauses += necessary_clauses(expression, self._leaf)  # no more is asked than is needed
        if 0 in clauses:
            return None
        awards = sum(1 << self.fact(one) for one in sorted(self._catalogue.close(step.awards)))
        waiting = waits(frozenset(step.intake_months) or None)
        return Gate(step, tuple(clauses), awards & ~self.held, waiting, step.duration.months)

    def _limits(self, step: Step) -> Iterable[tuple[Lever, ...]]:
        """Yield, for each thing that keeps the step shut whatever is held, the levers any of which lifts it."""
        person = self._request.person
        if not usable_status(step.status, what_if=self._request.what_if):
            yield (Lever(Kind.PROPOSED, step.id),)
        if person.keep_earning and step.unpaid_months:
            yield (Lever(Kind.KEEP_EARNING),)
        if step.study_hours > person.weekly_hours:
            more = [Lever(Kind.STUDY_HOURS)] if step.study_hours <= self._hours else []
            if more and person.study_hours is None:
                more.append(Lever(Kind.KEEP_EARNING))  # the hours it implied go with it
            yield tuple(more)
        if not fits_person(step, replace(person, keep_earning=False)):
            yield tuple(Lever(Kind.MODE, mode) for mode in step.study_modes)

    def _condition(self, leaf: Condition) -> Expression:
        """Return a condition on the person as what it takes for it to be true."""
        if leaf.attribute in self.attributes:
            if leaf.accepts(self.attributes[leaf.attribute]):
                return TRUE
        elif not self._request.strict:
            return TRUE
        lever = Lever(Kind.ATTRIBUTE, leaf.attribute)
        ways: list[Expression] = []
        if lever in self._levers and any(leaf.accepts(group[0]) for group in self._values[leaf.attribute]):
            ways.append(Has(_name(lever)))
        if leaf.attribute not in self.attributes and Lever(Kind.STRICT) in self._levers:
            ways.append(Has(_name(Lever(Kind.STRICT))))
        return any_of(*ways) if ways else FALSE

    def _leaf(self, expression: Expression) -> Clauses:
        if not isinstance(expression, Has):
            return () if isinstance(expression, Const) and expression.value else (0,)
        number = self.fact(expression.credential)
        return () if self.held >> number & 1 else (1 << number,)


def _name(lever: Lever) -> str:
    return f"{lever.kind.name} {lever.name}"  # no id has a space in it
