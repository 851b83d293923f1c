"""Erasing a client: every row, every word found by, and every page they stood on."""

from __future__ import annotations

from sqlalchemy import delete

from pathways_app.casebook.client_rows import ClientRow
from pathways_app.casebook.saved_routes import drop_unused_places
from pathways_app.casebook.store import Store
from pathways_app.domain.casework import CaseKind
from pathways_app.domain.errors import CaseGoneError


def erase(store: Store, client: int) -> None:
    """Erase a client and everything kept with them; the file is written anew without them, which may take seconds.

    Copies made before still hold them.

    Raises: CaseGoneError.
    """
    with store.writing() as db:
        if db.execute(delete(ClientRow).where(ClientRow.id == client)).rowcount == 0:
            raise CaseGoneError(kind=CaseKind.CLIENT.value, id=client)
        drop_unused_places(db)
    with store.plain() as db:
        # Words taken out are only marked as such until the word list is put in one piece again.
        db.execute("INSERT INTO search (search) VALUES ('optimize')")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        db.execute("VACUUM")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
