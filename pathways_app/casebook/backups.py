"""Copies of the casebook: made while it is in use, kept a while, looked into, and put back."""

from __future__ import annotations

import shutil
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
    forget,
    keep_aside,
    make_private,
    part_file,
    put_in_place,
    set_aside_file,
)
from pathways_app.casebook.guard import Guard
from pathways_app.casebook.key import FileKey
from pathways_app.casebook.opening import bring_up, fold_log, format_behind
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

        Raises: CasebookStorageError, CasebookDamagedError.
        """
        if not self.due():
            return None
        made = self.make(BackupReason.DAILY)
        daily = [copy for copy in self.list() if copy.reason is BackupReason.DAILY and copy.made <= made.made]
        for old in daily[kept:]:
            forget(old.file)
        return made

    def copy_to(self, file: Path) -> None:
        """Make a copy in a file of the person's own choice, which is not the casebook itself.

        Raises: CasebookExistsError, where it is; CasebookStorageError, CasebookDamagedError.
        """
        if file.exists() and file.samefile(self._store.file):
            raise CasebookExistsError(file=str(file))
        copy_casebook(self._store.file, self._store.key, file)

    def remove(self, backup: Backup) -> None:
        """Remove a copy for good.

        Raises: CasebookStorageError, where it cannot be: then it is still there.
        """
        try:
            backup.file.unlink(missing_ok=True)
        except OSError as wrong:
            raise storage_error(backup.file, wrong) from wrong
        forget(backup.file)


def contents_of(file: Path, key: FileKey) -> Contents:
    """Return what a casebook file holds; nothing of it is changed.

    Raises: WrongPassphraseError, CasebookDamagedError, CasebookNewerError, CasebookMissingError.
    """
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


def restore(casebook: Path, backup: Path, key: FileKey, now: datetime, guard: Guard) -> Path | None:
    """Put a copy in the place of the casebook, which is set aside whole; return where it is (None: there was none).

    Raises: WrongPassphraseError, CasebookDamagedError, CasebookNewerError, CasebookStorageError, CasebookBusyError.
    """
    format_behind(backup, key)
    part = part_file(casebook)
    forget(part)
    try:
        make_private(part)
        try:
            shutil.copyfile(backup, part)
        except OSError as wrong:
            raise storage_error(casebook, wrong) from wrong
        _insist_whole(part, key)
        bring_up(part, key)
        with guard.alone():
            aside = None
            if casebook.exists():
                aside = set_aside_file(casebook, now, "replaced")
                fold_log(casebook, key)
                keep_aside(casebook, aside)
            put_in_place(part, casebook)
        return aside
    finally:
        forget(part)


def _insist_whole(file: Path, key: FileKey) -> None:
    with explained(file):
        db = connect(file, key)
        try:
            problems = problems_of(db)
        finally:
            db.close()
    if problems:
        raise CasebookDamagedError(file=str(file), detail=problems[0])


def _date(written: str) -> datetime:
    return utc_of(written)
