"""Which entries to read: all of a place, or those that are named."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Protocol

from pathways_app.catalogue.file_format import id_range

Where = tuple[str, tuple[str, ...]]
"""A condition in SQL with its values."""


class Selection(Protocol):
    """Some of the entries of one place."""

    def where(self, column: str) -> Where:
        """Return a condition that holds of the selected ids in `column`."""

    def within(self, column: str) -> Where:
        """Return a condition that holds of ids that may be mentioned in `column`: those that are read, at least."""


class Whole:
    """Every entry of a place."""

    def __init__(self, place: str) -> None:
        self._range = id_range(place)

    def where(self, column: str) -> Where:
        """Return a condition that holds of every id of the place."""
        return f"{column} >= ? AND {column} < ?", self._range

    def within(self, column: str) -> Where:
        """Return a condition that holds of everything."""
        return f"{column} IS NOT NULL", ()


class Named:
    """The entries with these ids."""

    def __init__(self, idents: Collection[str]) -> None:
        # One value however many ids there are; SQLite looks each up by the key of the table asked.
        self._idents = json.dumps(sorted(idents))

    def where(self, column: str) -> Where:
        """Return a condition that holds of these ids."""
        return f"{column} IN (SELECT value FROM json_each(?))", (self._idents,)  # noqa: S608 - names of our own

    def within(self, column: str) -> Where:
        """Return a condition that holds of these ids."""
        return self.where(column)
