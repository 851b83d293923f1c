import math
import os
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from pathways_app.casebook import opening
from pathways_app.casebook.casebook import Casebook
from pathways_app.casebook.guard import Guard
from pathways_app.casebook.key import FileKey
from pathways_app.domain import errors
from pathways_app.domain.errors import CasebookBusyError, CasebookLockedError, WrongPassphraseError
from tests.casebook.conftest import PASSPHRASE


def entropy(content):
    counts = Counter(content)
    return -sum(n / len(content) * math.log2(n / len(content)) for n in counts.values())


def test_what_was_written_is_there_when_it_is_opened_again(casebook, opened):
    client = casebook.clients.add("Mared Hughes", "CF-17")
    casebook.notes.add(client.id, "Anxious about fees.")
    casebook.lock()
    again = opened()
    assert [(one.name, one.reference) for one in again.clients.list()] == [("Mared Hughes", "CF-17")]
    assert [note.text for note in again.notes.of(client.id)] == ["Anxious about fees."]
    assert again.check() == ()


def test_nothing_in_the_files_tells_them_from_noise(casebook, book):
    client = casebook.clients.add("Canary Canaryson")
    for number in range(200):
        casebook.notes.add(client.id, f"canary {number} " * 20)
    log = book.with_name(book.name + "-wal").read_bytes()
    casebook.lock()
    content = book.read_bytes()
    for written in (content, log):
        for plain in (b"SQLite", b"anary", b"client", b"CREATE", b"note"):
            assert plain not in written
    assert entropy(content) > 7.99
    pages = [content[at : at + 4096] for at in range(0, len(content), 4096)]
    assert len(set(pages)) == len(pages)
    assert min(entropy(page) for page in pages) > 7.9


def test_two_casebooks_of_one_passphrase_have_nothing_in_common(quick_keys, tmp_path):
    files = [tmp_path / "a", tmp_path / "b"]
    for file in files:
        Casebook.create(file, PASSPHRASE).lock()
    one, other = (file.read_bytes() for file in files)
    assert len(one) == len(other)
    assert sum(a == b for a, b in zip(one, other, strict=True)) < len(one) / 100


def test_a_wrong_passphrase_says_nothing_more(casebook, book):
    casebook.lock()
    for wrong in ("", "Correct horse battery", PASSPHRASE + " ", "x" * 5000, "日本"):
        with pytest.raises(errors.WrongPassphraseError) as refused:
            Casebook.open(book, wrong)
        assert str(refused.value) == "WrongPassphraseError()"


def test_a_passphrase_may_hold_anything_that_can_be_typed(quick_keys, tmp_path):
    passphrase = "o'Brien \"; -- é日本 \\"
    Casebook.create(tmp_path / "a", passphrase).lock()
    with Casebook.open(tmp_path / "a", passphrase.replace("é", "e\u0301")) as casebook:  # as another keyboard has it
        assert casebook.clients.list() == ()


def test_a_short_passphrase_is_not_taken(quick_keys, book):
    with pytest.raises(errors.PassphraseTooShortError):
        Casebook.create(book, "seven77")
    assert not book.parent.exists()


def test_an_existing_file_is_never_overwritten(casebook, book):
    casebook.lock()
    before = book.read_bytes()
    with pytest.raises(errors.CasebookExistsError):
        Casebook.create(book, PASSPHRASE)
    assert book.read_bytes() == before


def test_no_file_is_made_where_there_is_none_to_open(quick_keys, book):
    with pytest.raises(errors.CasebookMissingError):
        Casebook.open(book, PASSPHRASE)
    assert not book.exists()


@pytest.mark.parametrize("content", [b"", b"short", b"SQLite format 3\x00" + bytes(5000), os.urandom(8192)])
def test_a_file_of_something_else_is_left_as_it_is(quick_keys, book, content):
    book.parent.mkdir()
    book.write_bytes(content)
    with pytest.raises((errors.WrongPassphraseError, errors.CasebookDamagedError)):
        Casebook.open(book, PASSPHRASE)
    assert book.read_bytes() == content


def test_locked_it_answers_nothing_more(casebook):
    casebook.lock()
    assert casebook.locked
    for ask in (casebook.clients.list, lambda: casebook.clients.add("x"), lambda: casebook.search("x"), casebook.check):
        with pytest.raises(errors.CasebookLockedError):
            ask()
    casebook.lock()


def test_another_passphrase_opens_it_from_then_on(casebook, book, opened):
    client = casebook.clients.add("Mared")
    head = book.read_bytes()[:16]
    casebook.change_passphrase(PASSPHRASE, "another passphrase")
    casebook.notes.add(client.id, "still open")
    casebook.lock()
    with pytest.raises(errors.WrongPassphraseError):
        Casebook.open(book, PASSPHRASE)
    again = opened("another passphrase")
    assert [note.text for note in again.notes.of(client.id)] == ["still open"]
    assert again.check() == ()
    assert book.read_bytes()[:16] != head
    assert sorted(path.name for path in book.parent.iterdir() if path.suffix == ".part") == []


class Changing:
    """A change of passphrase in another thread, which has the file closed until it may go on."""

    def __init__(self, casebook, monkeypatch):
        self.begun, self.may_go_on, copy = threading.Event(), threading.Event(), opening.copy_casebook

        def copy_late(*args):
            self.begun.set()
            assert self.may_go_on.wait(timeout=20)
            copy(*args)

        monkeypatch.setattr(opening, "copy_casebook", copy_late)
        self.pool = ThreadPoolExecutor()
        self.done = self.pool.submit(casebook.change_passphrase, PASSPHRASE, "another passphrase")
        assert self.begun.wait(timeout=20)

    def meanwhile(self, *asks):
        """Ask in threads while the file is closed, let it go on, and return what each was told."""
        told = [self.pool.submit(ask) for ask in asks]
        while not all(one.running() or one.done() for one in told):
            pass
        self.may_go_on.set()
        return [one.result(timeout=20) for one in told]


@pytest.fixture
def changing(casebook, monkeypatch):
    made = Changing(casebook, monkeypatch)
    yield made
    made.may_go_on.set()
    made.pool.shutdown()


def test_who_asks_while_the_passphrase_is_changed_waits_and_is_answered(casebook, changing, opened):
    clients = casebook.clients
    assert not casebook.changed_elsewhere()
    asks = (casebook.clients.list, lambda: clients.add("Mared"), casebook.local_entries.all, lambda: casebook.locked)
    _, client, entries, locked = changing.meanwhile(*asks)
    assert (entries, locked) == ((), False)
    changing.done.result(timeout=20)
    assert clients.get(client.id) == client
    casebook.lock()
    assert opened("another passphrase").clients.get(client.id) == client


def test_locked_while_its_passphrase_is_changed_it_stays_locked(casebook, changing, opened):
    changing.meanwhile(casebook.lock)
    changing.done.result(timeout=20)
    assert casebook.locked
    with pytest.raises(CasebookLockedError):
        casebook.clients.list()
    assert opened("another passphrase").clients.list() == ()


def test_the_old_passphrase_is_needed_for_a_new_one(casebook):
    with pytest.raises(errors.WrongPassphraseError):
        casebook.change_passphrase("something else", "another passphrase")
    with pytest.raises(errors.PassphraseTooShortError):
        casebook.change_passphrase(PASSPHRASE, "short")
    assert casebook.clients.list() == ()


def test_a_passphrase_that_could_not_be_changed_stays(casebook, opened, monkeypatch):
    client = casebook.clients.add("Mared")

    def full(*_):
        raise errors.CasebookStorageError("casebook", "full")

    monkeypatch.setattr(opening, "copy_casebook", full)
    with pytest.raises(errors.CasebookStorageError):
        casebook.change_passphrase(PASSPHRASE, "another passphrase")
    assert casebook.clients.get(client.id) == client
    casebook.lock()
    assert opened().clients.get(client.id) == client


def test_the_passphrase_is_changed_by_the_only_window_alone(casebook, opened):
    other = opened()
    with pytest.raises(errors.CasebookBusyError):
        casebook.change_passphrase(PASSPHRASE, "another passphrase")
    other.lock()
    casebook.change_passphrase(PASSPHRASE, "another passphrase")


def test_a_second_window_sees_what_the_first_writes(casebook, opened):
    other = opened()
    assert not other.changed_elsewhere()
    client = casebook.clients.add("Mared")
    assert other.changed_elsewhere()
    assert not other.changed_elsewhere()
    assert other.clients.get(client.id).name == "Mared"
    other.clients.save(replace(other.clients.get(client.id), name="Mared Hughes"))
    assert not other.changed_elsewhere()  # it knows what it wrote itself
    assert casebook.changed_elsewhere()


def test_what_another_window_wrote_is_not_overwritten(casebook, opened):
    client = casebook.clients.add("Mared")
    mine = casebook.notes.add(client.id, "begun")
    other = opened()
    theirs = other.notes.save(replace(other.notes.of(client.id)[0], text="theirs"))
    with pytest.raises(errors.CaseConflictError) as refused:
        casebook.notes.save(replace(mine, text="mine"))
    assert (refused.value.kind, refused.value.id) == ("note", mine.id)
    assert casebook.notes.of(client.id) == (theirs,)
    assert casebook.notes.save(replace(theirs, text="both")).text == "both"


def test_a_record_that_is_gone_is_said_to_be(casebook):
    client = casebook.clients.add("Mared")
    note = casebook.notes.add(client.id, "x")
    casebook.erase(client.id)
    for ask in (
        lambda: casebook.clients.get(client.id),
        lambda: casebook.clients.save(client),
        lambda: casebook.notes.save(note),
        lambda: casebook.notes.put_back(note),
        lambda: casebook.sessions.start(client.id),
        lambda: casebook.actions.add(client.id, "x"),
        lambda: casebook.attachments.add(client.id, "x", b"x"),
        lambda: casebook.erase(client.id),
        lambda: casebook.merge(client.id, client.id),
    ):
        with pytest.raises(errors.CaseGoneError):
            ask()


def test_settings_go_with_the_casebook(casebook):
    assert casebook.settings.get("adviser", "nobody") == "nobody"
    casebook.settings.put("adviser", "Siôn")
    casebook.settings.put("adviser", ["Siôn", 3])
    assert casebook.settings.get("adviser") == ["Siôn", 3]


def test_only_its_owner_may_read_a_casebook_and_its_copies(casebook, book):
    casebook.notes.add(casebook.clients.add("Nia").id, "said")
    casebook.backups.make()
    found = [book.parent, *book.parent.rglob("*")]
    assert {file.name for file in found} >= {book.name, f"{book.name}-wal", f"{book.name}.lock"}
    assert {file.name: file.stat().st_mode & 0o077 for file in found} == {file.name: 0 for file in found}


def test_a_casebook_that_others_could_read_is_closed_to_them(casebook, book, opened):
    casebook.lock()
    book.chmod(0o644)
    opened()
    assert book.stat().st_mode & 0o077 == 0


def test_a_locked_casebook_has_no_key_left(casebook):
    store = casebook.notes._store
    casebook.lock()
    with pytest.raises(CasebookLockedError):
        assert store.key
    assert not [held for held in vars(store).values() if isinstance(held, FileKey)]


def test_an_open_file_is_not_read_beside_its_connections(casebook, book, monkeypatch):
    """Closing it would end the locks of this process (POSIX), and another window would take the log away."""
    real = Path.open
    opens = []
    monkeypatch.setattr(Path, "open", lambda path, *args, **kw: opens.append(path) or real(path, *args, **kw))
    with pytest.raises(WrongPassphraseError):
        casebook.change_passphrase("something else", "and another one")
    assert book not in opens
    casebook.clients.add("still open")


def test_who_loses_their_share_while_alone_is_locked_out(casebook, monkeypatch):
    def taken(_guard):
        raise CasebookBusyError(file="x")

    monkeypatch.setattr(Guard, "_share", taken)
    with pytest.raises(CasebookBusyError):
        casebook.change_passphrase(PASSPHRASE, "and another one")
    assert casebook.locked
