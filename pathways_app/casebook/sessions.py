"""Sessions: the meetings with a client."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, func, select

from pathways_app.casebook.client_rows import SessionRow
from pathways_app.casebook.records import Records, need_client
from pathways_app.domain.casework import CaseKind, CaseSession


class Sessions(Records):
    """The sessions of a casebook."""

    rows, kind = SessionRow, CaseKind.SESSION

    def of(self, client: int) -> tuple[CaseSession, ...]:
        """Return the sessions of a client, the newest first."""
        table = self._table
        with self._store.reading() as db:
            found = db.execute(
                select(table).where(table.c.client == client).order_by(table.c.started.desc(), table.c.id)
            )
            return tuple(_session(row) for row in found)

    def start(self, client: int) -> CaseSession:
        """Start a session now.

        Raises: CaseGoneError, where the client is gone.
        """
        table = self._table
        with self._store.writing() as db:
            last = db.execute(select(func.max(table.c.number)).where(table.c.client == client)).scalar()
            need_client(db, client)
            values = {"client": client, "number": (last or 0) + 1, "started": self._store.now()}
            ident = self._insert(db, values)
            return _session(self._row(db, ident))

    def end(self, session: CaseSession) -> CaseSession:
        """End a session now; one that has ended stays as it is.

        Raises: CaseGoneError, CaseConflictError.
        """
        if session.ended is not None:
            return session
        with self._store.writing() as db:
            self._update(db, session.id, session.version, {"ended": self._store.now()})
            return _session(self._row(db, session.id))


def _session(row: Row[Any]) -> CaseSession:
    return CaseSession(row.id, row.version, row.client, row.number, row.started, row.ended)
