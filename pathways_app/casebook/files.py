"""The files around a casebook: its copies, and how one takes the place of another."""

from __future__ import annotations

import os
import re
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from pathways_app.casebook.connection import storage_error
from pathways_app.domain.backup import Backup, BackupReason

_STAMP = "%Y-%m-%dT%H%M%S.%fZ"
_NAME = re.compile(r".*\.(\d{4}-\d{2}-\d{2}T\d{6}\.\d{6}Z)\.(\w+)\.backup")


def backup_folder(casebook: Path) -> Path:
    """Return the folder that the copies of a casebook are kept in."""
    return casebook.with_name(casebook.name + ".backups")


def backup_file(casebook: Path, made: datetime, reason: BackupReason) -> Path:
    """Return the file a copy made then is kept in."""
    return backup_folder(casebook) / f"{casebook.name}.{made.astimezone(UTC).strftime(_STAMP)}.{reason.value}.backup"


def backups_of(casebook: Path) -> tuple[Backup, ...]:
    """Return the copies there are, the newest first; half-made ones and files of others are passed over."""
    found = []
    with suppress(OSError):
        for file in backup_folder(casebook).iterdir():
            match = _NAME.fullmatch(file.name)
            if match is not None and match[2] in set(BackupReason):
                made = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
                found.append(Backup(file, made, BackupReason(match[2]), file.stat().st_size))
    return tuple(sorted(found, key=lambda backup: (backup.made, backup.file.name), reverse=True))


def set_aside_file(casebook: Path, now: datetime, why: str) -> Path:
    """Return where a casebook is put that another takes the place of; there is no such file yet."""
    file = casebook.with_name(f"{casebook.name}.{now.astimezone(UTC).strftime(_STAMP)}.{why}")
    number = 1
    while file.exists():
        number += 1
        file = file.with_name(f"{file.name}-{number}")
    return file


def part_file(target: Path) -> Path:
    """Return where `target` is written until it is whole."""
    return target.with_name(target.name + ".part")


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner may look into; one that is there already stays as it is.

    Raises: OSError.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)


def make_private(file: Path) -> None:
    """Have a file, empty where there was none, that only its owner may read; what SQLite puts beside it is so too.

    Raises: CasebookStorageError.
    """
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        with suppress(OSError):  # a disk that knows no owners
            file.chmod(0o600)
    except OSError as wrong:
        raise storage_error(file, wrong) from wrong


def forget(file: Path) -> None:
    """Remove a half-made file with what SQLite keeps beside it."""
    for end in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            file.with_name(file.name + end).unlink(missing_ok=True)


def put_in_place(part: Path, target: Path) -> None:
    """Have `part` be `target` from one moment to the next, also for who looks after a power cut.

    A log beside what was there before goes first: it belongs to that file, and would spoil this one.

    Raises: CasebookStorageError.
    """
    try:
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        for end in ("-wal", "-shm"):
            target.with_name(target.name + end).unlink(missing_ok=True)
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
            beside, kept = file.with_name(file.name + end), aside.with_name(aside.name + end)
            if beside.exists():
                try:
                    kept.hardlink_to(beside)
                except OSError:  # a system or a disk that knows no second name
                    make_private(kept)
                    shutil.copyfile(beside, kept)
                    with kept.open("rb+") as copy:
                        os.fsync(copy.fileno())
        sync_folder(file.parent)
    except OSError as wrong:
        raise storage_error(file, wrong) from wrong


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk; systems that cannot open a folder do so by themselves."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
