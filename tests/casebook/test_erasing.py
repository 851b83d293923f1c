from pathways_app.casebook.connection import connect


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
