"""What shuts a step to a person whatever the other steps: status, circumstances, limits, or what it leads to."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import (
    Condition,
    Requirement,
    Truth,
    attributes_of,
    credentials_of,
    evaluate,
)
from pathways_app.domain.step import Status, Step
from pathways_app.domain.unmet import unmet
from pathways_app.domain.why_not import Cause, Reason
from pathways_app.planner.ground import fits_person, may_take
from pathways_app.planner.values import attributes_in_force


class Shut:
    """Says of any step what shuts it; each reason would do by itself."""

    def __init__(self, catalogue: JurisdictionCatalogue, request: RouteRequest) -> None:
        self._catalogue = catalogue
        self._request = request
        self._attributes = attributes_in_force(catalogue, request.person)
        self._held = catalogue.close(request.person.holds)
        self._reach, self._open = self._explore()
        self._cone = self._towards(catalogue.steps)
        self._open_cone = self._towards(self._open)

    def reasons(self, ident: str) -> tuple[Reason, ...]:
        """Return what shuts a step; nothing where it is open, within reach and may serve the goal."""
        step = self._catalogue.steps[ident]
        return (*self._of_the_step(step), *self._of_the_person(step), *self._of_the_goal(step))

    def _of_the_step(self, step: Step) -> Iterator[Reason]:
        request, person = self._request, self._request.person
        if step.id in request.supposed.without:
            yield Reason(Cause.LEFT_OUT)
        elif step.status is Status.CLOSED:
            yield Reason(Cause.CLOSED)
        elif step.status is Status.PROPOSED and not request.what_if:
            yield Reason(Cause.PROPOSED)
        if step.study_hours > person.weekly_hours:
            yield Reason(Cause.HOURS, hours=step.study_hours)
        if person.keep_earning and step.unpaid_months:
            yield Reason(Cause.UNPAID, months=step.unpaid_months)
        if not fits_person(step, replace(person, keep_earning=False)):
            yield Reason(Cause.MODES)

    def _of_the_person(self, step: Step) -> Iterator[Reason]:
        false = unmet(step.requires, lambda _: True, self._may_be)
        unsure = unmet(step.requires, lambda _: True, self._is) if self._request.strict else None
        beyond = unmet(step.requires, self._reach.__contains__, lambda _: True)
        if false is not None:
            yield Reason(Cause.REQUIREMENT, part=false)
        elif unsure is not None:
            yield Reason(Cause.UNKNOWN, part=unsure, attributes=self.unknown_in(unsure))
        if beyond is not None:
            yield Reason(Cause.UNREACHABLE, part=beyond)
        elif false is None and unsure is None:
            settle = self._is if self._request.strict else self._may_be
            together = unmet(step.requires, self._reach.__contains__, settle)
            if together is not None:
                yield Reason(Cause.UNREACHABLE, part=together)

    def _of_the_goal(self, step: Step) -> Iterator[Reason]:
        if self._catalogue.close(step.awards) <= self._held:
            yield Reason(Cause.HELD)
        elif step.id not in self._cone:
            yield Reason(Cause.LEADS_NOWHERE)
        elif step.id in self._open and step.id not in self._open_cone:
            yield Reason(Cause.LEADS_NOWHERE, steps=self._served(step))

    def unknown_in(self, part: Requirement) -> tuple[str, ...]:
        """Return the attributes that `part` asks about and nobody has given, by name."""
        return tuple(sorted(attributes_of(part) - self._attributes.keys()))

    def _served(self, step: Step) -> tuple[str, ...]:
        awards = self._catalogue.close(step.awards) - self._held
        return tuple(
            sorted(other for other in self._cone if awards & credentials_of(self._catalogue.steps[other].requires))
        )

    def _is(self, condition: Condition) -> bool:
        known = self._attributes
        return condition.attribute in known and condition.accepts(known[condition.attribute])

    def _may_be(self, condition: Condition) -> bool:
        return condition.attribute not in self._attributes or self._is(condition)

    def _explore(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return the credentials that can be had, dates and money aside, and the steps that can be taken."""
        least = Truth.TRUE if self._request.strict else Truth.UNKNOWN
        hand, taken = self._held, frozenset[str]()
        request = self._request
        left = [s for s in self._catalogue.steps.values() if may_take(s, request.person, what_if=request.what_if)]
        while True:
            ready = [step for step in left if evaluate(step.requires, hand, self._attributes) >= least]
            if not ready:
                return hand, taken
            hand |= self._catalogue.close(award for step in ready for award in step.awards)
            taken |= {step.id for step in ready}
            left = [step for step in left if step.id not in taken]

    def _towards(self, among: Collection[str]) -> frozenset[str]:
        """Return those of the steps `among` that lead to the goal by way of one another."""
        found: set[str] = set()
        todo, seen = [self._request.goal], {self._request.goal}
        while todo:
            for ident in self._catalogue.steps_awarding.get(todo.pop(), ()):
                if ident in among and ident not in found:
                    found.add(ident)
                    more = credentials_of(self._catalogue.steps[ident].requires) - self._held - seen
                    seen |= more
                    todo += more
        return frozenset(found)
