import sqlite3
import threading

import pytest

from pathways_app.catalogue.file_format import SCHEMA_VERSION
from pathways_app.catalogue.store import CatalogueStore
from pathways_app.domain.errors import (
    CatalogueDamagedError,
    CatalogueMissingError,
    CatalogueVersionError,
    UnknownJurisdictionError,
)
from pathways_app.domain.text import LocalText


@pytest.fixture
def file(isle_bytes, tmp_path):
    """Return a catalogue file in a folder with an awkward name."""
    folder = tmp_path / "dossier été #2 100%?"
    folder.mkdir()
    (folder / "pathways.db").write_bytes(isle_bytes)
    return folder / "pathways.db"


@pytest.fixture
def store(file):
    opened = CatalogueStore(file)
    yield opened
    opened.close()


def change(file, *statements):
    db = sqlite3.connect(file)
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()


def test_places_plans_and_counts(store):
    assert [(place.id, str(place.name)) for place in store.jurisdictions()] == [("isle", "Isle")]
    assert [item.item for item in store.plans()["plan-1"].items] == ["1.1"]
    assert store.plans()["plan-1"].part_name("1") == LocalText((("en", "People"), ("cy", "Pobl")))
    assert store.plans()["plan-1"].part_name("2") is None
    assert store.info() == {
        "isle": {
            "credential": 3,
            "step": 1,
            "bursary": 2,
            "support": 1,
            "attribute": 3,
            "source": 1,
            "plan_link": 1,
        }
    }


def test_an_unknown_place(store):
    with pytest.raises(UnknownJurisdictionError) as error:
        store.jurisdiction("moor")
    assert error.value.known == ("isle",)


def test_what_tells_an_attribute_is_kept_in_order(store):
    told = {name: attribute.told_by for name, attribute in store.jurisdiction("isle").attributes.items()}
    assert told == {"age": (), "settled": ("isle.maths-good", "isle.maths"), "subject": ()}


def test_old_ids_are_kept(store):
    assert store.jurisdiction("isle").renamed == {"isle.old-course": "isle.course"}


def test_the_file_is_never_written(file):
    before = file.read_bytes()
    file.chmod(0o444)
    file.parent.chmod(0o555)
    try:
        store = CatalogueStore(file)
        store.jurisdiction("isle")
        store.search("teacher")
        store.close()
    finally:
        file.parent.chmod(0o755)
    assert file.read_bytes() == before
    assert [entry.name for entry in file.parent.iterdir()] == ["pathways.db"]


def test_many_threads_read_the_same(store):
    seen = []
    threads = [threading.Thread(target=lambda: seen.append(store.jurisdiction("isle"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 4
    assert all(place == seen[0] for place in seen)


def test_a_missing_file_is_not_made(tmp_path):
    with pytest.raises(CatalogueMissingError):
        CatalogueStore(tmp_path / "none #1.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00", b"PK\x03\x04" * 1000])
def test_something_else_is_damaged(tmp_path, content):
    other = tmp_path / "other.db"
    other.write_bytes(content)
    with pytest.raises(CatalogueDamagedError):
        CatalogueStore(other)
    assert other.read_bytes() == content


def test_a_folder_is_damaged(tmp_path):
    with pytest.raises(CatalogueDamagedError):
        CatalogueStore(tmp_path)


def test_another_programs_database_is_damaged(tmp_path):
    other = tmp_path / "other.db"
    change(other, "CREATE TABLE t (a)")
    with pytest.raises(CatalogueDamagedError):
        CatalogueStore(other)


@pytest.mark.parametrize("part", [0.3, 0.9])
def test_a_file_cut_short_is_damaged(file, part):
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * part)])
    with pytest.raises(CatalogueDamagedError):
        CatalogueStore(file)


def test_pages_overwritten_are_damaged_when_they_are_read(file):
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    with pytest.raises(CatalogueDamagedError) as error:
        CatalogueStore(file).jurisdiction("isle")
    assert error.value.file == str(file)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE step SET status = 'ajar'",
        "UPDATE step SET study_hours = 'many'",
        "UPDATE requirement_value SET value = 'alchemy'",
        "UPDATE attribute SET default_value = 'old' WHERE name = 'age'",
        "DELETE FROM requirement",
    ],
)
def test_a_value_no_builder_writes_is_damage(file, statement):
    change(file, "PRAGMA ignore_check_constraints = ON", statement)
    store = CatalogueStore(file)
    with pytest.raises(CatalogueDamagedError):
        store.jurisdiction("isle")
    store.close()


def test_another_version_says_which(file):
    change(file, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    with pytest.raises(CatalogueVersionError) as error:
        CatalogueStore(file)
    assert (error.value.found, error.value.wanted) == (SCHEMA_VERSION + 1, SCHEMA_VERSION)
