"""Small random catalogues with a question each, for what is computed about routes rather than about instances."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from random import Random

from pathways_app.domain.bursary import BursaryKind
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import ALWAYS, AllOf, AnyOf, Condition, Holds, Requirement
from pathways_app.domain.step import Status
from pathways_app.planner.instance import Instance
from tests.planner.brute_force import exhaust, relevant_steps
from tests.planner.small_catalogue import attribute, bursary, catalogue, credential, money, request, step

LONGEST = 30
"""Months within which everything random happens, so that exhaustive search need look no further."""

NAMES = ["A", "B", "C", "G"]
CONDITIONS = [
    Condition("backed", (True,)),
    Condition("backed", (False,)),
    Condition("subject", ("maths", "art")),
    Condition("subject", ("art", "music")),
    Condition("subject", ("music",)),
]
Vector = tuple[int, int, int]


@dataclass(frozen=True)
class Case:
    """A catalogue and a question about it."""

    place: JurisdictionCatalogue
    asked: RouteRequest


def random_case(seed: int, size: int = 7) -> Case:
    """Return the case of a seed: `size` steps, up to three bursaries, two things that may be unknown of the person."""
    dice = Random(f"case {seed}")
    steps = []
    for number, label in enumerate(dice.sample(range(10, 100), size)):
        place = min(number * len(NAMES) // size, 2) if number < size - 2 else len(NAMES) - 1
        if number < size - 2 and dice.random() < 0.2:
            place = dice.randrange(len(NAMES))
        job = dice.random() < 0.15
        months = dice.choice([0, 1, 2, 3, 4])
        steps.append(
            step(
                f"s{label}",
                sorted({NAMES[place], *(dice.sample(NAMES[:3], 1) if dice.random() < 0.2 else [])}),
                months,
                dice.choice([0, 10, 20, 30, 50, 80]) + (5 - months) * dice.choice([0, 5, 10]),
                requires=_requirement(dice, NAMES[:place] if dice.random() < 0.8 else NAMES[:3]),
                hours=0 if job else dice.choice([5, 5, 10, 10, 10, 20, 35]),
                job=job,
                pays_salary=job and dice.random() < 0.7,
                status=dice.choice([Status.OPEN] * 18 + [Status.CLOSED, Status.PROPOSED]),
                study_modes=dice.choice([(), ("online",), ("full_time",)]),
                intake_months=tuple(sorted(dice.sample(range(1, 13), 3))) if dice.random() < 0.25 else (),
            )
        )
    asks = [attribute("backed"), attribute("subject", "maths", "art", "music")]
    offers = _bursaries(dice, [one.id for one in steps])
    return Case(catalogue(steps, offers, asks, [credential(name) for name in NAMES]), _question(dice))


def _requirement(dice: Random, below: list[str]) -> Requirement:
    parts: list[Requirement] = [Holds(name) for name in dice.sample(below, min(len(below), dice.randint(0, 2)))]
    if dice.random() < 0.25:
        parts.append(dice.choice(CONDITIONS))
    if not parts:
        return ALWAYS
    return AllOf(tuple(parts)) if dice.random() < 0.6 else AnyOf(tuple(parts))


def _bursaries(dice: Random, steps: list[str]):
    ids = [f"b{number}" for number in range(dice.randint(0, 3))]
    return [
        bursary(
            ident,
            sorted(dice.sample(steps, dice.randint(1, 3))),
            dice.choice([5, 20, 40, 90]),
            kind=dice.choice([BursaryKind.GRANT, BursaryKind.FEE_WAIVER, BursaryKind.LOAN]),
            eligibility=_requirement(dice, NAMES[:3]) if dice.random() < 0.6 else ALWAYS,
            status=dice.choice([Status.OPEN] * 8 + [Status.CLOSED, Status.PROPOSED]),
            not_with=tuple(dice.sample(ids, 1)) if dice.random() < 0.25 else (),
            never_with=tuple(dice.sample([*ids, *steps], 1)) if dice.random() < 0.3 else (),
            discretionary=dice.random() < 0.1,
        )
        for ident in ids
    ]


def _question(dice: Random) -> RouteRequest:
    told: dict[str, object] = {}
    if dice.random() < 0.35:
        told["backed"] = dice.random() < 0.5
    if dice.random() < 0.35:
        told["subject"] = dice.choice(["maths", "art", "music"])
    asked = request(
        holds=dice.sample(NAMES[:3], 1) if dice.random() < 0.3 else [],
        attributes=told,
        study_hours=dice.choice([40, 40, 20, 10]),
        keep_earning=dice.random() < 0.1,
        modes=frozenset({"online"}) if dice.random() < 0.1 else None,
        budget=money(dice.choice([20, 40, 80])) if dice.random() < 0.2 else None,
        strict=dice.random() < 0.2,
        what_if=dice.random() < 0.15,
    )
    by = Month(asked.start + (dice.randint(2, 10) if dice.random() < 0.35 else LONGEST))
    return replace(asked, person=replace(asked.person, by=by))


def few_steps(posed: Instance, chosen: tuple[str, ...]) -> Instance:
    """Return the instance with no other steps than `chosen`."""
    offers = tuple(replace(b, steps=tuple(s for s in b.steps if s in chosen)) for b in posed.bursaries)
    return replace(posed, steps=tuple(one for one in posed.steps if one.id in chosen), bursaries=offers)


def lean_plans(posed: Instance) -> dict[tuple[str, ...], list[Vector]]:
    """Return the best vectors of every set of steps that is lean, by exhaustive search of each."""
    ids = [one.id for one in relevant_steps(posed)]
    found: dict[tuple[str, ...], list[Vector]] = {}
    for size in range(1, len(ids) + 1):
        for chosen in combinations(ids, size):
            vectors = [point.vector for point in exhaust(few_steps(posed, chosen)).points if point.steps == chosen]
            if vectors:
                found[chosen] = vectors
    return found
