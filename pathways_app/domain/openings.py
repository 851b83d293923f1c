"""Openings: which of several are told first."""

from __future__ import annotations

from collections.abc import Sequence

from pathways_app.domain.change import Limit
from pathways_app.domain.route import Opening


def most_telling(openings: Sequence[Opening], most: int) -> tuple[Opening, ...]:
    """Return up to `most` openings in their order: one for each kind of change before a second of the same kind."""
    first: dict[tuple[Limit | bool | None, ...], Opening] = {}
    for opening in openings:
        kind = tuple(change.limit or (change.credential is not None) for change in opening.changes)
        first.setdefault(kind, opening)
    ranked = [*first.values(), *(opening for opening in openings if opening not in first.values())][:most]
    return tuple(opening for opening in openings if opening in ranked)
