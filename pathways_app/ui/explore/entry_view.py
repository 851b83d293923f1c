"""Everything there is to show of one entry, ready to be laid out."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCollator, QLocale

from pathways_app.domain.bursary import Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import Credential
from pathways_app.domain.month import Month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.requirement import AllOf, Requirement
from pathways_app.domain.search_hit import SearchHit
from pathways_app.domain.standing import Node, standing_at
from pathways_app.domain.step import Status, Step
from pathways_app.domain.support import Support
from pathways_app.domain.supposed import Supposed
from pathways_app.services.describe import Description, Entry, describe
from pathways_app.ui.explore.entry_kinds import kind_words
from pathways_app.ui.explore.entry_words import amount_words, step_note
from pathways_app.ui.explore.findings import Finding, doubles, finding_of, level_words
from pathways_app.ui.open_catalogue import Workspace
from pathways_app.ui.session import Draft


@dataclass(frozen=True, slots=True)
class Link:
    """Another entry that the one shown has to do with, and a few words on it."""

    finding: Finding
    note: str


@dataclass(frozen=True, slots=True)
class EntryView:
    """One entry: `finding` is how a search lists it; links by name of their group, in the order they are shown."""

    description: Description
    finding: Finding
    from_: tuple[Link, ...] = ()
    implied_by: tuple[Link, ...] = ()
    implies: tuple[Link, ...] = ()
    needed_by: tuple[Link, ...] = ()
    gives: tuple[Link, ...] = ()
    for_: tuple[Link, ...] = ()
    barred: tuple[Link, ...] = ()
    bursaries: tuple[Link, ...] = ()
    supports: tuple[Link, ...] = ()
    plans: tuple[Link, ...] = ()

    @property
    def entry(self) -> Entry:
        """The entry itself."""
        return self.description.entry

    @property
    def catalogue(self) -> JurisdictionCatalogue:
        """The place that the entry belongs to."""
        return self.description.catalogue

    @property
    def can_be_goal(self) -> bool:
        """Whether it is something to be held that some step brings."""
        return self.description.section == "credential" and self.entry.id in self.catalogue.steps_awarding


def entry_view(workspace: Workspace, ident: str) -> EntryView:
    """Return what there is to show of the entry with this id; may be called on any thread.

    Raises: KeyError, when the catalogue has no such entry.
    """
    place = ident.partition(".")[0]
    if place not in {known.id for known in workspace.jurisdictions()}:
        raise KeyError(ident)
    catalogue = workspace.jurisdiction(place)
    described = describe(catalogue, ident)
    entry = described.entry
    shared = doubles(catalogue)
    collator = QCollator(QLocale())
    collator.setNumericMode(True)

    def links(idents: Iterable[str]) -> tuple[Link, ...]:
        found = [link for other in dict.fromkeys(idents) if (link := _link(catalogue, other, shared)) is not None]
        found.sort(key=lambda link: collator.sortKey(link.finding.hit.name))
        return tuple(sorted(found, key=lambda link: link.finding.status in (Status.CLOSED, Status.PROPOSED)))

    return EntryView(
        described,
        finding_of(catalogue, entry),
        from_=links(described.awarded_by),
        implied_by=links(described.implied_by),
        implies=links(entry.implies if isinstance(entry, Credential) else ()),
        needed_by=links(described.needed_by),
        gives=links(entry.awards if isinstance(entry, Step) else ()),
        for_=links(entry.for_steps if isinstance(entry, Bursary) else _for_ids(entry)),
        barred=links((*entry.not_with, *entry.never_with) if isinstance(entry, Bursary) else ()),
        bursaries=links(described.bursaries),
        supports=links(described.supports),
        plans=tuple(
            Link(
                Finding(SearchHit(f"{link.plan}/{link.item}", "plan_item", link.plan, link.title, place)),
                link.item,
            )
            for link in described.plan_links
        ),
    )


def asked(view: EntryView, draft: Draft) -> tuple[Node, ...]:
    """Return the parts of what a step or bursary asks, judged by what the person holds and has said today."""
    requirement: Requirement
    match view.entry:
        case Step(requires=requirement) | Bursary(eligibility=requirement):
            person = Person(holds=frozenset(draft.holds), attributes=draft.attributes)
            supposed = Supposed(overrides=draft.overrides)
            request = RouteRequest(person, view.entry.id, Month(0), supposed=supposed)
            node = standing_at(view.catalogue, request, None, None).judge(requirement, view.entry.id)
            return node.parts if isinstance(node.requirement, AllOf) else (node,)
    return ()


def entry_of(catalogue: JurisdictionCatalogue, ident: str) -> Entry | None:
    """Return the entry of a place with this id, None where there is none."""
    return (
        catalogue.credentials.get(ident)
        or catalogue.steps.get(ident)
        or catalogue.bursaries.get(ident)
        or catalogue.supports.get(ident)
    )


def _link(catalogue: JurisdictionCatalogue, ident: str, shared: Collection[str]) -> Link | None:
    entry = entry_of(catalogue, ident)
    if entry is None:
        return None
    return Link(finding_of(catalogue, entry, shared), note_of(entry))


def note_of(entry: Entry) -> str:
    """Return a few words on an entry that stand beside its name."""
    match entry:
        case Step():
            return step_note(entry)
        case Bursary():
            return amount_words(entry)
        case Credential():
            return " · ".join(filter(None, (kind_words("credential", entry.kind), level_words(entry))))
        case _:
            return kind_words("support", entry.kind)


def _for_ids(entry: Entry) -> tuple[str, ...]:
    return entry.for_ids if isinstance(entry, Support) else ()
