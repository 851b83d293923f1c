"""Swaps: a route with one of its steps taken elsewhere, worked out to the end or not named at all.

The planner gives one plan for each point worth having. A plan that is as good, or nearly, by another provider is not in
its answer; here such plans are looked for one step at a time, each as an exact plan of its own small set of steps.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from itertools import product

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.choice import AlsoAt
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import Condition
from pathways_app.domain.route import Route
from pathways_app.domain.route_name import known_cost
from pathways_app.planner.instance import Instance
from pathways_app.planner.itinerary import Itinerary
from pathways_app.planner.patterns import Patterns
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
        self._patterns = Patterns(catalogue)
        self._posed: dict[bool, Posed] = {}

    def of(
        self, route: Route, latest: int, wanted: Wanted, known: Collection[frozenset[str]] = ()
    ) -> tuple[AlsoAt, ...]:
        """Return `route` with one step swapped for one of its kind with the same awards, by the step swapped.

        Where that step asks for its provider's own in place of another's (a university's own entry test), what brings
        the one is swapped for what brings the other along with it. Only what arrives by month `latest` and is `wanted`;
        step sets that are `known` already are left out.
        """
        if not route.steps:
            return ()
        found: list[AlsoAt] = []
        along = self._along(route)
        for gone, instead in self._pairs(route):
            for with_it in product(*along):  # nothing else is swapped first
                swap = {gone: instead, **{one: other for one, other in with_it if one not in (other, gone)}}
                plan = self._swapped(route, swap, latest, wanted, known)
                if self._should_stop():
                    return tuple(found)
                if plan is not None:
                    figures = (plan.arrival, plan.net_cost, plan.unpaid_months, plan.unknown_fees)
                    known_part = known_cost(plan) if plan.unknown_fees else None
                    found.append(AlsoAt(tuple(swap), tuple(swap.values()), *figures, known_cost=known_part))
                    break
        return tuple(found)

    def _pairs(self, route: Route) -> Iterator[tuple[str, str]]:
        """Yield each step of the route with each step that may stand for it."""
        for step in route.steps:
            entry = self._catalogue.steps[step.id]
            awards = self._catalogue.close(entry.awards)
            alike = {other for award in entry.awards for other in self._catalogue.steps_awarding[award]}
            for other in self._others(route, alike):
                rival = self._catalogue.steps[other]
                if rival.kind is entry.kind and self._catalogue.close(rival.awards) == awards:
                    yield step.id, other

    def _along(self, route: Route) -> list[list[tuple[str, str]]]:
        """Return, for each step that brings a provider's own, itself and what brings other providers' in its stead."""
        found: list[list[tuple[str, str]]] = []
        for step in route.steps:
            entry = self._catalogue.steps[step.id]
            if self._patterns.is_own(entry):
                part = self._patterns.part(entry)
                alike = {ident for ident, one in self._catalogue.steps.items() if self._patterns.part(one) == part}
                found.append([(step.id, other) for other in (step.id, *self._others(route, alike))])
        return found

    def _others(self, route: Route, steps: Collection[str]) -> list[str]:
        """Return those of `steps` that lead to the goal and that the route does not take."""
        open_to = {step.id for step in self._pose(route).instance.steps}
        return sorted(open_to.intersection(steps) - {step.id for step in route.steps})

    def _swapped(
        self, route: Route, swap: Mapping[str, str], latest: int, wanted: Wanted, known: Collection[frozenset[str]]
    ) -> Route | None:
        """Return the best plan with the steps of `swap` taken in each other's stead, None where it is not asked for."""
        steps = frozenset(swap.get(step.id, step.id) for step in route.steps)
        unpaid = route.unpaid_months + sum(self._unpaid(new) - self._unpaid(old) for old, new in swap.items())
        if steps in known or not wanted(route.arrival, route.net_cost.minor, unpaid):
            return None
        return self._plan(route, steps, latest, wanted)

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
