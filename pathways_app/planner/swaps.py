"""Swaps: a route with one of its steps taken elsewhere, worked out to the end or not named at all.

The planner gives one plan for each point worth having. A plan that is as good, or nearly, by another provider is not in
its answer; here such plans are looked for one step at a time, each as an exact plan of its own small set of steps.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.choice import AlsoAt
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import Condition
from pathways_app.domain.route import Route
from pathways_app.planner.instance import Instance
from pathways_app.planner.itinerary import Itinerary
from pathways_app.planner.pose import Posed, pose
from pathways_app.planner.solve import solve

Wanted = Callable[[int, int, int], bool]
"""Says whether an arrival, a net cost in minor units and unpaid months are worth naming beside a route."""


class Swaps:
    """Swaps steps of routes that answer one question; `should_stop` ends the work, with what there is by then."""

    def __init__(
        self, catalogue: JurisdictionCatalogue, request: RouteRequest, should_stop: Callable[[], bool] = lambda: False
    ) -> None:
        self._catalogue = catalogue
        self._request = request
        self._should_stop = should_stop
        self._posed: dict[bool, Posed] = {}

    def of(
        self, route: Route, latest: int, wanted: Wanted, known: Collection[frozenset[str]] = ()
    ) -> tuple[AlsoAt, ...]:
        """Return `route` with one step swapped for one of its kind with the same awards, by the step swapped.

        Only what arrives by month `latest` and is `wanted`; step sets that are `known` already are left out.
        """
        if not route.steps:
            return ()
        found: list[AlsoAt] = []
        for gone, instead in self._pairs(route):
            steps = frozenset(step.id for step in route.steps) - {gone} | {instead}
            unpaid = route.unpaid_months + self._unpaid(instead) - self._unpaid(gone)
            if steps in known or not wanted(route.arrival, route.net_cost.minor, unpaid):
                continue
            if self._should_stop():
                break
            plan = self._plan(route, steps, latest, wanted)
            if plan is not None:
                found.append(
                    AlsoAt((gone,), (instead,), plan.arrival, plan.net_cost, plan.unpaid_months, plan.unknown_fees)
                )
        return tuple(found)

    def _pairs(self, route: Route) -> Iterator[tuple[str, str]]:
        """Yield each step of the route with each step that may stand for it."""
        taken = {step.id for step in route.steps}
        open_to = {step.id for step in self._pose(route).instance.steps}
        for step in route.steps:
            entry = self._catalogue.steps[step.id]
            awards = self._catalogue.close(entry.awards)
            alike = {other for award in entry.awards for other in self._catalogue.steps_awarding[award]}
            for other in sorted(alike & open_to - taken):
                rival = self._catalogue.steps[other]
                if rival.kind is entry.kind and self._catalogue.close(rival.awards) == awards:
                    yield step.id, other

    def _plan(self, route: Route, steps: frozenset[str], latest: int, wanted: Wanted) -> Route | None:
        """Return the cheapest plan, of those the earliest, that takes just `steps`, is wanted and assumes no more."""
        posed = self._pose(route)
        front = solve(_only(posed.instance, steps, latest), should_stop=self._should_stop)
        if not front.exact:  # stopped: what there is may not be the best
            return None
        itinerary = Itinerary(self._catalogue, self._request, posed)
        taken = conditions(route)
        for point in sorted(front.points, key=lambda one: (one.net_cost, one.arrival)):
            if frozenset(point.steps) == steps and wanted(point.arrival, point.net_cost, point.unpaid_months):
                plan = itinerary.route(point)
                if taken.issuperset(conditions(plan)):
                    return plan
        return None

    def _pose(self, route: Route) -> Posed:
        assuming = bool(route.assumptions)
        if assuming not in self._posed:
            self._posed[assuming] = pose(self._catalogue, self._request, assuming=assuming)
        return self._posed[assuming]

    def _unpaid(self, step: str) -> int:
        return self._catalogue.steps[step].unpaid_months


def conditions(route: Route) -> frozenset[Condition]:
    """Return the conditions on the person that a route takes for granted."""
    return frozenset(condition for assumed in route.assumptions for condition in assumed.conditions)


def _only(instance: Instance, steps: Collection[str], latest: int) -> Instance:
    """Return the same question with nothing but `steps` to take, and an answer by month `latest`."""
    return replace(
        instance,
        steps=tuple(step for step in instance.steps if step.id in steps),
        bursaries=tuple(one for one in instance.bursaries if not set(one.steps).isdisjoint(steps)),
        query=replace(instance.query, deadline=min(instance.query.deadline, latest)),
    )
