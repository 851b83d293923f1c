"""Casework: what an adviser keeps about a client besides who they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class CaseSession:
    """One meeting; `number` counts a client's sessions from 1, `ended` is None while it goes on."""

    id: int
    version: int
    client: int
    number: int
    started: datetime
    ended: datetime | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Something written about a client, in a session or (None) outside one; `text` is a small part of Markdown."""

    id: int
    version: int
    client: int
    session: int | None
    text: str
    created: datetime
    changed: datetime


@dataclass(frozen=True, slots=True)
class Action:
    """Something a client is to do, by `due` where a day was named; `done` is the day it was."""

    id: int
    version: int
    client: int
    text: str
    due: date | None = None
    done: date | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with a client, without its content; `size` in bytes."""

    id: int
    client: int
    name: str
    media_type: str
    size: int
    added: datetime
    saved_route: int | None = None


class CaseKind(StrEnum):
    """What a casebook keeps, as errors and search results name it."""

    CLIENT = "client"
    SESSION = "session"
    NOTE = "note"
    ACTION = "action"
    SAVED_ROUTE = "saved_route"
    ATTACHMENT = "attachment"
    OVERRIDE = "override"
    LOCAL_ENTRY = "local_entry"
    FORMER_CLIENT = "former_client"


@dataclass(frozen=True, slots=True)
class CaseHit:
    """Something that a search of the casebook found; `extract` is the text around the first word found.

    Of a former record it is the name a client went by there.
    """

    client: int
    client_name: str
    kind: CaseKind
    id: int
    extract: str = ""
