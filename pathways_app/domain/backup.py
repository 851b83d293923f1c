"""Backups: whole copies of a casebook, what is in one, and what could be saved of a damaged file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class BackupReason(StrEnum):
    """Why a copy was made, or a casebook set aside: another took its place, or it was damaged."""

    DAILY = "daily"
    ASKED = "asked"
    FORMAT = "format"
    REPLACED = "replaced"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the casebook, or one that was set aside, encrypted with the passphrase of its day; `size` in bytes."""

    file: Path
    made: datetime
    reason: BackupReason
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What a casebook file holds: how many rows of each table, and when something was last written."""

    format: int
    counts: Mapping[str, int]
    first: datetime | None
    last: datetime | None


@dataclass(frozen=True, slots=True)
class Rescued:
    """What was saved of a damaged casebook, which is kept as `set_aside`.

    `read` counts the rows saved of each table, `lost` those of which there was a trace that could not be read;
    `unreadable` says that nothing at all could be read of the file, and `backup` is the copy that took its place then.
    """

    set_aside: Path
    read: Mapping[str, int]
    lost: Mapping[str, int]
    unreadable: bool = False
    backup: Backup | None = None
