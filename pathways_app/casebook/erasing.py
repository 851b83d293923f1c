"""Erasing a client: every row, every word found by, and every page they stood on."""

from __future__ import annotations

import sqlite3
from typing import Any, Final

from sqlalchemy import delete, insert, select

from pathways_app.casebook.client_rows import ClientRow
from pathways_app.casebook.rule_rows import SettingRow
from pathways_app.casebook.saved_routes import drop_unused_places
from pathways_app.casebook.store import Store
from pathways_app.domain.casework import CaseKind
from pathways_app.domain.errors import CasebookBusyError, CaseGoneError

_SETTING: Any = SettingRow.__table__
_UNSWEPT: Final = "erase.unswept"
"""Is set from when rows are erased until nothing of them is left in the file, however often that is begun."""


def erase(store: Store, client: int) -> None:
    """Erase a client and everything kept with them; the file is written anew without them, which may take seconds.

    Copies made before still hold them. What is cut short is brought to an end when the casebook is next opened.

    Raises: CaseGoneError; CasebookBusyError, CasebookStorageError: then they are gone, but for traces in the file.
    """
    with store.writing() as db:
        if db.execute(delete(ClientRow).where(ClientRow.id == client)).rowcount == 0:
            raise CaseGoneError(kind=CaseKind.CLIENT.value, id=client)
        drop_unused_places(db)
        db.execute(insert(_SETTING).prefix_with("OR REPLACE").values(key=_UNSWEPT, value="true"))
    sweep(store)


def sweep(store: Store) -> None:
    """Write the file anew without what was erased, where that was not brought to an end yet.

    Raises: CasebookBusyError, where another window reads in it all the while; CasebookStorageError.
    """
    with store.reading() as db:
        if db.execute(select(_SETTING.c.key).where(_SETTING.c.key == _UNSWEPT)).first() is None:
            return
    with store.plain() as db:
        # Words taken out are only marked as such until the word list is put in one piece again.
        db.execute("INSERT INTO search (search) VALUES ('optimize')")
        _empty_log(store, db)
        db.execute("VACUUM")
        _empty_log(store, db)
        db.execute("DELETE FROM setting WHERE key = ?", (_UNSWEPT,))
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _empty_log(store: Store, db: sqlite3.Connection) -> None:
    """Bring the log into the file; what is not brought there can be read in it still."""
    if db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        raise CasebookBusyError(file=str(store.file))
