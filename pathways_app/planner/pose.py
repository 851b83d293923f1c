"""Pose a person's question as a bare instance: the catalogue's money and rules, worked into integers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import HORIZON_MONTHS, RouteRequest
from pathways_app.planner.clauses import bits
from pathways_app.planner.ground import Ground
from pathways_app.planner.instance import EligibleAt, Exclusion, Instance, PlanBursary, PlanQuery, PlanStep
from pathways_app.planner.offers import exclusions_of
from pathways_app.planner.ready import HOUR, PlanningFee


class Posed:
    """A question as an instance, with what it takes to read its answer.

    `attributes` are the values in force, `fees` the planning fees; `ground` is the question in compiled form, of which
    the instance, made when first asked for, is the plain one. `assuming` as for `pose`.
    """

    def __init__(self, ground: Ground, *, assuming: bool) -> None:
        self.ground = ground
        self.assuming = assuming
        self.attributes: Mapping[str, AttributeValue] = ground.attributes
        self.fees: Mapping[str, PlanningFee] = ground.snapshot.fees

    @cached_property
    def frame(self) -> Instance:
        """The question but for its steps: a search has those it needs from elsewhere."""
        return _frame(self.ground, assuming=self.assuming)

    @cached_property
    def instance(self) -> Instance:
        """The question over opaque ids and integers."""
        steps, unknown = _steps(self.ground, assuming=self.assuming)
        return replace(self.frame, steps=steps, unknown=unknown)


def pose(catalogue: JurisdictionCatalogue, request: RouteRequest, *, assuming: bool) -> Posed:
    """Return the question as an instance.

    `assuming` lets steps whose requirement is unknown be used under one assignment of the unknown attributes; without
    it unknown counts as false.
    """
    return pose_on(Ground(catalogue, request), assuming=assuming)


def pose_on(ground: Ground, *, assuming: bool) -> Posed:
    """Return the question whose ground is already worked out, as `pose` does."""
    return Posed(ground, assuming=assuming)


def _frame(ground: Ground, *, assuming: bool) -> Instance:
    request, person = ground.request, ground.request.person
    bursaries, groups, exclusions = _money(ground)
    query = PlanQuery(
        held=ground.held,
        goal=request.goal,
        start=request.start,
        deadline=request.start + HORIZON_MONTHS if person.by is None else person.by,
        weekly_hours=person.weekly_hours * HOUR,
        budget=None if person.budget is None else person.budget.minor,
    )
    return Instance(
        steps=(),
        query=query,
        bursaries=bursaries,
        groups=groups,
        exclusions=exclusions,
        eligible_at=EligibleAt.START,
        unknown=_classes(ground, ground.unknown) if assuming else {},
    )


def _steps(ground: Ground, *, assuming: bool) -> tuple[tuple[PlanStep, ...], dict[str, int]]:
    """Return the steps towards the goal, and for each attribute they ask about that may be assumed its classes."""
    region = ground.region
    conditions = 0
    steps = []
    for number in region.in_id_order:
        if ground.towards >> number & 1:
            steps.append(ground.plan_step(number, assuming=assuming))
            conditions |= region.steps[number].conditions
    return tuple(steps), _classes(ground, conditions & ground.unknown) if assuming else {}


def _classes(ground: Ground, conditions: int) -> dict[str, int]:
    """Return how many classes of values there are for each attribute that steps ask about in these conditions."""
    count = ground.snapshot.classes.count
    asked = {ground.region.conditions[number].attribute for number in bits(conditions)}
    return {name: count[name] for name in sorted(asked & count.keys())}


def _money(ground: Ground) -> tuple[tuple[PlanBursary, ...], dict[str, int], tuple[Exclusion, ...]]:
    """Return the bursaries that count on the way to the goal, the caps they share and what they exclude."""
    offers = {offer.bursary.id: offer for offer in ground.offers()}
    counted = {name: ground.region.plan_bursaries(offer, ground.have) for name, offer in offers.items()}
    groups = {
        part.group: cap.minor
        for name, parts in counted.items()
        for part in parts
        if part.group is not None and (cap := offers[name].bursary.amount.cap) is not None
    }

    def meet(one: str, other: str) -> bool:
        return bool(offers[one].steps & offers[other].steps & ground.towards)

    exclusions = [
        pair
        for offer in offers.values()
        if offer.bursary.not_with or offer.bursary.never_with
        for pair in exclusions_of(offer.bursary, ground.catalogue, counted, meet)
    ]
    return tuple(part for parts in counted.values() for part in parts), groups, tuple(exclusions)
