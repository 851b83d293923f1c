"""The file format of pathways.db, as its builder and its readers must agree on it; standard library only."""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = 0x50617468
"""PRAGMA application_id: "Path" in ASCII; the file is ours."""

SCHEMA_VERSION: Final = 7
"""PRAGMA user_version: the builder stamps it, the store insists on it; raised with every change of the tables."""

PAGE_SIZE: Final = 4096

SECTIONS: Final = ("credential", "step", "bursary", "support")
"""Sections whose entries have ids of their own."""

PLAN_ITEM: Final = "plan_item"
"""The section of plan items in the search index."""

NODE_KINDS: Final = ("holds", "condition", "all_of", "any_of", "at_least")

SEARCH_COLUMNS: Final = ("name", "ident", "detail")
SEARCH_WEIGHTS: Final = (10.0, 4.0, 1.0)
"""How much a word counts by the column it stands in (weights of bm25)."""


def id_range(jurisdiction: str) -> tuple[str, str]:
    """Return the bounds (first included, last not) of the ids of one jurisdiction, which begin "jurisdiction."."""
    return f"{jurisdiction}.", f"{jurisdiction}/"  # '/' follows '.' in ASCII
