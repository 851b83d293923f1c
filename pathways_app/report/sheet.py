"""Sheets: rows of real dates, numbers and money under named columns, for any spreadsheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from pathways_app.domain.money import Money


@dataclass(frozen=True, slots=True)
class InMonth:
    """A month, shown as Sep 2029; a spreadsheet holds its first day."""

    month: int


@dataclass(frozen=True, slots=True)
class Link:
    """An address that can be followed."""

    url: str


Value: TypeAlias = str | int | Money | InMonth | Link | None
"""What a cell holds: None is an empty one."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table; every row has as many values as there are `columns`."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
