"""Who has a casebook open: any number of windows side by side, or one alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from pathways_app.casebook.connection import error_of, storage_error
from pathways_app.casebook.files import make_folder
from pathways_app.domain.errors import CasebookStorageError


class Guard:
    """A share in a casebook, from when it is made until it is closed or the program ends, however it ends.

    The locks are SQLite's own, on an empty file beside the casebook, so that they work alike on every system.

    Raises: CasebookBusyError, where another window must be alone for the moment; CasebookStorageError.
    """

    def __init__(self, casebook: Path) -> None:
        self._casebook = casebook
        lock = casebook.with_name(casebook.name + ".lock")
        try:
            make_folder(casebook.parent)
            lock.touch(0o600)
        except OSError as wrong:
            raise storage_error(casebook, wrong) from wrong
        self._db: sqlite3.Connection = dbapi2.connect(str(lock), isolation_level=None, check_same_thread=False)
        self._db.execute("PRAGMA busy_timeout = 500")
        try:
            self._share()
        except BaseException:
            self._db.close()
            raise

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Be the only window that has the casebook open.

        Raises: CasebookBusyError, where there is another. Where `shared` is false then, it took the casebook for itself
        meanwhile: nothing may be left open.
        """
        self._leave()
        try:
            self._take("BEGIN EXCLUSIVE")
            yield
        finally:
            self._leave()
            self._share()

    @property
    def shared(self) -> bool:
        """Whether nobody else can be alone now."""
        return self._db.in_transaction

    def close(self) -> None:
        """Give the share up."""
        self._db.close()

    def _share(self) -> None:
        self._take("BEGIN", "SELECT count(*) FROM sqlite_master")

    def _take(self, *statements: str) -> None:
        try:
            for statement in statements:
                self._db.execute(statement).fetchall()
        except dbapi2.OperationalError as wrong:
            self._leave()
            file = self._casebook
            raise error_of(file, wrong) or CasebookStorageError(str(file), "failed", str(wrong)) from wrong

    def _leave(self) -> None:
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")
