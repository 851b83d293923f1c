"""The casebook: one encrypted file, opened, with everything that is kept in it."""

from __future__ import annotations

import hmac
from contextlib import closing, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from pathways_app.casebook.actions import Actions
from pathways_app.casebook.attachments import Attachments
from pathways_app.casebook.backups import Backups
from pathways_app.casebook.case_settings import CaseSettings
from pathways_app.casebook.clients import Clients
from pathways_app.casebook.connection import connect, explained
from pathways_app.casebook.copying import problems_of
from pathways_app.casebook.erasing import erase, sweep
from pathways_app.casebook.files import make_private
from pathways_app.casebook.finding import MOST_HITS, search
from pathways_app.casebook.guard import Guard
from pathways_app.casebook.key import FileKey, derive_key, new_key
from pathways_app.casebook.local_entries import LocalEntries
from pathways_app.casebook.merging import Merge, merge, unmerge
from pathways_app.casebook.notes import Notes
from pathways_app.casebook.opening import bring_up_guarded, check_passphrase, create_file, key_for, rekey
from pathways_app.casebook.overrides import Overrides
from pathways_app.casebook.saved_routes import SavedRoutes
from pathways_app.casebook.sessions import Sessions
from pathways_app.casebook.store import Clock, Store, utc_now
from pathways_app.domain.casework import CaseHit
from pathways_app.domain.errors import (
    CasebookBusyError,
    CasebookDamagedError,
    CasebookLockedError,
    CasebookStorageError,
    WrongPassphraseError,
)
from pathways_app.runtime.core_dumps import refuse_core_dumps

__all__ = ["Casebook", "Merge"]


class Casebook:
    """An open casebook; may be shared between threads. Lock it, or use it as a context manager."""

    def __init__(self, file: Path, key: FileKey, guard: Guard, clock: Clock) -> None:
        refuse_core_dumps()  # from now on people and the key are in memory
        self.file, self._guard = file, guard
        self._store: Store | None = None
        self._use(Store(file, key, clock))

    @classmethod
    def create(cls, file: Path, passphrase: str, *, clock: Clock = utc_now) -> Casebook:
        """Make an empty casebook and open it.

        Raises: PassphraseTooShortError, CasebookExistsError, CasebookStorageError, CasebookBusyError.
        """
        check_passphrase(passphrase)
        guard = Guard(file)
        try:
            with guard.alone():
                key = create_file(file, passphrase)
            return cls(file, key, guard, clock)
        except BaseException:
            guard.close()
            raise

    @classmethod
    def open(cls, file: Path, passphrase: str, *, clock: Clock = utc_now) -> Casebook:
        """Open a casebook with its passphrase; an older one is brought up to date after a dated copy.

        Raises: CasebookMissingError, WrongPassphraseError, CasebookNewerError, CasebookDamagedError,
        CasebookBusyError, CasebookStorageError.
        """
        return cls.open_with(file, key_for(file, passphrase), clock=clock)

    @classmethod
    def open_with(cls, file: Path, key: FileKey, *, clock: Clock = utc_now) -> Casebook:
        """Open a casebook with a key that was kept elsewhere.

        Raises: what `open` raises.
        """
        guard = Guard(file)
        try:
            bring_up_guarded(file, key, guard, clock)
            make_private(file)
            opened = cls(file, key, guard, clock)
            with suppress(CasebookBusyError, CasebookStorageError):  # the next time, then
                sweep(opened._opened)
            return opened
        except BaseException:
            guard.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.lock()

    @property
    def key(self) -> FileKey:
        """The key of the file, for a keyring.

        Raises: CasebookLockedError.
        """
        return self._opened.key

    @property
    def locked(self) -> bool:
        """Whether the casebook was locked; then nothing more can be asked of it."""
        return self._store is None

    def lock(self) -> None:
        """Close the file and forget the key; whatever is still asked of it then fails with CasebookLockedError."""
        if self._store is not None:
            self._store.close()
            self._store = None
            self._guard.close()

    def changed_elsewhere(self) -> bool:
        """Say whether another window has written in the casebook since this was last asked; takes no time.

        Raises: CasebookLockedError.
        """
        return self._opened.changed_elsewhere()

    def search(self, words: str, limit: int = MOST_HITS) -> tuple[CaseHit, ...]:
        """Return what every one of `words` begins a word of: clients by name or reference, then what was written."""
        return search(self._opened, words, limit)

    def erase(self, client: int) -> None:
        """Erase a client for good, with every trace in the file; copies made before still hold them. Takes seconds.

        Raises: CaseGoneError; CasebookBusyError, CasebookStorageError: traces are then removed at the next opening.
        """
        erase(self._opened, client)

    def merge(self, kept: int, merged: int) -> Merge:
        """Give everything of client `merged` to `kept`; what is returned takes it back while the casebook is open.

        Raises: CaseGoneError.
        """
        return merge(self._opened, kept, merged)

    def unmerge(self, done: Merge) -> None:
        """Take a merge back.

        Raises: CaseGoneError.
        """
        unmerge(self._opened, done)

    def check(self) -> tuple[str, ...]:
        """Return what is wrong with the file, page by page and table by table: () where nothing is. Takes seconds."""
        store = self._opened
        try:
            with explained(self.file), closing(connect(self.file, store.key)) as db:  # of its own: nobody waits
                return problems_of(db)
        except (CasebookDamagedError, WrongPassphraseError) as wrong:
            return (getattr(wrong, "detail", "") or "page 1",)

    def change_passphrase(self, old: str, new: str) -> None:
        """Open with `new` from now on; copies made before still open with `old`. Takes a second or two.

        Who asks anything of the casebook meanwhile waits for the latter part of that; so does who locks it.

        Raises: WrongPassphraseError; PassphraseTooShortError; CasebookBusyError, where another window has it open;
        CasebookStorageError. Then `old` still opens it.
        """
        store = self._opened
        check_passphrase(new)
        key = store.key
        # The salt is not read from the file: closing it would end the locks this process has on it (POSIX), and
        # another window would then take the log away under this one.
        if not hmac.compare_digest(derive_key(old, key.salt).key, key.key):
            raise WrongPassphraseError
        wanted = new_key(new)

        def change(before: FileKey) -> FileKey:
            with self._guard.alone():
                rekey(self.file, before, wanted)
            return wanted

        try:
            store.change_key(change, lambda: self._guard.shared)
        finally:
            if store.is_closed:  # another window took the casebook for itself
                self.lock()

    @property
    def _opened(self) -> Store:
        if self._store is None:
            raise CasebookLockedError
        return self._store

    def _use(self, store: Store) -> None:
        self._store = store
        self.clients = Clients(store)
        self.sessions = Sessions(store)
        self.notes = Notes(store)
        self.actions = Actions(store)
        self.routes = SavedRoutes(store)
        self.attachments = Attachments(store)
        self.overrides = Overrides(store)
        self.local_entries = LocalEntries(store)
        self.settings = CaseSettings(store)
        self.backups = Backups(store)
