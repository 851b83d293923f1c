"""What a search finds among everything in the catalogue, and what the filters leave of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from pathways_app.domain.bursary import Bursary, BursaryKind
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import Credential, CredentialKind
from pathways_app.domain.search_hit import SearchHit
from pathways_app.domain.source import Trust, trust_in
from pathways_app.domain.step import Status, Step, StepKind
from pathways_app.domain.support import Support, SupportKind
from pathways_app.ui.explore.entry_kinds import SECTIONS
from pathways_app.ui.issuer_words import issuer_words
from pathways_app.ui.open_catalogue import Workspace
from pathways_app.ui.wording import bare_name, language

translate = QCoreApplication.translate

MOST = 5_000
"""Entries listed at once: more than anyone reads, and past it the counts are of these."""


class Facet(StrEnum):
    """What findings are told apart by, in the order of the filters."""

    PLACE = "place"
    KIND = "kind"
    LEVEL = "level"
    STATUS = "status"
    TRUST = "trust"


@dataclass(frozen=True, slots=True)
class Finding:
    """One entry with what it is filtered by; `status` and `trust` are None where the question does not arise."""

    hit: SearchHit
    level: str = ""
    status: Status | None = None
    trust: Trust | None = None

    def values(self, facet: Facet) -> tuple[str, ...]:
        """Return the values under which a filter finds the entry; a kind also under its section."""
        match facet:
            case Facet.PLACE:
                return (self.hit.jurisdiction,)
            case Facet.KIND if self.hit.section == "plan_item":
                return (self.hit.section,)
            case Facet.KIND:
                return self.hit.section, f"{self.hit.section}:{self.hit.kind}"
            case Facet.LEVEL:
                return (self.level,) if self.level else ()
            case Facet.STATUS:
                return (self.status,) if self.status else ()
            case Facet.TRUST:
                return (self.trust,) if self.trust else ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: words (none: everything), and the value chosen of each facet that is filtered by."""

    text: str = ""
    chosen: Mapping[Facet, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found: those that pass the filters, how many there are without them, and how many each choice gives.

    `counts` are those of each value of a facet with all other filters as they are; `cut` says that there may be more.
    """

    wanted: Wanted
    shown: tuple[Finding, ...]
    total: int
    counts: Mapping[Facet, Mapping[str, int]]
    cut: bool = False


class EntryIndex:
    """Looks through everything in an opened catalogue; may be asked on any thread."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._facts: dict[str, Mapping[str, Finding]] = {}

    def find(self, wanted: Wanted, should_stop: Callable[[], bool] = lambda: False) -> Findings:
        """Return what `wanted` finds: best first for words, else by kind and name."""
        found = self._matching(wanted.text) if wanted.text.strip() else self._everything()
        if should_stop():
            return Findings(wanted, (), 0, {})
        passed = tuple(finding for finding in found if _passes(finding, wanted.chosen.items()))
        counts = {facet: _counted(found, facet, wanted.chosen) for facet in Facet}
        return Findings(wanted, passed, len(found), counts, cut=len(found) >= MOST)

    def _matching(self, text: str) -> list[Finding]:
        hits = self._workspace.search(text, limit=MOST, language=language())
        return [self._finding(hit) for hit in hits]

    def _everything(self) -> list[Finding]:
        collator = QCollator(QLocale())
        collator.setNumericMode(True)
        places = [place.id for place in self._workspace.jurisdictions()]
        # An item of a plan that several places answer is one entry.
        found = list({ident: finding for place in places for ident, finding in self._known(place).items()}.values())
        keys = {finding.hit.id: collator.sortKey(finding.hit.name) for finding in found}
        found.sort(key=lambda finding: finding.hit.id)
        found.sort(key=lambda finding: keys[finding.hit.id])
        return sorted(found, key=_kind_order)[:MOST]

    def _finding(self, hit: SearchHit) -> Finding:
        known = self._known(hit.jurisdiction).get(hit.id) if hit.section != "plan_item" else None
        return Finding(hit) if known is None else known

    def _known(self, place: str) -> Mapping[str, Finding]:
        if place not in self._facts:
            self._facts[place] = {finding.hit.id: finding for finding in _entries(self._workspace.jurisdiction(place))}
        return self._facts[place]


def trust_of(catalogue: JurisdictionCatalogue, sources: Iterable[str]) -> Trust:
    """Return how far an entry is to be trusted: as far as the best of its sources."""
    trusts = {trust_in(catalogue.sources[name]) for name in sources if name in catalogue.sources}
    return next((trust for trust in (Trust.READ, Trust.STALE) if trust in trusts), Trust.UNVERIFIED)


def level_words(entry: Credential) -> str:
    """Write the level of a credential: CQFW 6; empty where it has none."""
    return f"{entry.level.framework} {entry.level.value}" if entry.level else ""


def doubles(catalogue: JurisdictionCatalogue) -> frozenset[str]:
    """Return the names that several steps of a place share, as those of one programme at several colleges."""
    counts = Counter(bare_name(step.name) for step in catalogue.steps.values())
    return frozenset(name for name, count in counts.items() if count > 1)


def title_of(entry: Credential | Step | Bursary | Support, shared: Collection[str]) -> str:
    """Return the name of an entry, with who offers it where the name is among those `shared` by several.

    A local one has its mark beside it, where it is shown.
    """
    name = bare_name(entry.name)
    if name not in shared or not isinstance(entry, Step) or not entry.providers:
        return name
    return translate("Explore", "{name}: {provider}").format(name=name, provider=issuer_words(entry.providers[0]))


def finding_of(
    catalogue: JurisdictionCatalogue, entry: Credential | Step | Bursary | Support, shared: Collection[str] = ()
) -> Finding:
    """Return how a search lists `entry`; `shared` are the names that do not tell entries apart."""
    match entry:
        case Credential():
            section = "credential"
        case Step():
            section = "step"
        case Bursary():
            section = "bursary"
        case _:
            section = "support"
    return Finding(
        SearchHit(entry.id, section, entry.kind.value, title_of(entry, shared), catalogue.jurisdiction.id),
        level_words(entry) if isinstance(entry, Credential) else "",
        entry.status if isinstance(entry, (Step, Bursary)) else None,
        trust_of(catalogue, entry.sources),
    )


def _entries(catalogue: JurisdictionCatalogue) -> Iterable[Finding]:
    sections: tuple[Iterable[Credential | Step | Bursary | Support], ...] = (
        catalogue.credentials.values(),
        catalogue.steps.values(),
        catalogue.bursaries.values(),
        catalogue.supports.values(),
    )
    shared = doubles(catalogue)
    for entries in sections:
        for entry in entries:
            yield finding_of(catalogue, entry, shared)
    for link in catalogue.plan_links:
        yield Finding(
            SearchHit(f"{link.plan}/{link.item}", "plan_item", link.plan, link.title, catalogue.jurisdiction.id)
        )


def _kind_order(finding: Finding) -> tuple[int, int]:
    kinds: tuple[str, ...] = {
        "credential": tuple(CredentialKind),
        "step": tuple(StepKind),
        "bursary": tuple(BursaryKind),
        "support": tuple(SupportKind),
    }.get(finding.hit.section, ())
    kind = kinds.index(finding.hit.kind) if finding.hit.kind in kinds else len(kinds)
    return SECTIONS.index(finding.hit.section), kind


def _passes(finding: Finding, chosen: Iterable[tuple[Facet, str]]) -> bool:
    return all(value in finding.values(facet) for facet, value in chosen)


def _counted(found: Iterable[Finding], facet: Facet, chosen: Mapping[Facet, str]) -> Mapping[str, int]:
    others = [(other, value) for other, value in chosen.items() if other is not facet]
    return Counter(value for finding in found if _passes(finding, others) for value in finding.values(facet))
