"""Why not this: the computed reasons that a step, or every way to a credential, is in no route of an answer."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Answer, AnswerStatus, Route
from pathways_app.domain.why_not import Beaten, Cause, Reason, WhyNot
from pathways_app.planner.forced import forced_front
from pathways_app.planner.instance import TRUE, Assume, Expression, Instance, Threshold
from pathways_app.planner.itinerary import Itinerary
from pathways_app.planner.pose import pose
from pathways_app.planner.shut import Shut
from pathways_app.planner.spans import earliest_starts, latest_start, latest_starts

SECONDS = 5.0
"""How long the best plans with one thing may be sought (a bound of ours)."""


@dataclass(frozen=True, slots=True)
class _Plans:
    """The best plans with something in them: those in which it does something, and those in which it is idle."""

    useful: tuple[Route, ...]
    idle: tuple[Route, ...]
    exact: bool
    lapsed: bool


class WhyNots:
    """Answers "why not this?" about one answer; `should_stop` ends a search that takes too long."""

    def __init__(
        self, catalogue: JurisdictionCatalogue, answer: Answer, should_stop: Callable[[], bool] = lambda: False
    ) -> None:
        self._catalogue = catalogue
        self._answer = answer
        self._request = answer.request
        self._held = catalogue.close(answer.request.person.holds)
        self._should_stop = should_stop
        self._shut: Shut | None = None

    def step(self, ident: str) -> WhyNot:
        """Return why a step is in no route, or the routes it is in."""
        routes = tuple(
            index for index, route in enumerate(self._answer.routes) if any(step.id == ident for step in route.steps)
        )
        if routes:
            return WhyNot(ident, "step", routes)
        if self._answer.status is AnswerStatus.HELD:
            return WhyNot(ident, "step", reasons=(Reason(Cause.GOAL_HELD),))
        shut = self._shutting(ident)
        if shut:
            return WhyNot(ident, "step", reasons=shut)
        reasons, exact = self._with([ident])
        return WhyNot(ident, "step", reasons=reasons, exact=exact)

    def credential(self, ident: str) -> WhyNot:
        """Return why no route comes by a credential, or the routes that do."""
        bringing = self._catalogue.steps_awarding.get(ident, ())
        routes = tuple(
            index for index, route in enumerate(self._answer.routes) if any(step.id in bringing for step in route.steps)
        )
        if ident in self._held:
            return WhyNot(ident, "credential", reasons=(Reason(Cause.HELD),))
        if routes:
            return WhyNot(ident, "credential", routes)
        if self._answer.status is AnswerStatus.HELD:
            return WhyNot(ident, "credential", reasons=(Reason(Cause.GOAL_HELD),))
        if not bringing:
            return WhyNot(ident, "credential", reasons=(Reason(Cause.NOTHING_BRINGS),))
        shut = {step: reasons for step in bringing if (reasons := self._shutting(step))}
        left = [step for step in bringing if step not in shut]
        if not left:
            ways = tuple(WhyNot(step, "step", reasons=reasons) for step, reasons in shut.items())
            return WhyNot(ident, "credential", reasons=(Reason(Cause.WAYS_SHUT, ways=ways),))
        reasons, exact = self._with(left)
        return WhyNot(ident, "credential", reasons=reasons, exact=exact)

    def _shutting(self, step: str) -> tuple[Reason, ...]:
        if self._shut is None:
            self._shut = Shut(self._catalogue, self._request)
        return self._shut.reasons(step)

    def _with(self, steps: Collection[str]) -> tuple[tuple[Reason, ...], bool]:
        """Return why no route holds any of `steps`, none of which is shut, and whether that is all there is to say."""
        plans = self._plans(steps, self._request)
        if plans.useful or plans.idle:
            return self._beaten(steps, plans), plans.exact
        if not plans.exact:
            return (Reason(Cause.NOT_FOUND),), False
        return self._never(steps, plans)

    def _beaten(self, steps: Collection[str], plans: _Plans) -> tuple[Reason, ...]:
        """Return what the best plans with it come to beside the routes shown; or that it comes too late to serve."""
        if not plans.useful:
            window = self._window(steps)
            if window.month is None or window.latest is None or window.month > window.latest:
                return (window,)
            beaten = tuple(Beaten(plan, self._no_worse(plan)) for plan in plans.idle)
            return (Reason(Cause.SUPERFLUOUS, plans=beaten),)
        sorted_out: dict[Cause, list[Beaten]] = {}
        for plan in plans.useful:
            by = self._no_worse(plan)
            cause = Cause.NOT_FOUND
            if by is not None:
                cause = Cause.EQUAL if _vector(self._answer.routes[by]) == _vector(plan) else Cause.DOMINATED
            sorted_out.setdefault(cause, []).append(Beaten(plan, by))
        return tuple(Reason(cause, plans=tuple(found)) for cause, found in sorted_out.items())

    def _no_worse(self, plan: Route) -> int | None:
        """Return the position of a route that is no worse than `plan` in anything, of those that assume least.

        A route whose cost has nothing to go by is no reason to leave out a plan whose cost has.
        """
        found = [
            index
            for index, route in enumerate(self._answer.routes)
            if (plan.no_basis or not route.no_basis) and _weakly_dominates(route, plan)
        ]
        return min(found, key=lambda index: (len(self._answer.routes[index].assumptions), index), default=None)

    def _never(self, steps: Collection[str], plans: _Plans) -> tuple[tuple[Reason, ...], bool]:
        """Return why no plan within the limits holds any of `steps`."""
        person = self._request.person
        free = replace(self._request, person=replace(person, budget=None))
        exact = True
        if person.budget is not None:
            dear = self._plans(steps, free)
            if dear.useful:
                least = min(plan.net_cost.minor for plan in (*dear.useful, *dear.idle))
                money = Money(least, self._catalogue.jurisdiction.currency)
                return (Reason(Cause.OVER_BUDGET, money=money),), dear.exact
            if dear.idle:  # more money would only let in what is not needed
                return self._beaten(steps, dear), dear.exact
            exact = dear.exact
        late = replace(free, person=replace(free.person, by=None))
        window = self._window(steps)
        if person.by is not None:
            later = self._plans(steps, late)
            exact = exact and later.exact
            if later.useful:
                arrival = min(plan.arrival for plan in (*later.useful, *later.idle))
                return (replace(window, arrival=arrival),), exact
            if later.idle:
                return self._beaten(steps, later), exact
        if not exact:
            return (Reason(Cause.NOT_FOUND),), False
        if not self._request.strict and self._together(steps, late):
            return (Reason(Cause.CONTRADICTS),), True
        if plans.lapsed:
            return (Reason(Cause.LAPSES),), True
        if not self._answer.routes:
            return (Reason(Cause.NO_ROUTE),), True
        return (window,), True

    def _window(self, steps: Collection[str]) -> Reason:
        """Return that it is too late for `steps`: the earliest any could start, and the latest that would be of use."""
        instance = pose(self._catalogue, self._request, assuming=not self._request.strict).instance
        earliest = earliest_starts(instance)
        latest = latest_starts(instance, earliest)
        named = [step for step in instance.steps if step.id in steps]
        first = min((earliest[step.id] for step in named if step.id in earliest), default=None)
        lasts = (latest_start(instance, step, latest) for step in named)
        last = max((month for month in lasts if month is not None), default=None)
        return Reason(
            Cause.TOO_LATE,
            month=None if first is None else Month(first),
            latest=None if last is None else Month(last),
        )

    def _together(self, steps: Collection[str], request: RouteRequest) -> bool:
        """Say whether there would be a plan if one attribute could have several values at once."""
        instance = pose(self._catalogue, request, assuming=True).instance
        if not instance.unknown:
            return False
        eased = tuple(replace(step, requires=_granted(step.requires)) for step in instance.steps)
        bringing = [step.id for step in eased if step.id in steps]
        found = forced_front(
            replace(instance, steps=eased, unknown={}), bringing, should_stop=self._should_stop, time_limit=SECONDS
        )
        return bool(found.plans)

    def _plans(self, steps: Collection[str], request: RouteRequest) -> _Plans:
        """Return the best plans with any of `steps`; those that assume something, where no sure one is as good."""
        useful: list[Route] = []
        idle: list[Route] = []
        exact, lapsed = True, False
        for assuming in (False,) if request.strict else (False, True):
            posed = pose(self._catalogue, request, assuming=assuming)
            if assuming and not posed.instance.unknown:
                continue
            itinerary = Itinerary(self._catalogue, request, posed)
            baseless = {step for step, fee in posed.fees.items() if not fee.basis}
            instances = [posed.instance]
            while instances:
                instance: Instance = instances.pop()
                bringing = [step.id for step in instance.steps if step.id in steps]
                front = forced_front(instance, bringing, should_stop=self._should_stop, time_limit=SECONDS)
                exact, lapsed = exact and front.exact, lapsed or front.lapsed
                for plan in front.plans:
                    route, kept = itinerary.route(plan.point), idle if plan.idle else useful
                    if not any(_weakly_dominates(other, route) and not other.no_basis for other in kept):
                        kept.append(route)
                if instance is posed.instance and any(
                    not baseless.isdisjoint(plan.point.steps) for plan in front.plans
                ):
                    # A fee with nothing to go by is planned at nothing and may not leave out another plan.
                    sure = tuple(step for step in instance.steps if step.id not in baseless)
                    instances.append(replace(instance, steps=sure))
        return _Plans(_by_vector(useful), _by_vector(idle), exact, lapsed)


def _vector(route: Route) -> tuple[int, int, int]:
    return (route.arrival, route.net_cost.minor, route.unpaid_months)


def _weakly_dominates(one: Route, other: Route) -> bool:
    return all(a <= b for a, b in zip(_vector(one), _vector(other), strict=True))


def _by_vector(routes: list[Route]) -> tuple[Route, ...]:
    return tuple(sorted(routes, key=_vector))


def _granted(expression: Expression) -> Expression:
    """Return an expression with every condition that may be assumed granted."""
    match expression:
        case Assume(_, classes):
            return TRUE if classes else expression
        case Threshold(count, parts):
            return Threshold(count, tuple(_granted(part) for part in parts))
    return expression
