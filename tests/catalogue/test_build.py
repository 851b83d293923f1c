import sqlite3
from pathlib import Path

import pytest

from pathways_app.catalogue.build import build
from pathways_app.catalogue.store import CatalogueStore
from pathways_app.catalogue.yaml_reader import read_sources
from pathways_app.domain.errors import FileProblemError
from pathways_app.runtime.paths import catalogue_sources

SHIPPED = Path(__file__).resolve().parents[2] / "pathways.db"


@pytest.fixture(scope="module")
def shipped():
    return read_sources(catalogue_sources()).catalogue


def written_by(file):
    with sqlite3.connect(file) as db:
        found = db.execute("SELECT value FROM meta WHERE key = 'sqlite'").fetchone()[0]
    db.close()
    return found


def test_the_committed_catalogue_is_a_fresh_build(shipped, tmp_path):
    fresh = tmp_path / "fresh.db"
    build(shipped, fresh)
    if written_by(SHIPPED) == sqlite3.sqlite_version:
        assert fresh.read_bytes() == SHIPPED.read_bytes(), "run: pathways catalogue build"
    for file in (fresh, SHIPPED):
        store = CatalogueStore(file)
        assert {place.id: store.jurisdiction(place.id) for place in store.jurisdictions()} == shipped.jurisdictions
        assert store.plans() == shipped.plans
        store.close()


def test_the_same_sources_give_the_same_bytes(sources, tmp_path):
    catalogue = sources.read().catalogue
    for name in ("one.db", "two.db"):
        build(catalogue, tmp_path / name)
    assert (tmp_path / "one.db").read_bytes() == (tmp_path / "two.db").read_bytes()


def test_a_build_replaces_the_old_file_and_leaves_nothing_else(sources, tmp_path):
    folder = tmp_path / "cafétéria #1 100%"
    folder.mkdir()
    file = folder / "pathways ?.db"
    file.write_bytes(b"old")
    build(sources.read().catalogue, file)
    assert [entry.name for entry in folder.iterdir()] == [file.name]
    assert file.read_bytes().startswith(b"SQLite format 3")


def test_every_fact_survives(sources, tmp_path):
    catalogue = sources.read().catalogue
    build(catalogue, tmp_path / "isle.db")
    store = CatalogueStore(tmp_path / "isle.db")
    assert store.jurisdiction("isle") == catalogue.jurisdictions["isle"]
    assert store.plans() == catalogue.plans
    store.close()


@pytest.mark.parametrize("place", ["nowhere/pathways.db", "file.txt/pathways.db"])
def test_a_place_that_cannot_be_written(sources, tmp_path, place):
    (tmp_path / "file.txt").write_text("a file, not a folder", encoding="utf-8")
    with pytest.raises(FileProblemError) as error:
        build(sources.read().catalogue, tmp_path / place)
    assert (error.value.reason, error.value.file) == ("unwritable", str(tmp_path / place))


def test_a_folder_in_the_way_stays_and_nothing_is_left_behind(sources, tmp_path):
    folder = tmp_path / "there"
    (folder / "pathways.db" / "inside").mkdir(parents=True)
    with pytest.raises(FileProblemError):
        build(sources.read().catalogue, folder / "pathways.db")
    assert [entry.name for entry in folder.iterdir()] == ["pathways.db"]


def test_the_tables_refuse_what_the_rules_forbid(sources, tmp_path):
    build(sources.read().catalogue, tmp_path / "isle.db")
    db = sqlite3.connect(tmp_path / "isle.db")
    db.execute("PRAGMA foreign_keys = ON")
    for statement in (
        "UPDATE step SET duration_low = 99",
        "UPDATE step SET status = 'ajar'",
        "UPDATE step SET fee_minor = -1",
        "UPDATE bursary SET percent = 101 WHERE percent IS NOT NULL",
        "UPDATE entry_source SET source = 'nowhere'",
        "DELETE FROM credential WHERE id = 'isle.maths'",
        "INSERT INTO entry VALUES ('moor.x', 'isle', 'step', 'course', NULL, NULL)",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            db.execute(statement)
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    db.close()
