"""The catalogue: every fact of every jurisdiction, as immutable values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from pathways_app.domain.attribute import Attribute
from pathways_app.domain.bursary import Bursary
from pathways_app.domain.credential import Credential
from pathways_app.domain.plan import Plan, PlanLink
from pathways_app.domain.source import Source
from pathways_app.domain.step import Step
from pathways_app.domain.support import Support
from pathways_app.domain.text import LocalText


@dataclass(frozen=True, slots=True)
class Jurisdiction:
    """A place with its own rules, money and languages (ISO 639-1); `compiled` is the month its facts were gathered."""

    id: str
    name: LocalText
    currency: str
    languages: tuple[str, ...]
    notes: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    compiled: str | None = None


@dataclass(frozen=True)
class JurisdictionCatalogue:
    """Everything known of one jurisdiction, keyed by id in id order; sources and attributes by their local names."""

    jurisdiction: Jurisdiction
    attributes: Mapping[str, Attribute]
    sources: Mapping[str, Source]
    credentials: Mapping[str, Credential]
    steps: Mapping[str, Step]
    bursaries: Mapping[str, Bursary]
    supports: Mapping[str, Support]
    plan_links: tuple[PlanLink, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def __getstate__(self) -> dict[str, object]:
        # A copy, made in one go: another thread may work out what is cached while this one is being pickled.
        return self.__dict__.copy()

    @cached_property
    def implied(self) -> Mapping[str, frozenset[str]]:
        """Each credential's id with everything that holding it is holding, itself included."""
        found: dict[str, frozenset[str]] = {}

        def close(credential: str) -> frozenset[str]:
            if credential not in found:
                found[credential] = frozenset({credential})  # a cycle, which validation refuses, ends here
                entry = self.credentials.get(credential)
                below = entry.implies if entry else ()
                found[credential] = frozenset({credential}).union(*(close(lower) for lower in below))
            return found[credential]

        for credential in self.credentials:
            close(credential)
        return MappingProxyType(found)

    def close(self, held: Iterable[str]) -> frozenset[str]:
        """Return `held` with everything it implies."""
        return frozenset().union(*(self.implied.get(credential, frozenset({credential})) for credential in held))

    def told(self, held: Iterable[str]) -> dict[str, bool]:
        """Return what whoever holds these from the start has told by it, as values of attributes."""
        telling = self._telling
        if not telling:
            return {}
        everything = self.close(held)
        return {name: True for name, credentials in telling if not everything.isdisjoint(credentials)}

    @cached_property
    def _telling(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return tuple((name, attribute.told_by) for name, attribute in self.attributes.items() if attribute.told_by)

    @cached_property
    def steps_awarding(self) -> Mapping[str, tuple[str, ...]]:
        """The steps that bring each credential, directly or by implication, in id order."""
        found: dict[str, list[str]] = {}
        for step in self.steps.values():
            for credential in sorted(self.close(step.awards)):
                found.setdefault(credential, []).append(step.id)
        return MappingProxyType({credential: tuple(steps) for credential, steps in found.items()})


@dataclass(frozen=True)
class Catalogue:
    """All jurisdictions and workforce plans."""

    jurisdictions: Mapping[str, JurisdictionCatalogue]
    plans: Mapping[str, Plan]
