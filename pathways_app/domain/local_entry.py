"""Local entries: what a person has added to the catalogue for themselves and their colleagues."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

SECTIONS = ("bursary", "credential", "step")
"""What may be added."""


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
