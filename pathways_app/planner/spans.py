"""When a step could start at the earliest, and until when starting it would still be of use, hours aside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pathways_app.planner.clauses import credentials_in
from pathways_app.planner.instance import Assume, AttrIn, Const, Expression, Has, Instance, PlanStep, Threshold
from pathways_app.planner.problem import NEVER

ALWAYS: Final = -1


def earliest_starts(instance: Instance) -> dict[str, int]:
    """Return the first month each step that can be taken at all could start in, other steps in nobody's way.

    What is not known of the person is taken to be so.
    """
    in_hand: dict[str, int] = dict.fromkeys(instance.query.held, ALWAYS)
    starts: dict[str, int] = {}
    changed = True
    while changed:
        changed = False
        for step in instance.steps:
            month = max(instance.query.start, ready(step.requires, in_hand, instance))
            start = NEVER if month >= NEVER or not _usable(step, instance) else _intake(step, month, 1)
            if start < starts.get(step.id, NEVER):
                starts[step.id] = start
                for award in step.awards:
                    if start + step.duration < in_hand.get(award, NEVER):
                        in_hand[award] = start + step.duration
                        changed = True
    return starts


def latest_starts(instance: Instance, earliest: Mapping[str, int]) -> dict[str, int]:
    """Return the last month in which starting each step may still serve the goal by the latest date.

    Steps that cannot serve it, or not in time, are left out.
    """
    wanted: dict[str, int] = {instance.query.goal: instance.query.deadline}
    starts: dict[str, int] = {}
    changed = True
    while changed:
        changed = False
        for step in instance.steps:
            ends = [wanted[award] for award in step.awards if award in wanted]
            if step.id not in earliest or not ends:
                continue
            start = _intake(step, max(ends) - step.duration, -1)
            if start >= earliest[step.id] and start > starts.get(step.id, ALWAYS):
                starts[step.id] = start
                for credential in credentials_in(step.requires):
                    if start > wanted.get(credential, ALWAYS):
                        wanted[credential] = start
                        changed = True
    return starts


def latest_start(instance: Instance, step: PlanStep, latest: Mapping[str, int]) -> int | None:
    """Return the last month in which starting `step` would be of use were it possible at all; None where in none."""
    query = instance.query
    ends = [query.deadline] if query.goal in step.awards else []
    for other in instance.steps:
        if other.id in latest and other.id != step.id and step.awards & set(credentials_in(other.requires)):
            ends.append(latest[other.id])
    return _intake(step, max(ends) - step.duration, -1) if ends else None


def ready(requires: Expression, in_hand: Mapping[str, int], instance: Instance) -> int:
    """Return the month from which `requires` holds, given when credentials come in hand."""
    match requires:
        case Const(value):
            return ALWAYS if value else NEVER
        case Has(credential):
            return in_hand.get(credential, NEVER)
        case AttrIn(attribute, values):
            return ALWAYS if instance.query.attributes.get(attribute) in values else NEVER
        case Assume(_, classes):
            return ALWAYS if classes else NEVER
        case Threshold(count, parts):
            if count <= 0:
                return ALWAYS
            months = sorted(ready(part, in_hand, instance) for part in parts)
            return months[count - 1] if count <= len(months) else NEVER


def _usable(step: PlanStep, instance: Instance) -> bool:
    query = instance.query
    return (
        step.load <= query.weekly_hours
        and (query.modes is None or step.mode in query.modes)
        and step.intakes != frozenset()
    )


def _intake(step: PlanStep, month: int, way: int) -> int:
    """Return the first month from `month` on, forwards (1) or backwards (-1), in which the step may start."""
    if step.intakes is None:
        return month
    return next(month + way * n for n in range(12) if (month + way * n) % 12 + 1 in step.intakes)
