"""Rescue: what can still be read of a damaged casebook, row by row, into a new one; the damaged file is kept."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pathways_app.casebook.backups import restore
from pathways_app.casebook.connection import Problem, connect, explained, storage_error
from pathways_app.casebook.files import (
    backups_of,
    copy_with_log,
    forget,
    keep_aside,
    make_new,
    part_file,
    put_in_place,
    set_aside_file,
)
from pathways_app.casebook.guard import Guard
from pathways_app.casebook.key import FileKey
from pathways_app.casebook.opening import bring_up
from pathways_app.casebook.rows import utc_text
from pathways_app.domain.backup import BackupReason, Rescued
from pathways_app.domain.errors import CasebookBusyError, CasebookDamagedError, CasebookStorageError, PathwaysError

_ORDER = (
    *("setting", "client", "session", "note", "frozen_place", "saved_route", "attachment"),
    *("action", "former_client", "override", "local_entry"),
)
"""Tables in the order in which rows refer to those before them."""

_FIRST = 7
"""How many of them the first format had."""

_LARGEST = 1 << 36
"""Bytes a casebook is taken to have had at most, before it was cut short: 64 GiB."""

_UNREADABLE: tuple[type[Exception], ...] = (*Problem, PathwaysError)
_NAMELESS = "?"
"""Stands for the name of a client of whom only other rows could be read."""


def rescue(casebook: Path, key: FileKey, now: datetime, guard: Guard) -> Rescued:
    """Put what can be read of a damaged casebook in its place, and say what was saved and what was lost.

    Where nothing can be read the newest copy that `key` opens takes its place. The damaged file is set aside as it is.

    Raises: CasebookDamagedError, where there is no such copy either; CasebookBusyError, CasebookStorageError.
    """
    aside = set_aside_file(casebook, now, BackupReason.DAMAGED)
    part, damaged = part_file(casebook), part_file(aside)
    forget(part)
    try:
        try:
            _copy_damaged(casebook, key, damaged)
            read, lost = _salvage(damaged, key, part, now)
        except (CasebookStorageError, CasebookBusyError):
            raise
        except _UNREADABLE:
            return _from_backup(casebook, key, now, guard)
        with guard.alone():
            keep_aside(casebook, aside)
            put_in_place(part, casebook)
        return Rescued(aside, MappingProxyType(read), MappingProxyType(lost))
    finally:
        forget(part)
        forget(damaged)


def _from_backup(casebook: Path, key: FileKey, now: datetime, guard: Guard) -> Rescued:
    for backup in backups_of(casebook):
        try:
            aside = restore(casebook, backup.file, key, now, guard, why=BackupReason.DAMAGED)
        except PathwaysError:
            continue
        nothing: MappingProxyType[str, int] = MappingProxyType({})
        return Rescued(aside or casebook, nothing, nothing, unreadable=True, backup=backup)
    raise CasebookDamagedError(file=str(casebook))


def _copy_damaged(casebook: Path, key: FileKey, copy: Path) -> None:
    """Copy a damaged file to read from, as long as it once was: SQLite reads nothing of one that was cut short.

    Raises: CasebookStorageError; CasebookDamagedError and WrongPassphraseError, where not even its tables are known.
    """
    try:
        copy_with_log(casebook, copy)
        size = copy.stat().st_size
        while not _has_all_tables(copy, key):
            size *= 2
            if size > _LARGEST:
                raise CasebookDamagedError(file=str(casebook))
            os.truncate(copy, size)  # zeros that take no place on the disk
    except OSError as wrong:
        raise storage_error(casebook, wrong) from wrong


def _has_all_tables(file: Path, key: FileKey) -> bool:
    """Say whether the tables of a file's format can be named; False where it may be too short for that."""
    db = connect(file, key)
    try:
        there = {str(name) for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if {*_ORDER[:_FIRST]} <= there and (db.execute("PRAGMA user_version").fetchone()[0] == 1 or {*_ORDER} <= there):
            return True
    except Problem as wrong:
        if "malformed" not in str(wrong):
            raise
        return False
    finally:
        db.close()
    raise CasebookDamagedError(file=str(file))


def _salvage(casebook: Path, key: FileKey, part: Path, now: datetime) -> tuple[dict[str, int], dict[str, int]]:
    """Write the rows that can be read into a new file; return how many of each table were read, and lost."""
    make_new(part)
    bring_up(part, key)
    writer = connect(part, key)
    read, lost = {}, {}
    try:
        with explained(part):
            writer.execute("PRAGMA foreign_keys = OFF")
            writer.execute("BEGIN")
            for table in _ORDER:
                columns = [str(row[1]) for row in writer.execute(f"PRAGMA table_info({table})")]
                rows = _Rows(casebook, key, table)
                read[table] = sum(_put(writer, table, columns, row) for row in rows)
                lost[table] = rows.lost
            _name_the_lost(writer, now)
            orphans = _drop_orphans(writer)
            for table, count in orphans.items():
                read[table] -= count
                lost[table] += count
            writer.execute("COMMIT")
            writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            writer.execute("PRAGMA journal_mode = DELETE").fetchall()
    finally:
        writer.close()
    return read, lost


class _Rows:
    """The readable rows of one table, as mappings; `lost` counts those that were there and could not be read."""

    def __init__(self, casebook: Path, key: FileKey, table: str) -> None:
        self._casebook, self._key, self._table = casebook, key, table
        self.lost = 0

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Read on from row to row, and past a damaged page one number after the other."""
        db = self._open()
        try:
            names = [str(row[1]) for row in db.execute(f"PRAGMA table_info({self._table})")]
            if not names:
                return
            last, most = 0, self._most()
            query = f"SELECT rowid, * FROM {self._table} NOT INDEXED ORDER BY rowid"  # noqa: S608 - names of our own
            try:
                for row in db.execute(query):
                    last = int(row[0])
                    yield dict(zip(names, row[1:], strict=True))
                return
            except Problem:
                db.close()
                db = self._open()
            for number in range(last + 1, most + 1):
                found = self._one(db, number)
                if found is None:
                    db.close()
                    db = self._open()
                    self.lost += 1
                elif found:
                    yield dict(zip(names, found, strict=True))
        finally:
            db.close()

    def _one(self, db: sqlite3.Connection, number: int) -> tuple[Any, ...] | None:
        """Return one row, () where there is none, None where it cannot be read."""
        query = f"SELECT * FROM {self._table} NOT INDEXED WHERE rowid = ?"  # noqa: S608 - names of our own
        try:
            return tuple(db.execute(query, (number,)).fetchone() or ())
        except Problem:
            return None

    def _most(self) -> int:
        """Return the highest number a row may have: the table's last, or the last ever given."""
        most = 0
        for query in (
            f"SELECT max(rowid) FROM {self._table}",  # noqa: S608 - names of our own
            f"SELECT seq FROM sqlite_sequence WHERE name = '{self._table}'",  # noqa: S608
        ):
            db = self._open()
            try:
                most = max(most, int((db.execute(query).fetchone() or (0,))[0] or 0))
            except Problem:
                continue
            finally:
                db.close()
        return most

    def _open(self) -> sqlite3.Connection:
        """Open the damaged file anew: after a page that could not be read a connection reads no other."""
        db = connect(self._casebook, self._key)
        db.execute("PRAGMA query_only = ON")
        return db


def _put(writer: sqlite3.Connection, table: str, columns: list[str], row: dict[str, Any]) -> int:
    known = [column for column in columns if column in row]
    marks = ", ".join("?" for _ in known)
    query = f"INSERT OR IGNORE INTO {table} ({', '.join(known)}) VALUES ({marks})"  # noqa: S608 - names of our own
    return writer.execute(query, [row[column] for column in known]).rowcount


def _name_the_lost(writer: sqlite3.Connection, now: datetime) -> None:
    """Give a record to every client whose own was lost but of whom something else was read."""
    query = "INSERT INTO client (id, name, created, changed) VALUES (?, ?, ?, ?)"
    for table in ("session", "note", "saved_route", "attachment", "action", "former_client", "override"):
        wanting = f"SELECT DISTINCT client FROM {table} WHERE client NOT IN (SELECT id FROM client)"  # noqa: S608
        for (client,) in writer.execute(wanting).fetchall():
            writer.execute(query, (client, _NAMELESS, utc_text(now), utc_text(now)))


def _drop_orphans(writer: sqlite3.Connection) -> dict[str, int]:
    """Take out routes whose catalogue was lost; let go of what else rows refer to that is not there."""
    dropped: dict[str, int] = {}
    while problems := writer.execute("PRAGMA foreign_key_check").fetchall():
        for table, number, target, which in problems:
            column = writer.execute(f"PRAGMA foreign_key_list({table})").fetchall()
            name, gone = next((str(row[3]), str(row[6])) for row in column if row[0] == which and row[2] == target)
            if gone == "SET NULL":
                writer.execute(f"UPDATE {table} SET {name} = NULL WHERE rowid = ?", (number,))  # noqa: S608
            elif writer.execute(f"DELETE FROM {table} WHERE rowid = ?", (number,)).rowcount:  # noqa: S608
                dropped[table] = dropped.get(table, 0) + 1
    return dropped
