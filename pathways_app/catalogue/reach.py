"""What can be reached at all: steps that somebody, in some circumstances, could take one after another."""

from __future__ import annotations

from collections.abc import Iterable

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.requirement import Truth, evaluate_with
from pathways_app.domain.step import Step


def reached(
    place: JurisdictionCatalogue, starts: Iterable[str], steps: Iterable[Step]
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the credentials that can be held and the steps that can be taken from `starts`, whatever the person."""
    held = place.close(starts)
    taken: set[str] = set()
    waiting = list(steps)
    while True:
        now = [step for step in waiting if _open_to(step, held)]
        if not now:
            return held, frozenset(taken)
        taken |= {step.id for step in now}
        held |= place.close(award for step in now for award in step.awards)
        waiting = [step for step in waiting if step.id not in taken]


def _open_to(step: Step, held: frozenset[str]) -> bool:
    truth = evaluate_with(
        step.requires, lambda name: Truth.TRUE if name in held else Truth.FALSE, lambda _condition: Truth.TRUE
    )
    return truth is Truth.TRUE
