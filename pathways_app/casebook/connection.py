"""Connections to an encrypted file, and what SQLite says of it when something is wrong."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import Any, cast

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from pathways_app.casebook.key import FileKey
from pathways_app.domain.errors import (
    CasebookBusyError,
    CasebookDamagedError,
    CasebookStorageError,
    PathwaysError,
    WrongPassphraseError,
)

APPLICATION_ID = 0x50574342
"""PRAGMA application_id of a casebook: "PWCB"."""

PATIENCE = 5.0
"""Seconds to wait for another window that is writing."""

driver: Any = dbapi2
"""The database driver SQLAlchemy is to use."""

Problem: tuple[type[Exception], ...] = (dbapi2.Error, DBAPIError)
"""What a failing statement raises, through SQLAlchemy or without it."""

_REASONS = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
}


def connect(file: Path, key: FileKey, *, patience: float = PATIENCE) -> sqlite3.Connection:
    """Open a connection to a file that is there, if only empty; nothing is read yet. May be used by any thread.

    Units: `patience` in seconds. Raises: CasebookStorageError, where the file is gone: it is never made anew, or what
    somebody has just removed or moved away would come back empty.
    """
    with explained(file):
        db = dbapi2.connect(
            uri_of(file.resolve()), uri=True, isolation_level=None, check_same_thread=False, timeout=patience
        )
    for pragma in (
        "cipher_log_level = NONE",  # else it writes to standard error what we put into words
        f'key = "{key.raw}"',
        "temp_store = MEMORY",  # nothing plain is ever spilt to a temporary file
        "foreign_keys = ON",
        "secure_delete = ON",
        "trusted_schema = OFF",  # a file from elsewhere says what is in it, not what is to be done
    ):
        db.execute(f"PRAGMA {pragma}")
    return cast("sqlite3.Connection", db)


def uri_of(file: PurePath) -> str:
    """Return how SQLite is told of a whole path; of a share on a network too, whose host it takes in the path alone."""
    uri = file.as_uri()
    return f"{uri if uri.startswith('file:///') else uri.replace('file://', 'file:////', 1)}?mode=rw"


def make_durable(db: sqlite3.Connection) -> None:
    """Have every commit on the disk before it returns; needs a key that fits."""
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")


@contextmanager
def explained(file: Path) -> Iterator[None]:
    """Raise what goes wrong with `file` as errors that say what can be done.

    Raises: CasebookBusyError, CasebookStorageError, CasebookDamagedError, WrongPassphraseError.
    """
    try:
        yield
    except Problem as wrong:
        known = error_of(file, wrong)
        if known is None:
            raise
        raise known from wrong
    except OSError as wrong:
        raise storage_error(file, wrong) from wrong


def storage_error(file: Path, wrong: OSError) -> CasebookStorageError:
    """Return the error for what the system says of a file."""
    reason = _REASONS.get(wrong.errno or 0, "failed")
    return CasebookStorageError(file=str(file), reason=reason, detail=wrong.strerror or "")


def error_of(file: Path, wrong: Exception) -> PathwaysError | None:
    """Return the error for what SQLite says of a file; None where it says something nobody expected."""
    cause = wrong.orig if isinstance(wrong, DBAPIError) else wrong
    name, said = str(getattr(cause, "sqlite_errorname", "") or ""), str(cause)
    for start, words, found in (
        ("SQLITE_BUSY", "database is locked", CasebookBusyError(file=str(file))),
        ("SQLITE_LOCKED", "database table is locked", CasebookBusyError(file=str(file))),
        ("SQLITE_FULL", "database or disk is full", CasebookStorageError(str(file), "full")),
        ("SQLITE_READONLY", "attempt to write a readonly database", CasebookStorageError(str(file), "read_only")),
        ("SQLITE_CANTOPEN", "unable to open database file", CasebookStorageError(str(file), "failed", said)),
        ("SQLITE_IOERR", "disk I/O error", CasebookStorageError(str(file), "failed", said)),
        ("SQLITE_NOTADB", "file is not a database", WrongPassphraseError()),
        ("SQLITE_CORRUPT", "database disk image is malformed", CasebookDamagedError(str(file), said)),
    ):
        # Some failures say in words alone what they are, or are called otherwise, as when a log cannot be brought in.
        if name.startswith(start) or said == words:
            return found
    return None
