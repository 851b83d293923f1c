import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from pathways_app.casebook import migrate
from pathways_app.casebook.casebook import Casebook
from pathways_app.casebook.connection import connect
from pathways_app.casebook.files import make_new
from pathways_app.casebook.key import new_key
from pathways_app.casebook.opening import bring_up, key_for
from pathways_app.casebook.rows import Row
from pathways_app.casebook.store import engine
from pathways_app.domain.backup import BackupReason
from pathways_app.domain.errors import CasebookBusyError, CasebookNewerError
from pathways_app.domain.month import parse_month
from tests.casebook.conftest import PASSPHRASE

OLD = Path(__file__).with_name("data") / "v1.casebook"
"""Made by the first format, with what a counselling session leaves; kept as it is."""

SECOND = OLD.with_name("v2.casebook")
"""Made by the second format, with a record merged into another, a rule set aside and a route that has changed."""


@pytest.fixture(scope="module")
def old_key():
    return key_for(OLD, PASSPHRASE)


@pytest.fixture
def old(book):
    book.parent.mkdir()
    shutil.copyfile(OLD, book)
    return book


def schema(file, key):
    db = connect(file, key)
    rows = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    db.close()
    return rows


def test_the_tables_of_the_present_format_are_those_the_program_uses(quick_keys, tmp_path):
    file, key = tmp_path / "new", new_key(PASSPHRASE)
    make_new(file)
    bring_up(file, key)
    opened = engine(file, lambda: key, 1, "BEGIN")
    with opened.connect() as db:

        def ours(name, kind, _):
            return kind != "table" or not (name or "").startswith("search")

        context = MigrationContext.configure(db, opts={"include_name": ours, "compare_type": False})
        differences = compare_metadata(context, Row.metadata)
    opened.dispose()
    assert differences == []


def test_an_old_casebook_is_brought_up_to_date_with_all_that_is_in_it(old, old_key, clock):
    with Casebook.open_with(old, old_key, clock=clock) as casebook:
        assert casebook.check() == ()
        mared, adaeze = sorted(casebook.clients.list(), key=lambda one: one.id)
        assert (mared.name, adaeze.name, mared.changed_routes) == ("Mared Hughes", "Adaeze Okafor", 0)
        client = casebook.clients.get(1)
        assert (client.version, client.reference, client.facts.goal) == (3, "CF-17", "wales.role-teacher-primary")
        assert client.facts.person["attrs"] == {"residency": "wales"}
        assert client.facts.label("wales.stl-l3").in_language("en") != "wales.stl-l3"
        assert [session.number for session in casebook.sessions.of(1)] == [2, 1]
        assert [note.text[:5] for note in casebook.notes.of(1)] == ["First", "Anxio"]
        assert {hit.kind.value for hit in casebook.search("fees")} == {"note"}
        (saved,) = casebook.routes.of(1)
        assert (saved.title, saved.arrival, saved.net_cost.minor) == (
            "BA Primary with QTS",
            parse_month("2032-10"),
            2_948_950,
        )
        assert (saved.checked, saved.differences) == (None, None)
        snapshot = casebook.routes.snapshot(saved.id)
        assert (snapshot.route.arrival, snapshot.route.net_cost) == (saved.arrival, saved.net_cost)
        assert len(snapshot.answer.routes) == 4
        assert {step.id for step in snapshot.route.steps} <= snapshot.catalogue.steps.keys()
        (kept,) = casebook.attachments.of(1)
        assert casebook.attachments.content(kept.id) == b"%PDF-1.7\n"
        assert casebook.settings.get("adviser") == "Sioned"
        action = casebook.actions.add(1, "apply")
        assert casebook.actions.of(1) == (action,)


def test_a_casebook_of_the_second_format_is_brought_up_to_date_with_all_that_is_in_it(book, clock):
    book.parent.mkdir()
    shutil.copyfile(SECOND, book)
    key = key_for(book, PASSPHRASE)
    with Casebook.open_with(book, key, clock=clock) as casebook:
        assert casebook.check() == ()
        (copy,) = casebook.backups.list()
        assert (copy.reason, copy.size) == (BackupReason.FORMAT, SECOND.stat().st_size)
        mared, adaeze = sorted(casebook.clients.list(), key=lambda one: one.id)
        assert (mared.name, mared.changed_routes, adaeze.name) == ("Mared Hughes", 1, "Adaeze Okafor")
        assert [(hit.client, hit.extract) for hit in casebook.search("prys")] == [(mared.id, "Mared Prys")]
        assert {note.text for note in casebook.notes.of(mared.id)} == {
            "Anxious about **fees**.",
            "Came by her maiden name.",
        }
        (override,) = casebook.overrides.of(mared.id)
        assert (override.reason, override.rule.subject.intake_months) == ("The college confirmed it", (1, 9))
        (saved,) = casebook.routes.of(mared.id)
        assert casebook.routes.snapshot(saved.id).route.arrival == saved.arrival
        assert [action.text for action in casebook.actions.of(mared.id)] == ["Order certificates"]
        casebook.erase(mared.id)
        assert casebook.search("prys") == ()


def test_a_copy_of_before_is_kept(old, old_key, clock):
    before = old.read_bytes()
    with Casebook.open_with(old, old_key, clock=clock) as casebook:
        (copy,) = casebook.backups.list()
    assert copy.reason is BackupReason.FORMAT
    assert copy.size == len(before)
    db = connect(copy.file, old_key)
    assert db.execute("PRAGMA user_version").fetchone()[0] == 1
    assert db.execute("SELECT name FROM client WHERE id = 1").fetchone() == ("Mared Hughes",)
    db.close()
    with Casebook.open_with(old, old_key, clock=clock) as casebook:
        assert len(casebook.backups.list()) == 1  # nothing more to do the second time


def test_an_old_casebook_gets_the_tables_of_a_new_one(old, old_key, quick_keys, tmp_path):
    bring_up(old, old_key)
    key = new_key(PASSPHRASE)
    make_new(tmp_path / "new")
    bring_up(tmp_path / "new", key)

    def plain(rows):  # a column added later is written another way
        return [(kind, name, table) for kind, name, table, _ in rows]

    assert plain(schema(old, old_key)) == plain(schema(tmp_path / "new", key))


def test_a_step_that_fails_leaves_the_format_of_before(old, old_key, monkeypatch):
    before = schema(old, old_key)

    def fail(op):
        migrate.format_2.upgrade(op)
        op.execute("INSERT INTO nowhere VALUES (1)")

    monkeypatch.setattr(migrate, "FORMATS", (migrate.FORMATS[0], fail))
    with pytest.raises(Exception, match="nowhere"):
        bring_up(old, old_key)
    assert schema(old, old_key) == before
    db = connect(old, old_key)
    assert db.execute("PRAGMA user_version").fetchone()[0] == 1
    db.close()
    monkeypatch.undo()
    bring_up(old, old_key)


def test_a_newer_casebook_is_left_alone(casebook, book, opened):
    key = casebook.key
    casebook.lock()
    db = connect(book, key)
    db.execute(f"PRAGMA user_version = {migrate.PRESENT + 1}")
    db.close()
    before = book.read_bytes()
    with pytest.raises(CasebookNewerError) as refused:
        opened()
    assert (refused.value.found, refused.value.known) == (migrate.PRESENT + 1, migrate.PRESENT)
    assert book.read_bytes() == before


def test_nobody_else_has_it_open_meanwhile(old, old_key):
    from pathways_app.casebook.guard import Guard

    guard = Guard(old)
    with pytest.raises(CasebookBusyError):
        Casebook.open_with(old, old_key)
    guard.close()
    Casebook.open_with(old, old_key).lock()
