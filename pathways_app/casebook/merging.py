"""Merging the records of one client into those of another, and taking that back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from pathways_app.casebook.client_rows import ActionRow, ClientRow, FormerClientRow, NoteRow, SessionRow
from pathways_app.casebook.records import need_client
from pathways_app.casebook.route_rows import AttachmentRow, SavedRouteRow
from pathways_app.casebook.rule_rows import OverrideRow
from pathways_app.casebook.store import Store
from pathways_app.domain.casework import CaseKind
from pathways_app.domain.errors import CaseConflictError, CaseGoneError

_OWNED: tuple[Any, ...] = tuple(
    rows.__table__
    for rows in (SessionRow, NoteRow, ActionRow, SavedRouteRow, AttachmentRow, OverrideRow, FormerClientRow)
)
_SESSION: Any = SessionRow.__table__


@dataclass(frozen=True, slots=True)
class Merge:
    """A merge that can be taken back as long as the casebook is open: what was moved, and the record as it was."""

    kept: int
    merged: int
    former: int
    record: dict[str, Any]
    moved: dict[str, tuple[int, ...]]
    numbers: dict[int, int]


def merge(store: Store, kept: int, merged: int) -> Merge:
    """Give everything of client `merged` to client `kept`, and keep the record itself beside it.

    Raises: CaseGoneError, where one of them is gone or both are the same.
    """
    with store.writing() as db:
        need_client(db, kept)
        row = db.execute(select(ClientRow.__table__).where(ClientRow.id == merged)).mappings().first()
        if row is None or kept == merged:
            raise CaseGoneError(kind=CaseKind.CLIENT.value, id=merged)
        record = dict(row)
        moved = {table.name: _owned(db, table, merged) for table in _OWNED}
        query = select(_SESSION.c.id, _SESSION.c.number).where(_SESSION.c.client.in_((kept, merged)))
        numbers = {row.id: row.number for row in db.execute(query)}
        for table in _OWNED:
            db.execute(update(table).where(table.c.client == merged).values(client=kept))
        _renumber(db, kept)
        names = ("name", "reference", "place", "goal", "facts", "labels", "created")
        former = {name: record[name] for name in names} | {"client": kept, "merged": store.now()}
        made = db.execute(insert(FormerClientRow).values(**former)).inserted_primary_key
        db.execute(delete(ClientRow).where(ClientRow.id == merged))
    return Merge(kept, merged, 0 if made is None else int(made[0]), record, moved, numbers)


def unmerge(store: Store, done: Merge) -> None:
    """Take a merge back: the two clients have again what each had; what was written since stays where it is.

    Raises: CaseGoneError, where the client that was kept is gone; CaseConflictError, where it was taken back already.
    """
    with store.writing() as db:
        need_client(db, done.kept)
        if db.execute(select(ClientRow.id).where(ClientRow.id == done.merged)).first() is not None:
            raise CaseConflictError(kind=CaseKind.CLIENT.value, id=done.merged)
        db.execute(insert(ClientRow).values(**{**done.record, "version": done.record["version"] + 1}))
        db.execute(delete(FormerClientRow).where(FormerClientRow.id == done.former))
        for table in _OWNED:
            there = table.c.id.in_(done.moved[table.name]) & (table.c.client == done.kept)
            db.execute(update(table).where(there).values(client=done.merged))
        for ident, number in done.numbers.items():
            db.execute(update(_SESSION).where(_SESSION.c.id == ident).values(number=number))


def _owned(db: Connection, table: Table, client: int) -> tuple[int, ...]:
    return tuple(ident for (ident,) in db.execute(select(table.c.id).where(table.c.client == client)))


def _renumber(db: Connection, client: int) -> None:
    query = select(_SESSION.c.id).where(_SESSION.c.client == client).order_by(_SESSION.c.started, _SESSION.c.id)
    for number, (ident,) in enumerate(db.execute(query).fetchall(), start=1):
        db.execute(update(_SESSION).where(_SESSION.c.id == ident).values(number=number))
