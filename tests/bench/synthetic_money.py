"""The bursaries of a synthetic region: waivers, grants above the fee, and what they exclude."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from types import MappingProxyType

from pathways_app.planner.instance import (
    TRUE,
    AttrIn,
    Exclusion,
    Expression,
    Has,
    PlanBursary,
    PlanStep,
    Scope,
)

_STEPS_A_WAIVER = 12
"""Steps of a region to each of its fee waivers, about as in the shipped catalogue."""
_LONG = 6
"""Months from which a step is worth a grant to live on."""
_SPARE = (200_000, 521_000, 800_000)
"""What a grant leaves to live on beyond the dearest fee it pays, in minor units."""
_ELIGIBLE: tuple[tuple[Expression, int], ...] = (
    (TRUE, 4),
    (AttrIn("residency", ("home",)), 8),
    (AttrIn("subject", ("maths", "physics")), 6),
    (AttrIn("sector", ("private",)), 3),
)


@dataclass(frozen=True, slots=True)
class Money:
    """Bursaries with their groups (a cap in minor units each) and exclusions."""

    bursaries: tuple[PlanBursary, ...] = ()
    groups: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    exclusions: tuple[Exclusion, ...] = ()


def money(
    dice: Random, prefix: str, steps: Sequence[PlanStep], on_the_way: Sequence[str], paying: int, unlocks: int
) -> Money:
    """Draw the money of a region: `paying` of its steps are paid more than their fee by grants to the person.

    `unlocks` waivers are due only with a credential `on_the_way`.
    """
    dear = [step for step in steps if step.fee]
    waivers: list[PlanBursary] = []
    for number in range(max(unlocks, len(steps) // _STEPS_A_WAIVER) if dear else 0):
        eligible = dice.choices([one for one, _ in _ELIGIBLE], [odds for _, odds in _ELIGIBLE])[0]
        if number < unlocks:
            eligible = Has(dice.choice(on_the_way))
        supported = tuple(sorted(step.id for step in dice.sample(dear, min(len(dear), dice.choice((1, 1, 2, 4, 10))))))
        waivers.append(
            PlanBursary(
                id=f"{prefix}-waiver-{number}",
                steps=supported,
                eligible=eligible,
                percent=dice.choice((50, 50, 100, 100, 100)),
                max_claims=dice.choice((1, 1, 2)),
                total_cap=dice.choice((None, None, None, 500_000)),
            )
        )
    grants = _grants(dice, prefix, steps, paying)
    groups = {}
    if len(waivers) > 1:
        groups[f"{prefix}-fund"] = dice.choice((300_000, 900_000))
        for position in (0, 1):
            waivers[position] = _in_group(waivers[position], f"{prefix}-fund")
    return Money((*waivers, *grants), groups, _exclusions(dice, waivers, grants, steps))


def _in_group(waiver: PlanBursary, group: str) -> PlanBursary:
    return PlanBursary(
        id=waiver.id,
        steps=waiver.steps,
        eligible=waiver.eligible,
        percent=waiver.percent,
        max_claims=waiver.max_claims,
        group=group,
    )


def _grants(dice: Random, prefix: str, steps: Sequence[PlanStep], paying: int) -> list[PlanBursary]:
    """Share the steps to be paid out over grants for one to three steps each."""
    long = [step for step in steps if step.load and step.duration >= _LONG] or list(steps)
    paid = dice.sample(long, min(paying, len(long)))
    grants: list[PlanBursary] = []
    while paid:
        together = [paid.pop() for _ in range(min(len(paid), dice.choice((1, 1, 2, 3))))]
        amount = max(step.fee for step in together) + dice.choice(_SPARE)
        ids = tuple(sorted(step.id for step in together))
        grants.append(
            PlanBursary(
                id=f"{prefix}-grant-{len(grants)}",
                steps=ids,
                eligible=AttrIn("subject", ("maths",)),
                amounts=dict.fromkeys(ids, amount),
                to_person=True,
            )
        )
    return grants


def _exclusions(
    dice: Random, waivers: Sequence[PlanBursary], grants: Sequence[PlanBursary], steps: Sequence[PlanStep]
) -> tuple[Exclusion, ...]:
    made: list[Exclusion] = []
    for position, waiver in enumerate(waivers):
        for other in waivers[position + 1 :]:
            if dice.random() < 0.2:
                made.append(Exclusion(waiver.id, other.id, dice.choice((Scope.STEP, Scope.STEP, Scope.PLAN))))
        if dice.random() < 0.1:
            made.append(Exclusion(waiver.id, dice.choice(steps).id, Scope.BARS))
        if grants and dice.random() < 0.3:
            made.append(Exclusion(waiver.id, dice.choice(grants).id, Scope.STEP))
    return tuple(made)
