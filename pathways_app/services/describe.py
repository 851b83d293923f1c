"""One entry of the catalogue with everything that touches it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from pathways_app.domain.bursary import Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import Credential
from pathways_app.domain.plan import Plan, PlanItem, PlanLink
from pathways_app.domain.requirement import credentials_of
from pathways_app.domain.source import Source
from pathways_app.domain.step import Step
from pathways_app.domain.support import Support
from pathways_app.services.resolve import section_of

Entry: TypeAlias = Credential | Step | Bursary | Support


@dataclass(frozen=True, slots=True)
class Description:
    """An entry with its sources, and the ids that lead to it and on from it, in id order.

    `awarded_by` are the steps that award it by name, `implied_by` the credentials that count as it, `needed_by` the
    steps whose requirement names it; `bursaries` and `supports` are those for this entry.
    """

    section: str
    entry: Entry
    catalogue: JurisdictionCatalogue
    sources: tuple[Source, ...]
    awarded_by: tuple[str, ...] = ()
    implied_by: tuple[str, ...] = ()
    needed_by: tuple[str, ...] = ()
    bursaries: tuple[str, ...] = ()
    supports: tuple[str, ...] = ()
    plan_links: tuple[PlanLink, ...] = ()


def describe(catalogue: JurisdictionCatalogue, ident: str) -> Description:
    """Describe the entry with this id.

    Raises: KeyError, when the place has no such entry.
    """
    section = section_of(catalogue, ident)
    if section is None:
        raise KeyError(ident)
    entries: dict[str, Entry] = {
        **catalogue.credentials,
        **catalogue.steps,
        **catalogue.bursaries,
        **catalogue.supports,
    }
    entry = entries[ident]
    return Description(
        section=section,
        entry=entry,
        catalogue=catalogue,
        sources=sources_of(catalogue, entry.sources),
        awarded_by=tuple(step.id for step in catalogue.steps.values() if ident in step.awards),
        implied_by=tuple(other for other, below in catalogue.implied.items() if ident in below and other != ident),
        needed_by=tuple(step.id for step in catalogue.steps.values() if ident in credentials_of(step.requires)),
        bursaries=tuple(bursary.id for bursary in catalogue.bursaries.values() if ident in bursary.for_steps),
        supports=tuple(support.id for support in catalogue.supports.values() if ident in support.for_ids),
        plan_links=tuple(link for link in catalogue.plan_links if ident in link.answered_by),
    )


@dataclass(frozen=True, slots=True)
class PlanItemDescription:
    """A commitment of a workforce plan, with how each place answers it, by the place's id."""

    plan: Plan
    item: PlanItem
    answers: tuple[tuple[str, PlanLink], ...]


def describe_plan_item(plan: Plan, item: str, places: Iterable[JurisdictionCatalogue]) -> PlanItemDescription | None:
    """Describe one item of `plan`; None where the plan has no such item."""
    found = next((entry for entry in plan.items if entry.item == item), None)
    if found is None:
        return None
    answers = tuple(
        (place.jurisdiction.id, link)
        for place in places
        for link in place.plan_links
        if (link.plan, link.item) == (plan.id, item)
    )
    return PlanItemDescription(plan, found, answers)


def sources_of(catalogue: JurisdictionCatalogue, names: tuple[str, ...]) -> tuple[Source, ...]:
    """Return the sources with these local names, in order."""
    return tuple(catalogue.sources[name] for name in names)
