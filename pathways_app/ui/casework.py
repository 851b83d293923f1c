"""Casework: the casebook as the window uses it, the client in hand, and the session with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from pathways_app.domain.errors import CaseConflictError, PathwaysError
from pathways_app.ui.fitting import resumed
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.session import Draft, Session
from pathways_app.ui.unlocking import Unlocked, Unlocking, creating, opening, remembered, rescuing, restoring
from pathways_app.ui.vigil import Vigil

if TYPE_CHECKING:  # the casebook and its libraries are loaded when it is first opened, not when the window is
    from datetime import date

    from pathways_app.domain.casework import CaseSession
    from pathways_app.domain.catalogue import JurisdictionCatalogue
    from pathways_app.domain.client import Client, ClientFacts
    from pathways_app.domain.local_entry import LocalEntry
    from pathways_app.domain.override import Override, Rule
    from pathways_app.services.casebook import Casebook

_Found = TypeVar("_Found")

_SAVE_MS = 400
LOCK_AFTER_MINUTES = 10
"""Idle minutes after which the casebook is locked, unless the settings say otherwise."""


class CasebookState(Enum):
    """How the casebook stands."""

    ABSENT = "absent"
    LOCKED = "locked"
    BUSY = "busy"
    OPEN = "open"


class Casework(QObject):
    """Keeps the casebook open or locked, and the client in hand in step with the question; outlives the window.

    `file` is the casebook (None: this person's own); `vigil` says when it has to be locked. `laid` says whether the own
    additions lie over the catalogue by now.
    Signals: leaving(), before a session ends or the casebook is locked, so that what is typed is kept;
    locking(), before the casebook is locked, so that what is being done with it is done;
    state_changed(), when the casebook was made, opened or locked; taken(), when another client is in hand or
    none; written(), when the casebook holds something else; unknown(tuple), ids of the client's that the catalogue no
    longer has; recovered(Unlocked), after a copy was put back or a damaged casebook saved; key_kept_changed(bool);
    failed(PathwaysError).
    """

    leaving = Signal()
    locking = Signal()
    state_changed = Signal()
    taken = Signal()
    written = Signal()
    unknown = Signal(object)
    recovered = Signal(object)
    key_kept_changed = Signal(bool)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        catalogue: Callable[[], JurisdictionCatalogue | None],
        parent: QObject | None = None,
        *,
        file: Path | None = None,
        laid: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(parent)
        self._session, self._catalogue, self._file, self._laid = session, catalogue, file, laid
        self.book: Casebook | None = None
        self.client: Client | None = None
        self.meeting: CaseSession | None = None
        self.earlier: Draft | None = None  # what was asked with nobody in hand, before the session that goes on
        self.lock_after = LOCK_AFTER_MINUTES
        self.key_kept = False
        self._busy = self._locked = False  # the second once it was locked: then it opens for nobody by itself
        self._unknown: tuple[str, ...] = ()  # what of the client in hand the catalogue no longer knows
        self._additions: tuple[LocalEntry, ...] = ()  # as they were read last
        self._awaited: ClientFacts | None = None  # to be shown once the catalogue of their place is open
        self._jobs = SearchJobs(lambda wanted, _stop: wanted.say(), self, unheard=_lock_again)
        self._jobs.finished.connect(self._take)
        self._jobs.failed.connect(self._refuse)
        self._save_soon = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._save_soon.timeout.connect(self.save_facts)
        self.vigil = Vigil(lambda: self.lock_after, self)
        self.vigil.over.connect(self.lock)
        self.vigil.looked.connect(self._notice)
        session.changed.connect(self._follow_draft)

    @property
    def file(self) -> Path:
        """The file of the casebook."""
        from pathways_app.runtime.paths import casebook_file  # noqa: PLC0415

        return self._file or casebook_file()

    @property
    def state(self) -> CasebookState:
        """How the casebook stands."""
        if self._busy:
            return CasebookState.BUSY
        if self.book is not None:
            return CasebookState.OPEN
        return CasebookState.LOCKED if self.file.exists() else CasebookState.ABSENT

    def create(self, passphrase: str, *, remember: bool = False) -> None:
        """Make the casebook and open it; with `remember` the system keeps its key."""
        self._begin(creating(self._file, passphrase, remember=remember))

    def open(self, passphrase: str, *, remember: bool = False) -> None:
        """Open the casebook; with `remember` the system keeps its key."""
        self._begin(opening(self._file, passphrase, remember=remember))

    def open_remembered(self) -> None:
        """Open the casebook with the key the system keeps, where it was asked to; nothing is said where it has none.

        Once it was locked, by a person or after idle time, it waits for its passphrase.
        """
        if self.key_kept and not self._locked:
            self._begin(remembered(self._file))

    def note_key(self, *, kept: bool) -> None:
        """Remember whether the system keeps the key."""
        self.key_kept = kept
        self.key_kept_changed.emit(kept)

    def restore(self, backup: Path, passphrase: str) -> None:
        """Put a copy in the place of the casebook, which is kept under another name, and open it."""
        self._begin(restoring(self._file, backup, passphrase))

    def rescue(self, passphrase: str) -> None:
        """Save what can be read of a damaged casebook, which is kept under another name, and open it."""
        self._begin(rescuing(self._file, passphrase))

    def lock(self) -> None:
        """End the session, close the casebook and forget its key."""
        self._jobs.cancel()
        self._busy, self._locked = False, True
        if self.book is not None:
            self.leaving.emit()
            self.locking.emit()
        self.end_session()
        book, self.book = self.book, None
        self.vigil.stop()
        if book is not None:
            book.lock()
        self.state_changed.emit()

    def start_session(self, client: int) -> None:
        """Meet `client`: the question is theirs from now on, and nothing of the one before is left in it.

        What was asked with nobody in hand is kept aside until the session ends: it may be theirs.
        """
        book = self.book
        if book is None:
            return
        asked = self._session.draft
        earlier = asked if self.client is None and (asked.goal is not None or asked.holds) else None
        self.end_session()
        try:
            self.client = book.clients.get(client)
            self.meeting = book.sessions.start(client)
        except PathwaysError as problem:
            self.client = None
            self.failed.emit(problem)
            return
        facts, self._unknown = self.client.facts, ()
        before = self._catalogue()
        self._awaited, self.earlier = facts, earlier
        place = facts.place or (before.jurisdiction.id if before is not None else "")
        self._session.restart(Draft(jurisdiction=place, overrides=self._overrides()))
        self.taken.emit()
        self.written.emit()
        if before is not None and before.jurisdiction.id == place:
            self.show_facts()

    @property
    def is_shown(self) -> bool:
        """Whether a client is in hand whose question is the one that is asked."""
        return self.client is not None and self._awaited is None

    def await_facts(self) -> None:
        """Keep what the question says of the client in hand, as another catalogue comes; it is asked anew there."""
        self.save_facts()
        if self.client is not None:
            self._awaited = self.client.facts

    def show_facts(self) -> None:
        """Ask the question of the client in hand, where the catalogue of their place is open; else it is awaited."""
        facts, catalogue = self._awaited, self._catalogue()
        if self.is_shown:
            self._save_soon.start()  # of a place that was not open yet nothing has a name in the record
        if (
            facts is None
            or catalogue is None
            or not self._laid()  # what they hold may be an addition
            or catalogue.jurisdiction.id != (facts.place or catalogue.jurisdiction.id)
        ):
            return
        from pathways_app.services.casebook_facts import person_of  # noqa: PLC0415

        self._awaited = None
        told = person_of(catalogue, facts)
        self._unknown = told.unknown
        kept = dict.fromkeys(ident for ident in facts.holds if ident in told.person.holds)
        holds = (*kept, *sorted(told.person.holds - kept.keys()))
        asked = Draft.of(told.person, catalogue.jurisdiction.id, told.goal, holds)
        asked = resumed(asked, self._session.draft, catalogue)
        self._session.restart(replace(asked, overrides=self._overrides()))
        if told.unknown:
            self.unknown.emit(told.unknown)

    def end_session(self) -> None:
        """End the session, if one goes on, and clear the question."""
        if self.client is None:
            return
        self.leaving.emit()
        self.save_facts()
        meeting, book = self.meeting, self.book
        self.client = self.meeting = self._awaited = self.earlier = None
        if meeting is not None and book is not None:
            self._try(lambda: book.sessions.end(meeting))
        self._session.restart(Draft(jurisdiction=self._session.draft.jurisdiction))
        self.taken.emit()
        self.written.emit()

    def read_again(self) -> None:
        """Read the record of the client in hand again, as something else wrote it."""
        client, book = self.client, self.book
        if client is not None and book is not None:
            self.save_facts()
            self.client = self._try(lambda: book.clients.get(client.id)) or client
            self._session.set_aside(self._overrides())
            self.written.emit()

    def overrides_of(self, client: int) -> tuple[Override, ...]:
        """Return the rules set aside for `client`, of entries under the ids of the catalogue that is open."""
        catalogue, found = self._catalogue(), () if self.book is None else self.book.overrides.of(client)
        if catalogue is None or not found:
            return found
        from pathways_app.services.overrides import under_present_ids  # noqa: PLC0415 - with the casebook

        return under_present_ids(catalogue, found)

    def set_aside(self, client: int, rule: Rule, reason: str, author: str, made: date) -> bool:
        """Set a rule aside for `client`, in the place of one that speaks of the same; return whether it was kept."""
        book = self.book
        if book is None:
            return False
        from pathways_app.services.overrides import taken_by  # noqa: PLC0415 - with the casebook

        def change() -> None:
            before = next((one for one in self.overrides_of(client) if taken_by(rule, one.rule)), None)
            if before is None:
                book.overrides.add(client, rule, reason, author, made)
            else:
                book.overrides.save(replace(before, rule=rule, reason=reason, author=author, made=made))

        return self._change_overrides(change)

    def let_hold(self, override: int) -> bool:
        """Let a rule that was set aside hold again; return whether that was kept."""
        book = self.book
        return book is not None and self._change_overrides(lambda: book.overrides.remove(override))

    def additions(self) -> tuple[LocalEntry, ...]:
        """Return the own additions to the catalogue; none while the casebook is locked.

        Where they cannot be read just now they are those of before: what a client holds may be among them.
        """
        book = self.book
        found = () if book is None else self._try(book.local_entries.all)
        if found is not None:
            self._additions = found
        return self._additions

    def forget_client(self, client: int) -> None:
        """Put `client` out of hand without writing anything more, as the record is gone or another's by now."""
        if self.client is not None and self.client.id == client:
            self._save_soon.stop()
            self.client = self.meeting = self._awaited = self.earlier = None
            self._session.restart(Draft(jurisdiction=self._session.draft.jurisdiction))
            self.taken.emit()

    def save_facts(self) -> None:
        """Write what the question says of the client in hand, where it says anything new."""
        self._save_soon.stop()
        client, book, catalogue = self.client, self.book, self._catalogue()
        if client is None or book is None or catalogue is None or self._awaited is not None:
            return
        from pathways_app.services.casebook_facts import facts_of, nameless_facts_of, with_unknown  # noqa: PLC0415

        draft, is_open = self._session.draft, self._session.draft.jurisdiction == catalogue.jurisdiction.id
        who, goal = draft.person(), draft.goal
        facts = facts_of(catalogue, who, goal) if is_open else nameless_facts_of(draft.jurisdiction, who, goal)
        facts = with_unknown(facts, client.facts, self._unknown)
        if facts == client.facts:
            return
        try:
            self.client = book.clients.save(replace(client, facts=facts))
        except CaseConflictError as problem:
            self.client = self._try(lambda: book.clients.get(client.id)) or client
            self.failed.emit(problem)
        except PathwaysError as problem:
            self.failed.emit(problem)
        else:
            self.written.emit()

    def note_activity(self) -> None:
        """Remember that the person is here."""
        self.vigil.note_activity()

    def _notice(self) -> None:
        """Notice what other windows wrote."""
        book = self.book
        if book is not None and self._try(book.changed_elsewhere):
            self._session.set_aside(self._overrides())
            self.written.emit()

    def close(self) -> None:
        """Keep what is not written yet, and lock; call before the program ends."""
        if self.book is not None:
            self.lock()
        self._jobs.close()

    def _begin(self, unlocking: Unlocking) -> None:
        if self.book is not None or self._busy:
            return
        self._busy = True
        self.state_changed.emit()
        self._jobs.start(unlocking)

    def _take(self, unlocked: Unlocked | None) -> None:
        self._busy = False
        self.book = None if unlocked is None else unlocked.book
        if unlocked is not None:
            self.vigil.start()
        if unlocked is not None and unlocked.key_kept:
            self.note_key(kept=True)
        self.state_changed.emit()
        if unlocked is not None and (unlocked.rescued is not None or unlocked.set_aside is not None):
            self.recovered.emit(unlocked)

    def _refuse(self, problem: PathwaysError) -> None:
        self._busy = False
        self.state_changed.emit()
        self.failed.emit(problem)

    def _overrides(self) -> tuple[Override, ...]:
        """Return the rules set aside for the client in hand; none without one."""
        client = self.client
        return () if client is None else self._try(lambda: self.overrides_of(client.id)) or ()

    def _change_overrides(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except PathwaysError as problem:
            self.failed.emit(problem)
            return False
        self._session.set_aside(self._overrides())
        self.written.emit()
        return True

    def _follow_draft(self, _draft: Draft) -> None:
        self.note_activity()
        if self.client is not None and self._awaited is None:
            self._save_soon.start()

    def _try(self, what: Callable[[], _Found]) -> _Found | None:
        try:
            return what()
        except PathwaysError as problem:
            self.failed.emit(problem)
            return None


def _lock_again(unlocked: Unlocked | None) -> None:
    """Lock a casebook that was opened when nobody wanted it any more."""
    if unlocked is not None:
        unlocked.book.lock()
