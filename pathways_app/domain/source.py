"""Sources: where a fact was read, and how far to trust it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Evidence(StrEnum):
    """Whether the page's own text was seen, or the fact comes from memory."""

    READ = "read"
    RECALLED = "recalled"


@dataclass(frozen=True, slots=True)
class Source:
    """One page or paper; `dated` is the page's own date, `checked` the day it was last read (ISO 8601)."""

    id: str
    title: str
    publisher: str
    url: str
    dated: str | None
    evidence: Evidence
    checked: str
    stale: bool
    notes: str | None = None


class Trust(StrEnum):
    """How far a source is to be trusted."""

    READ = "read"
    UNVERIFIED = "unverified"
    STALE = "stale"


def trust_in(source: Source) -> Trust:
    """Return how far `source` is to be trusted: from memory, past its review, or read."""
    if source.evidence is Evidence.RECALLED:
        return Trust.UNVERIFIED
    return Trust.STALE if source.stale else Trust.READ
