"""Why each step of a route is there: what it serves, and what becomes of the rest without it."""

from __future__ import annotations

from collections.abc import Sequence

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import Condition, Truth, credentials_of, evaluate
from pathways_app.domain.route import Assumption, Route, RouteStep
from pathways_app.domain.unmet import unmet
from pathways_app.domain.why import Apart, Service, StepReason, Stopped, Without
from pathways_app.planner.fewer import earliest
from pathways_app.planner.gains import between
from pathways_app.planner.instance import Instance
from pathways_app.planner.pose import pose
from pathways_app.planner.values import attributes_in_force


class StepReasons:
    """Finds why the steps of one question's routes are there; what several routes share is worked out once."""

    def __init__(self, catalogue: JurisdictionCatalogue, request: RouteRequest) -> None:
        self._catalogue = catalogue
        self._request = request
        self._attributes = attributes_in_force(catalogue, request.person)
        self._held = catalogue.close(request.person.holds)
        self._posed: dict[bool, Instance] = {}
        self._earliest: dict[tuple[bool, frozenset[str]], int | None] = {}

    def of(self, route: Route) -> tuple[StepReason, ...]:
        """Return the reason for each step of `route`, in its order."""
        return tuple(StepReason(step.id, self._serves(step), self._without(step, route)) for step in route.steps)

    def _serves(self, step: RouteStep) -> tuple[Service, ...]:
        awards = self._catalogue.close(self._catalogue.steps[step.id].awards)
        found: list[Service] = []
        for target in step.because:
            asked = {target}
            if target in self._catalogue.steps:
                asked = set(credentials_of(self._catalogue.steps[target].requires)) - self._held
            found.append(Service(target, tuple(sorted(awards & asked))))
        return tuple(found)

    def _without(self, step: RouteStep, route: Route) -> Without:
        rest = [other for other in route.steps if other is not step]
        bursaries = self._lost(step, route)
        arrival = self._arrival(rest, assuming=bool(route.assumptions))
        if arrival is not None:
            return Without(Month(arrival), arrival - route.arrival, (), bursaries)
        return Without(None, None, self._stopped(step, rest, route.assumptions), bursaries)

    def _arrival(self, steps: Sequence[RouteStep], *, assuming: bool) -> int | None:
        if self._request.goal not in self._reach(steps, None):
            return None  # whatever is assumed, so there is no need for a schedule
        key = (assuming, frozenset(step.id for step in steps))
        if key not in self._earliest:
            if assuming not in self._posed:
                self._posed[assuming] = pose(self._catalogue, self._request, assuming=assuming).instance
            self._earliest[key] = earliest(self._posed[assuming], key[1])
        return self._earliest[key]

    def _reach(self, steps: Sequence[RouteStep], assumed: Sequence[Assumption] | None) -> frozenset[str]:
        """Return what `steps` bring in the end; with no assumptions named, every unknown condition is taken as met."""
        hand, left = self._held, list(steps)
        while True:
            ready = [step for step in left if self._open(step.id, hand, assumed) is None]
            if not ready:
                return hand
            hand |= self._catalogue.close(award for step in ready for award in self._catalogue.steps[step.id].awards)
            left = [step for step in left if step not in ready]

    def _open(self, step: str, hand: frozenset[str], assumed: Sequence[Assumption] | None) -> Stopped | None:
        conditions = None if assumed is None else {one for entry in assumed for one in entry.conditions}

        def settle(condition: Condition) -> bool:
            if condition.attribute in self._attributes:
                return condition.accepts(self._attributes[condition.attribute])
            return conditions is None or condition in conditions

        part = unmet(self._catalogue.steps[step].requires, hand.__contains__, settle)
        return None if part is None else Stopped(step, part)

    def _stopped(
        self, step: RouteStep, rest: Sequence[RouteStep], assumed: Sequence[Assumption]
    ) -> tuple[Stopped, ...]:
        """Return the steps that wait for what `step` awards, with what stays open; not those that wait for them.

        Of what others award that could start only after it, no more is named than need be.
        """
        steps = self._catalogue.steps
        awards = self._catalogue.close(steps[step.id].awards)
        granted = self._held | self._catalogue.close(award for other in rest for award in steps[other.id].awards)
        left = self._reach(rest, assumed)
        found: list[Stopped] = []
        for other in rest:
            stopped = self._open(other.id, granted, assumed) or self._open(other.id, left, assumed)
            if stopped is not None and awards & credentials_of(stopped.part):
                found.append(stopped)
        return tuple(found)

    def _lost(self, step: RouteStep, route: Route) -> tuple[str, ...]:
        """Return the bursaries claimed on other steps that rest on what `step` awards, or are paid in part after it."""
        catalogue = self._catalogue
        awards = catalogue.close(catalogue.steps[step.id].awards)
        by_id = {other.id: other for other in route.steps}
        lost: set[str] = set()
        for claim in route.bursaries:
            if claim.step == step.id:
                continue
            bursary = catalogue.bursaries[claim.bursary]
            at = by_id[claim.step]
            done = [other for other in route.done_before(claim.step) if other is not step]
            earned = [award for other in done for award in catalogue.steps[other.id].awards]
            hand = self._held | catalogue.close(earned)
            if evaluate(bursary.eligibility, hand, self._attributes) is not Truth.TRUE:
                lost.add(bursary.id)
            for part in bursary.amount.instalments:
                others = (catalogue.close(catalogue.steps[o].awards) for o in by_id if o not in (step.id, at.id))
                if part.after == step.id or (part.after in awards and not any(part.after in won for won in others)):
                    lost.add(bursary.id)
        return tuple(sorted(lost))


def apart(routes: Sequence[Route]) -> tuple[Apart | None, ...]:
    """Return how each route differs from the next, the last from the one before it; None where it stands alone."""
    if len(routes) < 2:
        return (None,) * len(routes)
    found: list[Apart | None] = []
    for index, route in enumerate(routes):
        against = index + 1 if index + 1 < len(routes) else index - 1
        found.append(between(route, routes[against], against))
    return tuple(found)
