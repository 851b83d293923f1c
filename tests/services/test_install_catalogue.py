import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from pathways_app.catalogue.build import build
from pathways_app.catalogue.file_format import SCHEMA_VERSION
from pathways_app.catalogue.store import CatalogueStore
from pathways_app.domain.errors import FileProblemError
from pathways_app.runtime.paths import catalogue_file, installed_catalogue_folder
from pathways_app.services.catalogue_pack import write_pack
from pathways_app.services.install_catalogue import install, is_whole, restore
from pathways_app.services.installed_catalogue import file_in_use, file_of, in_use, record_file
from tests.catalogue.conftest import Sources
from tests.services.pack_maker import KEY, NOW, TODAY, isle_content, pack

ROOT = Path(__file__).resolve().parents[2]


def dearer(sources):
    sources.entry("steps", "isle.course")["fee"]["amount"] = 60


@pytest.fixture(scope="module")
def isle(tmp_path_factory):
    return Sources(tmp_path_factory.mktemp("isle")).read().catalogue


@pytest.fixture(scope="module")
def newer(tmp_path_factory):
    sources = Sources(tmp_path_factory.mktemp("newer"))
    dearer(sources)
    return sources.read().catalogue


@pytest.fixture(scope="module")
def manifest(tmp_path_factory):
    return write_pack(tmp_path_factory.mktemp("m") / "x", b"{}", date="2026-11-22", schema=5, key=KEY, now=NOW)


@pytest.fixture
def put(manifest):
    """Take a catalogue in."""

    def taken(catalogue, **changes):
        return install(catalogue, replace(manifest, schema=SCHEMA_VERSION, **changes), KEY.publisher, TODAY)

    return taken


def files():
    return sorted(file.name for file in installed_catalogue_folder().iterdir())


def test_what_is_taken_in_is_in_use_and_is_what_was_built(put, isle, tmp_path):
    made = put(isle)
    build(isle, tmp_path / "isle.db")
    assert in_use().pack == made
    assert file_in_use() == file_of(made)
    assert file_in_use().read_bytes() == (tmp_path / "isle.db").read_bytes()
    assert is_whole(made)
    assert files() == sorted([file_of(made).name, record_file().name])


def test_the_next_takes_its_place_and_the_shipped_one_is_never_touched(put, isle, newer):
    shipped = catalogue_file().read_bytes()
    before = put(isle)
    made = put(newer, sha256="1" * 64)
    assert in_use().pack == made
    assert is_whole(before)  # another window may have it open still
    assert restore()
    assert not restore()
    assert (in_use().file, in_use().installed) == (catalogue_file(), None)
    assert catalogue_file().read_bytes() == shipped


def test_the_same_again_stays(put, isle):
    made = put(isle)
    assert put(isle) == made
    assert is_whole(made)


def test_a_file_that_was_tampered_with_is_made_anew(put, isle):
    made = put(isle)
    file = file_of(made)
    whole = file.read_bytes()
    file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert not is_whole(made)
    put(isle)
    assert file.read_bytes() == whole
    file.unlink()
    assert not is_whole(made)


def test_links_planted_in_the_folder_are_replaced_not_followed(put, isle, tmp_path):
    made = put(isle)
    restore()
    precious = tmp_path / "precious"
    precious.write_text("mine")
    file_of(made).unlink()
    file_of(made).symlink_to(precious)
    record_file().symlink_to(precious)
    put(isle)
    assert precious.read_text() == "mine"
    assert not file_of(made).is_symlink()
    assert not record_file().is_symlink()
    assert in_use().pack == made


def test_what_was_left_behind_is_cleared_away_a_day_later(put, isle, newer):
    folder = installed_catalogue_folder()
    folder.mkdir(parents=True)
    old, young, mine, used = (folder / name for name in (".0.part", ".1.part", "notes.txt", f"{'0' * 32}.db"))
    for file in (old, young, mine, used):
        file.write_text("x")
    day_ago = time.time() - 90_000

    def age(*aged):
        for file in aged:
            os.utime(file, (day_ago, day_ago))

    age(old, mine, used)
    before = put(isle)
    assert [file.exists() for file in (old, young, mine, used)] == [False, True, True, False]
    age(file_of(before))
    put(newer, sha256="1" * 64)
    assert is_whole(before)
    age(file_of(before))
    put(newer, sha256="1" * 64)
    assert not is_whole(before)


@pytest.mark.parametrize(("where", "name"), [(Path, "replace"), (os, "fsync")])
@pytest.mark.parametrize("nth", range(3))
def test_whatever_cannot_be_written_leaves_what_was_in_use(put, isle, newer, monkeypatch, where, name, nth):
    before, calls, works = put(isle), [], getattr(where, name)

    def full(*arguments):
        calls.append(arguments)
        if len(calls) - 1 == nth:
            raise OSError(28, "No space left on device")
        return works(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(where, name, full)
        try:
            put(newer, sha256="1" * 64)
        except FileProblemError as refused:
            told = refused.reason
        else:
            told = "fine"
    if told == "fine":  # a folder that cannot be brought to the disk by itself is no reason to go back
        assert in_use().pack != before
    else:
        assert (told, in_use().pack, is_whole(before)) == ("unwritable", before, True)
    assert not [name for name in files() if name.endswith(".part")]


def test_a_folder_in_which_nothing_can_be_made(put, isle):
    folder = installed_catalogue_folder()
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way")
    with pytest.raises(FileProblemError) as refused:
        put(isle)
    assert refused.value.reason == "unwritable"
    assert file_in_use() == catalogue_file()


SMALL_DISK = """
import resource, signal, sys
from tests.services.test_install_catalogue import Sources, KEY, TODAY
from pathlib import Path
from pathways_app.services.catalogue_pack import write_pack
from pathways_app.services.install_catalogue import install
from pathways_app.domain.errors import FileProblemError
sources = Sources(Path(sys.argv[1]) / "sources")
catalogue = sources.read().catalogue
manifest = write_pack(Path(sys.argv[1]) / "x", b"{}", date="2026-11-22", schema=5, key=KEY)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    install(catalogue, manifest, KEY.publisher, TODAY)
except FileProblemError as refused:
    print(refused.reason, refused.detail)
"""


def ran(*words):
    return subprocess.run(
        [sys.executable, *map(str, words)], cwd=ROOT, capture_output=True, text=True, check=False, timeout=50,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip


@pytest.mark.parametrize("room", [10_000, 0])
def test_a_disk_without_room(tmp_path, room):
    done = ran("-c", SMALL_DISK, tmp_path, room)
    assert done.stderr == ""
    assert done.stdout.startswith("unwritable ")
    assert files() == []
    assert file_in_use() == catalogue_file()


def test_killed_at_any_instant_there_is_the_old_catalogue_or_the_new_one(tmp_path):
    old = pack(tmp_path / "old", isle_content(tmp_path / "a"))
    new = pack(tmp_path / "new", isle_content(tmp_path / "b", dearer))
    done = ran(ROOT / "tests" / "services" / "killed_install.py", old, new)
    assert done.stderr == ""
    before, after = map(int, done.stdout.split())
    assert before >= 5
    assert after >= 2


def test_the_catalogue_in_use_opens(put, isle):
    put(isle)
    store = CatalogueStore(file_in_use())
    assert [place.id for place in store.jurisdictions()] == ["isle"]
    store.close()
