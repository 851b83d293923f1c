"""Opening the casebook: what does it in a thread, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pathways_app.domain.errors import PathwaysError

if TYPE_CHECKING:  # loaded when a casebook is first opened, not when the window is
    from pathways_app.domain.backup import Rescued
    from pathways_app.services.casebook import Casebook


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The casebook, open; `rescued` is what could be saved of a damaged one, `set_aside` the one a copy replaced.

    `key_kept` says that the system keeps the key from now on.
    """

    book: Casebook
    rescued: Rescued | None = None
    set_aside: Path | None = None
    key_kept: bool = False


@dataclass(frozen=True, slots=True)
class Unlocking:
    """What opens the casebook, in a thread; `say` returns it open, None where the system keeps no key of it."""

    say: Callable[[], Unlocked | None]


def creating(file: Path | None, passphrase: str, *, remember: bool) -> Unlocking:
    """Return what makes the casebook `file` (None: this person's own) and opens it.

    With `remember` the system keeps its key.
    """

    def say() -> Unlocked:
        from pathways_app.services.casebook import create_casebook  # noqa: PLC0415

        return _kept(Unlocked(create_casebook(passphrase, file)), remember)

    return Unlocking(say)


def opening(file: Path | None, passphrase: str, *, remember: bool) -> Unlocking:
    """Return what opens a casebook; with `remember` the system keeps its key."""

    def say() -> Unlocked:
        from pathways_app.services.casebook import open_casebook  # noqa: PLC0415

        return _kept(Unlocked(open_casebook(passphrase, file)), remember)

    return Unlocking(say)


def remembered(file: Path | None) -> Unlocking:
    """Return what opens a casebook with the key that the system keeps."""

    def say() -> Unlocked | None:
        from pathways_app.services.casebook_passphrase import open_remembered  # noqa: PLC0415

        book = open_remembered(file)
        return None if book is None else Unlocked(book)

    return Unlocking(say)


def restoring(file: Path | None, backup: Path, passphrase: str) -> Unlocking:
    """Return what puts a copy in the place of a casebook, which is kept under another name, and opens it."""

    def say() -> Unlocked:
        from pathways_app.services.casebook import restore_backup  # noqa: PLC0415

        done = restore_backup(backup, passphrase, file)
        return Unlocked(done.casebook, set_aside=done.set_aside)

    return Unlocking(say)


def rescuing(file: Path | None, passphrase: str) -> Unlocking:
    """Return what saves what can be read of a damaged casebook, which is kept under another name, and opens it."""

    def say() -> Unlocked:
        from pathways_app.services.casebook import rescue_casebook  # noqa: PLC0415

        done = rescue_casebook(passphrase, file)
        return Unlocked(done.casebook, done.rescued)

    return Unlocking(say)


def _kept(unlocked: Unlocked, remember: bool) -> Unlocked:
    """Have the system keep the key, where that is wanted; else the casebook is not open either."""
    if not remember:
        return unlocked
    from pathways_app.services.casebook_passphrase import remember_key  # noqa: PLC0415

    try:
        remember_key(unlocked.book)
    except PathwaysError:
        unlocked.book.lock()
        raise
    return replace(unlocked, key_kept=True)
