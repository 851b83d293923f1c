"""Copies of the casebook: made while it is in use, kept a while, looked into, and put back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Final

from pathways_app.casebook.connection import connect, explained, storage_error
from pathways_app.casebook.copying import copy_casebook, problems_of
from pathways_app.casebook.files import (
    backup_file,
    backup_folder,
    backups_of,
    beside,
    copy_with_log,
    forget,
    forget_half_made,
    keep_aside,
    part_file,
    put_in_place,
    set_aside_file,
    set_aside_of,
)
from pathways_app.casebook.guard import Guard
from pathways_app.casebook.key import FileKey
from pathways_app.casebook.opening import bring_up, fold_log, format_behind
from pathways_app.casebook.own_schema import strangers_in
from pathways_app.casebook.rows import Row, utc_of
from pathways_app.casebook.store import Store
from pathways_app.domain.backup import Backup, BackupReason, Contents
from pathways_app.domain.errors import CasebookDamagedError, CasebookExistsError

KEPT_DAYS: Final = 14
"""Daily copies kept: a fortnight, so that what was lost unnoticed over a holiday can be found again."""

_A_DAY = timedelta(hours=20)
"""After which a copy is due again: a day as people keep it, who do not begin at the same minute every morning."""

_DATED = (("client", "changed"), ("session", "started"), ("note", "changed"), ("saved_route", "saved"))


class Backups:
    """The copies of one casebook; making one does not keep anybody from writing."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def folder(self) -> Path:
        """The folder they are kept in."""
        return backup_folder(self._store.file)

    def list(self) -> tuple[Backup, ...]:
        """Return the copies there are, the newest first."""
        return backups_of(self._store.file)

    def kept(self) -> tuple[Backup, ...]:
        """Return every file that still holds what the casebook once did: the copies, and what was set aside."""
        return all_kept(self._store.file)

    def contents(self, backup: Backup) -> Contents:
        """Return what a copy holds, where it opens with the present passphrase.

        Raises: WrongPassphraseError, where it has another; CasebookDamagedError, CasebookNewerError.
        """
        return contents_of(backup.file, self._store.key)

    def due(self) -> bool:
        """Say whether the last copy was made long enough ago."""
        now = self._store.now()  # a copy made while the clock was ahead says nothing of today
        made = [copy.made for copy in self.list() if copy.reason is not BackupReason.FORMAT and copy.made <= now]
        return not made or now - made[0] >= _A_DAY

    def make(self, reason: BackupReason = BackupReason.ASKED) -> Backup:
        """Make a copy; takes a second for each hundred megabytes or so, so not on the thread of a window.

        Raises: CasebookStorageError, CasebookDamagedError.
        """
        made = self._store.now()
        file = backup_file(self._store.file, made, reason)
        copy_casebook(self._store.file, self._store.key, file)
        return Backup(file, made, reason, file.stat().st_size)

    def make_daily(self, kept: int = KEPT_DAYS) -> Backup | None:
        """Make the copy of the day if it is due, and drop daily copies past the newest `kept`; None where it was not.

        What copies that were cut short have left behind goes too.

        Raises: CasebookStorageError, CasebookDamagedError.
        """
        if not self.due():
            return None
        made = self.make(BackupReason.DAILY)
        daily = [copy for copy in self.list() if copy.reason is BackupReason.DAILY and copy.made <= made.made]
        for old in daily[kept:]:
            forget(old.file)
        forget_half_made(self._store.file, made.made)
        return made

    def copy_to(self, file: Path) -> None:
        """Make a copy in a file of the person's own choice, which is not the casebook itself.

        Raises: CasebookExistsError, where it is; CasebookStorageError, CasebookDamagedError.
        """
        if file.exists() and file.samefile(self._store.file):
            raise CasebookExistsError(file=str(file))
        copy_casebook(self._store.file, self._store.key, file)

    def remove(self, backup: Backup) -> None:
        """Remove a copy, or what was set aside, for good.

        Raises: CasebookStorageError, where it cannot be: then it is still there.
        """
        try:
            backup.file.unlink(missing_ok=True)
        except OSError as wrong:
            raise storage_error(backup.file, wrong) from wrong
        forget(backup.file)


def all_kept(casebook: Path) -> tuple[Backup, ...]:
    """Return the copies of a casebook and what was set aside of it, the latest first."""
    found = (*backups_of(casebook), *set_aside_of(casebook))
    return tuple(sorted(found, key=lambda one: one.made, reverse=True))


def contents_of(file: Path, key: FileKey) -> Contents:
    """Return what a casebook file holds; nothing of it is changed.

    Raises: WrongPassphraseError, CasebookDamagedError, CasebookNewerError, CasebookMissingError.
    """
    if file.exists() and beside(file, "-wal").exists():  # opening it would bring the log into the file
        with _apart(file) as copy:
            return _contents(copy, key)
    return _contents(file, key)


@contextmanager
def _apart(file: Path) -> Iterator[Path]:
    copy = part_file(file)
    forget(copy)
    try:
        copy_with_log(file, copy)
        yield copy
    finally:
        forget(copy)


def _contents(file: Path, key: FileKey) -> Contents:
    number = format_behind(file, key)
    with explained(file):
        db = connect(file, key)
        try:
            there = {str(name) for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            tables = [name for name in sorted(Row.metadata.tables) if name in there]
            counts = {
                name: int(db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608 - names of our own
                for name in tables
            }
            dates: list[str] = []
            for table, column in _DATED:
                found = db.execute(f"SELECT min({column}), max({column}) FROM {table}").fetchone()  # noqa: S608
                dates += [date for date in found if date is not None]
        finally:
            db.close()
    first, last = (_date(min(dates)), _date(max(dates))) if dates else (None, None)
    return Contents(number, MappingProxyType(counts), first, last)


def restore(
    casebook: Path,
    backup: Path,
    key: FileKey,
    now: datetime,
    guard: Guard,
    *,
    why: BackupReason = BackupReason.REPLACED,
) -> Path | None:
    """Put a copy in the place of the casebook, which is set aside whole; return where it is (None: there was none).

    `why` it is set aside stands in its name.

    Raises: WrongPassphraseError, CasebookDamagedError, CasebookNewerError, CasebookStorageError, CasebookBusyError.
    """
    part = part_file(casebook)
    forget(part)
    try:
        copy_with_log(backup, part)
        format_behind(part, key)
        _insist_whole(part, key)
        bring_up(part, key)
        fold_log(part, key)
        with guard.alone():
            aside = None
            if casebook.exists():
                aside = set_aside_file(casebook, now, why)
                fold_log(casebook, key)
                keep_aside(casebook, aside)
            put_in_place(part, casebook)
        return aside
    finally:
        forget(part)


def _insist_whole(file: Path, key: FileKey) -> None:
    """Insist that a file is what was written, and that nothing in it runs but what this program put there."""
    with explained(file):
        db = connect(file, key)
        try:
            problems = problems_of(db) or strangers_in(db)
        finally:
            db.close()
    if problems:
        raise CasebookDamagedError(file=str(file), detail=problems[0])


def _date(written: str) -> datetime:
    return utc_of(written)
