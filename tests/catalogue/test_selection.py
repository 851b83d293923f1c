"""Which entries are read, as conditions that SQLite answers."""

import sqlite3
from contextlib import closing

import pytest

from pathways_app.catalogue.selection import Named, Whole

IDS = ("isle.a", "isle.b", "isle.c'); DROP TABLE entry; --", "isles.a", "moor.a")


@pytest.fixture
def db():
    with closing(sqlite3.connect(":memory:")) as opened:
        opened.execute("CREATE TABLE entry (id TEXT PRIMARY KEY) WITHOUT ROWID")
        opened.executemany("INSERT INTO entry VALUES (?)", [(ident,) for ident in IDS])
        yield opened


def found(db, condition):
    where, values = condition
    return [ident for (ident,) in db.execute(f"SELECT id FROM entry WHERE {where} ORDER BY id", values)]


def test_the_whole_of_a_place_and_nothing_of_its_neighbours(db):
    assert found(db, Whole("isle").where("id")) == list(IDS[:3])
    assert found(db, Whole("isle").within("id")) == list(IDS)


@pytest.mark.parametrize("idents", [(), ("isle.b",), ("moor.a", "isle.a"), IDS, ("nowhere.x",)])
def test_the_named_ones_however_they_are_written(db, idents):
    expected = sorted(set(idents) & set(IDS))
    assert found(db, Named(idents).where("id")) == expected
    assert found(db, Named(idents).within("id")) == expected
