"""Names of files for people: safe on every system, and no two alike."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from pathways_app.services.writing import safe_name

_MOST_BYTES = 180
"""Of a name in UTF-8: most systems take 255, and a number and an ending come after it."""


def names_for(people: Sequence[str], unnamed: str = "Pathways") -> tuple[str, ...]:
    """Return a file name without ending for each of `people`, in order; those named alike are numbered from 2.

    Names count as alike where only capitals or the way accents are stored tell them apart, as some systems have it.
    """
    taken: set[str] = set()
    found: list[str] = []
    for person in people:
        name = _cut(safe_name(person)) or unnamed
        tried, number = name, 1
        while (plain := unicodedata.normalize("NFKC", tried).casefold()) in taken:
            number += 1
            tried = f"{name} ({number})"
        taken.add(plain)
        found.append(tried)
    return tuple(found)


def _cut(name: str) -> str:
    """Return as much of `name` as fits, without half a letter at its end."""
    return name.encode("utf-8")[:_MOST_BYTES].decode("utf-8", errors="ignore").rstrip(" .-~")
