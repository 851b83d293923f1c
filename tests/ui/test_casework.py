from dataclasses import replace
from datetime import date

import pytest

from pathways_app.casebook import key
from pathways_app.casebook.casebook import Casebook
from pathways_app.domain.client import ClientFacts
from pathways_app.domain.errors import CaseConflictError, KeyringError, WrongPassphraseError
from pathways_app.services import casebook_passphrase
from pathways_app.ui.casework import CasebookState
from pathways_app.ui.enquiry import Enquiry

PASSPHRASE = "nine quiet herons wading"


class Seconds:
    """A clock that goes only when told to."""

    now = 1_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def enquiry(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(key, "ITERATIONS", 10)
    made = Enquiry(today=lambda: date(2026, 11, 22), casebook=tmp_path / "casebook.pathways")
    with qtbot.waitSignal(made.opened, timeout=10_000):
        made.start("wales")
    yield made
    made.close()


@pytest.fixture
def casework(enquiry):
    return enquiry.casework


def unlock(qtbot, casework, passphrase=PASSPHRASE):
    begin = casework.create if casework.state is CasebookState.ABSENT else casework.open
    with qtbot.waitSignal(casework.state_changed, timeout=20_000, check_params_cb=lambda: not casework._busy):
        begin(passphrase)


def test_a_casebook_is_made_locked_and_opened_again(qtbot, casework):
    assert casework.state is CasebookState.ABSENT
    unlock(qtbot, casework)
    assert casework.state is CasebookState.OPEN
    casework.lock()
    assert casework.state is CasebookState.LOCKED
    with qtbot.waitSignal(casework.failed, timeout=20_000) as refused:
        casework.open("nine quiet herons wadin")
    assert isinstance(refused.args[0], WrongPassphraseError)
    assert casework.state is CasebookState.LOCKED
    unlock(qtbot, casework)
    assert casework.state is CasebookState.OPEN


def test_a_session_starts_clean_and_keeps_what_is_edited_in_it(qtbot, enquiry, casework):
    unlock(qtbot, casework)
    enquiry.session.edit("add", holds=("wales.qual-a-levels-3",), goal="wales.role-hlta")
    mared = casework.book.clients.add("Mared Hughes")
    adaeze = casework.book.clients.add("Adaeze Okafor")
    casework.start_session(mared.id)
    assert enquiry.session.draft.holds == ()
    assert enquiry.session.draft.goal is None
    assert casework.earlier.goal == "wales.role-hlta"  # asked with nobody in hand, so it may be hers
    assert not enquiry.session.undo_stack.canUndo()
    held = next(iter(enquiry.catalogue.credentials))
    enquiry.session.edit("add", holds=(held,))
    enquiry.session.edit("hours", study_hours=21)
    casework.start_session(adaeze.id)
    assert enquiry.session.draft.holds == ()
    assert enquiry.session.draft.study_hours is None
    assert casework.earlier is None
    casework.start_session(mared.id)
    assert enquiry.session.draft.holds == (held,)
    assert enquiry.session.draft.study_hours == 21
    assert casework.meeting.number == 2
    casework.end_session()
    assert casework.client is None
    assert enquiry.session.draft.holds == ()
    first = casework.book.sessions.of(mared.id)[-1]
    assert first.number == 1
    assert first.ended is not None


def test_a_client_of_another_place_is_asked_about_there(qtbot, enquiry, casework):
    unlock(qtbot, casework)
    held = next(iter(enquiry.catalogue.credentials))
    mared = casework.book.clients.add("Mared Hughes")
    casework.start_session(mared.id)
    enquiry.session.edit("add", holds=(held,))
    casework.end_session()
    with qtbot.waitSignal(enquiry.opened, timeout=10_000):
        enquiry.session.edit("move", jurisdiction="sweden")
    with qtbot.waitSignal(enquiry.opened, timeout=10_000):
        casework.start_session(mared.id)
    assert enquiry.session.draft.jurisdiction == "wales"
    assert enquiry.session.draft.holds == (held,)
    assert casework.book.clients.get(mared.id).facts.holds == (held,)


def test_idle_time_and_sleep_lock_the_casebook(qtbot, enquiry, casework):
    clock = casework.vigil._clock = Seconds()
    slept = casework.vigil._slept = Seconds()
    unlock(qtbot, casework)
    casework.start_session(casework.book.clients.add("Mared Hughes").id)
    casework.note_activity()
    for _ in range(119):
        clock.now += 5
        casework.vigil.look()
    assert casework.state is CasebookState.OPEN
    clock.now += 5
    casework.vigil.look()
    assert casework.state is CasebookState.LOCKED
    assert casework.client is None
    unlock(qtbot, casework)
    slept.now += 20
    casework.note_activity()  # who woke the computer need not be who left it
    qtbot.waitUntil(lambda: casework.state is CasebookState.LOCKED)


def test_what_another_window_wrote_is_never_silently_written_over(qtbot, enquiry, casework):
    unlock(qtbot, casework)
    mared = casework.book.clients.add("Mared Hughes")
    casework.start_session(mared.id)
    casework.book.clients.save(replace(casework.book.clients.get(mared.id), reference="M-12"))
    with qtbot.waitSignal(casework.failed, timeout=5_000) as told:
        enquiry.session.edit("hours", study_hours=12)
        casework.save_facts()
    assert isinstance(told.args[0], CaseConflictError)
    assert casework.client.reference == "M-12"
    enquiry.session.edit("hours", study_hours=13)
    casework.save_facts()
    saved = casework.book.clients.get(mared.id)
    assert (saved.reference, saved.facts.person["study_hours"]) == ("M-12", 13)


def test_what_the_catalogue_no_longer_knows_stays_in_the_record(qtbot, enquiry, casework):
    unlock(qtbot, casework)
    held = next(iter(enquiry.catalogue.credentials))
    facts = ClientFacts(
        place="wales", goal="wales.role-gone", person={"holds": ["wales.old-diploma", held], "attrs": {"gone": "x"}}
    )
    mared = casework.book.clients.add("Mared Hughes", facts=facts)
    with qtbot.waitSignal(casework.unknown) as told:
        casework.start_session(mared.id)
    assert set(told.args[0]) == {"wales.old-diploma", "wales.role-gone", "gone=x"}
    assert enquiry.session.draft.holds == (held,)
    enquiry.session.edit("hours", study_hours=9)
    casework.end_session()
    kept = casework.book.clients.get(mared.id).facts
    assert set(kept.holds) == {"wales.old-diploma", held}
    assert kept.goal == "wales.role-gone"
    assert kept.person["attrs"] == {"gone": "x"}
    assert kept.person["study_hours"] == 9


def test_the_system_is_asked_for_a_key_only_where_it_was_asked_to_keep_one(qtbot, casework, monkeypatch):
    asked = []
    monkeypatch.setattr(casebook_passphrase, "open_remembered", asked.append)
    monkeypatch.setattr(casebook_passphrase, "remember_key", asked.append)
    unlock(qtbot, casework)
    casework.lock()
    casework.open_remembered()
    assert asked == []
    assert casework.state is CasebookState.LOCKED
    with qtbot.waitSignal(casework.key_kept_changed, timeout=20_000) as kept:
        casework.open(PASSPHRASE, remember=True)
    assert kept.args == [True]
    casework.lock()
    casework.open_remembered()
    assert len(asked) == 1  # it was locked, which its passphrase alone undoes


def test_the_key_that_the_system_keeps_is_asked_for_when_the_program_is_new(qtbot, casework, monkeypatch):
    asked = []
    monkeypatch.setattr(casebook_passphrase, "open_remembered", asked.append)
    casework.open_remembered()
    assert asked == []
    casework.note_key(kept=True)
    with qtbot.waitSignal(casework.state_changed, timeout=20_000, check_params_cb=lambda: not casework._busy):
        casework.open_remembered()
    assert asked == [casework._file]


def test_a_casebook_whose_key_cannot_be_kept_is_not_opened_unnoticed(qtbot, casework, monkeypatch):
    def refuse(_book):
        raise KeyringError(detail="no keyring")

    monkeypatch.setattr(casebook_passphrase, "remember_key", refuse)
    unlock(qtbot, casework)
    casework.lock()
    with qtbot.waitSignal(casework.failed, timeout=20_000) as told:
        casework.open(PASSPHRASE, remember=True)
    assert isinstance(told.args[0], KeyringError)
    assert casework.state is CasebookState.LOCKED
    assert not casework.key_kept


def test_another_catalogue_amid_a_session_takes_nothing_from_the_client(qtbot, enquiry, casework):
    unlock(qtbot, casework)
    held = next(iter(enquiry.catalogue.credentials))
    mared = casework.book.clients.add("Mared Hughes")
    casework.start_session(mared.id)
    enquiry.session.edit("add", holds=(held,), study_hours=21)
    with qtbot.waitSignal(enquiry.opened, timeout=20_000):
        enquiry.open_file(enquiry.catalogue_file)
    qtbot.waitUntil(lambda: enquiry.session.draft.holds == (held,))
    assert enquiry.session.draft.study_hours == 21
    casework.save_facts()
    assert casework.book.clients.get(mared.id).facts.holds == (held,)
    casework.end_session()
    assert enquiry.session.draft.holds == ()


def test_the_question_of_a_client_is_asked_anew_of_another_catalogue(qtbot, enquiry, casework):
    unlock(qtbot, casework)
    casework.start_session(casework.book.clients.add("Mared Hughes").id)
    enquiry.session.edit("aim", goal="wales.role-hlta")
    qtbot.waitUntil(lambda: enquiry.answer is not None, timeout=20_000)
    shown = []
    enquiry.opened.connect(lambda: shown.append(enquiry.answer))
    with qtbot.waitSignal(enquiry.opened, timeout=20_000):
        enquiry.open_file(enquiry.catalogue_file)
    assert shown == [None], "the answer of the other is not shown with it"
    assert enquiry.session.draft.goal == "wales.role-hlta"
    qtbot.waitUntil(lambda: enquiry.answer is not None, timeout=20_000)


def test_what_is_edited_while_another_place_is_being_opened_is_kept_though_the_casebook_is_locked(
    qtbot, enquiry, casework
):
    unlock(qtbot, casework)
    mared = casework.book.clients.add("Mared Hughes")
    casework.start_session(mared.id)
    move = enquiry.session.draft.moved_to("sweden", "sweden.r-46")
    enquiry.session.edit("move", **move, study_hours=14)
    casework.lock()  # nothing of the place has been heard of yet
    unlock(qtbot, casework)
    facts = casework.book.clients.get(mared.id).facts
    assert (facts.place, facts.goal) == ("sweden", "sweden.r-46")
    assert facts.person["study_hours"] == 14
    casework.start_session(mared.id)
    qtbot.waitUntil(lambda: casework.is_shown, timeout=20_000)
    assert (enquiry.session.draft.goal, enquiry.session.draft.study_hours) == (facts.goal, 14)


def test_what_was_kept_before_its_place_was_open_is_kept_with_its_names_once_that_is(qtbot, enquiry, casework):
    unlock(qtbot, casework)
    mared = casework.book.clients.add("Mared Hughes")
    casework.start_session(mared.id)
    enquiry.session.edit("move", **enquiry.session.draft.moved_to("sweden", "sweden.r-46"))
    casework.save_facts()  # as it is a moment after the last edit
    assert casework.client.facts.goal == "sweden.r-46"
    assert not casework.client.facts.labels
    qtbot.waitUntil(lambda: bool(casework.client.facts.labels), timeout=20_000)
    assert casework.book.clients.get(mared.id).facts == casework.client.facts


def test_a_casebook_that_is_open_only_when_the_program_ends_is_locked_again(enquiry, casework, monkeypatch):
    made, init = [], Casebook.__init__

    def keep(book, *args):
        init(book, *args)
        made.append(book)

    monkeypatch.setattr(Casebook, "__init__", keep)
    casework.create(PASSPHRASE)
    casework._jobs._pool.waitForDone()
    enquiry.close()
    assert made[0].locked
    assert casework.book is None
