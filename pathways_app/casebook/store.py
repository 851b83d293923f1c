"""One casebook file, opened: a connection that writes, a few that read, and a share in the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock, RLock
from typing import cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from pathways_app.casebook.connection import connect, driver, explained, make_durable
from pathways_app.casebook.key import FileKey
from pathways_app.domain.errors import CasebookLockedError

Clock = Callable[[], datetime]

READERS = 2
"""Connections that read beside the one that writes, so that a search never holds up what is being typed."""


def utc_now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


class Store:
    """The tables of one casebook; may be shared between threads. Writes wait for each other, reads do not wait.

    Raises, from whatever is done inside `reading` and `writing`: CasebookLockedError, CasebookBusyError,
    CasebookStorageError, CasebookDamagedError.
    """

    def __init__(self, file: Path, key: FileKey, clock: Clock = utc_now) -> None:
        self.file, self.now = file, clock
        self._lock, self._door = RLock(), Lock()  # whoever reads goes in by the door, and waits for nothing else
        self._key: FileKey | None = None
        self._writer: Engine | None = None
        self._readers: Engine | None = None
        self._seen = 0  # the version of what is there that was told last
        self._open(key)

    @property
    def key(self) -> FileKey:
        """The key of the file, as long as it is open.

        Raises: CasebookLockedError.
        """
        if self._key is None:
            raise CasebookLockedError
        return self._key

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees the casebook as it is now, whatever is written meanwhile."""
        with self._door:
            readers = self._readers
        if readers is None:
            raise CasebookLockedError
        with explained(self.file), readers.connect() as db, db.begin():
            yield db

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give the connection that writes, in a transaction that is on the disk once this ends."""
        with self._lock:
            if self._writer is None:
                raise CasebookLockedError
            with explained(self.file), self._writer.connect() as db, db.begin():
                yield db

    @contextmanager
    def plain(self) -> Iterator[sqlite3.Connection]:
        """Give the connection that writes in no transaction, for what SQLite does outside of one."""
        with self._lock:
            if self._writer is None:
                raise CasebookLockedError
            with explained(self.file), self._writer.connect() as db:
                yield cast("sqlite3.Connection", db.connection.driver_connection)

    def changed_elsewhere(self) -> bool:
        """Say whether another window has written in the casebook since this was last asked; asked again while busy."""
        if not self._lock.acquire(blocking=False):  # somebody here is writing, for seconds perhaps
            return False
        try:
            before, self._seen = self._seen, self._version()
        finally:
            self._lock.release()
        return before != self._seen

    def _version(self) -> int:
        with self.plain() as db:
            return int(db.execute("PRAGMA data_version").fetchone()[0])

    @property
    def is_closed(self) -> bool:
        """Whether the file was closed for good."""
        with self._lock:
            return self._key is None

    def change_key(self, change: Callable[[FileKey], FileKey], may_open: Callable[[], bool]) -> None:
        """Have the file closed while `change` puts it under another key, which it returns; who asks meanwhile waits.

        Where that fails it is opened with the key it has; it stays closed where it may not be opened then.

        Raises: CasebookLockedError, and what `change` raises.
        """
        with self._lock, self._door:
            key = self.key
            self._shut()
            try:
                key = change(key)
            finally:
                if may_open():
                    self._open(key)

    def close(self) -> None:
        """Close the file and forget its key; the last window to do so leaves one whole file."""
        with self._lock, self._door:
            self._shut()

    def _open(self, key: FileKey) -> None:
        self._key = key
        self._writer = engine(self.file, lambda: self.key, 1, "BEGIN IMMEDIATE")
        self._readers = engine(self.file, lambda: self.key, READERS, "BEGIN")
        self._seen = self._version()

    def _shut(self) -> None:
        engines = [held for held in (self._readers, self._writer) if held is not None]
        self._readers = self._writer = self._key = None
        for held in engines:
            held.dispose()


def engine(file: Path, key: Callable[[], FileKey], connections: int, begin: str) -> Engine:
    """Return an engine on an encrypted file whose transactions start with the statement `begin`.

    The key is asked for anew by each connection, so that who gives it can forget it. Errors repeat no values: what was
    to be written is about people, and errors come to stand in logs.
    """

    def creator() -> sqlite3.Connection:
        db = connect(file, key())
        make_durable(db)
        return db

    made = create_engine(
        "sqlite://",
        module=driver,
        creator=creator,
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=0,
        hide_parameters=True,
    )

    @event.listens_for(made, "begin")
    def _begin(db: Connection) -> None:
        db.exec_driver_sql(begin)

    return made
