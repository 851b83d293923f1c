"""Making, opening and re-keying a casebook file."""

from __future__ import annotations

from pathlib import Path

from pathways_app.casebook.connection import APPLICATION_ID, connect, explained, storage_error
from pathways_app.casebook.copying import copy_casebook
from pathways_app.casebook.files import backup_file, backups_of, forget, make_new, part_file, put_in_place
from pathways_app.casebook.guard import Guard
from pathways_app.casebook.key import LEAST_CHARACTERS, SALT_BYTES, FileKey, derive_key, new_key, salt_in
from pathways_app.casebook.migrate import PRESENT, migrate
from pathways_app.casebook.store import Clock, engine
from pathways_app.domain.backup import BackupReason
from pathways_app.domain.errors import (
    CasebookBusyError,
    CasebookDamagedError,
    CasebookExistsError,
    CasebookMissingError,
    CasebookNewerError,
    PassphraseTooShortError,
    WrongPassphraseError,
)


def create_file(file: Path, passphrase: str) -> FileKey:
    """Make an empty casebook and return its key; whoever calls holds the guard alone.

    Raises: PassphraseTooShortError, CasebookExistsError, CasebookStorageError.
    """
    check_passphrase(passphrase)
    if file.exists():
        raise CasebookExistsError(file=str(file))
    key = new_key(passphrase)
    part = part_file(file)
    forget(part)
    try:
        make_new(part)
        bring_up(part, key)
        if file.exists():  # made by another program meanwhile
            raise CasebookExistsError(file=str(file))
        put_in_place(part, file)
    finally:
        forget(part)
    return key


def check_passphrase(passphrase: str) -> None:
    """Insist on a passphrase of some length.

    Raises: PassphraseTooShortError.
    """
    if len(passphrase) < LEAST_CHARACTERS:
        raise PassphraseTooShortError(least=LEAST_CHARACTERS)


def key_for(file: Path, passphrase: str) -> FileKey:
    """Return the key that `passphrase` makes with the salt of `file`, whether it fits or not.

    Raises: CasebookMissingError, CasebookDamagedError, CasebookStorageError.
    """
    return derive_key(passphrase, salt_of(file))


def salt_of(file: Path) -> bytes:
    """Return the salt of a casebook file.

    Raises: CasebookMissingError, CasebookDamagedError, CasebookStorageError.
    """
    try:
        with file.open("rb") as opened:
            salt = salt_in(opened.read(SALT_BYTES))
    except FileNotFoundError:
        raise CasebookMissingError(file=str(file)) from None
    except OSError as wrong:
        raise storage_error(file, wrong) from wrong
    if len(salt) < SALT_BYTES:
        raise CasebookDamagedError(file=str(file), detail="cut short")
    return salt


def format_behind(file: Path, key: FileKey) -> int:
    """Return the format of a file, once it is known that `key` opens it.

    Raises: WrongPassphraseError; CasebookDamagedError, where the key opens a copy of it; CasebookNewerError.
    """
    try:
        found, application = _stamps(file, key)
    except WrongPassphraseError:
        if any(_opens(backup.file, key) for backup in backups_of(file)):
            raise CasebookDamagedError(file=str(file), detail="its first page") from None
        raise
    if application != APPLICATION_ID:
        raise CasebookDamagedError(file=str(file), detail="another program's file")
    if found > PRESENT:
        raise CasebookNewerError(file=str(file), found=found, known=PRESENT)
    return found


def bring_up(file: Path, key: FileKey, to: int = PRESENT) -> None:
    """Bring a file to the present format; an empty one is made a casebook."""
    opened = engine(file, lambda: key, 1, "BEGIN IMMEDIATE")
    try:
        with explained(file), opened.connect() as db:
            migrate(db, to)
    finally:
        opened.dispose()


def bring_up_guarded(file: Path, key: FileKey, guard: Guard, clock: Clock) -> bool:
    """Bring an older file to the present format after a dated copy; say whether that was needed.

    Raises: CasebookBusyError, where another window has it open; and what `copy_casebook` raises.
    """
    found = format_behind(file, key)
    if found == PRESENT:
        return False
    with guard.alone():
        copy_casebook(file, key, backup_file(file, clock(), BackupReason.FORMAT))
        bring_up(file, key)
    return True


def rekey(file: Path, old: FileKey, new: FileKey) -> None:
    """Put a copy under another key in the place of the file. Nobody has the file open.

    The copy takes the place in one step, so that at any instant either key opens the whole casebook.

    Raises: CasebookBusyError, CasebookStorageError, CasebookDamagedError.
    """
    if not fold_log(file, old):
        raise CasebookBusyError(file=str(file))
    copy_casebook(file, old, file, new)


def fold_log(file: Path, key: FileKey) -> bool:
    """Bring everything into the file itself, so that no log lies beside it; False where `key` cannot.

    Nobody has it open.

    Raises: CasebookStorageError, CasebookBusyError.
    """
    db = connect(file, key)
    try:
        with explained(file):
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return str(db.execute("PRAGMA journal_mode = DELETE").fetchone()[0]) == "delete"
    except (WrongPassphraseError, CasebookDamagedError):
        return False
    finally:
        db.close()


def _stamps(file: Path, key: FileKey) -> tuple[int, int]:
    db = connect(file, key)
    try:
        with explained(file):
            found = db.execute("PRAGMA user_version").fetchone()[0]
            return int(found), int(db.execute("PRAGMA application_id").fetchone()[0])
    finally:
        db.close()


def _opens(file: Path, key: FileKey) -> bool:
    try:
        return salt_of(file) == key.salt and _stamps(file, key)[1] == APPLICATION_ID
    except (WrongPassphraseError, CasebookDamagedError, CasebookMissingError):
        return False
