"""Rows gathered by what they hang on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, TypeAlias

Grouped: TypeAlias = dict[Any, list[tuple[Any, ...]]]
"""Rows by owner, without the owner itself, in the order read."""


def group(rows: Iterable[tuple[Any, ...]], owners: int = 1) -> Grouped:
    """Gather rows by their first column, or by the tuple of their first `owners` columns."""
    found: Grouped = {}
    for row in rows:
        found.setdefault(row[0] if owners == 1 else row[:owners], []).append(row[owners:])
    return found


def firsts(grouped: Mapping[Any, list[tuple[Any, ...]]], owner: object) -> tuple[Any, ...]:
    """Return the first column of the rows of `owner`, none where it has no rows."""
    return tuple(row[0] for row in grouped.get(owner, ()))


def exact(value: float) -> Decimal:
    """Return a number as it is written: SQLite gives whole ones back as int, others as float."""
    return Decimal(str(value))
