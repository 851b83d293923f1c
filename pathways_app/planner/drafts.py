"""Steps on the way into the numbered problem: their requirements as clauses over numbered facts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pathways_app.planner.clauses import (
    FALSE,
    TRUE,
    Clauses,
    TooManyClausesError,
    assumes_in,
    clauses_of,
    credentials_in,
    necessary_clauses,
    resolve_attributes,
)
from pathways_app.planner.instance import Assume, Const, Expression, Has, PlanStep, Threshold
from pathways_app.planner.problem import NEVER, Tree


class Facts:
    """Numbers for credentials and for assumed conditions; each is one bit."""

    def __init__(self, held: frozenset[str]) -> None:
        self.held = held
        self._number: dict[str, int] = {}
        self.conditions: dict[int, tuple[str, frozenset[int]]] = {}
        self._condition_number: dict[tuple[str, frozenset[int]], int] = {}

    def __len__(self) -> int:
        return len(self._number) + len(self._condition_number)

    def credential(self, name: str) -> int:
        """Return the number of a credential, giving it one where it has none."""
        if name not in self._number:
            self._number[name] = len(self)
        return self._number[name]

    def condition(self, assume: Assume) -> int:
        """Return the number of an assumed condition."""
        key = (assume.attribute, assume.classes)
        if key not in self._condition_number:
            number = len(self)
            self._condition_number[key] = number
            self.conditions[number] = key
        return self._condition_number[key]

    def mask(self, names: Iterable[str]) -> int:
        """Return the credentials as a bit set, those held left out."""
        found = 0
        for name in names:
            if name not in self.held:
                found |= 1 << self.credential(name)
        return found

    def leaf(self, expression: Expression) -> Clauses:
        """Return the clauses of a leaf: what is held is true, what is assumed is a fact of its own."""
        match expression:
            case Has(credential):
                return TRUE if credential in self.held else (1 << self.credential(credential),)
            case Assume(_, classes):
                return (1 << self.condition(expression),) if classes else FALSE
            case _:
                return FALSE

    def tree(self, expression: Expression) -> Tree:
        """Return a function giving the month from which `expression` holds (-1: from the beginning)."""
        match expression:
            case Const(value):
                moment = -1 if value else NEVER
                return lambda _time: moment
            case Has(credential) if credential in self.held:
                return lambda _time: -1
            case Has(credential):
                number = self.credential(credential)
                return lambda time: time[number]
            case Assume(_, classes):
                number = self.condition(expression)
                return (lambda time: time[number]) if classes else (lambda _time: NEVER)
            case Threshold(count, parts):
                if count <= 0:
                    return lambda _time: -1
                if count > len(parts):
                    return lambda _time: NEVER
                trees = [self.tree(part) for part in parts]
                return lambda time: sorted(tree(time) for tree in trees)[count - 1]
            case _:
                return lambda _time: NEVER


class Draft:
    """A step on the way into the problem: its requirement as clauses (and a tree where they are too many), its awards.

    `before` are facts surely in hand when it starts; they are none of its awards.
    """

    __slots__ = ("awards", "before", "clauses", "mentioned", "step", "tree")

    def __init__(
        self, step: PlanStep, clauses: Clauses, tree: Tree | None, mentioned: int, awards: int, before: int = 0
    ) -> None:
        self.step: Final = step
        self.clauses: Final = clauses
        self.tree: Final = tree
        self.mentioned: Final = mentioned
        self.awards: Final = awards
        self.before: Final = before

    @property
    def after(self) -> int:
        """The facts surely in hand when the step ends."""
        return self.before | self.awards


def drafted(step: PlanStep, clauses: Clauses, awards: int) -> Draft:
    """Return a step with these clauses, less what it cannot start without among its awards: that it need not bring."""
    mentioned = 0
    for clause in clauses:
        mentioned |= clause
        if awards & clause and not clause & (clause - 1):
            awards ^= clause
    return Draft(step, clauses, None, mentioned, awards)


def draft(step: PlanStep, facts: Facts, attributes: dict[str, str]) -> Draft | None:
    """Return the step with its requirement worked out, or None when it can never be met."""
    expression = resolve_attributes(step.requires, attributes)
    tree: Tree | None = None
    try:
        clauses = clauses_of(expression, facts.leaf)
        mentioned = 0
        for clause in clauses:
            mentioned |= clause
    except TooManyClausesError:
        clauses = necessary_clauses(expression, facts.leaf)
        tree = facts.tree(expression)
        mentioned = facts.mask(credentials_in(expression)) | sum(
            1 << facts.condition(assume) for assume in set(assumes_in(expression)) if assume.classes
        )
    if clauses == FALSE:
        return None
    awards = facts.mask(step.awards)
    for clause in clauses:
        if clause.bit_count() == 1:
            awards &= ~clause  # what a step cannot start without it need not award
    return Draft(step, clauses, tree, mentioned, awards)
