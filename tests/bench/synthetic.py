"""Synthetic catalogues of realistic structure, drawn from a seed.

A catalogue is a row of regions. Each region has one goal and a cone of steps that lead to it, laid in levels: level 0
awards the goal, the steps of each level ask for credentials of deeper ones, the deepest ask for what people start with.
Regions lean on what the first one awards, and none awards anything of another's, so that the cone of a goal stays as it
is however large the catalogue around it. The odds in the tables are counts over the shipped catalogue (615 steps, four
jurisdictions, November 2026): shapes of requirements, steps per credential, and per kind of step its months, hours,
pay, fees and intakes. Money is in minor units, hours are whole hours a week.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count, takewhile
from random import Random
from typing import TypeVar

from pathways_app.domain.step import FULL_TIME_HOURS, StepKind
from pathways_app.planner.instance import (
    AttrIn,
    EligibleAt,
    Expression,
    Has,
    Instance,
    PlanQuery,
    PlanStep,
    Threshold,
    all_of,
    any_of,
)
from tests.bench.synthetic_money import Money, money

PLACE = "synth"
START = 12 * 2026 + 8
ATTRIBUTES: Mapping[str, str] = {"residency": "home", "sector": "state", "subject": "maths"}
"""What the person of every query answers; conditions on steps suit them, those of bursaries now and then do not."""
VALUES: Mapping[str, tuple[str, ...]] = {
    "residency": ("home", "abroad"),
    "sector": ("state", "private"),
    "subject": ("maths", "arts", "physics"),
}
STARTS = tuple(f"{PLACE}.start-{number}" for number in range(6))
"""Credentials people start with; every query holds the first four."""
HELD = frozenset(STARTS[:4])

_SHAPES = {  # members of each clause: all of them must hold, each by any one of its members
    (1,): 84,
    (1, 1): 75,
    (1, 1, 1): 45,
    (2, 1): 40,
    (2,): 25,
    (3, 1): 15,
    (3,): 14,
    (2, 1, 1): 8,
    (1, 1, 1, 1): 8,
    (4, 1): 8,
    (2, 2, 3): 5,
    (9,): 5,
}
_WAYS = {1: 337, 2: 48, 3: 14, 4: 10, 5: 9, 8: 8}  # steps that award one credential; eight stands for many
_LEVEL_KINDS: tuple[dict[StepKind, int], ...] = (
    {StepKind.APPOINTMENT: 6, StepKind.PROGRAMME: 2, StepKind.APPLICATION: 2},
    {StepKind.PROGRAMME: 4, StepKind.APPLICATION: 3, StepKind.RECOGNITION: 2, StepKind.EXPERIENCE: 1},
    {StepKind.PROGRAMME: 4, StepKind.COURSE: 2, StepKind.EXPERIENCE: 2, StepKind.ASSESSMENT: 1},
    {StepKind.COURSE: 4, StepKind.ASSESSMENT: 3, StepKind.PROGRAMME: 2, StepKind.EXPERIENCE: 1},
)
_MONTHS: Mapping[StepKind, tuple[int, ...]] = {
    StepKind.PROGRAMME: (24, 36, 12, 18, 10, 48, 16, 20),
    StepKind.APPLICATION: (1, 1, 1, 2, 3),
    StepKind.COURSE: (10, 3, 5, 8, 4, 1, 18),
    StepKind.APPOINTMENT: (1, 1, 1, 1, 2),
    StepKind.EXPERIENCE: (36, 24, 12, 18),
    StepKind.RECOGNITION: (1, 1, 4, 2, 6),
    StepKind.ASSESSMENT: (1, 1, 3, 2, 0),
}
_FEES: Mapping[StepKind, tuple[int, ...]] = {
    StepKind.PROGRAMME: (331_600, 582_000, 979_000, 1_180_000, 1_310_000, 2_937_000, 0, 0, 0),
    StepKind.APPLICATION: (1_500, 6_000, 6_000, 20_000, 24_500),
    StepKind.COURSE: (29_100, 58_200, 63_000, 145_500, 0, 0),
    StepKind.APPOINTMENT: (0,),
    StepKind.EXPERIENCE: (0,),
    StepKind.RECOGNITION: (6_000, 24_500, 150_000),
    StepKind.ASSESSMENT: (2_800, 9_500, 14_000, 45_000, 0),
}
_INTAKES: tuple[frozenset[int] | None, ...] = (frozenset({9}),) * 6 + (frozenset({1}), frozenset({1, 9}), None, None)
_STUDIED = frozenset({StepKind.PROGRAMME, StepKind.COURSE, StepKind.ASSESSMENT})
_POSTS = frozenset({StepKind.APPOINTMENT, StepKind.EXPERIENCE})
_MOST_TO_GOAL = 6  # steps that award the goal
_HEAVY, _LIGHT = (0.6, 0.75, 0.925), (0.05, 0.1, 0.15, 0.25, 0.3, 0.45)  # of the weekly hours
_SAME_PATTERN, _WITH_CONDITION, _SECOND_AWARD, _IMPLIES, _OF_STARTS, _TWO_OF = 0.3, 0.25, 0.12, 0.1, 0.15, 0.06


_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Shape:
    """What a synthetic catalogue is like.

    steps: of the whole catalogue, at least; `cone`: steps that lead to the goal of each region.
    depth: levels of credentials with alternatives between the goal and what people start with.
    ways: least steps that award each credential (1: as in the shipped catalogue, where most have one).
    breadth: least number of things a step asks for, where it asks for something another step awards.
    paying: steps of the cone that a grant pays more than their fee.
    unlocks: bursaries due only with a credential won on the way.
    tightness: share of study steps that take over half of the weekly hours, so that no two of them go side by side.
    """

    seed: int
    steps: int = 300
    cone: int = 50
    depth: int = 3
    ways: int = 1
    breadth: int = 1
    paying: int = 0
    unlocks: int = 1
    tightness: float = 0.4
    weekly_hours: int = 40
    horizon: int = 240


@dataclass(frozen=True, slots=True)
class Region:
    """One goal with its cone; `implies` gives what holding a credential is holding too, `kinds` those of the steps.

    `awards` are the awards of each step as named, `steps` have them closed under implication.
    """

    number: int
    goal: str
    credentials: tuple[str, ...]
    steps: tuple[PlanStep, ...]
    awards: Mapping[str, tuple[str, ...]]
    kinds: Mapping[str, StepKind]
    implies: Mapping[str, str]
    money: Money = field(default_factory=Money)


def regions(shape: Shape) -> Iterator[Region]:
    """Yield the regions of a catalogue, the asked one first, until it has all its steps."""
    first = region(shape, 0)
    yield first
    for number in takewhile(lambda number: number * shape.cone < shape.steps, count(1)):
        yield region(shape, number, first.credentials)


def synthetic_instance(shape: Shape) -> Instance:
    """Return the question for the goal of the first region, in the whole catalogue."""
    made = list(regions(shape))
    return Instance(
        steps=tuple(step for one in made for step in one.steps),
        bursaries=tuple(bursary for one in made for bursary in one.money.bursaries),
        groups={name: cap for one in made for name, cap in one.money.groups.items()},
        exclusions=tuple(pair for one in made for pair in one.money.exclusions),
        eligible_at=EligibleAt.START,
        query=PlanQuery(
            held=HELD,
            goal=made[0].goal,
            start=START,
            deadline=START + shape.horizon,
            weekly_hours=shape.weekly_hours,
            attributes=ATTRIBUTES,
        ),
    )


def region(shape: Shape, number: int, around: Sequence[str] = ()) -> Region:
    """Return region `number` of the catalogue; its steps may ask for credentials `around` it, but award none."""
    return _Drawing(shape, number, around).region()


def _weighted(dice: Random, odds: Mapping[_T, int]) -> _T:
    return dice.choices(list(odds), list(odds.values()))[0]


class _Drawing:
    """Draws one region, level by level."""

    def __init__(self, shape: Shape, number: int, around: Sequence[str]) -> None:
        self.shape, self.number, self.around = shape, number, around
        self.dice = Random(f"{shape.seed} region {number}")
        self.levels: list[list[str]] = []
        self.ways: dict[str, int] = {}
        self.patterned: set[str] = set()
        self._lay_out()
        self.implies = self._implications()
        self.steps: list[PlanStep] = []
        self.awards: dict[str, tuple[str, ...]] = {}
        self.kinds: dict[str, StepKind] = {}

    def region(self) -> Region:
        """Return the region."""
        for level, credentials in enumerate(self.levels):
            patterns = sum(1 if name in self.patterned else self.ways[name] for name in credentials)
            asking = self._requirements(level, patterns)
            for credential in credentials:
                self._suppliers(credential, level, asking)
        deeper = [name for names in self.levels[1:] for name in names]
        paid = money(self.dice, f"{PLACE}.r{self.number:05}", self.steps, deeper, self.shape.paying, self.shape.unlocks)
        every = tuple(name for names in self.levels for name in names)
        return Region(
            self.number, self.levels[0][0], every, tuple(self.steps), self.awards, self.kinds, self.implies, paid
        )

    def _lay_out(self) -> None:
        """Share the steps of the cone out over levels and credentials, deeper levels wider."""
        shape, dice = self.shape, self.dice
        weights = [min(1 + level, 3) for level in range(shape.depth + 1)]
        left, named = shape.cone, count()
        for level, weight in enumerate(weights):
            budget = left if level == shape.depth else max(shape.ways, shape.cone * weight // sum(weights))
            if level == 0:
                budget = min(budget, _MOST_TO_GOAL)
            left -= budget
            names: list[str] = []
            while budget > 0:
                drawn = max(shape.ways, min(_weighted(dice, _WAYS), budget))
                # The goal has its whole level; what would be too few for one credential more goes to the last.
                ways = budget if level == 0 or budget - drawn < shape.ways else drawn
                names.append(f"{PLACE}.r{self.number:05}-c{next(named):03}")
                self.ways[names[-1]] = ways
                if ways > 1 and level and dice.random() < _SAME_PATTERN:
                    self.patterned.add(names[-1])
                budget -= ways
            self.levels.append(names)

    def _implications(self) -> dict[str, str]:
        """Let some credentials imply one a level deeper: a degree that is two A levels too."""
        return {
            name: self.dice.choice(below)
            for names, below in zip(self.levels, self.levels[1:], strict=False)
            for name in names
            if self.dice.random() < _IMPLIES
        }

    def _requirements(self, level: int, patterns: int) -> list[list[list[str]]]:
        """Return clauses for each pattern of a level; every credential of the next level is asked for by some."""
        dice, shape = self.dice, self.shape
        owed = list(self.levels[level + 1]) if level < shape.depth else []
        dice.shuffle(owed)
        deeper = [name for names in self.levels[level + 1 :] for name in names]
        made: list[list[list[str]]] = []
        for _ in range(patterns):
            if not deeper:
                asked = (*STARTS[:4], *self.around)
                made.append([[dice.choice(asked)] for _ in range(dice.choice((0, 1, 1, 2)))])
                continue
            clauses: list[list[str]] = []
            sizes = _weighted(dice, _SHAPES)
            for size in (*sizes, *(dice.choice((1, 2, 3)) for _ in range(shape.breadth - len(sizes)))):
                clause: set[str] = set()
                for _ in range(size):
                    if owed:
                        clause.add(owed.pop())
                    elif clauses and dice.random() < _OF_STARTS:
                        # Held, where it must be; among alternatives one that is not, which would close the clause.
                        clause.add(dice.choice(STARTS[:4] if size == 1 else STARTS[4:]))
                    else:
                        clause.add(dice.choice(deeper))
                clauses.append(sorted(clause))
            made.append(clauses)
        while owed:
            dice.choice(dice.choice(made)).append(owed.pop())
        return made

    def _suppliers(self, credential: str, level: int, asking: list[list[list[str]]]) -> None:
        """Draw the steps that award a credential: different ones, or one pattern at several providers."""
        dice, ways = self.dice, self.ways[credential]
        odds = _LEVEL_KINDS[-1 if level == self.shape.depth else min(level, len(_LEVEL_KINDS) - 2)]
        if credential not in self.patterned:
            for _ in range(ways):
                kind = _weighted(dice, odds)
                self._step(credential, level, kind, asking.pop(), dice.choice(_MONTHS[kind]), dice.choice(_FEES[kind]))
            return
        kind, clauses = _weighted(dice, odds), asking.pop()
        # The quick ones are dear, so that there is something to choose.
        months = sorted(dice.choice(_MONTHS[kind]) for _ in range(ways))
        fees = sorted((dice.choice(_FEES[kind]) for _ in range(ways)), reverse=True)
        for lasts, fee in zip(months, fees, strict=True):
            self._step(credential, level, kind, clauses, lasts, fee)

    def _step(
        self, credential: str, level: int, kind: StepKind, clauses: list[list[str]], months: int, fee: int
    ) -> None:
        dice, shape = self.dice, self.shape
        load = 0
        if kind in _STUDIED:
            share = dice.choice(_HEAVY if dice.random() < shape.tightness else _LIGHT)
            load = max(1, int(shape.weekly_hours * share))
        post = kind in _POSTS
        ident = f"{PLACE}.r{self.number:05}-s{len(self.steps):03}"
        self.kinds[ident] = kind
        self.awards[ident] = self._awards(credential, level)
        self.steps.append(
            PlanStep(
                id=ident,
                requires=self._expression(clauses),
                awards=frozenset({*self.awards[ident], *self._implied(self.awards[ident])}),
                duration=months,
                fee=fee,
                load=load,
                occupies=post or load >= FULL_TIME_HOURS,
                salary=post,
                intakes=dice.choice(_INTAKES) if kind is StepKind.PROGRAMME else None,
            )
        )

    def _awards(self, credential: str, level: int) -> tuple[str, ...]:
        """Return the credential, now and then with a second one of its own level or the next."""
        near = [name for names in self.levels[max(1, level) : level + 2] for name in names if name != credential]
        if near and self.dice.random() < _SECOND_AWARD:
            return (credential, self.dice.choice(near))
        return (credential,)

    def _implied(self, awards: Sequence[str]) -> set[str]:
        """Return what the awards imply, down to the last."""
        found: set[str] = set()
        for award in awards:
            below = self.implies.get(award)
            while below is not None:
                found.add(below)
                below = self.implies.get(below)
        return found

    def _expression(self, clauses: list[list[str]]) -> Expression:
        dice = self.dice
        parts: list[Expression] = [
            Has(clause[0]) if len(clause) == 1 else any_of(*(Has(name) for name in clause)) for clause in clauses
        ]
        if len(parts) > 2 and dice.random() < _TWO_OF:
            parts = [Threshold(len(parts) - 1, tuple(parts))]
        if dice.random() < _WITH_CONDITION:
            name = dice.choice(sorted(ATTRIBUTES))
            parts.append(AttrIn(name, (ATTRIBUTES[name],)))
        return parts[0] if len(parts) == 1 else all_of(*parts)
