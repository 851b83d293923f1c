"""Local entries: one's own additions to the catalogue, as the casebook keeps them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Row, select

from pathways_app.casebook.records import Records, clean
from pathways_app.casebook.rule_rows import LocalEntryRow
from pathways_app.domain.casework import CaseKind
from pathways_app.domain.errors import CaseConflictError
from pathways_app.domain.local_entry import LocalEntry


class LocalEntries(Records):
    """The local entries of a casebook; whoever adds one has checked that it fits the catalogue."""

    rows, kind = LocalEntryRow, CaseKind.LOCAL_ENTRY

    def all(self) -> tuple[LocalEntry, ...]:
        """Return every local entry, in id order."""
        with self._store.reading() as db:
            return tuple(_entry(row) for row in db.execute(select(self._table).order_by(self._table.c.ident)))

    def add(
        self,
        place: str,
        section: str,
        ident: str,
        content: Mapping[str, Any],
        sources: Mapping[str, Mapping[str, Any]],
        author: str,
    ) -> LocalEntry:
        """Add an entry.

        Raises: CaseConflictError, where there is one of that id.
        """
        values: dict[str, object] = {"place": place, "section": section, "ident": ident, "author": clean(author)}
        values |= {"content": _written(content, sources), "changed": self._store.now()}
        with self._store.writing() as db:
            there = db.execute(select(self._table.c.id).where(self._table.c.ident == ident)).scalar()
            if there is not None:
                raise CaseConflictError(kind=self.kind.value, id=int(there))
            return _entry(self._row(db, self._insert(db, values)))

    def save(self, entry: LocalEntry) -> LocalEntry:
        """Write the content, the sources and the author of an entry; return it as it now is.

        Raises: CaseGoneError, CaseConflictError.
        """
        values: dict[str, object] = {"content": _written(entry.content, entry.sources), "author": clean(entry.author)}
        with self._store.writing() as db:
            self._update(db, entry.id, entry.version, {**values, "changed": self._store.now()})
            return _entry(self._row(db, entry.id))

    def remove(self, ident: int) -> None:
        """Take an entry out.

        Raises: CaseGoneError.
        """
        with self._store.writing() as db:
            self._delete(db, ident)


def _written(content: Mapping[str, Any], sources: Mapping[str, Mapping[str, Any]]) -> str:
    whole = {"entry": dict(content), "sources": {name: dict(source) for name, source in sources.items()}}
    return json.dumps(whole, ensure_ascii=False)


def _entry(row: Row[Any]) -> LocalEntry:
    whole = json.loads(row.content)
    content, sources = MappingProxyType(whole["entry"]), MappingProxyType(whole["sources"])
    return LocalEntry(row.id, row.version, row.place, row.section, row.ident, content, sources, row.author, row.changed)
