"""What in a file runs when it is read or written: only what this program put there may."""

from __future__ import annotations

import sqlite3
from functools import cache
from typing import Final

from sqlalchemy import create_engine

from pathways_app.casebook.connection import driver
from pathways_app.casebook.migrate import migrate

_RUNS: Final = (
    "SELECT name, sql FROM sqlite_master"
    " WHERE type NOT IN ('table', 'index') OR (type = 'table' AND sql LIKE 'CREATE VIRTUAL%')"
)


def strangers_in(db: sqlite3.Connection) -> tuple[str, ...]:
    """Return the names of triggers, views and virtual tables of an open file that no casebook of any format has."""
    return tuple(sorted(str(name) for name, sql in db.execute(_RUNS) if (name, sql) not in _own()))


@cache
def _own() -> frozenset[tuple[str, str]]:
    """Return what a new casebook has; formats have only ever added to it."""
    made = create_engine("sqlite://", module=driver, creator=lambda: driver.connect(":memory:", isolation_level=None))
    try:
        with made.connect() as db:
            migrate(db)
            return frozenset((str(name), str(sql)) for name, sql in db.exec_driver_sql(_RUNS))
    finally:
        made.dispose()
