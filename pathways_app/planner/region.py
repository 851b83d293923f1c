"""A goal's region: everything of a jurisdiction that can lead to it, whoever asks, compiled to bit sets.

Facts are numbered within the region: credentials that are asked for, marks of bursaries paid later, conditions on the
person. Requirements stand as clauses over them. What a question then does with a region is set arithmetic.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from pathways_app.domain.bursary import Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.requirement import Condition, credentials_of
from pathways_app.domain.step import Status
from pathways_app.planner.clauses import Clauses, minimal
from pathways_app.planner.drafts import drafted
from pathways_app.planner.instance import FALSE, TRUE, PlanBursary, PlanStep
from pathways_app.planner.offers import parts_of, token
from pathways_app.planner.ready import Literals, ReadyStep, conditions_of, express, literals_of


class RegionStep:
    """A step over the facts of its region; `plain` is its one form where it asks nothing of the person.

    `needs` are its clauses, `asked` the credentials it mentions, `conditions` those on the person, `mentioned` all
    these facts; `touched` are those and what it brings, `lapsing` what it brings that lapses. `whole` is the step as it
    enters a problem where nothing it touches is in hand and all it mentions can be had, so that every condition is
    assumed; None where it can never be taken.
    """

    __slots__ = (
        "asked",
        "awards",
        "conditions",
        "lapsing",
        "load",
        "made",
        "mentioned",
        "needs",
        "plain",
        "ready",
        "touched",
        "whole",
    )

    def __init__(
        self, ready: ReadyStep, needs: Clauses, *, asked: int, conditions: int, awards: int, lapsing: int
    ) -> None:
        self.ready: Final = ready
        self.needs: Final = needs
        self.asked: Final = asked
        self.conditions: Final = conditions
        self.awards: Final = awards
        self.lapsing: Final = lapsing
        self.load: Final = ready.load
        self.plain: Final = None if ready.conditions else ready.planned(())
        self.made: Final[dict[tuple[int, int], PlanStep]] = {}
        mentioned = conditions
        for clause in needs:
            mentioned |= clause
        self.mentioned: Final = mentioned
        self.touched: Final = mentioned | awards
        self.whole: Final = (
            None if 0 in needs else drafted(ready.planned((None,) * len(ready.conditions)), needs, awards)
        )


@dataclass(frozen=True, slots=True)
class RegionOffer:
    """A bursary that counts, for `steps` of the region as a set; `terms` are the eligibilities of its parts as clauses.

    `conditions` and `mentioned` are the conditions and the credentials that its eligibility mentions.
    """

    bursary: Bursary
    steps: int
    conditions: int
    mentioned: int
    terms: tuple[Clauses, ...]
    made: dict[int, tuple[PlanBursary, ...]] = field(default_factory=dict)


class Region:
    """The steps that lead to one goal, in an order in which suppliers come before what asks for them, mostly.

    `every` is the set of all facts: `facts` numbers the credentials, `conditions` gives the conditions by number.
    Not `compiled` where a requirement is too large to be written out.
    """

    def __init__(self, catalogue: JurisdictionCatalogue, goal: str, ready: Callable[[str], ReadyStep]) -> None:
        self._catalogue = catalogue
        found = _backwards(catalogue, goal, ready)
        self._by_id = {step_id: one.step for step_id, one in found.items()}
        self.facts: dict[str, int] = {goal: 0}
        self.conditions: dict[int, Condition] = {}
        self._number_of: dict[Condition, int] = {}
        self._bit: dict[str | Condition, int] = {goal: 1}
        self.compiled = True
        offers = [
            (bursary, parts)
            for bursary in catalogue.bursaries.values()
            if bursary.counted and (parts := parts_of(bursary, self._by_id, catalogue, TRUE))
        ]
        for one in found.values():
            self._number(one.asked, one.conditions)
        for bursary, parts in offers:
            self._number(credentials_of(bursary.eligibility), conditions_of(bursary.eligibility))
            if len(parts) > 1:
                self._number([token(bursary.id)], ())
        self.steps = tuple(self._step(one) for one in found.values())
        self.position = {one.ready.step.id: number for number, one in enumerate(self.steps)}
        self.offers = tuple(self._offer(bursary, parts) for bursary, parts in offers)
        self.open = self.proposed = self.unpaid = 0
        for number, one_step in enumerate(self.steps):
            here, step = 1 << number, one_step.ready.step
            if step.status in (Status.OPEN, Status.PILOT):
                self.open |= here
            elif step.status is Status.PROPOSED:
                self.proposed |= here
            if step.unpaid_months > 0:
                self.unpaid |= here
        self.every = (1 << len(self)) - 1
        self.in_id_order = sorted(range(len(self.steps)), key=lambda number: self.steps[number].ready.step.id)

    def __len__(self) -> int:
        return len(self.facts) + len(self.conditions)

    def mask(self, credentials: Iterable[str]) -> int:
        """Return those credentials that matter in the region as a set of facts."""
        bit, found = self._bit, 0
        for name in credentials:
            if name in bit:
                found |= bit[name]
        return found

    def plan_step(self, number: int, true: int, unknown: int) -> PlanStep:
        """Return a step as the search sees it, given the conditions that hold and those that may be assumed."""
        one = self.steps[number]
        if one.plain is not None:
            return one.plain
        key = (true & one.conditions, unknown & one.conditions)
        found = one.made.get(key)
        if found is None:
            truths: list[bool | None] = []
            for leaf in one.ready.conditions:
                fact = self._number_of[leaf]
                truths.append(None if unknown >> fact & 1 else bool(true >> fact & 1))
            found = one.made[key] = one.ready.planned(tuple(truths))
        return found

    def plan_bursaries(self, offer: RegionOffer, true: int) -> tuple[PlanBursary, ...]:
        """Return the parts of a bursary as the search sees them, given the conditions that hold."""
        key = true & offer.conditions
        found = offer.made.get(key)
        if found is None:
            eligible = express(
                offer.bursary.eligibility, lambda leaf: TRUE if true >> self._number_of[leaf] & 1 else FALSE
            )
            found = offer.made[key] = parts_of(offer.bursary, self._by_id, self._catalogue, eligible)
        return found

    def _number(self, credentials: Iterable[str], conditions: Iterable[Condition]) -> None:
        """Give a number to each that has none."""
        for credential in credentials:
            if credential not in self.facts:
                number = self.facts[credential] = len(self)
                self._bit[credential] = 1 << number
        for condition in conditions:
            if condition not in self._number_of:
                number = self._number_of[condition] = len(self)
                self.conditions[number] = condition
                self._bit[condition] = 1 << number

    def _clauses(self, needs: Literals | None) -> Clauses:
        if needs is None:
            self.compiled = False
            return ()
        bit = self._bit
        found: list[int] = []
        for clause in needs:
            mask = 0
            for one in clause:
                mask |= bit[one]
            found.append(mask)
        return tuple(found)

    def _step(self, ready: ReadyStep) -> RegionStep:
        return RegionStep(
            ready,
            self._clauses(ready.needs),
            asked=self.mask(ready.asked),
            conditions=self._conditions(ready.conditions),
            awards=self.mask(ready.awards) | self.mask(ready.marks),
            lapsing=self.mask(ready.lasts),
        )

    def _offer(self, bursary: Bursary, parts: tuple[PlanBursary, ...]) -> RegionOffer:
        terms = self._clauses(literals_of(bursary.eligibility))
        mark = self.mask([token(bursary.id)])
        whole, *later = parts
        return RegionOffer(
            bursary=bursary,
            steps=sum(1 << self.position[step] for step in set(whole.steps)),
            conditions=self._conditions(conditions_of(bursary.eligibility)),
            mentioned=self.mask(credentials_of(bursary.eligibility)),
            terms=(terms, *(minimal({mark, *terms}) for _ in later)),
        )

    def _conditions(self, conditions: Iterable[Condition]) -> int:
        found = 0
        for condition in conditions:
            found |= self._bit[condition]
        return found


def _backwards(catalogue: JurisdictionCatalogue, goal: str, ready: Callable[[str], ReadyStep]) -> dict[str, ReadyStep]:
    """Return by id the steps that lead to `goal`, whatever their status, those furthest from it first."""
    found: dict[str, ReadyStep] = {}
    seen = {goal}
    todo = [goal]
    for credential in todo:
        for step_id in catalogue.steps_awarding.get(credential, ()):
            if step_id not in found:
                found[step_id] = ready(step_id)
                more = sorted(found[step_id].asked - seen)
                seen.update(more)
                todo.extend(more)
    return dict(reversed(found.items()))
