"""The casebook of whoever sits at this computer: made, opened, put back and rescued."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pathways_app.casebook.backups import all_kept, contents_of, restore
from pathways_app.casebook.casebook import Casebook, Merge
from pathways_app.casebook.guard import Guard
from pathways_app.casebook.key import LEAST_CHARACTERS
from pathways_app.casebook.opening import key_for
from pathways_app.casebook.rescue import rescue
from pathways_app.casebook.store import Clock, utc_now
from pathways_app.domain.backup import Backup, Contents, Rescued
from pathways_app.runtime.paths import casebook_file

__all__ = [
    "LEAST_CHARACTERS",
    "Casebook",
    "Merge",
    "Rescue",
    "Restored",
    "casebook_exists",
    "casebook_file",
    "copies_kept",
    "create_casebook",
    "open_casebook",
    "preview_backup",
    "rescue_casebook",
    "restore_backup",
]


@dataclass(frozen=True, slots=True)
class Restored:
    """The casebook that was put back, open, and where the one is that it replaced (None: there was none)."""

    casebook: Casebook
    set_aside: Path | None


@dataclass(frozen=True, slots=True)
class Rescue:
    """The casebook that could be saved, open, and what became of the damaged one."""

    casebook: Casebook
    rescued: Rescued


def casebook_exists(file: Path | None = None) -> bool:
    """Say whether there is a casebook yet."""
    return (file or casebook_file()).exists()


def copies_kept(file: Path | None = None) -> tuple[Backup, ...]:
    """Return the copies of the casebook and what was set aside of it, the latest first; no passphrase is needed."""
    return all_kept(file or casebook_file())


def create_casebook(passphrase: str, file: Path | None = None, *, clock: Clock = utc_now) -> Casebook:
    """Make the casebook and open it; takes a good part of a second.

    Raises: PassphraseTooShortError, CasebookExistsError, CasebookStorageError.
    """
    return Casebook.create(file or casebook_file(), passphrase, clock=clock)


def open_casebook(passphrase: str, file: Path | None = None, *, clock: Clock = utc_now) -> Casebook:
    """Open the casebook; takes a good part of a second, and more where it is brought up to date.

    Raises: CasebookMissingError, WrongPassphraseError, CasebookNewerError, CasebookDamagedError, CasebookBusyError,
    CasebookStorageError.
    """
    return Casebook.open(file or casebook_file(), passphrase, clock=clock)


def preview_backup(backup: Path, passphrase: str) -> Contents:
    """Return what a copy of a casebook holds, before anything is done with it.

    Raises: CasebookMissingError, WrongPassphraseError, CasebookNewerError, CasebookDamagedError.
    """
    return contents_of(backup, key_for(backup, passphrase))


def restore_backup(backup: Path, passphrase: str, file: Path | None = None, *, clock: Clock = utc_now) -> Restored:
    """Put a copy in the place of the casebook, which is set aside, and open it; nobody has the casebook open.

    The copy is opened by the passphrase of the day it was made.

    Raises: what `preview_backup` raises; CasebookBusyError, CasebookStorageError.
    """
    target = file or casebook_file()
    key = key_for(backup, passphrase)
    guard = Guard(target)
    try:
        aside = restore(target, backup, key, clock(), guard)
    finally:
        guard.close()
    return Restored(Casebook.open_with(target, key, clock=clock), aside)


def rescue_casebook(passphrase: str, file: Path | None = None, *, clock: Clock = utc_now) -> Rescue:
    """Save what can be read of a damaged casebook, else put its newest copy in its place; the damaged one is kept.

    Raises: CasebookDamagedError, where there is no copy either that the passphrase opens; CasebookBusyError,
    CasebookStorageError, CasebookMissingError.
    """
    target = file or casebook_file()
    key = key_for(target, passphrase)
    guard = Guard(target)
    try:
        rescued = rescue(target, key, clock(), guard)
    finally:
        guard.close()
    return Rescue(Casebook.open_with(target, key, clock=clock), rescued)
