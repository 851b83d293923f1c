"""Record checks put off until they are wanted: nobody can have one made long before, and what is made early lapses.

The plan stays as valid as it was: only its checks begin later, and nothing that needs them any later.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_CEILING

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.month import month_of_year
from pathways_app.domain.requirement import credentials_of
from pathways_app.domain.step import Step
from pathways_app.planner.snapshot import Snapshot


def put_off(
    catalogue: JurisdictionCatalogue, ready: Snapshot, goal: str, starts: Sequence[tuple[Step, int]]
) -> list[tuple[Step, int]]:
    """Return the steps with their starts, each record check as late as still leaves it the longest it may take.

    A check whose longest would not fit stays where it was planned.
    """
    return [(step, _last_start(catalogue, ready, goal, step, start, starts)) for step, start in starts]


def is_record_check(catalogue: JurisdictionCatalogue, step: Step) -> bool:
    """Say whether a step brings nothing but checks that it would simply make again once they are too old."""
    found = [catalogue.credentials[award] for award in step.awards]
    return all(entry.kind is CredentialKind.CHECK and entry.renewed_by == step.id for entry in found)


def _last_start(
    catalogue: JurisdictionCatalogue,
    ready: Snapshot,
    goal: str,
    step: Step,
    planned: int,
    starts: Sequence[tuple[Step, int]],
) -> int:
    awards = ready.step(step.id).awards
    if not is_record_check(catalogue, step) or goal in awards or not _stands_anywhere(ready, step):
        return planned
    wanted = [
        start
        for other, start in starts
        if start >= planned + step.duration.months and not awards.isdisjoint(_turns_on(ready, other))
    ]
    if not wanted:
        return planned
    longest = int(step.duration.high.to_integral_value(ROUND_CEILING))
    late = min(wanted) - longest
    while late > planned and step.intake_months and month_of_year(late) not in step.intake_months:
        late -= 1
    return max(planned, late)


def _stands_anywhere(ready: Snapshot, step: Step) -> bool:
    """Say whether a step takes no hours and turns on nothing held, nor the money for it, so that any month will do."""
    return not step.study_hours and not step.occupies and not _turns_on(ready, step)


def _turns_on(ready: Snapshot, step: Step) -> frozenset[str]:
    """Return the credentials that a step or the money for it turns on."""
    money = (credentials_of(bursary.eligibility) for bursary in ready.bursaries_on.get(step.id, ()))
    return ready.step(step.id).asked.union(*money)
