import json
from dataclasses import asdict, replace

import pytest

from pathways_app.catalogue.file_format import SCHEMA_VERSION
from pathways_app.domain.catalogue_pack import Aside, Installed
from pathways_app.runtime.paths import catalogue_file
from pathways_app.services import installed_catalogue
from pathways_app.services.installed_catalogue import file_in_use, file_of, in_use, pack_of, read_record, record_file
from tests.services.pack_maker import KEY

TAKEN = Installed(
    publisher=KEY.publisher,
    date="2026-12-01",
    schema=SCHEMA_VERSION,
    created="2026-12-02T10:00:00Z",
    sha256="1" * 64,
    file_sha256="2" * 64,
    file_size=4,
    over="2026-11-22",
    taken="2026-12-03",
)


@pytest.fixture
def taken(monkeypatch):
    """Have something taken in; what ships was checked on a day that can be changed."""
    shipped = {"day": "2026-11-22"}
    monkeypatch.setattr("pathways_app.catalogue.stamp.newest_check_in", lambda _file: shipped["day"])

    def put(installed=TAKEN, **changes):
        installed = replace(installed, **changes)
        record_file().parent.mkdir(parents=True, exist_ok=True)
        record_file().write_text(json.dumps({"format": 1, **asdict(installed)}))
        file_of(installed).write_bytes(b"data")
        return installed

    put.shipped = shipped
    return put


def test_without_anything_taken_in_what_ships_is_in_use():
    assert (file_in_use(), in_use().installed, in_use().aside) == (catalogue_file(), None, None)
    assert in_use().date == "2026-11-22" or in_use().date > "2026-11-22"
    assert pack_of(catalogue_file()) is None


def test_what_was_taken_in_is_in_use(taken):
    installed = taken()
    assert read_record() == installed
    assert (in_use().file, in_use().date, in_use().pack) == (file_of(installed), "2026-12-01", installed)
    assert file_in_use() == file_of(installed)
    assert pack_of(file_of(installed)) == installed
    assert pack_of(catalogue_file()) is None


@pytest.mark.parametrize(
    ("shipped", "over", "aside"),
    [
        ("2026-11-22", "2026-11-22", None),
        ("2026-12-01", "2026-11-22", None),  # as new: what was chosen stays
        ("2026-12-02", "2026-11-22", Aside.SHIPPED_NEWER),
        ("2027-01-01", "2027-01-01", None),  # an older one was chosen over this very catalogue
        ("2027-01-02", "2027-01-01", Aside.SHIPPED_NEWER),
        ("", "2026-11-22", None),  # what ships cannot be read
    ],
)
def test_a_newer_catalogue_that_the_program_brings_goes_before(taken, shipped, over, aside):
    installed = taken(over=over)
    taken.shipped["day"] = shipped
    assert in_use().aside is aside
    assert (in_use().pack is None) == (aside is not None)
    assert in_use().installed == installed
    assert file_in_use() == (catalogue_file() if aside else file_of(installed))


@pytest.mark.parametrize(
    ("schema", "aside"), [(SCHEMA_VERSION - 1, Aside.TOO_OLD), (SCHEMA_VERSION + 1, Aside.TOO_NEW)]
)
def test_what_was_made_for_another_version_is_set_aside(taken, schema, aside):
    taken(schema=schema)
    assert (in_use().file, in_use().aside) == (catalogue_file(), aside)


def test_the_environment_goes_before(taken, tmp_path, monkeypatch):
    taken()
    monkeypatch.setenv("PATHWAYS_DB", str(tmp_path / "mine.db"))
    assert file_in_use() == tmp_path / "mine.db"
    assert in_use().aside is Aside.NAMED


def test_a_file_that_is_gone_or_of_another_size_is_set_aside(taken):
    installed = taken()
    file_of(installed).write_bytes(b"dat")
    assert (in_use().file, in_use().aside) == (catalogue_file(), Aside.DAMAGED)
    file_of(installed).unlink()
    assert in_use().aside is Aside.DAMAGED


@pytest.mark.parametrize(
    "changes",
    [
        {"format": 2},
        {"publisher": None},
        {"publisher": {"name": "x\ny", "key": "0" * 64}},
        {"publisher": {"name": "x", "key": "../.."}},
        {"file_sha256": "../../../../etc/passwd"},
        {"file_sha256": "2" * 63},
        {"file_size": "4"},
        {"file_size": True},
        {"schema": None},
        {"date": "soon"},
        {"over": 3},
        {"more": 1},
    ],
)
def test_a_record_that_is_not_ours_is_never_followed(taken, changes):
    taken()
    record_file().write_text(json.dumps({**json.loads(record_file().read_text()), **changes}))
    assert read_record() is None
    assert (in_use().file, in_use().aside) == (catalogue_file(), Aside.DAMAGED)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b"[" * 9_000, b" " * 20_000])
def test_a_damaged_record(taken, content):
    taken()
    record_file().write_bytes(content)
    assert (file_in_use(), in_use().aside) == (catalogue_file(), Aside.DAMAGED)


def test_asking_loads_no_library_that_takes_long():
    import subprocess
    import sys

    code = (
        "import sys; from pathways_app.services.installed_catalogue import file_in_use; file_in_use(); "
        "print(sorted({'sqlalchemy', 'cryptography', 'yaml', 'networkx', 'sqlite3'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
    assert installed_catalogue.__doc__
