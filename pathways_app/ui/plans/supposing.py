"""Supposing that proposed steps existed, and aiming at what an entry leads to: what changes in the draft."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.step import Status
from pathways_app.ui.session import Draft


def proposed_steps(catalogue: JurisdictionCatalogue) -> frozenset[str]:
    """Return the steps of a place that do not exist yet."""
    return frozenset(step.id for step in catalogue.steps.values() if step.status is Status.PROPOSED)


def supposed_steps(draft: Draft, catalogue: JurisdictionCatalogue) -> frozenset[str]:
    """Return the proposed steps that the question takes as there."""
    return proposed_steps(catalogue).difference(draft.without) if draft.what_if else frozenset()


def suppose(draft: Draft, catalogue: JurisdictionCatalogue, steps: Collection[str], *, there: bool) -> dict[str, Any]:
    """Return the fields of `draft` that change so that `steps` are `there`, or are not; all others stay as they are."""
    proposed, now = proposed_steps(catalogue), supposed_steps(draft, catalogue)
    wanted = now.union(steps) if there else now.difference(steps)
    kept = tuple(step for step in draft.without if step not in proposed)
    left_out = tuple(sorted(proposed - wanted)) if wanted else ()
    return {"what_if": bool(wanted), "without": kept + left_out}


def goal_of(catalogue: JurisdictionCatalogue, ident: str) -> str | None:
    """Return what to aim at for the sake of an entry: a credential itself, a role before all that a step awards.

    None where nothing brings it about.
    """
    step = catalogue.steps.get(ident)
    if step is None:
        return ident if ident in catalogue.credentials and ident in catalogue.steps_awarding else None
    roles = [award for award in step.awards if catalogue.credentials[award].kind is CredentialKind.ROLE]
    return next(iter((*roles, *step.awards)), None)


def aim(draft: Draft, place: str, goal: str) -> dict[str, Any]:
    """Return the fields of `draft` that change so that it aims at `goal` in `place`."""
    return {"goal": goal} if place == draft.jurisdiction else draft.moved_to(place, goal)
