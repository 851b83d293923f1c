"""Small random places with a question that mostly has no route, one per seed."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.bursary import BursaryKind
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import ALWAYS, AllOf, AnyOf, Condition, Holds, Requirement
from pathways_app.domain.step import Status, Step
from tests.planner.small_catalogue import bursary, catalogue, credential, money, request, step

ATTRIBUTES = (
    Attribute("backed", AttributeType.BOOLEAN, "meaning", "ask?"),
    Attribute("employer", AttributeType.CHOICE, "meaning", "ask?", ("state", "private", "none")),
    Attribute("born", AttributeType.CHOICE, "meaning", "ask?", ("here", "abroad"), changeable=False),
)
MODES = ("part_time", "online")


def _requirement(dice: Random, below: list[str]) -> Requirement:
    parts: list[Requirement] = [Holds(name) for name in dice.sample(below, min(len(below), dice.randint(0, 2)))]
    if dice.random() < 0.3:
        conditions = (
            Condition("backed", (True,)),
            Condition("employer", (dice.choice(["state", "private"]),)),
            Condition("born", ("here",)),
        )
        parts.append(dice.choice(conditions))
    if not parts:
        return ALWAYS
    return AllOf(tuple(parts)) if dice.random() < 0.7 else AnyOf(tuple(parts))


def _step(dice: Random, number: int, awards: str, below: list[str]) -> Step:
    hours = dice.choice([0, 8, 16, 24, 36])
    job = dice.random() < 0.15
    status = dice.choices([Status.OPEN, Status.PROPOSED, Status.CLOSED], [8, 2, 1])[0]
    made = step(
        f"s{number}",
        awards,
        dice.choice([1, 2, 4, 9, 12]),
        dice.choice([0, 0, 50, 100, 300]),
        requires=_requirement(dice, below),
        hours=hours,
        job=job,
        status=status,
        study_modes=tuple(dice.sample(MODES, 1)) if dice.random() < 0.5 else (),
    )
    return replace(made, intake_months=(9,)) if dice.random() < 0.3 else made


def random_question(seed: int) -> tuple[JurisdictionCatalogue, RouteRequest]:
    """Return the place and question of a seed: five to eight steps, and two to four limits."""
    dice = Random(f"question {seed}")
    names = ["a", "b", "c", "d"][: dice.randint(2, 4)]
    awards = [*names, "G", *(dice.choice([*names, "G"]) for _ in range(dice.randint(2, 4)))]
    order = [*names, "G"]
    steps = [_step(dice, number, award, order[: order.index(award)]) for number, award in enumerate(awards)]
    grants = []
    if dice.random() < 0.4:
        kind = dice.choice([BursaryKind.GRANT, BursaryKind.FEE_WAIVER])
        eligibility = dice.choice([ALWAYS, Condition("backed", (True,)), Holds(names[0])])
        grants.append(bursary("g", dice.choice(steps).id, dice.choice([60, 400]), kind=kind, eligibility=eligibility))
    known = [credential(name, starting_point=dice.random() < 0.3) for name in names]
    if dice.random() < 0.3:
        known[-1] = replace(known[-1], implies=(names[0],))
    if seed % 4 == 3:
        known[0] = replace(known[0], valid_months=dice.choice([2, 5]))
    asked = request(
        attributes={name: value for name, value in (("employer", "none"), ("born", "abroad")) if dice.random() < 0.5},
        strict=dice.random() < 0.25,
        keep_earning=dice.random() < 0.4,
        study_hours=dice.choice([None, 4, 10, 20]),
        budget=dice.choice([None, None, money(0), money(90)]),
        modes=dice.choice([None, None, frozenset({"online"})]),
    )
    by = dice.choice([None, asked.start + 3, asked.start + 10])
    if by is not None:
        asked = replace(asked, person=replace(asked.person, by=Month(by)))
    return catalogue(steps, grants, ATTRIBUTES, known), asked
