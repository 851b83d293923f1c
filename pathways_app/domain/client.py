"""Clients: the people an adviser keeps a record of, and what is known of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import MappingProxyType

from pathways_app.domain.local_entry import is_local
from pathways_app.domain.text import LocalText

FactValue = object
"""What a field of a person file holds: texts, numbers, flags, and lists and mappings of these, as JSON has them."""


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """What is known of a client; `person` has the fields of a person file, ids and values not checked.

    `labels` are the names that the ids had when they were last written, so that they can be shown without a catalogue.
    """

    place: str = ""
    goal: str | None = None
    person: Mapping[str, FactValue] = field(default_factory=lambda: MappingProxyType({}))
    labels: Mapping[str, LocalText] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def holds(self) -> tuple[str, ...]:
        """The ids of what the client holds, as they were written."""
        listed = self.person.get("holds")
        return tuple(str(ident) for ident in listed) if isinstance(listed, (list, tuple)) else ()

    def label(self, ident: str) -> LocalText:
        """Return what `ident` was called, itself where nobody wrote that down."""
        known = self.labels.get(ident) or LocalText((("en", ident),))
        return replace(known, local=is_local(ident))


NO_FACTS = ClientFacts()


@dataclass(frozen=True, slots=True)
class Client:
    """One client; `version` counts the times the record was written, `reference` is the adviser's own number."""

    id: int
    version: int
    name: str
    reference: str
    facts: ClientFacts
    created: datetime
    changed: datetime


@dataclass(frozen=True, slots=True)
class FormerClient:
    """A record that was merged into that of another client, as it was."""

    id: int
    client: int
    name: str
    reference: str
    facts: ClientFacts
    created: datetime
    merged: datetime


@dataclass(frozen=True, slots=True)
class ClientSummary:
    """One line of the list of clients.

    `holding` is what they hold first, `seen` when they were last met or written about, `due` the day of their next
    open action, `changed_routes` how many saved routes the present catalogue answers otherwise.
    """

    id: int
    name: str
    reference: str
    holding: LocalText | None
    goal: LocalText | None
    seen: datetime
    due: date | None = None
    changed_routes: int = 0
