"""Reading and writing single rows, each by its number and, where it is changed, the version it was read in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from sqlalchemy import Connection, Row, Table, delete, insert, select, update

from pathways_app.casebook.client_rows import ClientRow
from pathways_app.casebook.rows import Row as Rows
from pathways_app.casebook.store import Store
from pathways_app.domain.casework import CaseKind
from pathways_app.domain.errors import CaseConflictError, CaseGoneError

_HALF = re.compile("[\ud800-\udfff]")


class Records:
    """The rows of one table, for those who make values of them.

    Raises, from whatever changes a row: CaseGoneError, CaseConflictError, and what `Store.writing` raises.
    """

    rows: type[Rows]
    kind: CaseKind

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def _table(self) -> Table:
        return cast("Table", self.rows.__table__)

    def _insert(self, db: Connection, values: Mapping[str, object]) -> int:
        return int(cast("Row[Any]", db.execute(insert(self._table).values(**_kept(values))).inserted_primary_key)[0])

    def _update(self, db: Connection, ident: int, version: int, values: Mapping[str, object]) -> None:
        """Write `values` over what was read as `version`."""
        table = self._table
        mine = (table.c.id == ident) & (table.c.version == version)
        if db.execute(update(table).where(mine).values(**_kept(values), version=version + 1)).rowcount == 0:
            self._row(db, ident)
            raise CaseConflictError(kind=self.kind.value, id=ident)

    def _delete(self, db: Connection, ident: int, version: int | None = None) -> None:
        """Take a row out, as it was read where a `version` is given."""
        if version is not None and self._row(db, ident).version != version:
            raise CaseConflictError(kind=self.kind.value, id=ident)
        if db.execute(delete(self._table).where(self._table.c.id == ident)).rowcount == 0:
            raise CaseGoneError(kind=self.kind.value, id=ident)

    def _row(self, db: Connection, ident: int) -> Row[Any]:
        row = db.execute(select(self._table).where(self._table.c.id == ident)).first()
        if row is None:
            raise CaseGoneError(kind=self.kind.value, id=ident)
        return row


def need_client(db: Connection, client: int) -> None:
    """Insist that a client is there, while nobody else can take it away.

    Raises: CaseGoneError.
    """
    if db.execute(select(ClientRow.id).where(ClientRow.id == client)).first() is None:
        raise CaseGoneError(kind=CaseKind.CLIENT.value, id=client)


def clean(text: str) -> str:
    """Return a text as it may be kept: one kind of line end, and no nulls. None of it is cut off, however long."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def encodable(text: str) -> str:
    """Return a text without halves of a character, which windows may be handed and no file can hold: � for each."""
    return _HALF.sub("\ufffd", text)


def _kept(values: Mapping[str, object]) -> dict[str, object]:
    return {name: encodable(value) if isinstance(value, str) else value for name, value in values.items()}
