"""What a catalogue file holds: counts for a person who wants to know what they have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CatalogueInfo:
    """Counts of one catalogue file.

    Shape: `counts` gives each jurisdiction's id its number of entries by section (credential, step, bursary, support,
    attribute, source, plan_link), `plan_items` each plan's id its number of items.
    Units: `size` in bytes; `checked` is the newest day a source was checked (ISO 8601), empty without sources.
    """

    file: str
    size: int
    schema_version: int
    sqlite_version: str
    counts: Mapping[str, Mapping[str, int]]
    plan_items: Mapping[str, int]
    checked: str
