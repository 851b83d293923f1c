"""What can matter: steps that can be reached from what is held and that lead to the goal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pathways_app.planner.brings import Brings, settle_before
from pathways_app.planner.clauses import bits, credentials_in, minimal
from pathways_app.planner.drafts import Draft
from pathways_app.planner.instance import Instance, PlanStep
from pathways_app.planner.problem import NEVER


@dataclass(frozen=True, slots=True)
class Matter:
    """Steps that matter, facts that matter, and attributes on which the steps' conditions cannot all be met.

    `brings` tells what their requirements bring with them.
    """

    kept: list[Draft]
    wanted: int
    contradictory: frozenset[str]
    brings: Brings


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
    trimmed = [_trimmed(one, reached) if one.mentioned & ~reached else one for one in found]
    return trimmed, reached


def _trimmed(one: Draft, reached: int) -> Draft:
    clauses = minimal({clause & reached for clause in one.clauses})
    return Draft(one.step, clauses, one.tree, one.mentioned & reached, one.awards, one.before)


def _tree_holds(one: Draft, reached: int, facts: int) -> bool:
    if one.tree is None:
        return True
    return one.tree([0 if reached >> fact & 1 else NEVER for fact in range(facts)]) < NEVER


def towards(goal: int, drafts: list[Draft], brings: Brings | None = None) -> tuple[list[Draft], int]:
    """Return the steps that lead to the goal fact, and the facts that matter on the way.

    `brings` simplifies each step that is kept.
    """
    wanted = 1 << goal
    kept: list[Draft | None] = [None] * len(drafts)
    changed = True
    while changed:
        changed = False
        # Suppliers stand before their consumers, mostly.
        for position in range(len(drafts) - 1, -1, -1):
            one = drafts[position]
            if kept[position] is None and one.awards & wanted:
                if brings is not None:
                    one = brings.simplified(one)
                kept[position] = one
                changed = True
                wanted |= one.mentioned
    return [one for one in kept if one is not None], wanted


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


def _settled(goal: int, taken: list[Draft], conditions: int, facts: int) -> tuple[list[Draft], int, Brings]:
    """Return the steps that lead to the goal, simplified, the facts that matter on the way, and what facts bring.

    Once around is enough. What facts bring is transitive; so a fact in hand before a step adds nothing to what the step
    brings, nor a clause that others imply, nor a latecomer of a clause, and the simplified steps have the same greatest
    fixed point, with nothing left to simplify. Steps then left out bring only facts that no other step asks for.
    """
    kept, _ = towards(goal, taken)
    settled, after = settle_before(kept, conditions, facts)
    brings = Brings(after, conditions)
    left, wanted = towards(goal, settled, brings)
    return left, wanted, brings


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
