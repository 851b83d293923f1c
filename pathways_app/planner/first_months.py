"""The first month in which anything could be held: one pass over a place, for every goal at once."""

from __future__ import annotations

from collections.abc import Mapping
from heapq import heappop, heappush

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import Person
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement
from pathways_app.planner.ground import may_take
from pathways_app.planner.problem import NEVER
from pathways_app.planner.snapshot import snapshot
from pathways_app.planner.timing import waits
from pathways_app.planner.values import attributes_in_force


def first_months(
    catalogue: JurisdictionCatalogue, person: Person, start: int, *, what_if: bool, assuming: bool
) -> Mapping[str, int]:
    """Return the first month in which each credential that can be had at all could be in hand.

    Weekly hours and main occupations, money, lapses and contradictions between assumptions are left aside, so nobody
    is there sooner, and what is not in the answer cannot be reached. `assuming`: an unknown condition may be true.

    Source: Knuth, "A generalization of Dijkstra's algorithm", IPL 1977: credentials come in hand in order of month.
    """
    attributes = attributes_in_force(catalogue, person)
    held = catalogue.close(person.holds)
    ready = snapshot(catalogue).steps
    usable = {step.id for step in catalogue.steps.values() if may_take(step, person, what_if=what_if)}
    readers: dict[str, list[str]] = {}
    for ident in usable:
        for credential in ready[ident].asked:
            readers.setdefault(credential, []).append(ident)
    months: dict[str, int] = {}
    reached = [(start, credential) for credential in sorted(held)]
    todo = sorted(usable)
    while True:
        for ident in todo:
            step = catalogue.steps[ident]
            month = _first(step.requires, months, attributes, start, assuming=assuming)
            if month < NEVER:  # what comes in hand from now on comes no sooner, so this stands
                usable.discard(ident)
                month += waits(frozenset(step.intake_months) or None)[month % 12] + step.duration.months
                for award in ready[ident].awards:
                    if award not in months:
                        heappush(reached, (month, award))
        while reached and reached[0][1] in months:
            heappop(reached)
        if not reached:
            return months
        month, credential = heappop(reached)
        months[credential] = month
        todo = [reader for reader in readers.get(credential, ()) if reader in usable]


def _first(
    requirement: Requirement,
    months: Mapping[str, int],
    attributes: Mapping[str, AttributeValue],
    start: int,
    *,
    assuming: bool,
) -> int:
    match requirement:
        case Holds(credential):
            return months.get(credential, NEVER)
        case Condition(attribute):
            if attribute in attributes:
                return start if requirement.accepts(attributes[attribute]) else NEVER
            return start if assuming else NEVER
        case AllOf(parts):
            return max((_first(part, months, attributes, start, assuming=assuming) for part in parts), default=start)
        case AnyOf(parts):
            return min((_first(part, months, attributes, start, assuming=assuming) for part in parts), default=NEVER)
        case AtLeast(count, parts):
            found = sorted(_first(part, months, attributes, start, assuming=assuming) for part in parts)
            if count <= 0:
                return start
            return found[count - 1] if count <= len(found) else NEVER
