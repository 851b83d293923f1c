"""Search hits: entries of the catalogue found by their words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One entry found; `section` is credential, step, bursary, support or plan_item.

    `kind` is the kind within the section, empty for plan items; `name` is in the language asked for where there is one;
    `jurisdiction` is empty for items of a plan that belongs to none.
    """

    id: str
    section: str
    kind: str
    name: str
    jurisdiction: str
