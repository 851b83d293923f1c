"""Actions: what a client is to do, and by when."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Row, select

from pathways_app.casebook.client_rows import ActionRow
from pathways_app.casebook.records import Records, clean, need_client
from pathways_app.domain.casework import Action, CaseKind


class Actions(Records):
    """The actions of a casebook."""

    rows, kind = ActionRow, CaseKind.ACTION

    def of(self, client: int) -> tuple[Action, ...]:
        """Return the actions of a client: open ones by their day, those without one after them, then what is done."""
        table = self._table
        order = (table.c.done.is_not(None), table.c.due.is_(None), table.c.due, table.c.id)
        with self._store.reading() as db:
            return tuple(
                _action(row) for row in db.execute(select(table).where(table.c.client == client).order_by(*order))
            )

    def add(self, client: int, text: str, due: date | None = None) -> Action:
        """Add something to do.

        Raises: CaseGoneError, where the client is gone.
        """
        with self._store.writing() as db:
            need_client(db, client)
            return _action(self._row(db, self._insert(db, {"client": client, "text": clean(text), "due": due})))

    def save(self, action: Action) -> Action:
        """Write the text, the day and whether it is done; return it as it now is.

        Raises: CaseGoneError, CaseConflictError.
        """
        values = {"text": clean(action.text), "due": action.due, "done": action.done}
        with self._store.writing() as db:
            self._update(db, action.id, action.version, values)
            return _action(self._row(db, action.id))

    def remove(self, action: Action) -> None:
        """Take an action out; `put_back` undoes it.

        Raises: CaseGoneError.
        """
        with self._store.writing() as db:
            self._delete(db, action.id)

    def put_back(self, action: Action) -> Action:
        """Put an action back that was taken out.

        Raises: CaseGoneError, where the client is gone.
        """
        with self._store.writing() as db:
            need_client(db, action.client)
            values = {
                "id": action.id,
                "version": action.version + 1,
                "client": action.client,
                "text": clean(action.text),
            }
            return _action(self._row(db, self._insert(db, {**values, "due": action.due, "done": action.done})))


def _action(row: Row[Any]) -> Action:
    return Action(row.id, row.version, row.client, row.text, row.due, row.done)
