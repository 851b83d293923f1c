"""Copying a whole casebook while it is in use, with SQLite's own online backup."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from pathways_app.casebook.connection import connect, explained, storage_error
from pathways_app.casebook.files import forget, make_folder, make_new, part_file, put_in_place
from pathways_app.casebook.key import FileKey
from pathways_app.domain.errors import CasebookDamagedError

_PAGES_AT_ONCE = 512
"""Two megabytes, between which whoever writes gets their turn."""


def copy_casebook(source: Path, key: FileKey, target: Path, new: FileKey | None = None) -> None:
    """Make `target` a copy of `source` as it is at one moment, under `new` where another key is wanted.

    `target` is whole from the moment it is there, and what was there before stays until then.

    Raises: CasebookStorageError, CasebookDamagedError, WrongPassphraseError.
    """
    try:
        make_folder(target.parent)
    except OSError as wrong:
        raise storage_error(target, wrong) from wrong
    part = part_file(target)
    forget(part)
    try:
        make_new(part)
        with explained(source):
            _copy(source, key, part, new or key)
        put_in_place(part, target)
    finally:
        forget(part)


def problems_of(db: sqlite3.Connection) -> tuple[str, ...]:
    """Return what is wrong with an open file: pages that are not what was written, tables that do not fit together."""
    found = list(damaged_pages_of(db))
    return tuple(found + [str(row[0]) for row in db.execute("PRAGMA integrity_check(20)") if row[0] != "ok"])


def damaged_pages_of(db: sqlite3.Connection) -> tuple[str, ...]:
    """Return the pages of an open file that are not what was written; a second for each hundred megabytes."""
    return tuple(str(row[0]) for row in db.execute("PRAGMA cipher_integrity_check"))


def _copy(source: Path, key: FileKey, part: Path, new: FileKey) -> None:
    reader, writer = connect(source, key), connect(part, new)
    try:
        reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
        reader.backup(writer, pages=_PAGES_AT_ONCE, sleep=0.002)
        writer.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it
        problems = damaged_pages_of(writer)
        if problems:
            raise CasebookDamagedError(file=str(source), detail=problems[0])
    finally:
        writer.close()
        reader.close()
