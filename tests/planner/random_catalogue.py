"""Small random catalogues with money of every kind, one per seed."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from pathways_app.domain.bursary import Amount, AmountBasis, Bursary, BursaryKind, Instalment
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.due import Due, DueAt
from pathways_app.domain.requirement import ALWAYS, AllOf, AnyOf, Condition, Holds, Requirement
from pathways_app.domain.step import Step, StepKind
from tests.planner.small_catalogue import attribute, bursary, catalogue, credential, money, step

ANSWER = Condition("settled", (True,))


def random_catalogue(seed: int) -> JurisdictionCatalogue:
    """Draw a catalogue whose goal is G: some four layers of steps, grants, waivers, loans, checks that lapse."""
    dice = Random(f"catalogue {seed}")
    names = [f"C{number}" for number in range(4)] + ["G"]
    lasting = dice.choice([6, 12, 24])
    credentials = [
        credential(
            name,
            kind=dice.choice(list(CredentialKind)),
            implies=("low",) if name == "C1" else (),
            **({"valid_months": lasting, "renewable": True, "renewed_by": "s0"} if name == "C0" else {}),
        )
        for name in [*names, "low"]
    ]
    steps = [_step(dice, number, names) for number in range(10)]
    bursaries = [_bursary(dice, number, steps) for number in range(6)]
    return catalogue(steps, bursaries, [attribute("settled")], credentials)


def _step(dice: Random, number: int, names: list[str]) -> Step:
    place = min(number // 2, len(names) - 1)
    below: list[Requirement] = [Holds(name) for name in dice.sample(names[:place], min(place, dice.randint(0, 2)))]
    if dice.random() < 0.15:
        below.append(ANSWER)
    kind = dice.choice([StepKind.COURSE, StepKind.COURSE, StepKind.ASSESSMENT])
    fee = None if dice.random() < 0.2 else dice.choice([0, 50, 333, 1000, 9790])
    made = step(
        f"s{number}",
        names[place],
        dice.choice([0, 1, 3, 12, 30]),
        fee,
        requires=dice.choice([AllOf, AllOf, AnyOf])(tuple(below)) if below else ALWAYS,
        hours=dice.choice([0, 10, 20]),
        kind=kind,
        intake_months=dice.choice([(), (), (9,), (1, 9)]),
    )
    if made.fee is not None and dice.random() < 0.4:
        made = replace(made, fee=replace(made.fee, due=Due(every=dice.choice([1, 7, 12]))))
    return made


def _bursary(dice: Random, number: int, steps: list[Step]) -> Bursary:
    kind = dice.choice([BursaryKind.GRANT, BursaryKind.ALLOWANCE, BursaryKind.FEE_WAIVER, BursaryKind.LOAN])
    basis = dice.choice(list(AmountBasis))
    pounds = dice.choice([25, 50, 100]) if basis is AmountBasis.PERCENT_OF_FEE else dice.choice([90, 500, 1001, 6000])
    made = bursary(
        f"b{number}",
        [one.id for one in dice.sample(steps, 4)],
        pounds,
        kind=kind,
        basis=basis,
        eligibility=dice.choice([ALWAYS, ALWAYS, Holds("low"), ANSWER]),
        max_claims=dice.choice([1, 1, 3]),
    )
    amount = made.amount
    if basis is not AmountBasis.PERCENT_OF_FEE and dice.random() < 0.6:
        amount = replace(amount, instalments=_instalments(dice, amount, [one.id for one in steps]))
    if dice.random() < 0.3:
        amount = replace(amount, cap=money(dice.choice([700, 1500])))
    return replace(made, amount=amount)


def _instalments(dice: Random, amount: Amount, steps: list[str]) -> tuple[Instalment, ...]:
    due = dice.choice([None, Due(), Due(DueAt.END), Due(month=1), Due(every=3)])
    later = dice.choice([None, *steps, "G"])
    assert amount.money is not None
    half = replace(amount.money, minor=amount.money.minor // 2)
    rest = replace(amount.money, minor=amount.money.minor - half.minor)
    last_due = dice.choice([None, Due(month=8)])
    return (Instalment(half, "first", None, due), Instalment(rest, "then", later, due if later is None else last_due))
