"""What stands between a person and a goal when no limit of theirs does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.change import Limit
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import Truth, credentials_of, evaluate
from pathways_app.domain.route import Blocker
from pathways_app.domain.step import Status, Step
from pathways_app.planner.ground import fits_person, usable_status
from pathways_app.planner.values import attributes_in_force


def steps_towards(catalogue: JurisdictionCatalogue, request: RouteRequest) -> list[Step]:
    """Return the steps, of every status, that lead to the goal from what is not held, nearest the goal first."""
    held = catalogue.close(request.person.holds)
    found: dict[str, Step] = {}
    todo, seen = [request.goal], {request.goal}
    while todo:
        credential = todo.pop(0)
        for step_id in catalogue.steps_awarding.get(credential, ()):
            if step_id in found:
                continue
            step = found[step_id] = catalogue.steps[step_id]
            for needed in sorted(credentials_of(step.requires) - held - seen):
                seen.add(needed)
                todo.append(needed)
    return list(found.values())


def closed_by(catalogue: JurisdictionCatalogue, request: RouteRequest, steps: Sequence[Step]) -> Mapping[Limit, int]:
    """Return how many of the steps towards the goal each limit closes by itself."""
    person = request.person
    usable = [step for step in steps if usable_status(step.status, what_if=request.what_if)]
    attributes = attributes_in_force(catalogue, person)
    every = frozenset(catalogue.credentials)

    def unknown(step: Step) -> bool:
        return evaluate(step.requires, every, attributes) is Truth.UNKNOWN

    counts = {
        Limit.KEEP_EARNING: sum(person.keep_earning and step.unpaid_months > 0 for step in usable),
        Limit.STUDY_HOURS: sum(step.study_hours > person.weekly_hours for step in usable),
        Limit.MODES: sum(not fits_person(step, replace(person, keep_earning=False)) for step in usable),
        Limit.STRICT: sum(request.strict and unknown(step) for step in usable),
        Limit.PROPOSED: sum(step.status is Status.PROPOSED and not request.what_if for step in steps),
    }
    return {limit: count for limit, count in counts.items() if count}


def blockers(catalogue: JurisdictionCatalogue, request: RouteRequest) -> tuple[Blocker, ...]:
    """Return the credentials that cannot be had, with why each step to them is out.

    The goal comes first; then what some step of its own accord keeps shut, what nothing leads to, and what only wants
    for others of these; from the goal back.
    """
    goal, *rest = _back_from_goal(catalogue, request)
    return goal, *sorted(rest, key=_rank)


def _rank(blocker: Blocker) -> int:
    reasons = blocker.by_reason.keys()
    if reasons - {"credential"}:
        return 0
    return 2 if reasons else 1


def _back_from_goal(catalogue: JurisdictionCatalogue, request: RouteRequest) -> Iterator[Blocker]:
    reachable = within_reach(catalogue, request)
    attributes = attributes_in_force(catalogue, request.person)
    todo, seen = [request.goal], {request.goal}
    while todo:
        credential = todo.pop(0)
        reasons: list[tuple[str, str]] = []
        for step_id in catalogue.steps_awarding.get(credential, ()):
            step = catalogue.steps[step_id]
            if not usable_status(step.status, what_if=request.what_if):
                reasons.append((step_id, step.status.value))
                continue
            if evaluate(step.requires, frozenset(catalogue.credentials), attributes) is Truth.FALSE:
                reasons.append((step_id, "attribute"))
                continue
            reasons.append((step_id, "credential"))
            for needed in sorted(credentials_of(step.requires) - reachable - seen):
                seen.add(needed)
                todo.append(needed)
        yield Blocker(credential, tuple(reasons))


def within_reach(catalogue: JurisdictionCatalogue, request: RouteRequest) -> frozenset[str]:
    """Return the credentials that steps can bring the person to, limits of time and money aside."""
    attributes = attributes_in_force(catalogue, request.person)
    held = catalogue.close(request.person.holds)
    left = [step for step in catalogue.steps.values() if usable_status(step.status, what_if=request.what_if)]
    while True:
        shut: list[Step] = []
        more = set(held)
        for step in left:
            if evaluate(step.requires, held, attributes) is Truth.FALSE:
                shut.append(step)
            else:
                more |= catalogue.close(step.awards)
        if len(more) == len(held):
            return held
        held, left = frozenset(more), shut
