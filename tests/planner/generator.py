"""Small random instances of varied character, one per seed."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from pathways_app.planner.instance import (
    FALSE,
    TRUE,
    Assume,
    AttrIn,
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
from tests.planner.brute_force import mentioned

_START = 12 * 2026 + 8
# Attributes nobody has given, with the number of value classes of each.
_UNKNOWN = {"released": 2, "sector": 2}
_ATTRIBUTES = {"residency": "home", "subject": "maths"}
CHARACTERS = (
    "core",
    "money",
    "occupied",
    "paid",
    "on_the_way",
    "everything",
    "instant",
    "tangled",
    "lapsing",
    "assuming",
)


PROVIDERS = "providers"
"""A character that no seed draws: to be asked for by name."""


class _Maker:
    """Draws the parts of one instance; `character` leans the dice."""

    def __init__(self, seed: int, size: int | None, character: str | None = None) -> None:
        self.dice = Random(f"instance {seed}")
        drawn = self.dice.choice(CHARACTERS)
        self.character = character or drawn
        self.size = size or self.dice.randint(6, 10)
        self.paid = self.character in {"paid", "everything", "tangled", PROVIDERS} or self.flip(0.2)
        self.occupied = self.character in {"occupied", "everything"} or self.flip(0.2)
        self.on_the_way = self.character in {"on_the_way", "everything", "tangled"} or self.flip(0.3)
        self.waiting = self.on_the_way and self.flip(0.35)

    def flip(self, chance: float) -> bool:
        return self.dice.random() < chance

    def some(self, things: list[str], least: int, most: int) -> list[str]:
        most = min(most, len(things))
        return sorted(self.dice.sample(things, self.dice.randint(min(least, most), most)))

    def requirement(self, names: list[str]) -> Expression:
        """Draw a requirement over some of `names`, now and then nested, repeated, or about the person."""
        dice = self.dice
        if (not names and self.character != "assuming") or self.flip(0.15):
            return TRUE
        leaves: list[Expression] = [Has(name) for name in self.some(names, min(1, len(names)), 3)]
        if leaves and self.flip(0.12):
            leaves.append(dice.choice(leaves))
        if self.flip(0.12):
            leaves.append(AttrIn("residency", tuple(dice.sample(["home", "intl", "eu"], 2))))
        if self.character == "assuming" and self.flip(0.5):
            name = dice.choice(sorted(_UNKNOWN))
            classes = dice.sample(range(_UNKNOWN[name]), dice.randint(1, _UNKNOWN[name] - 1))
            leaves.append(Assume(name, frozenset(classes)))
        if len(leaves) > 1 and self.flip(0.25):
            leaves = [Threshold(dice.randint(1, 2), tuple(leaves[:2])), *leaves[2:]]
        kind = dice.random()
        if kind < (0.2 if self.on_the_way else 0.45):
            return all_of(*leaves)
        if kind < 0.75:
            return any_of(*leaves)
        count = dice.randint(0, len(leaves) + 1) if self.flip(0.1) else max(1, len(leaves) - 1)
        return Threshold(count, tuple(leaves))

    def step(self, ident: str, requires: Expression, awards: list[str]) -> PlanStep:
        dice = self.dice
        instant = 0.5 if self.character == "instant" else 0.08
        duration = 0 if self.flip(instant) else dice.choice([1, 1, 2, 2, 3, 4, 5])
        intakes: frozenset[int] | None = None
        if self.flip(0.35):
            intakes = frozenset(dice.sample(range(1, 13), dice.choice([1, 1, 2, 3])))
        elif self.flip(0.02):
            intakes = frozenset()
        occupies = self.flip(0.55 if self.occupied else 0.0)
        return PlanStep(
            id=ident,
            requires=requires,
            awards=frozenset(awards),
            duration=duration,
            # Slow is mostly cheap, so that there is something to trade.
            fee=0 if self.flip(0.15) else (6 - duration) * dice.choice([2, 5, 10, 20, 40]) + dice.choice([0, 0, 1, 5]),
            load=dice.choice([0, 5, 10, 10, 15, 20]),
            occupies=occupies,
            salary=occupies and self.flip(0.4),
            intakes=intakes,
            mode=dice.choice(["online", "online", "on_site"]),
            lasts=self.lasts(awards),
        )

    def lasts(self, awards: list[str]) -> dict[str, int | None]:
        """Draw how long single awards last, where they last otherwise than elsewhere."""
        if self.character not in {"lapsing", "assuming"} or self.flip(0.3):
            return {}
        return {name: self.dice.choice([None, 1, 2, 4]) for name in awards if self.flip(0.1)}

    def steps(self, names: list[str]) -> list[PlanStep]:
        """Draw steps over the credentials in order, so that early ones tend to serve later ones."""
        dice = self.dice
        made: list[PlanStep] = []
        # Ids in no particular order, so that ties are not always settled as the steps were drawn.
        labels = dice.sample(range(10, 100), self.size)
        for number in range(self.size):
            # Every credential is offered by someone; the goal by several, and all of them by later steps too.
            place = min(len(names) - 1, number * len(names) // self.size if number < self.size - 1 else len(names))
            if self.flip(0.15) and number < self.size - 1:
                place = dice.randrange(len(names))
            awards = [names[place]]
            if self.flip(0.3):
                awards.append(dice.choice(names[:-1]))
            below = names[:place] if not self.flip(0.2) else names
            if self.character == "tangled" and self.flip(0.5):
                below = names
            requires = self.requirement(below)
            if self.flip(0.04):
                never: list[Expression] = [Has("nowhere"), AttrIn("age", ("young",)), FALSE]
                requires = all_of(requires, dice.choice(never))
            made.append(self.step(f"s{labels[number]}", requires, awards))
        if self.character == PROVIDERS:
            made = self.providers(made)
        if self.waiting:
            # The goal needs both; the money on the second asks for the first: at once without, or later with it.
            last = next(step for step in reversed(made) if names[-1] in step.awards)
            made[made.index(last)] = replace(last, requires=all_of(Has(names[0]), Has(names[1])))
            second = next((step for step in made if names[1] in step.awards and step.id != last.id), None)
            if second is not None:
                made[made.index(second)] = replace(second, requires=dice.choice([TRUE, TRUE, second.requires]))
        return made

    def providers(self, made: list[PlanStep]) -> list[PlanStep]:
        """Let some steps be what another is, elsewhere: quicker and dearer, at other times, now and then with more."""
        dice = self.dice
        offered = list(made)
        for place in range(1, len(made)):
            if not self.flip(0.55):
                continue
            like = offered[place - 1]
            awards = like.awards if self.flip(0.8) else like.awards | made[place].awards
            requires = like.requires if self.flip(0.85) else made[place].requires
            offered[place] = replace(made[place], awards=awards, requires=requires)
            if self.flip(0.3):
                offered[place] = replace(offered[place], duration=like.duration, load=like.load, intakes=like.intakes)
        # What would be awarded by nobody any more, some step awards as well.
        for name in sorted(set().union(*(one.awards for one in made)) - set().union(*(one.awards for one in offered))):
            place = dice.randrange(len(offered))
            offered[place] = replace(offered[place], awards=offered[place].awards | {name})
        return offered

    def bursary(self, ident: str, offered: list[PlanStep], names: list[str], groups: dict[str, int]) -> PlanBursary:
        dice = self.dice
        by_id = {step.id: step for step in offered}
        steps = self.some(sorted(by_id), 1, 4)
        if self.character == PROVIDERS:
            # One grant over all who offer the same, as governments have it.
            like = by_id[dice.choice(steps)].awards
            steps = sorted({*steps[:1], *(ident for ident, one in by_id.items() if not like.isdisjoint(one.awards))})
        to_person = self.paid and self.flip(0.5)
        percent = dice.choice([10, 33, 50, 100, 100, 150]) if self.flip(0.35) else None
        high = 400 if to_person else 150
        amount = dice.randint(1, high)
        eligible: Expression = TRUE
        kind = dice.random()
        if self.on_the_way and kind < 0.65:
            # What a supported step may start with or without: waiting for it is a choice.
            known = sorted(set().union(*(mentioned(by_id[step].requires) for step in steps)) & set(names)) or names
            eligible = Has(dice.choice(known)) if self.flip(0.7) else self.requirement(known)
            if self.waiting and self.flip(0.7):
                steps = sorted({*steps, *(step.id for step in offered if names[1] in step.awards)})
                eligible = Has(names[0])
        elif kind < 0.8 and self.flip(0.4):
            of_the_person: list[Expression] = [AttrIn("subject", ("maths",)), AttrIn("subject", ("art",))]
            eligible = dice.choice([*of_the_person, Has(dice.choice(names))])
        amounts = dict.fromkeys(steps, amount)
        if self.flip(0.2):
            amounts = {step: dice.randint(0, high) for step in steps}
        return PlanBursary(
            id=ident,
            steps=tuple(steps),
            eligible=eligible,
            amounts={} if percent is not None else amounts,
            percent=percent,
            max_claims=dice.choice([1, 1, 1, 2, 2, 3, 0]) if self.flip(0.9) else 5,
            total_cap=dice.choice([0, dice.randint(20, 250), dice.randint(20, 250)]) if self.flip(0.25) else None,
            group=dice.choice(sorted(groups)) if self.flip(0.4) else None,
            to_person=to_person,
        )

    def exclusions(self, bursary_ids: list[str], step_ids: list[str]) -> tuple[Exclusion, ...]:
        dice = self.dice
        made: list[Exclusion] = []
        for _ in range(dice.choice([0, 1, 1, 2, 3])):
            if len(bursary_ids) >= 2 and self.flip(0.7):
                a, b = dice.sample(bursary_ids, 2)
                made.append(Exclusion(a, b, dice.choice([Scope.PLAN, Scope.STEP])))
            elif bursary_ids:
                made.append(Exclusion(dice.choice(bursary_ids), dice.choice(step_ids), Scope.BARS))
        return tuple(made)


def character_of(seed: int) -> str:
    """Return what the instance of a seed is about."""
    return _Maker(seed, None).character


def small_instance(seed: int) -> Instance:
    """Return an instance of 6 to 10 steps of any character, every eighth with the same offered by several."""
    return random_instance(seed, None, PROVIDERS if seed % 8 == 0 else None)


def tight_instance(seed: int) -> Instance:
    """Return a larger instance in which everything bears on everything: 12 to 18 steps, without expiry.

    Hours are for two lighter steps at most, main occupations exclude each other, some bursary pays the person, and
    some bursary asks at the start of a step for what another step awards.
    """
    dice = Random(f"tight {seed}")
    while True:
        character = dice.choice(["everything", "everything", "tangled", PROVIDERS])
        drawn = random_instance(dice.randrange(10**9), 12 + seed % 7, character)
        awarded = frozenset().union(*(step.awards for step in drawn.steps)) - drawn.query.held
        earned = any(not awarded.isdisjoint(mentioned(bursary.eligible)) for bursary in drawn.bursaries)
        if drawn.eligible_at is EligibleAt.START and earned and any(one.to_person for one in drawn.bursaries):
            return replace(drawn, query=replace(drawn.query, weekly_hours=dice.choice([15, 20, 20, 25])))


def random_instance(seed: int, size: int | None = None, character: str | None = None) -> Instance:
    """Return the instance of a seed: 6 to 10 steps, of any character, unless `size` or `character` says otherwise."""
    maker = _Maker(seed, size, character)
    dice, flip = maker.dice, maker.flip
    names = [f"c{n}" for n in range(max(3, maker.size // 2 - dice.randint(0, 1)))]
    goal = names[-1]
    steps = maker.steps(names)
    ids = [step.id for step in steps]
    money = dice.randint(0, 2) if maker.character in {"core", "occupied"} else dice.randint(1, 4)
    money += maker.size // 5 - 1 if maker.size > 10 else 0
    groups = {"g": dice.choice([0, 60, 120, 240]), "h": dice.randint(50, 300)}
    bursary_labels = dice.sample(range(10, 100), money)
    bursaries = tuple(maker.bursary(f"b{label}", steps, names, groups) for label in bursary_labels)
    held = frozenset(maker.some(names[:-1], 0, 1)) if flip(0.6) else frozenset[str]()
    if flip(0.01):
        held |= {goal}
    valid: dict[str, int] = {}
    until: dict[str, int] = {}
    if maker.character == "lapsing" or (maker.character == "assuming" and flip(0.3)):
        valid = {name: dice.randint(1, 6) for name in maker.some(names[:-1], 1, 3)}
        until = {name: _START + dice.randint(1, 8) for name in sorted(held) if name in valid and flip(0.6)}
    longest = [12, 15, 18] if maker.size < 9 else [10, 12, 14] if maker.size <= 10 else [24, 36, 48]
    reach = dice.choice(longest)
    return Instance(
        steps=tuple(steps),
        bursaries=bursaries,
        groups=groups,
        exclusions=maker.exclusions([bursary.id for bursary in bursaries], ids),
        eligible_at=EligibleAt.START if maker.on_the_way else EligibleAt.HELD,
        valid_months=valid,
        held_until=until,
        unknown=_UNKNOWN if maker.character == "assuming" else {},
        query=PlanQuery(
            held=held,
            goal=goal,
            start=_START + dice.randint(0, 11),
            deadline=_START + 11 + reach - (20 if flip(0.02) else 0),
            weekly_hours=dice.choice([0, 10, 20, 20, 25, 25, 25, 30, 30, 40, 40, 60]),
            attributes=_ATTRIBUTES,
            budget=dice.choice([-50, 0, 50, 100, 200, 300]) if flip(0.15) else None,
            modes=frozenset({"online"}) if flip(0.05) else None,
        ),
    )
