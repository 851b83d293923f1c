"""Bursaries as the planner counts them: what they come to on a step, their later instalments, what they exclude."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import product

from pathways_app.domain.bursary import AmountBasis, Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.step import Step
from pathways_app.planner.instance import Exclusion, Expression, Has, PlanBursary, Scope, all_of


def instalment_id(bursary: str, number: int) -> str:
    """Return the id under which the planner counts an instalment paid only after a later step."""
    return f"{bursary}#{number}"


def paid_bursary(plan_id: str) -> str:
    """Return the bursary that a planner's bursary id stands for."""
    return plan_id.split("#", 1)[0]


def token(bursary: str) -> str:
    """Return the credential by which the planner remembers that a step was taken which the bursary is for."""
    return f"{bursary}#held"


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


def paid_later(bursary: Bursary) -> bool:
    """Say whether some instalment of a bursary waits for a later step."""
    amount = bursary.amount
    return amount.basis is not AmountBasis.PERCENT_OF_FEE and any(one.after is not None for one in amount.instalments)


def supported(bursary: Bursary, steps: Mapping[str, Step]) -> tuple[str, ...]:
    """Return those of `steps` that the bursary is for."""
    return tuple(step for step in bursary.for_steps if step in steps and step not in bursary.not_with)


def parts_of(
    bursary: Bursary, steps: Mapping[str, Step], catalogue: JurisdictionCatalogue, eligible: Expression
) -> tuple[PlanBursary, ...]:
    """Return a bursary as the planner counts it: itself, and each instalment that waits for a later step.

    Such an instalment is money on the later step, for whoever has taken a step the bursary is for. None at all where
    it is for none of `steps`.
    """
    mine = supported(bursary, steps)
    if not mine:
        return ()
    amount = bursary.amount
    cap = None if amount.cap is None else amount.cap.minor
    if amount.basis is AmountBasis.PERCENT_OF_FEE:
        whole = PlanBursary(
            bursary.id,
            mine,
            eligible,
            percent=amount.percent,
            max_claims=bursary.max_claims,
            total_cap=cap,
            to_person=bursary.to_person,
        )
        return (whole,)
    # A cap holds for the instalments together.
    group = bursary.id if cap is not None and paid_later(bursary) else None
    parts = [
        PlanBursary(
            bursary.id,
            mine,
            eligible,
            {step: amount_on(bursary, steps[step], without_later=True) for step in mine},
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
                all_of(Has(token(bursary.id)), eligible),
                dict.fromkeys(later, instalment.money.minor),
                group=group,
                to_person=bursary.to_person,
            )
        )
    return tuple(parts)


def exclusions_of(
    bursary: Bursary,
    catalogue: JurisdictionCatalogue,
    counted: Mapping[str, tuple[PlanBursary, ...]],
    meet: Callable[[str, str], bool],
) -> list[Exclusion]:
    """Return what a bursary's rules exclude, for each of its parts.

    What may not be had on one step with another bursary is not paid later on either: where both support some step
    (`meet` says so), neither's instalments go with the other at all.
    """
    parts = counted[bursary.id]
    found: list[Exclusion] = []
    for other in bursary.not_with:
        if not (rivals := counted.get(other)) or not parts:
            continue
        found.append(Exclusion(parts[0].id, rivals[0].id, Scope.STEP))
        if meet(bursary.id, other):
            found += [Exclusion(part.id, rivals[0].id, Scope.PLAN) for part in parts[1:]]
            found += [Exclusion(parts[0].id, rival.id, Scope.PLAN) for rival in rivals[1:]]
    for other in bursary.never_with:
        if other in catalogue.bursaries:
            pairs = product(parts, counted.get(other, ()))
            found += [Exclusion(part.id, rival.id, Scope.PLAN) for part, rival in pairs]
        else:
            found += [Exclusion(part.id, other, Scope.BARS) for part in parts]
    return found
