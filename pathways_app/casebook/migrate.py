"""Bringing a file to the present format: each step in one transaction, after a dated copy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection

from pathways_app.casebook.connection import APPLICATION_ID
from pathways_app.casebook.migrations import format_1, format_2, format_3

Upgrade = Callable[[Operations], None]

FORMATS: Final[tuple[Upgrade, ...]] = (format_1.upgrade, format_2.upgrade, format_3.upgrade)
"""What brings a file to format 1, 2, …: a module of code each, so that nothing need be read from disk to run them."""

PRESENT: Final = len(FORMATS)
"""PRAGMA user_version of a file this program writes."""


def format_of(db: Connection) -> int:
    """Return the format of an open file, 0 of an empty one."""
    return int(db.exec_driver_sql("PRAGMA user_version").scalar_one())


def migrate(db: Connection, to: int = PRESENT) -> None:
    """Bring the file of `db` to format `to`; `db` is in no transaction.

    Each format is reached in one transaction together with the number that records it, so a crash leaves the file in
    one format or in the other.
    """
    operations = Operations(MigrationContext.configure(db))
    with db.begin():
        found = format_of(db)
    for number in range(found + 1, to + 1):
        with db.begin():
            FORMATS[number - 1](operations)
            db.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            db.exec_driver_sql(f"PRAGMA user_version = {number}")
