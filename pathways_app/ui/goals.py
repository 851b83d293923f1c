"""What may be looked for in the place of the moment: goals, and things to hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QCollator

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import Credential, CredentialKind
from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.relevant import asked, steps_towards
from pathways_app.ui.wording import bare_name, language

_MOST = 30
_EXAMPLES = 3
_SAYS_SOMETHING = 3  # letters that a word has, at least, that is looked for by itself
_SAYS_MUCH = 5  # letters from which a word is looked for within others as well
_FAR = 15  # steps that may lead to a role, past which it counts as far enough to be worth a plan


class Index(Protocol):
    """What looks words up: the opened workspace."""

    def search(
        self,
        text: str,
        *,
        jurisdiction: str | None = None,
        kinds: Sequence[str] | None = None,
        limit: int = 20,
        language: str = "en",
    ) -> tuple[SearchHit, ...]:
        """Return what `text` finds, best first."""


class Finder:
    """Looks words up in one place; empty until a catalogue is open. Searching may happen on any thread."""

    def __init__(self) -> None:
        self._index: Index | None = None
        self._catalogue: JurisdictionCatalogue | None = None
        self._examples: tuple[JurisdictionCatalogue, tuple[SearchHit, ...]] | None = None

    def use(self, index: Index | None, catalogue: JurisdictionCatalogue | None) -> None:
        """Look in `catalogue` from now on."""
        self._index, self._catalogue = index, catalogue

    def credentials(self, text: str) -> tuple[SearchHit, ...]:
        """Return what can be held and matches `text`, and after it what has its words within others, as grundlärare."""
        index, catalogue = self._index, self._catalogue
        if index is None or catalogue is None:
            return ()
        place = catalogue.jurisdiction.id
        found = index.search(text, jurisdiction=place, kinds=("credential",), limit=_MOST, language=language())
        known, words = {hit.id for hit in found}, text.casefold().split()
        if not words or min(map(len, words)) < _SAYS_MUCH:
            return found
        within = (
            entry
            for entry in catalogue.credentials.values()
            if entry.id not in known and any(_within(name, words) for _, name in entry.name.versions)
        )
        return (*found, *(_hit(entry, catalogue) for entry in within))[:_MOST]

    def goals(self, text: str) -> tuple[SearchHit, ...]:
        """Return what can be aimed at and matches `text`: what some step brings.

        First what has every word in its name, as a licence that is named in full; of these, and of the rest, roles; of
        roles named alike, the examples, so that a teacher is one of a primary school before one of a single subject.
        """
        catalogue = self._catalogue
        if catalogue is None:
            return ()
        found = [hit for hit in self.credentials(text) if hit.id in catalogue.steps_awarding]
        usual = [hit.id for hit in self.examples()]

        def order(hit: SearchHit) -> tuple[bool, bool, bool, int]:
            is_named, is_role = _named(hit, text), hit.kind == CredentialKind.ROLE
            is_usual = is_named and is_role and hit.id in usual
            place = usual.index(hit.id) if is_usual else len(usual)
            return (not is_named, not is_role, hit.name.casefold() != text.strip().casefold(), place)

        return tuple(sorted(found, key=order))

    def near(self, text: str, find: Callable[[str], tuple[SearchHit, ...]]) -> tuple[SearchHit, ...]:
        """Return what `find` finds by some words of `text` where all of them together find nothing.

        First what most of them find, and of this what has one in its name; people write in sentences, and in words that
        the catalogue does not use.
        """
        words = list(dict.fromkeys(word for word in text.split() if len(word) >= _SAYS_SOMETHING))
        ranked: dict[SearchHit, tuple[int, bool, int]] = {}
        for word in words:
            for rank, hit in enumerate(find(word)):
                times, unnamed, best = ranked.get(hit, (0, True, rank))
                ranked[hit] = (times - 1, unnamed and not _named(hit, word), min(best, rank))
        return tuple(sorted(ranked, key=lambda hit: ranked[hit]))[:_MOST]

    def entries(self, text: str) -> tuple[SearchHit, ...]:
        """Return the steps, credentials and bursaries that match `text`."""
        index, catalogue = self._index, self._catalogue
        if index is None or catalogue is None:
            return ()
        kinds, place = ("step", "credential", "bursary"), catalogue.jurisdiction.id
        return index.search(text, jurisdiction=place, kinds=kinds, limit=_MOST, language=language())

    def roles(self) -> tuple[SearchHit, ...]:
        """Return every role that some step brings, by name."""
        catalogue = self._catalogue
        if catalogue is None:
            return ()
        roles = [
            entry
            for entry in catalogue.credentials.values()
            if entry.kind is CredentialKind.ROLE and entry.id in catalogue.steps_awarding
        ]
        alphabet = QCollator()
        roles.sort(key=lambda entry: alphabet.sortKey(bare_name(entry.name)))
        return tuple(_hit(entry, catalogue) for entry in roles)

    def examples(self) -> tuple[SearchHit, ...]:
        """Return a few roles worth trying: those that support, later steps and workforce plans speak of most."""
        catalogue, known = self._catalogue, self._examples
        if catalogue is None:
            return ()
        if known is None or known[0] is not catalogue:
            known = self._examples = (catalogue, self._looked_out(catalogue))
        return known[1]

    def _looked_out(self, catalogue: JurisdictionCatalogue) -> tuple[SearchHit, ...]:
        spoken = Counter(ident for support in catalogue.supports.values() for ident in support.for_ids)
        spoken.update(ident for link in catalogue.plan_links for ident in link.answered_by)
        for step in catalogue.steps.values():
            spoken.update(asked(step))
        roles = self.roles()
        far = {hit.id: min(_FAR, len(steps_towards(catalogue, hit.id, frozenset(), _FAR))) for hit in roles}
        return tuple(sorted(roles, key=lambda hit: (-spoken[hit.id] * far[hit.id], hit.id))[:_EXAMPLES])


def _named(hit: SearchHit, text: str) -> bool:
    """Say whether each word of `text` begins a word of the name, or is within one where it is long enough."""
    name = f" {hit.name.casefold().replace('-', ' ')}"
    words = text.casefold().replace("-", " ").split()
    return all(word in name if len(word) >= _SAYS_MUCH else f" {word}" in name for word in words)


def _within(name: str, words: Sequence[str]) -> bool:
    """Say whether each of `words` is in the name, and not all of them where a word of it begins."""
    text = f" {name.casefold()}"
    return all(word in text for word in words) and not all(f" {word}" in text for word in words)


def _hit(entry: Credential, catalogue: JurisdictionCatalogue) -> SearchHit:
    return SearchHit(entry.id, "credential", entry.kind, bare_name(entry.name), catalogue.jurisdiction.id)
