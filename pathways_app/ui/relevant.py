"""Which attributes bear on a goal, those that matter most first."""

from __future__ import annotations

from collections import Counter

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.requirement import attributes_of, credentials_of
from pathways_app.domain.step import Status, Step

_known: dict[str, tuple[Step, frozenset[str]]] = {}


def asked(step: Step) -> frozenset[str]:
    """Return the credentials that a step mentions; looked for once, since every edit and every goal asks again."""
    known = _known.get(step.id)
    if known is None or known[0] is not step:
        known = _known[step.id] = (step, credentials_of(step.requires))
    return known[1]


def steps_towards(
    catalogue: JurisdictionCatalogue, goal: str, held: frozenset[str], most: int | None = None
) -> frozenset[str]:
    """Return the steps that may lead to `goal`, directly or through what others require; what is held needs none.

    It looks no further once there are `most`.
    """
    found: set[str] = set()
    have = catalogue.close(held)
    wanted, seen = [goal], {goal}
    while wanted and (most is None or len(found) < most):
        for ident in catalogue.steps_awarding.get(wanted.pop(), ()):
            step = catalogue.steps[ident]
            if ident in found or step.status is Status.CLOSED:
                continue
            found.add(ident)
            for credential in asked(step) - have - seen:
                seen.add(credential)
                wanted.append(credential)
    return frozenset(found)


def attributes_by_weight(
    catalogue: JurisdictionCatalogue, goal: str | None, held: frozenset[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the attributes that steps and bursaries towards `goal` mention, most often first, and all the others.

    Shape: two tuples of names; ties go by name, and the second is in the catalogue's own order.
    """
    counts: Counter[str] = Counter()
    if goal is not None:
        steps = steps_towards(catalogue, goal, held)
        for ident in steps:
            counts.update(attributes_of(catalogue.steps[ident].requires))
        for bursary in catalogue.bursaries.values():
            if steps.intersection(bursary.for_steps):
                counts.update(attributes_of(bursary.eligibility))
    first = sorted((name for name in counts if name in catalogue.attributes), key=lambda name: (-counts[name], name))
    return tuple(first), tuple(name for name in catalogue.attributes if name not in counts)
