"""Small random places with several roles: alternatives, intakes, open questions, unknown fees, money, proposals."""

from __future__ import annotations

import random
from collections.abc import Sequence

from pathways_app.domain.bursary import AmountBasis, BursaryKind
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.month import parse_month
from pathways_app.domain.person import Person
from pathways_app.domain.reach import ReachRequest
from pathways_app.domain.requirement import ALWAYS, AllOf, AnyOf, AtLeast, Condition, Holds, Requirement
from pathways_app.domain.step import Status, StepKind
from tests.planner.small_catalogue import attribute, bursary, catalogue, credential, money, step

FACTS = tuple("ABCDEFG")
ROLES = ("R1", "R2", "R3")
ATTRIBUTES = (attribute("free"), attribute("home", "here", "there"))


def random_place(seed: int) -> JurisdictionCatalogue:
    """Return a place with about a dozen steps and three roles."""
    draw = random.Random(seed)
    steps = [_step(draw, f"s{number:02}", FACTS) for number in range(draw.randint(6, 9))]
    for number, role in enumerate(ROLES):
        for way in range(draw.randint(1, 2)):
            steps.append(_step(draw, f"r{number}{way}", FACTS, role=role))
    known = [one.id for one in steps]
    money_ = [_bursary(draw, f"b{number}", known) for number in range(draw.randint(0, 3))]
    roles = [credential(role, kind=CredentialKind.ROLE) for role in ROLES]
    return catalogue(steps, money_, ATTRIBUTES, [*roles, *(credential(fact) for fact in FACTS)])


def random_question(seed: int) -> ReachRequest:
    """Return someone who holds little, has said little and has some limits."""
    draw = random.Random(seed + 1_000_000)
    said = {"free": draw.random() < 0.5} if draw.random() < 0.3 else {}
    person = Person(
        holds=frozenset(draw.sample(FACTS, draw.randint(0, 1))),
        attributes=said,
        study_hours=draw.choice((None, None, 15, 25)),
        keep_earning=draw.random() < 0.2,
        budget=money(draw.randint(0, 30) * 100) if draw.random() < 0.3 else None,
        by=parse_month(f"20{draw.randint(28, 33)}-01") if draw.random() < 0.3 else None,
    )
    return ReachRequest(person, "here", parse_month("2026-09"), strict=draw.random() < 0.2, what_if=draw.random() < 0.3)


def _step(draw: random.Random, ident: str, facts: Sequence[str], *, role: str | None = None):
    kind = draw.choice((StepKind.COURSE, StepKind.COURSE, StepKind.APPOINTMENT))
    awards = [role] if role is not None else draw.sample(facts, draw.randint(1, 2))
    post = kind is StepKind.APPOINTMENT
    # Nobody knows what one kind of step costs.
    unknown, kind = (True, StepKind.RECOGNITION) if draw.random() < 0.06 else (draw.random() < 0.1, kind)
    return step(
        ident,
        awards,
        draw.randint(1, 14),
        None if unknown else draw.choice((0, 100, 200, 300, 500, 900)),
        requires=_requirement(draw, [fact for fact in facts if fact not in awards]),
        hours=0 if post else draw.choice((5, 10, 20, 37)),
        job=post,
        pays_salary=post and draw.random() < 0.7,
        kind=kind,
        intake_months=tuple(sorted(draw.sample(range(1, 13), draw.choice((1, 2, 3))))) if draw.random() < 0.4 else (),
        status=Status.PROPOSED if draw.random() < 0.12 else Status.OPEN,
    )


def _requirement(draw: random.Random, facts: Sequence[str]) -> Requirement:
    holds = [Holds(fact) for fact in draw.sample(facts, 3)]
    parts: list[Requirement] = [
        draw.choice(
            (ALWAYS, ALWAYS, holds[0], AnyOf((holds[0], holds[1])), AllOf(tuple(holds[:2])), AtLeast(2, tuple(holds)))
        )
    ]
    if draw.random() < 0.25:
        parts.append(_condition(draw))
    return parts[0] if len(parts) == 1 else AllOf(tuple(parts))


def _condition(draw: random.Random) -> Condition:
    if draw.random() < 0.5:
        return Condition("free", (draw.random() < 0.7,))
    return Condition("home", (draw.choice(("here", "there")),))


def _bursary(draw: random.Random, ident: str, steps: Sequence[str]):
    eligibility = draw.choice((ALWAYS, ALWAYS, Holds(draw.choice(FACTS)), _condition(draw)))
    chosen = draw.sample(list(steps), 2)
    if draw.random() < 0.4:
        percent = draw.choice((50, 100))
        kind, basis = BursaryKind.FEE_WAIVER, AmountBasis.PERCENT_OF_FEE
        return bursary(ident, chosen, percent, kind=kind, basis=basis, eligibility=eligibility)
    status = Status.PROPOSED if draw.random() < 0.3 else Status.OPEN
    return bursary(ident, chosen, draw.choice((150, 600, 1500)), eligibility=eligibility, status=status)
