"""What can matter: steps that can be reached from what is held and that lead to the goal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from pathways_app.planner.clauses import (
    FALSE,
    TRUE,
    Clauses,
    TooManyClausesError,
    assumes_in,
    bits,
    clauses_of,
    credentials_in,
    members,
    minimal,
    necessary_clauses,
    resolve_attributes,
)
from pathways_app.planner.instance import Assume, Const, Expression, Has, Instance, PlanStep, Threshold
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


@dataclass(frozen=True, slots=True)
class Draft:
    """A step on the way into the problem: its requirement as clauses (and a tree where they are too many), its awards.

    `before` are facts surely in hand when it starts; they are none of its awards.
    """

    step: PlanStep
    clauses: Clauses
    tree: Tree | None
    mentioned: int
    awards: int
    before: int = 0

    @property
    def after(self) -> int:
        """The facts surely in hand when the step ends."""
        return self.before | self.awards


@dataclass(frozen=True, slots=True)
class Matter:
    """Steps that matter, facts that matter, and attributes on which the steps' conditions cannot all be met.

    `brings` gives for each fact those surely in hand once it is.
    """

    kept: list[Draft]
    wanted: int
    contradictory: frozenset[str]
    brings: Sequence[int]


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


def usable(step: PlanStep, instance: Instance) -> bool:
    """Say whether the query's hours, modes and calendar let the step be taken at all."""
    query = instance.query
    return (
        step.load <= query.weekly_hours
        and (query.modes is None or step.mode in query.modes)
        and (step.intakes is None or bool(step.intakes))
    )


def leading(instance: Instance) -> list[PlanStep]:
    """Return the usable steps that lead to the goal from what is not held, by what they mention alone, by id."""
    awarding: dict[str, list[PlanStep]] = {}
    for step in instance.steps:
        if usable(step, instance):
            for credential in step.awards:
                awarding.setdefault(credential, []).append(step)
    held = instance.query.held
    found: dict[str, PlanStep] = {}
    seen = {*held, instance.query.goal}
    todo = [instance.query.goal]
    while todo:
        for step in awarding.get(todo.pop(), ()):
            if step.id not in found:
                found[step.id] = step
                for credential in credentials_in(step.requires):
                    if credential not in seen:
                        seen.add(credential)
                        todo.append(credential)
    return [found[step_id] for step_id in sorted(found)]


def reachable(drafts: list[Draft], conditions: int, facts: int) -> tuple[list[Draft], int]:
    """Return the steps that can be taken at all, in an order in which they can, and the facts they bring.

    Clauses are trimmed to facts that can be in hand.
    """
    reached = conditions
    waiting = drafts
    found: list[Draft] = []
    changed = True
    while changed:
        changed = False
        still: list[Draft] = []
        for one in waiting:
            if all(clause & reached for clause in one.clauses) and _tree_holds(one, reached, facts):
                found.append(one)
                if one.awards & ~reached:
                    reached |= one.awards
                    changed = True
            else:
                still.append(one)
        waiting = still
    trimmed = [
        replace(one, clauses=minimal({c & reached for c in one.clauses}), mentioned=one.mentioned & reached)
        if one.mentioned & ~reached
        else one
        for one in found
    ]
    return trimmed, reached


def _tree_holds(one: Draft, reached: int, facts: int) -> bool:
    if one.tree is None:
        return True
    return one.tree([0 if reached >> fact & 1 else NEVER for fact in range(facts)]) < NEVER


def towards(goal: int, drafts: list[Draft]) -> tuple[list[Draft], int]:
    """Return the steps that lead to the goal fact, and the facts that matter on the way."""
    wanted = 1 << goal
    kept = [False] * len(drafts)
    changed = True
    while changed:
        changed = False
        # Suppliers stand before their consumers, mostly.
        for position in range(len(drafts) - 1, -1, -1):
            one = drafts[position]
            if not kept[position] and one.awards & wanted:
                kept[position] = changed = True
                wanted |= one.mentioned
    return [one for one, stays in zip(drafts, kept, strict=True) if stays], wanted


def settle_before(drafts: list[Draft], conditions: int, facts: int) -> tuple[list[Draft], list[int]]:
    """Return the steps with what is surely in hand when each starts, and what is surely in hand once each fact is.

    Awards are less what is in hand already, idle steps left out. A clause brings what all the ways to meet it bring;
    the greatest fixed point of that.
    """
    everything = (1 << facts) - 1
    before = [everything] * len(drafts)
    brings = [everything] * facts
    readers = [0] * facts
    needs: list[list[tuple[int, ...]]] = []
    for position, one in enumerate(drafts):
        needs.append([members(clause) for clause in one.clauses if not clause & conditions])
        for clause in needs[-1]:
            for fact in clause:
                readers[fact] |= 1 << position
    todo = (1 << len(drafts)) - 1
    while todo:
        low = todo & -todo
        todo ^= low
        position = low.bit_length() - 1
        found = 0
        for clause in needs[position]:
            common = brings[clause[0]]
            for fact in clause:
                common &= brings[fact]
            found |= common
        if found == before[position]:
            continue
        before[position] = found
        awards = drafts[position].awards
        after = found | awards
        for fact in members(awards):
            # What a supplier brings only ever shrinks, so the others need not be looked at again.
            common = brings[fact] & after
            if common != brings[fact]:
                brings[fact] = common
                todo |= readers[fact]
    settled: list[Draft] = []
    for one, known in zip(drafts, before, strict=True):
        awards = one.awards & ~known
        if awards:
            settled.append(Draft(one.step, one.clauses, one.tree, one.mentioned, awards, known))
    return settled, brings


def surely(clause: int, given: Clauses, conditions: int, brings: Sequence[int]) -> bool:
    """Say whether `clause` holds in every plan where the clauses `given` do.

    It does where every way to meet one of them brings some fact of it; a condition on the person brings nothing.
    """
    for known in given:
        if known & ~clause == 0 or (not known & conditions and all(brings[fact] & clause for fact in members(known))):
            return True
    return False


def simplified(one: Draft, conditions: int, brings: Sequence[int]) -> Draft:
    """Return the step with an equal requirement that asks for less, given what each fact `brings` with it.

    A fact that never comes before another of its clause is left out of it, and so is a clause that the rest implies:
    what is surely in hand with a fact has been there since before it, so no plan starts the step any sooner or later.
    """
    if one.tree is not None or len(one.clauses) + one.mentioned.bit_count() < 3:
        return one
    clauses: list[int] = []
    for clause in one.clauses:
        left = clause
        if clause & (clause - 1):
            for fact in members(clause & ~conditions):
                first = brings[fact] & left & ~conditions & ~(1 << fact)
                if first and left >> fact & 1:
                    left &= ~(1 << fact)
        clauses.append(left)
    position = 0
    while position < len(clauses):
        rest = (*clauses[:position], *clauses[position + 1 :])
        if surely(clauses[position], rest, conditions, brings):
            clauses.pop(position)
        else:
            position += 1
    if len(clauses) == len(one.clauses) and all(a == b for a, b in zip(clauses, one.clauses, strict=True)):
        return one
    mentioned = 0
    for clause in clauses:
        mentioned |= clause
    return Draft(one.step, tuple(clauses), None, mentioned, one.awards, one.before)


def cone(drafts: list[Draft], goal: int, conditions: Mapping[int, tuple[str, frozenset[int]]], facts: int) -> Matter:
    """Return what matters on the way to the goal.

    `drafts` can all be taken, in this order. A condition on any other attribute is simply true: all those on it that
    the steps that matter mention can be met at once, so no plan of such steps is the sooner or the later for it. The
    least fixed point: an attribute is contradictory only where steps that matter with those found so far make it so.
    """
    every = sum(1 << number for number in conditions)
    contradictory: frozenset[str] = frozenset()
    while True:
        settled = sum(1 << number for number, (name, _) in conditions.items() if name not in contradictory)
        eased = [_eased(one, settled) for one in drafts] if settled else drafts
        kept, wanted, brings = _settled(goal, eased, every, facts)
        ids = {one.step.id for one in kept}
        mentioned = 0
        for one in drafts:
            if one.mentioned & settled and one.step.id in ids:
                mentioned |= one.mentioned & settled
        shared: dict[str, frozenset[int]] = {}
        for number in bits(mentioned):
            name, classes = conditions[number]
            shared[name] = shared.get(name, classes) & classes
        clashing = frozenset(name for name, classes in shared.items() if not classes)
        if not clashing:
            return Matter(kept, wanted, contradictory, brings)
        contradictory |= clashing


def _settled(goal: int, taken: list[Draft], conditions: int, facts: int) -> tuple[list[Draft], int, list[int]]:
    kept, wanted = towards(goal, taken)
    while True:
        settled, brings = settle_before(kept, conditions, facts)
        left, wanted = towards(goal, [simplified(one, conditions, brings) for one in settled])
        if len(left) == len(kept) and all(
            a.awards == b.awards and a.mentioned == b.mentioned for a, b in zip(left, kept, strict=True)
        ):
            return left, wanted, brings
        kept = left


def _eased(one: Draft, settled: int) -> Draft:
    """Return the step without the clauses that a settled condition meets."""
    if not one.mentioned & settled:
        return one
    clauses = tuple(clause for clause in one.clauses if not clause & settled)
    mentioned = one.mentioned & ~settled
    if one.tree is None:
        mentioned = 0
        for clause in clauses:
            mentioned |= clause
    return Draft(one.step, clauses, one.tree, mentioned, one.awards)
