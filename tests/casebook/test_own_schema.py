import pytest

from pathways_app.casebook.backups import restore
from pathways_app.casebook.connection import connect
from pathways_app.casebook.guard import Guard
from pathways_app.casebook.opening import key_for
from pathways_app.casebook.own_schema import strangers_in
from pathways_app.domain.errors import CasebookDamagedError
from tests.casebook.conftest import PASSPHRASE

STRANGERS = {
    "shown": "CREATE VIEW shown AS SELECT * FROM client",
    "emptied": "CREATE TRIGGER emptied AFTER INSERT ON note BEGIN DELETE FROM client; END",
    "words": "CREATE VIRTUAL TABLE words USING fts5(said)",
    "client_found": "CREATE TRIGGER client_found AFTER INSERT ON client BEGIN DELETE FROM note; END",
}


@pytest.fixture
def copy(casebook):
    casebook.clients.add("Mared")
    made = casebook.backups.make().file
    db = connect(made, key_for(made, PASSPHRASE))
    yield made, db
    db.close()


def test_what_the_program_puts_into_a_casebook_is_its_own(copy):
    assert strangers_in(copy[1]) == ()


@pytest.mark.parametrize("name", STRANGERS)
def test_a_copy_in_which_something_else_runs_is_not_put_back(casebook, book, copy, clock, name):
    file, db = copy
    db.execute(f"DROP TRIGGER IF EXISTS {name}")
    db.execute(STRANGERS[name])
    assert strangers_in(db) == (name,)
    db.close()
    casebook.lock()
    before, guard = book.read_bytes(), Guard(book)
    try:
        with pytest.raises(CasebookDamagedError) as refused:
            restore(book, file, key_for(file, PASSPHRASE), clock(), guard)
    finally:
        guard.close()
    assert refused.value.detail == name
    assert book.read_bytes() == before


def test_what_a_file_says_is_never_let_do_more_than_say_it(copy):
    assert copy[1].execute("PRAGMA trusted_schema").fetchone() == (0,)
