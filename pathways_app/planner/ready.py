"""One step made ready for planning: its requirement as clauses, and the forms it takes in questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement, leaves
from pathways_app.domain.step import Step
from pathways_app.planner.clauses import Clauses, TooManyClausesError, clauses_of, members
from pathways_app.planner.instance import (
    FALSE,
    TRUE,
    Assume,
    Expression,
    Has,
    PlanStep,
    Threshold,
    all_of,
    any_of,
)
from pathways_app.planner.values import ValueClasses

HOUR = 100
"""Parts of an hour the search counts in, so that hours with decimals stay whole."""

Literals: TypeAlias = tuple[tuple[str | Condition, ...], ...]
"""Clauses by name: of each at least one credential must be held or one condition met."""


@dataclass(frozen=True, slots=True)
class PlanningFee:
    """What a step is planned to cost, in minor units; not `known`: estimated, and without `basis` from nothing."""

    minor: int
    known: bool
    basis: bool = True


@dataclass(frozen=True, slots=True)
class ReadyStep:
    """A step with what planning asks of it again and again.

    `needs` is its requirement as clauses (None: too many), `asked` the credentials and `conditions` the conditions it
    mentions; `awards` are closed under implication, `lasts` gives the months of those that lapse, and `marks` remember
    that the step was taken for bursaries that pay later.
    """

    step: Step
    needs: Literals | None
    asked: frozenset[str]
    conditions: tuple[Condition, ...]
    awards: frozenset[str]
    marks: tuple[str, ...]
    lasts: Mapping[str, int]
    fee: PlanningFee
    classes: ValueClasses
    _made: dict[tuple[bool | None, ...], PlanStep] = field(default_factory=dict)

    @property
    def load(self) -> int:
        """Hours of study a week, in the parts the search counts in."""
        return int(self.step.study_hours * HOUR)

    def planned(self, truths: tuple[bool | None, ...]) -> PlanStep:
        """Return the step as the search sees it, given for each of its conditions whether it holds.

        None: nobody has said, and it may be assumed.
        """
        found = self._made.get(truths)
        if found is None:
            of = dict(zip(self.conditions, truths, strict=True))
            step = self.step
            found = self._made[truths] = PlanStep(
                id=step.id,
                requires=express(step.requires, lambda leaf: self._read(leaf, of[leaf])),
                awards=self.awards.union(self.marks),
                duration=step.duration.months,
                fee=self.fee.minor,
                load=self.load,
                occupies=step.occupies,
                salary=step.pays_salary,
                intakes=frozenset(step.intake_months) or None,
                lasts=self.lasts,
            )
        return found

    def _read(self, leaf: Condition, truth: bool | None) -> Expression:
        if truth is None:
            return Assume(leaf.attribute, self.classes.accepting(leaf))
        return TRUE if truth else FALSE


def conditions_of(requirement: Requirement) -> tuple[Condition, ...]:
    """Return the different conditions that a requirement mentions."""
    return tuple(dict.fromkeys(leaf for leaf in leaves(requirement) if isinstance(leaf, Condition)))


def literals_of(requirement: Requirement) -> Literals | None:
    """Return a requirement as clauses by name, or None when there are too many."""
    names: list[str | Condition] = []
    number: dict[str | Condition, int] = {}

    def bit(name: str | Condition) -> Clauses:
        if name not in number:
            number[name] = len(names)
            names.append(name)
        return (1 << number[name],)

    asked = conditions_of(requirement)

    def leaf(expression: Expression) -> Clauses:
        match expression:
            case Has(credential):
                return bit(credential)
            case Assume(_, classes):
                (position,) = classes
                return bit(asked[position])
            case _:
                raise AssertionError("a requirement has no other leaves")

    by_position = express(requirement, lambda one: Assume(one.attribute, frozenset({asked.index(one)})))
    try:
        clauses = clauses_of(by_position, leaf)
    except TooManyClausesError:
        return None
    return tuple(tuple(names[position] for position in members(clause)) for clause in clauses)


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
