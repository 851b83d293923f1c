"""One's own additions to the catalogue: checked, kept in the casebook, and laid over it when planning."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from pathways_app.casebook.casebook import Casebook
from pathways_app.catalogue.overlay import lay_over
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.local_entry import LocalEntry
from pathways_app.domain.problem import Problem

_NOT_YET = datetime(1970, 1, 1, tzinfo=UTC)


def draft(
    place: str,
    section: str,
    ident: str,
    content: Mapping[str, Any],
    sources: Mapping[str, Mapping[str, Any]],
    author: str = "",
) -> LocalEntry:
    """Return an entry that is in no casebook yet, to be checked."""
    frozen = MappingProxyType(dict(content)), MappingProxyType(dict(sources))
    return LocalEntry(0, 0, place, section, ident, *frozen, author, _NOT_YET)


def check_entry(
    catalogue: JurisdictionCatalogue, entry: LocalEntry, others: Iterable[LocalEntry] = ()
) -> tuple[Problem, ...]:
    """Return what is wrong with an entry, beside the other local ones it may rest on; () where nothing is."""
    beside = [other for other in others if other.ident != entry.ident and other.place == entry.place]
    return lay_over(catalogue, [*beside, entry]).problems[entry.ident]


def keep_entry(casebook: Casebook, entry: LocalEntry) -> LocalEntry:
    """Keep an entry that was checked: one that is in the casebook already is written over, in the version it was read.

    Raises: CaseConflictError, where another window has changed it, or there is one of that id; CaseGoneError.
    """
    if entry.id:
        return casebook.local_entries.save(entry)
    return casebook.local_entries.add(
        entry.place, entry.section, entry.ident, entry.content, entry.sources, entry.author
    )
