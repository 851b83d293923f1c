"""Pose a person's question as a bare instance: the catalogue's money and rules, worked into integers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise, product

from pathways_app.domain.attribute import Attribute, AttributeType, AttributeValue
from pathways_app.domain.bursary import AmountBasis, Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import HORIZON_MONTHS, Person, RouteRequest
from pathways_app.domain.requirement import (
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    Holds,
    Requirement,
)
from pathways_app.domain.step import Status, Step
from pathways_app.planner.instance import (
    FALSE,
    Assume,
    Const,
    EligibleAt,
    Exclusion,
    Expression,
    Has,
    Instance,
    PlanBursary,
    PlanQuery,
    PlanStep,
    Scope,
    Threshold,
    all_of,
    any_of,
)
from pathways_app.planner.snapshot import PlanningFee, ReadyStep, snapshot

HOUR = 100
"""Parts of an hour the search counts in, so that hours with decimals stay whole."""


@dataclass(frozen=True, slots=True)
class Posed:
    """An instance with what it takes to read its answer: the attribute values in force and the planning fees."""

    instance: Instance
    attributes: Mapping[str, AttributeValue]
    fees: Mapping[str, PlanningFee]


def instalment_id(bursary: str, number: int) -> str:
    """Return the id under which the planner counts an instalment paid only after a later step."""
    return f"{bursary}#{number}"


def paid_bursary(plan_id: str) -> str:
    """Return the bursary that a planner's bursary id stands for."""
    return plan_id.split("#", 1)[0]


def attributes_in_force(catalogue: JurisdictionCatalogue, person: Person) -> dict[str, AttributeValue]:
    """Return what the person gave, and the defaults of what they did not."""
    found = {
        name: attribute.default for name, attribute in catalogue.attributes.items() if attribute.default is not None
    }
    found.update(person.attributes)
    return found


def usable_status(status: Status, *, what_if: bool) -> bool:
    """Say whether something of this status may be used."""
    return status in (Status.OPEN, Status.PILOT) or (what_if and status is Status.PROPOSED)


def fits_person(step: Step, person: Person) -> bool:
    """Say whether the person's wish to keep earning and their study modes admit the step."""
    if person.keep_earning and step.unpaid_months:
        return False
    if person.modes is None or not step.study_hours or not step.study_modes:
        return True
    return not person.modes.isdisjoint(step.study_modes)


class ValueClasses:
    """The values of each unknown attribute, gathered into classes that every condition treats alike."""

    def __init__(self, attributes: Mapping[str, Attribute], conditions: Mapping[str, set[Condition]]) -> None:
        self.count: dict[str, int] = {}
        self._true: dict[Condition, frozenset[int]] = {}
        for name, asked in conditions.items():
            ordered = sorted(asked, key=repr)
            signatures: dict[tuple[bool, ...], int] = {}
            for value in candidate_values(attributes.get(name), ordered):
                signatures.setdefault(tuple(condition.accepts(value) for condition in ordered), len(signatures))
            self.count[name] = len(signatures)
            for position, condition in enumerate(ordered):
                self._true[condition] = frozenset(c for signature, c in signatures.items() if signature[position])

    def accepting(self, condition: Condition) -> frozenset[int]:
        """Return the classes whose values `condition` accepts."""
        return self._true[condition]


def candidate_values(attribute: Attribute | None, conditions: list[Condition]) -> list[AttributeValue]:
    """Return values of an attribute that between them show every way its conditions can fall out."""
    if attribute is not None and attribute.type is AttributeType.BOOLEAN:
        return [False, True]
    if attribute is not None and attribute.type is AttributeType.CHOICE:
        return list(attribute.values)
    marks = sorted(
        {mark for c in conditions for mark in (c.low, c.high) if mark is not None}
        | {value for c in conditions for value in c.values if isinstance(value, Decimal)}
    )
    if marks:
        between = [(low + high) / 2 for low, high in pairwise(marks)]
        return [marks[0] - 1, *marks, *between, marks[-1] + 1]
    return ["", *sorted({value for c in conditions for value in c.values if isinstance(value, str)})]


def pose(catalogue: JurisdictionCatalogue, request: RouteRequest, *, assuming: bool) -> Posed:
    """Return the question as an instance.

    `assuming` lets steps whose requirement is unknown be used under one assignment of the unknown attributes; without
    it unknown counts as false.
    """
    person = request.person
    attributes = attributes_in_force(catalogue, person)
    ready = snapshot(catalogue)
    held = catalogue.close(person.holds)
    usable = (
        step.id
        for step in catalogue.steps.values()
        if usable_status(step.status, what_if=request.what_if) and fits_person(step, person)
    )
    steps = ready.towards(request.goal, held, usable)
    asked: dict[str, set[Condition]] = {}
    if assuming:
        for one in steps:
            for leaf in one.conditions:
                if leaf.attribute not in attributes:
                    asked.setdefault(leaf.attribute, set()).add(leaf)
    classes = ValueClasses(catalogue.attributes, asked)

    def condition(leaf: Condition) -> Expression:
        if leaf.attribute in attributes:
            return Const(leaf.accepts(attributes[leaf.attribute]))
        return Assume(leaf.attribute, classes.accepting(leaf)) if assuming else FALSE

    def certain(leaf: Condition) -> Expression:
        return Const(leaf.attribute in attributes and leaf.accepts(attributes[leaf.attribute]))

    by_id = {one.step.id: one.step for one in steps}
    tokens: dict[str, list[str]] = {}
    counted: dict[str, list[PlanBursary]] = {}
    for bursary in catalogue.bursaries.values():
        if not bursary.counted or not usable_status(bursary.status, what_if=request.what_if):
            continue
        parts = counted[bursary.id] = _parts(bursary, by_id, catalogue, express(bursary.eligibility, certain))
        if len(parts) > 1:
            for step_id in parts[0].steps:
                tokens.setdefault(step_id, []).append(_token(bursary.id))
    plan_bursaries = [part for parts in counted.values() for part in parts]
    exclusions = [one for name in counted for one in _exclusions(catalogue.bursaries[name], catalogue, counted)]
    shared_caps = {
        part.group: cap.minor
        for part in plan_bursaries
        if part.group is not None and (cap := catalogue.bursaries[part.group].amount.cap) is not None
    }
    plan_steps = tuple(
        _plan_step(one, express(one.step.requires, condition), tokens.get(one.step.id, [])) for one in steps
    )
    query = PlanQuery(
        held=held,
        goal=request.goal,
        start=request.start,
        deadline=request.start + HORIZON_MONTHS if person.by is None else person.by,
        weekly_hours=person.weekly_hours * HOUR,
        budget=None if person.budget is None else person.budget.minor,
    )
    instance = Instance(
        steps=plan_steps,
        query=query,
        bursaries=tuple(plan_bursaries),
        groups=shared_caps,
        exclusions=tuple(exclusions),
        eligible_at=EligibleAt.START,
        unknown=classes.count,
    )
    return Posed(instance, attributes, {one.step.id: one.fee for one in ready.steps.values()})


def express(requirement: Requirement, condition: Callable[[Condition], Expression]) -> Expression:
    """Return a requirement as an expression, its conditions read by `condition`."""
    match requirement:
        case Holds(credential):
            return Has(credential)
        case Condition():
            return condition(requirement)
        case AllOf(parts):
            return all_of(*(express(part, condition) for part in parts))
        case AnyOf(parts):
            return any_of(*(express(part, condition) for part in parts))
        case AtLeast(count, parts):
            return Threshold(count, tuple(express(part, condition) for part in parts))


def _plan_step(one: ReadyStep, requires: Expression, tokens: list[str]) -> PlanStep:
    step = one.step
    return PlanStep(
        id=step.id,
        requires=requires,
        awards=one.awards.union(tokens),
        duration=step.duration.months,
        fee=one.fee.minor,
        load=int(step.study_hours * HOUR),
        occupies=step.occupies,
        salary=step.pays_salary,
        intakes=frozenset(step.intake_months) or None,
        lasts=one.lasts,
    )


def amount_on(bursary: Bursary, step: Step, *, without_later: bool) -> int:
    """Return what a sum (not a percentage) comes to on one step, in minor units rounded down.

    `without_later` leaves out instalments that are only paid after a later step.
    """
    amount = bursary.amount
    if amount.money is None:
        return 0
    minor = amount.money.minor
    if amount.basis is AmountBasis.PER_YEAR:
        minor = minor * step.duration.months // 12
    elif amount.basis is AmountBasis.PER_MONTH:
        minor *= step.duration.months
    if without_later:
        minor -= sum(part.money.minor for part in amount.instalments if part.after is not None)
    return max(0, minor)


def _token(bursary: str) -> str:
    return f"{bursary}#held"


def _parts(
    bursary: Bursary, steps: Mapping[str, Step], catalogue: JurisdictionCatalogue, eligible: Expression
) -> list[PlanBursary]:
    """Return a bursary as the planner counts it: itself, and each instalment that waits for a later step.

    Such an instalment is money on the later step, for whoever has taken a step the bursary is for.
    """
    supported = tuple(step for step in bursary.for_steps if step in steps and step not in bursary.not_with)
    amount = bursary.amount
    cap = None if amount.cap is None else amount.cap.minor
    if amount.basis is AmountBasis.PERCENT_OF_FEE:
        whole = PlanBursary(
            bursary.id,
            supported,
            eligible,
            percent=amount.percent,
            max_claims=bursary.max_claims,
            total_cap=cap,
            to_person=bursary.to_person,
        )
        return [whole] if supported else []
    if not supported:
        return []
    amounts = {step: amount_on(bursary, steps[step], without_later=True) for step in supported}
    # A cap holds for the instalments together.
    group = bursary.id if cap is not None and any(one.after is not None for one in amount.instalments) else None
    parts = [
        PlanBursary(
            bursary.id,
            supported,
            eligible,
            amounts,
            max_claims=bursary.max_claims,
            total_cap=cap,
            group=group,
            to_person=bursary.to_person,
        )
    ]
    for number, instalment in enumerate(amount.instalments):
        if instalment.after is None:
            continue
        later = [instalment.after] if instalment.after in steps else []
        later += [s for s in catalogue.steps_awarding.get(instalment.after, ()) if s in steps]
        parts.append(
            PlanBursary(
                instalment_id(bursary.id, number),
                tuple(later),
                all_of(Has(_token(bursary.id)), eligible),
                dict.fromkeys(later, instalment.money.minor),
                group=group,
                to_person=bursary.to_person,
            )
        )
    return parts


def _exclusions(
    bursary: Bursary, catalogue: JurisdictionCatalogue, counted: Mapping[str, list[PlanBursary]]
) -> list[Exclusion]:
    """Return what a bursary's rules exclude, for each of its parts.

    What may not be had on one step with another bursary is not paid later on either: where both support some step,
    neither's instalments go with the other at all.
    """
    parts = counted[bursary.id]
    found: list[Exclusion] = []
    for other in bursary.not_with:
        if not (rivals := counted.get(other)) or not parts:
            continue
        found.append(Exclusion(parts[0].id, rivals[0].id, Scope.STEP))
        if not set(parts[0].steps).isdisjoint(rivals[0].steps):
            found += [Exclusion(part.id, rivals[0].id, Scope.PLAN) for part in parts[1:]]
            found += [Exclusion(parts[0].id, rival.id, Scope.PLAN) for rival in rivals[1:]]
    for other in bursary.never_with:
        if other in catalogue.bursaries:
            pairs = product(parts, counted.get(other, []))
            found += [Exclusion(part.id, rival.id, Scope.PLAN) for part, rival in pairs]
        else:
            found += [Exclusion(part.id, other, Scope.BARS) for part in parts]
    return found
