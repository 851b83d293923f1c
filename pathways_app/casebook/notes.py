"""Notes: what was written about a client."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, select

from pathways_app.casebook.client_rows import NoteRow
from pathways_app.casebook.records import Records, clean, need_client
from pathways_app.domain.casework import CaseKind, Note


class Notes(Records):
    """The notes of a casebook."""

    rows, kind = NoteRow, CaseKind.NOTE

    def of(self, client: int) -> tuple[Note, ...]:
        """Return the notes of a client in the order they were begun."""
        table = self._table
        with self._store.reading() as db:
            found = db.execute(select(table).where(table.c.client == client).order_by(table.c.created, table.c.id))
            return tuple(_note(row) for row in found)

    def add(self, client: int, text: str = "", session: int | None = None) -> Note:
        """Begin a note.

        Raises: CaseGoneError, where the client is gone.
        """
        now = self._store.now()
        with self._store.writing() as db:
            need_client(db, client)
            values = {"client": client, "session": session, "text": clean(text), "created": now, "changed": now}
            return _note(self._row(db, self._insert(db, values)))

    def save(self, note: Note) -> Note:
        """Write the text of a note; return it as it now is.

        Raises: CaseGoneError, and CaseConflictError where another window has written it since: then nothing is
        written, and both texts are there still, one here and one in the casebook.
        """
        with self._store.writing() as db:
            self._update(db, note.id, note.version, {"text": clean(note.text), "changed": self._store.now()})
            return _note(self._row(db, note.id))

    def remove(self, note: Note) -> None:
        """Take a note out; `put_back` undoes it.

        Raises: CaseGoneError, and CaseConflictError where another window has written it since: then it stays.
        """
        with self._store.writing() as db:
            self._delete(db, note.id, note.version)

    def put_back(self, note: Note) -> Note:
        """Put a note back that was taken out, under its own number.

        Raises: CaseGoneError, where the client is gone.
        """
        with self._store.writing() as db:
            need_client(db, note.client)
            values: dict[str, object] = {"id": note.id, "version": note.version + 1, "client": note.client}
            values |= {"session": note.session, "text": clean(note.text), "created": note.created}
            values |= {"changed": self._store.now()}
            return _note(self._row(db, self._insert(db, values)))


def _note(row: Row[Any]) -> Note:
    return Note(row.id, row.version, row.client, row.session, row.text, row.created, row.changed)
