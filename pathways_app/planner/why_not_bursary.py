"""Why not this bursary: the computed reasons that no route of an answer counts it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from pathways_app.domain.bursary import COUNTED_KINDS, AmountBasis, Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.requirement import Condition, Truth, attributes_of, evaluate
from pathways_app.domain.route import Answer, AnswerStatus, Route
from pathways_app.domain.step import Status
from pathways_app.domain.unmet import unmet
from pathways_app.domain.why_not import Cause, Reason, WhyNot
from pathways_app.planner.offers import paid_bursary
from pathways_app.planner.pose import pose
from pathways_app.planner.solve import solve
from pathways_app.planner.values import attributes_in_force

MOST_WAYS = 3
"""Steps a bursary is for that are each asked why they are in no route (a bound of ours)."""


@dataclass(frozen=True, slots=True)
class _Place:
    """One step of one route that a bursary is for."""

    index: int
    route: Route
    step: str


class BursaryWhyNots:
    """Answers "why not this bursary?" about one answer; `step_why_not` says why a step is in no route."""

    def __init__(self, catalogue: JurisdictionCatalogue, answer: Answer, step_why_not: Callable[[str], WhyNot]) -> None:
        self._catalogue = catalogue
        self._answer = answer
        self._request = answer.request
        self._step_why_not = step_why_not
        self._attributes = attributes_in_force(catalogue, answer.request.person)

    def of(self, ident: str) -> WhyNot:
        """Return why no route counts a bursary, or the routes that do, and those that list it as possible."""
        routes = self._answer.routes
        counted = tuple(i for i, r in enumerate(routes) if any(claim.bursary == ident for claim in r.bursaries))
        possible = tuple(
            i for i, r in enumerate(routes) if any(entry.bursary == ident for entry in r.possible_bursaries)
        )
        if counted:
            return WhyNot(ident, "bursary", counted, possible)
        if self._answer.status is AnswerStatus.HELD:
            return WhyNot(ident, "bursary", reasons=(Reason(Cause.GOAL_HELD),))
        bursary = self._catalogue.bursaries[ident]
        reasons = [*self._never_counted(bursary), *self._on_the_routes(bursary)]
        return WhyNot(
            ident,
            "bursary",
            possible_in=possible,
            reasons=tuple(reasons),
            exact=all(way.exact for reason in reasons for way in reason.ways),
        )

    def _never_counted(self, bursary: Bursary) -> Iterator[Reason]:
        if bursary.status is Status.CLOSED:
            yield Reason(Cause.CLOSED)
        elif bursary.status is Status.PROPOSED and not self._request.what_if:
            yield Reason(Cause.PROPOSED)
        if bursary.kind not in COUNTED_KINDS:
            yield Reason(Cause.NOT_COUNTED)
        if bursary.discretionary:
            yield Reason(Cause.DISCRETION)
        if bursary.amount.basis is AmountBasis.UP_TO:
            yield Reason(Cause.UP_TO)

    def _on_the_routes(self, bursary: Bursary) -> Iterator[Reason]:
        places = [
            _Place(index, route, step.id)
            for index, route in enumerate(self._answer.routes)
            for step in route.steps
            if step.id in bursary.for_steps
        ]
        if not places:
            known = [step for step in bursary.for_steps if step in self._catalogue.steps]
            ways = tuple(self._step_why_not(step) for step in known[:MOST_WAYS])
            yield Reason(Cause.NO_STEP, steps=tuple(known), ways=ways)
            return
        found: dict[Reason, list[_Place]] = {}
        for place in places:
            for reason in self._at(bursary, place):
                found.setdefault(reason, []).append(place)
        for reason, alike in found.items():
            routes = tuple(sorted({place.index for place in alike}))
            yield replace(reason, routes=routes, on=tuple(sorted({place.step for place in alike})))

    def _at(self, bursary: Bursary, place: _Place) -> Iterator[Reason]:
        """Yield why the bursary is not counted on one step of one route."""
        taken = {step.id for step in place.route.steps}
        costing = sorted(taken.intersection(bursary.never_with))
        if place.step in bursary.not_with:
            costing.append(place.step)
        if costing:
            yield Reason(Cause.BARRED, steps=tuple(costing))
        hand = self._hand(place)
        truth = evaluate(bursary.eligibility, hand, self._attributes)
        if truth is not Truth.TRUE:
            part = unmet(bursary.eligibility, hand.__contains__, self._may_be if truth is Truth.FALSE else self._is)
            if part is None:
                raise AssertionError("an eligibility that is not met has a part that is not")
            if truth is Truth.FALSE:
                yield Reason(Cause.NOT_ELIGIBLE, part=part)
            else:
                ask = tuple(sorted(attributes_of(part) - self._attributes.keys()))
                yield Reason(Cause.ASK, part=part, attributes=ask)
        elif bursary.counted and not costing and not any(True for _ in self._never_counted(bursary)):
            yield self._beaten(bursary, place)

    def _hand(self, place: _Place) -> frozenset[str]:
        """Return what is in hand when the step of `place` starts."""
        done = place.route.done_before(place.step)
        won = [award for step in done for award in self._catalogue.steps[step.id].awards]
        return self._catalogue.close(self._request.person.holds) | self._catalogue.close(won)

    def _is(self, condition: Condition) -> bool:
        known = self._attributes
        return condition.attribute in known and condition.accepts(known[condition.attribute])

    def _may_be(self, condition: Condition) -> bool:
        return condition.attribute not in self._attributes or self._is(condition)

    def _beaten(self, bursary: Bursary, place: _Place) -> Reason:
        """Return why a bursary the person is eligible for is not claimed: others exclude it, or it adds nothing."""
        rivals = self._rivals(bursary, place)
        if rivals:
            cost = self._cost_of_claiming(bursary.id, rivals, place.route)
            if cost is not None:
                money = Money(cost, self._catalogue.jurisdiction.currency)
                return Reason(Cause.EXCLUDED, bursaries=rivals, money=money)
        fee = next(step.planned_fee for step in place.route.steps if step.id == place.step)
        of_the_fee = not bursary.to_person or bursary.amount.basis is AmountBasis.PERCENT_OF_FEE
        if of_the_fee and not fee.minor:
            return Reason(Cause.PAYS_NOTHING)
        return Reason(Cause.NOT_BEST)

    def _rivals(self, bursary: Bursary, place: _Place) -> tuple[str, ...]:
        """Return the bursaries the route claims that may not be claimed beside this one."""
        found: set[str] = set()
        for claim in place.route.bursaries:
            other = self._catalogue.bursaries[claim.bursary]
            if claim.bursary in bursary.never_with or bursary.id in other.never_with:
                found.add(claim.bursary)
            beside = claim.bursary in bursary.not_with or bursary.id in other.not_with
            if beside and place.step in other.for_steps:
                found.add(claim.bursary)
        return tuple(sorted(found))

    def _cost_of_claiming(self, ident: str, rivals: tuple[str, ...], route: Route) -> int | None:
        """Return how much dearer the route is when the bursary is claimed and its rivals are not.

        None where even then it is not claimed.
        """
        posed = pose(self._catalogue, self._request, assuming=bool(route.assumptions))
        taken = {step.id for step in route.steps}
        instance = posed.instance
        few = replace(
            instance,
            steps=tuple(step for step in instance.steps if step.id in taken),
            bursaries=tuple(
                replace(one, steps=tuple(step for step in one.steps if step in taken))
                for one in instance.bursaries
                if paid_bursary(one.id) not in rivals
            ),
            query=replace(instance.query, deadline=route.arrival, budget=None),
        )
        points = [
            point
            for point in solve(few).points
            if len(point.steps) == len(taken) and any(paid_bursary(claimed) == ident for claimed, _ in point.claims)
        ]
        return min((point.net_cost - route.net_cost.minor for point in points), default=None)
