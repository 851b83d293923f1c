"""Whether money may be sure to be paid to the person: then more open to them may make a dearer plan superfluous."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import Person
from pathways_app.domain.requirement import Condition, Truth, evaluate_with
from pathways_app.domain.step import Step
from pathways_app.planner.values import attributes_in_force


def may_be_paid(
    catalogue: JurisdictionCatalogue, person: Person, steps: Iterable[Step], open_to_change: Collection[str]
) -> bool:
    """Say whether a bursary may be sure to be paid to the person for a step, whatever is held.

    The attributes `open_to_change` may have any value; others not given stay unknown, so that no money is sure by them.
    """
    here = {step.id for step in steps}
    attributes = attributes_in_force(catalogue, person)

    def settle(leaf: Condition) -> Truth:
        if leaf.attribute in open_to_change:
            return Truth.TRUE
        if leaf.attribute not in attributes:
            return Truth.UNKNOWN
        return Truth.TRUE if leaf.accepts(attributes[leaf.attribute]) else Truth.FALSE

    return any(
        bursary.counted
        and bursary.to_person
        and not here.isdisjoint(bursary.for_steps)
        and evaluate_with(bursary.eligibility, lambda _: Truth.TRUE, settle) is Truth.TRUE
        for bursary in catalogue.bursaries.values()
    )
