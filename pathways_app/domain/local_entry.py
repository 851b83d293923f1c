"""Local entries: what a person has added to the catalogue for themselves and their colleagues."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

SECTIONS: Final = ("bursary", "credential", "step")
"""What may be added."""

_LOCAL: Final = ".local."
_ID: Final = re.compile(r"[a-z][a-z0-9_-]*\.local\.[a-z0-9][a-z0-9-]{0,60}")


def is_local(ident: str) -> bool:
    """Say whether an id is that of a local entry: `place.local.name`, as no entry that ships is ever called."""
    return _LOCAL in ident


def local_id(place: str, name: str) -> str:
    """Return the id of a local entry of a place."""
    return f"{place}{_LOCAL}{name}"


def may_be_local_id(ident: str, place: str) -> bool:
    """Say whether `ident` may be given to a local entry of `place`."""
    return ident.startswith(place + _LOCAL) and _ID.fullmatch(ident) is not None


@dataclass(frozen=True, slots=True)
class LocalEntry:
    """An entry of one's own, kept in the casebook; `section` is one of SECTIONS, `ident` its full id.

    `content` is the entry as the catalogue's sources write it, and `sources` are its sources by local name, likewise.
    """

    id: int
    version: int
    place: str
    section: str
    ident: str
    content: Mapping[str, Any]
    sources: Mapping[str, Mapping[str, Any]]
    author: str
    changed: datetime
