"""Why a question has no route, and the smallest single changes that would open one."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import DEFAULT_STUDY_HOURS, Person, RouteRequest
from pathways_app.domain.requirement import Condition, Truth, credentials_of, evaluate, leaves
from pathways_app.domain.route import Blocker, Explanation, Limit, Opening, Route
from pathways_app.domain.step import Status, Step
from pathways_app.planner.pose import attributes_in_force, candidate_values, fits_person, pose, usable_status
from pathways_app.planner.prepare import prepare
from pathways_app.planner.windows import Windows

Find = Callable[
    [JurisdictionCatalogue, RouteRequest, Callable[[], bool], float | None], tuple[tuple[Route, ...], bool, bool]
]

SECONDS_A_CHANGE = 1.0
"""How long one change may be tried (a bound of ours); a route found by then is a route, if perhaps not the best."""

MOST_CREDENTIALS = 40
MOST_OPENINGS = 3
MOST_BLOCKERS = 6


class Explainer:
    """Looks for the changes that open a question that has no route."""

    def __init__(
        self, catalogue: JurisdictionCatalogue, request: RouteRequest, find: Find, should_stop: Callable[[], bool]
    ) -> None:
        self._catalogue = catalogue
        self._request = request
        self._find = find
        self._should_stop = should_stop
        self._cone = steps_towards(catalogue, request)

    def explain(self) -> Explanation:
        """Return what would open the question; where no change to the person does, what stands in the way."""
        openings = [*self._limits(), *self._attributes()]
        openings += self._credentials()
        free = Person(holds=self._request.person.holds, attributes=self._request.person.attributes)
        blockers: tuple[Blocker, ...] = ()
        if not any(opening.limit for opening in openings) and not self._reachable(replace(self._request, person=free)):
            blockers = tuple(self._blockers())
        return Explanation(openings=tuple(openings), blockers=blockers, closed_by=self._closed_by())

    def _best(self, request: RouteRequest) -> Route | None:
        if self._should_stop() or not self._reachable(request):
            return None
        routes, _, _ = self._find(self._catalogue, request, self._should_stop, time.monotonic() + SECONDS_A_CHANGE)
        return routes[0] if routes else None

    def _earliest(self, request: RouteRequest) -> int | None:
        """Return the month the goal could be had in, weekly hours and occupations aside; None when never in time."""
        posed = pose(self._catalogue, request, assuming=not request.strict)
        prepared = prepare(posed.instance)
        if prepared is None:
            return None
        earliest = Windows(prepared.problem).earliest
        return earliest if earliest <= posed.instance.query.deadline else None

    def _reachable(self, request: RouteRequest) -> bool:
        if request.goal in self._catalogue.close(request.person.holds):
            return True
        return self._earliest(request) is not None

    def _as(self, person: Person) -> RouteRequest:
        return replace(self._request, person=person)

    def _limits(self) -> Iterator[Opening]:
        request, person = self._request, self._request.person
        if person.keep_earning:
            route = self._best(self._as(replace(person, keep_earning=False)))
            if route is not None:
                yield Opening(route, Limit.KEEP_EARNING, route.unpaid_months)
        if person.weekly_hours < DEFAULT_STUDY_HOURS:
            yield from self._more_hours()
        if person.by is not None:
            route = self._best(self._as(replace(person, by=None)))
            if route is not None:
                yield Opening(route, Limit.BY, route.arrival)
        if person.budget is not None:
            routes = self._all(self._as(replace(person, budget=None)))
            if routes:
                cheapest = min(routes, key=lambda route: route.net_cost.minor)
                yield Opening(cheapest, Limit.BUDGET, cheapest.net_cost.minor)
        if person.modes is not None:
            route = self._best(self._as(replace(person, modes=None)))
            if route is not None:
                yield Opening(route, Limit.MODES)
        if request.strict:
            route = self._best(replace(request, strict=False))
            if route is not None:
                yield Opening(route, Limit.STRICT)
        if not request.what_if:
            route = self._best(replace(request, what_if=True))
            if route is not None:
                yield Opening(route, Limit.PROPOSED)

    def _all(self, request: RouteRequest) -> tuple[Route, ...]:
        if self._should_stop() or not self._reachable(request):
            return ()
        return self._find(self._catalogue, request, self._should_stop, time.monotonic() + SECONDS_A_CHANGE)[0]

    def _more_hours(self) -> Iterator[Opening]:
        """Yield the fewest weekly hours of study that open a route, if any do."""
        person = self._request.person
        found: Opening | None = None
        low, high = person.weekly_hours + 1, DEFAULT_STUDY_HOURS
        while low <= high:
            # The most first: mostly it settles the matter.
            hours = high if found is None else (low + high) // 2
            route = self._best(self._as(replace(person, study_hours=hours)))
            if route is not None:
                found, high = Opening(route, Limit.STUDY_HOURS, hours), hours - 1
            elif found is None:
                return
            else:
                low = hours + 1
        if found is not None:
            yield found

    def _attributes(self) -> Iterator[Opening]:
        """Yield, for each thing the person said that closes the way, the values that would open it."""
        person = self._request.person
        conditions: dict[str, list[Condition]] = {}
        for step in self._cone:
            for leaf in leaves(step.requires):
                if isinstance(leaf, Condition) and leaf.attribute in person.attributes:
                    conditions.setdefault(leaf.attribute, []).append(leaf)
        for name, asked in sorted(conditions.items()):
            attribute = self._catalogue.attributes.get(name)
            others = {key: value for key, value in person.attributes.items() if key != name}
            if self._request.strict or (attribute is not None and attribute.default is not None):
                # Nothing rests on an assumption here, so each answer is tried.
                tried = dict.fromkeys(candidate_values(attribute, asked))
                routes = {v: r for v in tried if (r := self._best(self._as(_saying(person, {**others, name: v}))))}
                if routes:
                    yield Opening(next(iter(routes.values())), attribute=name, values=tuple(routes))
                continue
            route = self._best(self._as(_saying(person, others)))
            if route is None:
                continue
            values = next((a.values for a in route.assumptions if a.attribute == name), ())
            if values:
                yield Opening(route, attribute=name, values=values)

    def _credentials(self) -> list[Opening]:
        """Return the most modest credentials that would open a route: those that leave the most still to do."""
        person = self._request.person
        held = self._catalogue.close(person.holds)
        promising: list[tuple[int, str]] = []
        for credential in self._wanted(held):
            earliest = self._earliest(self._as(replace(person, holds=person.holds | {credential})))
            if earliest is not None:
                promising.append((-earliest, credential))
        found: list[Opening] = []
        for _, credential in sorted(promising):
            route = self._best(self._as(replace(person, holds=person.holds | {credential})))
            if route is not None:
                found.append(Opening(route, credential=credential))
            if len(found) == MOST_OPENINGS:
                break
        return found

    def _wanted(self, held: frozenset[str]) -> list[str]:
        """Return what the steps towards the goal ask for that is not held, nearest the goal first."""
        nearest: dict[str, None] = {}
        for step in self._cone:
            for credential in sorted(credentials_of(step.requires)):
                bars_goal = self._request.goal in self._catalogue.close([credential])
                if credential not in held and not bars_goal and not self._catalogue.credentials[credential].dead_end:
                    nearest.setdefault(credential)
        return list(nearest)[:MOST_CREDENTIALS]

    def _closed_by(self) -> Mapping[Limit, int]:
        """Return how many of the steps towards the goal each limit closes by itself."""
        request, person = self._request, self._request.person
        usable = [step for step in self._cone if usable_status(step.status, what_if=request.what_if)]
        attributes = attributes_in_force(self._catalogue, person)
        every = frozenset(self._catalogue.credentials)
        counts = {
            Limit.KEEP_EARNING: sum(person.keep_earning and step.unpaid_months > 0 for step in usable),
            Limit.STUDY_HOURS: sum(step.study_hours > person.weekly_hours for step in usable),
            Limit.MODES: sum(not fits_person(step, replace(person, keep_earning=False)) for step in usable),
            Limit.STRICT: sum(
                request.strict and evaluate(step.requires, every, attributes) is Truth.UNKNOWN for step in usable
            ),
            Limit.PROPOSED: sum(step.status is Status.PROPOSED and not request.what_if for step in self._cone),
        }
        return {limit: count for limit, count in counts.items() if count}

    def _blockers(self) -> Iterator[Blocker]:
        """Yield the credentials that cannot be had, from the goal back, with why each step to them is out."""
        reachable = self._within_reach()
        attributes = attributes_in_force(self._catalogue, self._request.person)
        todo, seen = [self._request.goal], {self._request.goal}
        shown = 0
        while todo and shown < MOST_BLOCKERS:
            credential = todo.pop(0)
            reasons: list[tuple[str, str]] = []
            for step_id in self._catalogue.steps_awarding.get(credential, ()):
                step = self._catalogue.steps[step_id]
                if not usable_status(step.status, what_if=self._request.what_if):
                    reasons.append((step_id, step.status.value))
                    continue
                if evaluate(step.requires, frozenset(self._catalogue.credentials), attributes) is Truth.FALSE:
                    reasons.append((step_id, "attribute"))
                    continue
                reasons.append((step_id, "credential"))
                for needed in sorted(credentials_of(step.requires) - reachable - seen):
                    seen.add(needed)
                    todo.append(needed)
            shown += 1
            yield Blocker(credential, tuple(reasons))

    def _within_reach(self) -> frozenset[str]:
        """Return the credentials that steps can bring the person to, limits of time and money aside."""
        attributes = attributes_in_force(self._catalogue, self._request.person)
        held = self._catalogue.close(self._request.person.holds)
        left = [s for s in self._catalogue.steps.values() if usable_status(s.status, what_if=self._request.what_if)]
        while True:
            ready = [step for step in left if evaluate(step.requires, held, attributes) is not Truth.FALSE]
            more = held | self._catalogue.close(award for step in ready for award in step.awards)
            if more == held:
                return held
            held, left = more, [step for step in left if step not in ready]


def _saying(person: Person, attributes: Mapping[str, AttributeValue]) -> Person:
    return replace(person, attributes=attributes)


def steps_towards(catalogue: JurisdictionCatalogue, request: RouteRequest) -> list[Step]:
    """Return the steps, of every status, that lead to the goal from what is not held, nearest the goal first."""
    held = catalogue.close(request.person.holds)
    found: dict[str, Step] = {}
    todo, seen = [request.goal], {request.goal}
    while todo:
        credential = todo.pop(0)
        for step_id in catalogue.steps_awarding.get(credential, ()):
            if step_id in found:
                continue
            step = found[step_id] = catalogue.steps[step_id]
            for needed in sorted(credentials_of(step.requires) - held - seen):
                seen.add(needed)
                todo.append(needed)
    return list(found.values())


def explain(
    catalogue: JurisdictionCatalogue, request: RouteRequest, find: Find, should_stop: Callable[[], bool]
) -> Explanation:
    """Return why `request` has no route and what single changes would open one."""
    return Explainer(catalogue, request, find, should_stop).explain()
