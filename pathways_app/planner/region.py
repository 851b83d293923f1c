"""A goal's region: everything of a jurisdiction that can lead to it, whoever asks, compiled to bit sets.

Facts are numbered within the region: credentials that are asked for, marks of bursaries paid later, conditions on the
person. Requirements stand as clauses over them. What a question then does with a region is set arithmetic.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from pathways_app.domain.bursary import Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement, credentials_of, leaves
from pathways_app.domain.step import Status, Step
from pathways_app.planner.clauses import Clauses, TooManyClausesError, clauses_of, minimal
from pathways_app.planner.instance import (
    FALSE,
    TRUE,
    Assume,
    Expression,
    Has,
    PlanBursary,
    PlanStep,
    Threshold,
    all_of,
    any_of,
)
from pathways_app.planner.offers import parts_of, token
from pathways_app.planner.values import ValueClasses

HOUR = 100
"""Parts of an hour the search counts in, so that hours with decimals stay whole."""


@dataclass(frozen=True, slots=True)
class PlanningFee:
    """What a step is planned to cost, in minor units; not `known`: estimated, and without `basis` from nothing."""

    minor: int
    known: bool
    basis: bool = True


@dataclass(frozen=True, slots=True)
class ReadyStep:
    """A step with the credentials it asks about, its awards closed under implication, and its planned fee.

    `lasts` gives the months of those awards that lapse.
    """

    step: Step
    asked: frozenset[str]
    awards: frozenset[str]
    lasts: Mapping[str, int]
    fee: PlanningFee


@dataclass(frozen=True, slots=True)
class RegionStep:
    """A step over the facts of its region; `made` keeps the forms its requirement has taken so far.

    `needs` are its clauses, `asked` the credentials it mentions, `conditions` those on the person; `lapsing` are the
    facts it brings that lapse.
    """

    ready: ReadyStep
    needs: Clauses
    asked: int
    conditions: int
    awards: int
    lapsing: int
    load: int
    tokens: tuple[str, ...]
    made: dict[tuple[int, int, bool], PlanStep] = field(default_factory=dict)


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

    `facts` numbers the credentials, `conditions` gives the conditions by number, `awarding` the steps that bring each
    fact, as a set over positions in `steps`. Not `compiled` where a requirement is too large to be written out.
    """

    def __init__(self, catalogue: JurisdictionCatalogue, goal: str, ready: Callable[[str], ReadyStep]) -> None:
        self._catalogue = catalogue
        found = _backwards(catalogue, goal, ready)
        self.facts: dict[str, int] = {goal: 0}
        self.conditions: dict[int, Condition] = {}
        self._number_of: dict[Condition, int] = {}
        self.compiled = True
        by_id = {step: one.step for step, one in found.items()}
        offers = [
            (bursary, parts)
            for bursary in catalogue.bursaries.values()
            if bursary.counted and (parts := parts_of(bursary, by_id, catalogue, TRUE))
        ]
        marks: dict[str, list[str]] = {}
        for bursary, parts in offers:
            if len(parts) > 1:
                self._fact(token(bursary.id))
                for step in parts[0].steps:
                    marks.setdefault(step, []).append(token(bursary.id))
        self._number([*(step.requires for step in by_id.values()), *(bursary.eligibility for bursary, _ in offers)])
        self._classes = ValueClasses(catalogue.attributes, self._by_attribute())
        self.counts: Mapping[str, int] = self._classes.count
        self.steps = tuple(self._step(one, tuple(marks.get(step, ()))) for step, one in found.items())
        self.position = {one.ready.step.id: number for number, one in enumerate(self.steps)}
        self._by_id = by_id
        self.offers = tuple(self._offer(bursary, parts) for bursary, parts in offers)
        self.awarding = [0] * len(self)
        for number, one in enumerate(self.steps):
            for fact in self.numbers(one.ready.awards):
                self.awarding[fact] |= 1 << number
        self.open = self._where(lambda step: step.status in (Status.OPEN, Status.PILOT))
        self.proposed = self._where(lambda step: step.status is Status.PROPOSED)
        self.unpaid = self._where(lambda step: step.unpaid_months > 0)
        self.in_id_order = sorted(range(len(self.steps)), key=lambda number: self.steps[number].ready.step.id)

    def __len__(self) -> int:
        return len(self.facts) + len(self.conditions)

    def numbers(self, credentials: Iterable[str]) -> list[int]:
        """Return the numbers of those credentials that matter in the region."""
        facts = self.facts
        return [facts[name] for name in credentials if name in facts]

    def mask(self, credentials: Iterable[str]) -> int:
        """Return those credentials that matter in the region as a set of facts."""
        found = 0
        for number in self.numbers(credentials):
            found |= 1 << number
        return found

    def classes(self, condition: int) -> tuple[str, frozenset[int]]:
        """Return the attribute of a condition, and the classes of its values that meet the condition."""
        leaf = self.conditions[condition]
        return (leaf.attribute, self._classes.accepting(leaf))

    def plan_step(self, number: int, true: int, unknown: int, *, assuming: bool) -> PlanStep:
        """Return a step as the search sees it, given the conditions that hold and those nobody has answered."""
        one = self.steps[number]
        key = (true & one.conditions, unknown & one.conditions, assuming)
        found = one.made.get(key)
        if found is None:
            step = one.ready.step
            found = one.made[key] = PlanStep(
                id=step.id,
                requires=express(step.requires, lambda leaf: self._read(leaf, true, unknown, assuming=assuming)),
                awards=one.ready.awards.union(one.tokens),
                duration=step.duration.months,
                fee=one.ready.fee.minor,
                load=one.load,
                occupies=step.occupies,
                salary=step.pays_salary,
                intakes=frozenset(step.intake_months) or None,
                lasts={name: months for name, months in one.ready.lasts.items() if name in self.facts},
            )
        return found

    def plan_bursaries(self, offer: RegionOffer, true: int) -> tuple[PlanBursary, ...]:
        """Return the parts of a bursary as the search sees them, given the conditions that hold."""
        key = true & offer.conditions
        found = offer.made.get(key)
        if found is None:
            eligible = express(offer.bursary.eligibility, lambda leaf: self._read(leaf, true, 0, assuming=False))
            found = offer.made[key] = parts_of(offer.bursary, self._by_id, self._catalogue, eligible)
        return found

    def _read(self, leaf: Condition, true: int, unknown: int, *, assuming: bool) -> Expression:
        number = self._number_of[leaf]
        if true >> number & 1:
            return TRUE
        if assuming and unknown >> number & 1:
            return Assume(leaf.attribute, self._classes.accepting(leaf))
        return FALSE

    def _fact(self, credential: str) -> None:
        if credential not in self.facts:
            self.facts[credential] = len(self)

    def _number(self, requirements: Iterable[Requirement]) -> None:
        for leaf in (leaf for requirement in requirements for leaf in leaves(requirement)):
            if isinstance(leaf, Holds):
                self._fact(leaf.credential)
            elif leaf not in self._number_of:
                number = len(self)
                self._number_of[leaf] = number
                self.conditions[number] = leaf

    def _by_attribute(self) -> dict[str, set[Condition]]:
        found: dict[str, set[Condition]] = {}
        for leaf in self.conditions.values():
            found.setdefault(leaf.attribute, set()).add(leaf)
        return found

    def _clauses(self, requirement: Requirement) -> Clauses:
        """Return the clauses of a requirement, each condition a fact of its own."""
        numbered = express(requirement, lambda leaf: Assume(leaf.attribute, frozenset({self._number_of[leaf]})))
        try:
            return clauses_of(numbered, self._leaf)
        except TooManyClausesError:
            self.compiled = False
            return ()

    def _leaf(self, expression: Expression) -> Clauses:
        match expression:
            case Has(credential):
                return (1 << self.facts[credential],)
            case Assume(_, numbers):
                return (sum(1 << number for number in numbers),)
            case _:
                raise AssertionError("a requirement has no other leaves")

    def _step(self, ready: ReadyStep, tokens: tuple[str, ...]) -> RegionStep:
        requirement = ready.step.requires
        return RegionStep(
            ready=ready,
            needs=self._clauses(requirement),
            asked=self.mask(ready.asked),
            conditions=self._conditions(requirement),
            awards=self.mask((*ready.awards, *tokens)),
            lapsing=self.mask(ready.lasts),
            load=int(ready.step.study_hours * HOUR),
            tokens=tokens,
        )

    def _offer(self, bursary: Bursary, parts: tuple[PlanBursary, ...]) -> RegionOffer:
        terms = self._clauses(bursary.eligibility)
        mark = self.mask([token(bursary.id)])
        whole, *later = parts
        return RegionOffer(
            bursary=bursary,
            steps=sum(1 << self.position[step] for step in whole.steps),
            conditions=self._conditions(bursary.eligibility),
            mentioned=self.mask(credentials_of(bursary.eligibility)),
            terms=(terms, *(minimal({mark, *terms}) for _ in later)),
        )

    def _conditions(self, requirement: Requirement) -> int:
        asked = {leaf for leaf in leaves(requirement) if isinstance(leaf, Condition)}
        return sum(1 << self._number_of[leaf] for leaf in asked)

    def _where(self, wanted: Callable[[Step], bool]) -> int:
        return sum(1 << number for number, one in enumerate(self.steps) if wanted(one.ready.step))


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
