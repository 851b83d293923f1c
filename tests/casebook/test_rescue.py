import pytest

from pathways_app.casebook.casebook import Casebook
from pathways_app.casebook.guard import Guard
from pathways_app.casebook.opening import key_for
from pathways_app.casebook.rescue import rescue
from pathways_app.domain.errors import CasebookDamagedError, CasebookMissingError, WrongPassphraseError
from tests.casebook.conftest import PASSPHRASE

PAGE = 4096


@pytest.fixture
def full(casebook):
    """Many clients with notes and files, so that there are pages of each."""
    for number in range(60):
        client = casebook.clients.add(f"Client {number}")
        for part in range(4):
            casebook.notes.add(client.id, f"note {number} {part} " * 20)
        casebook.attachments.add(client.id, f"{number}.pdf", bytes([number]) * 9000)
    return casebook


def damage(book, *pages):
    content = bytearray(book.read_bytes())
    for page in pages:
        content[page * PAGE + 100] ^= 0xFF
    book.write_bytes(content)
    return bytes(content)


def saved_from(book, clock):
    guard = Guard(book)
    try:
        return rescue(book, key_for(book, PASSPHRASE), clock(), guard)
    finally:
        guard.close()


def test_one_damaged_page_costs_its_rows_alone(full, book, clock, opened):
    full.lock()
    pages = book.stat().st_size // PAGE
    damaged = damage(book, pages // 2)
    with Casebook.open(book, PASSPHRASE) as casebook:
        assert casebook.check() != ()
    found = saved_from(book, clock)
    assert found.set_aside.read_bytes() == damaged
    assert not found.unreadable
    assert found.backup is None
    again = opened()
    assert again.check() == ()
    assert sum(found.lost.values()) > 0
    assert sum(found.lost.values()) < 40
    clients = again.clients.list()
    notes = [note.text for one in clients for note in again.notes.of(one.id)]
    assert len(notes) == found.read["note"]
    assert set(notes) <= {f"note {number} {part} " * 20 for number in range(60) for part in range(4)}
    for one in clients:
        for kept in again.attachments.of(one.id):
            assert set(again.attachments.content(kept.id)) == {int(kept.name.split(".")[0])}
    assert len(again.search("note")) == 100


def test_whatever_page_is_damaged_nothing_else_is_lost(casebook, book, clock, opened):
    for number in range(8):
        client = casebook.clients.add(f"Client {number}")
        casebook.notes.add(client.id, "x" * 900)
    casebook.backups.make()
    casebook.lock()
    whole = book.read_bytes()
    for page in range(len(whole) // PAGE):
        book.write_bytes(whole)
        damage(book, page)
        found = saved_from(book, clock)
        with Casebook.open(book, PASSPHRASE) as again:
            assert again.check() == ()
            if found.unreadable:
                assert found.backup is not None
            else:
                assert len(again.clients.list()) >= 8 - found.lost["client"]
                assert found.read["note"] + found.lost["note"] >= 8 or found.lost["client"]


def test_a_client_whose_record_was_lost_keeps_their_notes_under_no_name(casebook, book, clock, opened):
    from pathways_app.casebook.connection import connect

    client = casebook.clients.add("Mared")
    note = casebook.notes.add(client.id, "still here")
    key = casebook.key
    casebook.lock()
    db = connect(book, key)
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("DELETE FROM client")
    db.close()
    found = saved_from(book, clock)
    again = opened()
    assert [one.name for one in again.clients.list()] == ["?"]
    assert [one.text for one in again.notes.of(client.id)] == [note.text]
    assert found.read["note"] == 1


def test_a_damaged_first_page_is_told_from_a_wrong_passphrase_where_there_is_a_copy(casebook, book, clock, opened):
    casebook.clients.add("Mared")
    backup = casebook.backups.make()
    casebook.clients.add("Nia")
    casebook.lock()
    damaged = damage(book, 0)
    with pytest.raises(CasebookDamagedError):
        Casebook.open(book, PASSPHRASE)
    with pytest.raises(WrongPassphraseError):
        Casebook.open(book, "something else")
    found = saved_from(book, clock)
    assert found.unreadable
    assert found.backup.file == backup.file
    assert found.set_aside.read_bytes() == damaged
    assert [one.name for one in opened().clients.list()] == ["Mared"]


@pytest.mark.parametrize("size", [0, 10])
def test_a_file_cut_to_nothing_is_damaged(casebook, book, size):
    casebook.lock()
    book.write_bytes(book.read_bytes()[:size])
    with pytest.raises(CasebookDamagedError):
        Casebook.open(book, PASSPHRASE)


def test_a_file_cut_short_gives_what_is_left_of_it(full, book, clock, opened):
    full.lock()
    content = book.read_bytes()
    book.write_bytes(content[: len(content) * 9 // 10 // PAGE * PAGE])
    found = saved_from(book, clock)
    assert not found.unreadable
    assert 20 < found.read["client"] <= 60
    assert sum(found.lost.values()) > 0
    again = opened()
    assert again.check() == ()
    assert len(again.clients.list()) >= found.read["client"]


def test_where_nothing_is_left_nothing_is_replaced(casebook, book, clock):
    casebook.lock()
    damaged = damage(book, 0)
    with pytest.raises(CasebookDamagedError):
        saved_from(book, clock)
    assert book.read_bytes() == damaged
    book.unlink()
    with pytest.raises(CasebookMissingError):
        saved_from(book, clock)
