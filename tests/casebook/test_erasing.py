import pytest

from pathways_app.casebook import erasing
from pathways_app.casebook.connection import connect
from pathways_app.casebook.erasing import sweep
from pathways_app.domain.errors import CasebookBusyError, CasebookStorageError


def words(casebook):
    """Every word that is kept to be found."""
    db = connect(casebook.file, casebook.key)
    try:
        db.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search, row)")
        return {term for (term,) in db.execute("SELECT term FROM terms")}
    finally:
        db.close()


def test_an_erased_client_leaves_nothing_in_the_file(casebook, book):
    gone, stays = casebook.clients.add("Canary Canaryson"), casebook.clients.add("Nia")
    session = casebook.sessions.start(gone.id)
    casebook.notes.add(gone.id, "canarynote " * 50, session.id)
    casebook.notes.add(stays.id, "remains")
    casebook.actions.add(gone.id, "canarytask")
    casebook.attachments.add(gone.id, "canary.pdf", b"canary" * 10_000)
    large = book.stat().st_size + book.with_name(book.name + "-wal").stat().st_size
    casebook.erase(gone.id)
    assert [one.name for one in casebook.clients.list()] == ["Nia"]
    assert casebook.search("canary") == ()
    assert words(casebook) == {"nia", "remains"}
    db = connect(book, casebook.key)
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    assert {"client", "note", "attachment", "search_data"} <= set(tables)
    dump = "".join(repr(db.execute(f"SELECT * FROM {table}").fetchall()).lower() for table in tables)
    pages = db.execute("PRAGMA freelist_count").fetchone()[0]
    db.close()
    assert "canary" not in dump
    assert pages == 0
    assert book.with_name(book.name + "-wal").stat().st_size == 0
    assert book.stat().st_size < large
    assert casebook.check() == ()


def test_an_erasing_cut_short_is_brought_to_an_end_when_it_is_next_opened(casebook, opened, monkeypatch):
    gone = casebook.clients.add("Canary")
    casebook.notes.add(gone.id, "canarynote")

    def full(*_args):
        raise CasebookStorageError("x", "full")

    with monkeypatch.context() as refusing:
        refusing.setattr(erasing, "_empty_log", full)
        with pytest.raises(CasebookStorageError):
            casebook.erase(gone.id)
    assert casebook.settings.get("erase.unswept") is True
    casebook.lock()
    again = opened()
    assert again.settings.get("erase.unswept") is None
    assert words(again) == set()
    assert again.file.with_name(again.file.name + "-wal").read_bytes() == b""


def test_an_erasing_that_another_window_holds_up_says_so(casebook, opened, monkeypatch):
    gone = casebook.clients.add("Canary")
    other = opened()
    with casebook._opened.plain() as db:
        db.execute("PRAGMA busy_timeout = 10")
    with other._opened.reading() as reading:
        reading.exec_driver_sql("SELECT count(*) FROM note").fetchall()
        with pytest.raises(CasebookBusyError):
            casebook.erase(gone.id)
    sweep(casebook._opened)
    assert casebook.settings.get("erase.unswept") is None
