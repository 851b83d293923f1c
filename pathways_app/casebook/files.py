"""The files around a casebook: its copies, and how one takes the place of another."""

from __future__ import annotations

import os
import re
import shutil
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pathways_app.casebook.connection import storage_error
from pathways_app.domain.backup import Backup, BackupReason
from pathways_app.runtime.sync import sync_folder

_STAMP = "%Y-%m-%dT%H%M%S.%fZ"
_MOMENT = r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}\.[0-9]{6}Z)"
_NAME = re.compile(rf".*\.{_MOMENT}\.(daily|asked|format)\.backup")
_ASIDE = re.compile(rf"\.{_MOMENT}\.(replaced|damaged)(?:-\d+)*")
_HALF_MADE = re.compile(r"\..*part(-wal|-shm|-journal)?")

_NOBODYS = timedelta(days=1)
"""After which a half-made file is what a program that ended left behind: no copy takes so long."""


def backup_folder(casebook: Path) -> Path:
    """Return the folder that the copies of a casebook are kept in."""
    return casebook.with_name(casebook.name + ".backups")


def backup_file(casebook: Path, made: datetime, reason: BackupReason) -> Path:
    """Return the file a copy made then is kept in."""
    return backup_folder(casebook) / f"{casebook.name}.{made.astimezone(UTC).strftime(_STAMP)}.{reason.value}.backup"


def backups_of(casebook: Path) -> tuple[Backup, ...]:
    """Return the copies there are, the newest first; half-made ones and files of others are passed over."""
    return _found(backup_folder(casebook), _NAME, "")


def set_aside_of(casebook: Path) -> tuple[Backup, ...]:
    """Return the casebooks that were set aside, the latest first: those replaced, and those found damaged."""
    return _found(casebook.parent, _ASIDE, casebook.name)


def _found(folder: Path, pattern: re.Pattern[str], start: str) -> tuple[Backup, ...]:
    """Return the files of `folder` whose names are `start` and then `pattern`, each with the log beside it."""
    found = []
    with suppress(OSError):
        for file in folder.iterdir():
            match = pattern.fullmatch(file.name.removeprefix(start)) if file.name.startswith(start) else None
            made = None if match is None else _moment(match[1])
            if match is not None and made is not None:
                log = beside(file, "-wal")
                size = file.stat().st_size + (log.stat().st_size if log.exists() else 0)
                found.append(Backup(file, made, BackupReason(match[2]), size))
    return tuple(sorted(found, key=lambda backup: (backup.made, backup.file.name), reverse=True))


def _moment(written: str) -> datetime | None:
    """Return the moment in the name of a file; None where there is no such moment."""
    try:
        return datetime.strptime(written, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def forget_half_made(casebook: Path, now: datetime) -> None:
    """Remove what programs that were ended began to write and never will: it holds people too, and nobody knows of it.

    What is younger than a day may still be being written by another window.
    """
    before = (now - _NOBODYS).timestamp()
    for folder in (casebook.parent, backup_folder(casebook)):
        with suppress(OSError):
            for file in folder.iterdir():
                ours = file.name.startswith(casebook.name)
                half_made = _HALF_MADE.fullmatch(file.name.removeprefix(casebook.name)) is not None
                if ours and half_made and file.stat().st_mtime < before:
                    file.unlink(missing_ok=True)


def beside(file: Path, end: str) -> Path:
    """Return a file that SQLite keeps beside `file`."""
    return file.with_name(file.name + end)


def set_aside_file(casebook: Path, now: datetime, why: BackupReason) -> Path:
    """Return where a casebook is put that another takes the place of; there is no such file yet."""
    file = casebook.with_name(f"{casebook.name}.{now.astimezone(UTC).strftime(_STAMP)}.{why.value}")
    number = 1
    while file.exists():
        number += 1
        file = file.with_name(f"{file.name}-{number}")
    return file


def part_file(target: Path) -> Path:
    """Return where `target` is written until it is whole."""
    return target.with_name(target.name + ".part")


def copy_with_log(file: Path, copy: Path) -> None:
    """Copy a database with the log beside it, into files of the person's own.

    Raises: CasebookStorageError.
    """
    try:
        for end in ("-wal", ""):
            part = beside(file, end)
            if part.exists():
                make_new(beside(copy, end))
                shutil.copyfile(part, beside(copy, end))
    except OSError as wrong:
        raise storage_error(copy, wrong) from wrong


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner may look into; one that is there already stays as it is.

    Raises: OSError.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)


def make_private(file: Path) -> None:
    """Have a file that is there be its owner's alone; what SQLite puts beside it is so too."""
    with suppress(OSError):  # a disk that knows no owners
        file.chmod(0o600)


def make_new(file: Path) -> None:
    """Make an empty file that only its owner may read; what SQLite puts beside it is so too.

    Raises: CasebookStorageError, also where there is one, or a link: it is somebody else's, who could have what is
    written go elsewhere.
    """
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as wrong:
        raise storage_error(file, wrong) from wrong


def forget(file: Path) -> None:
    """Remove a half-made file with what SQLite keeps beside it."""
    for end in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            beside(file, end).unlink(missing_ok=True)


def put_in_place(part: Path, target: Path) -> None:
    """Have `part` be `target` from one moment to the next, also for who looks after a power cut.

    A log beside what was there before goes first: it belongs to that file, and would spoil this one.

    Raises: CasebookStorageError.
    """
    try:
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        for end in ("-wal", "-shm"):
            beside(target, end).unlink(missing_ok=True)
        part.replace(target)
        sync_folder(target.parent)
    except OSError as wrong:
        raise storage_error(target, wrong) from wrong


def keep_aside(file: Path, aside: Path) -> None:
    """Keep a database under another name too, with its log, so that the file itself is never missing.

    Raises: CasebookStorageError.
    """
    try:
        for end in ("-wal", ""):
            part, kept = beside(file, end), beside(aside, end)
            if part.exists():
                try:
                    kept.hardlink_to(part)
                except OSError:  # a system or a disk that knows no second name
                    make_new(kept)
                    shutil.copyfile(part, kept)
                    with kept.open("rb+") as copy:
                        os.fsync(copy.fileno())
        sync_folder(file.parent)
    except OSError as wrong:
        raise storage_error(file, wrong) from wrong
