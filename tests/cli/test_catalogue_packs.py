import io
import json
import os
from datetime import timedelta

import pytest

from pathways_app.runtime.paths import catalogue_file
from pathways_app.services import signing
from pathways_app.services.installed_catalogue import file_in_use, file_of, in_use
from tests.catalogue.conftest import Sources
from tests.services.pack_maker import KEY, NOW, isle_content, pack, ships_as_old

FINGERPRINT = KEY.publisher.fingerprint
WHO = f"Isle Publishing (key {FINGERPRINT})"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(signing, "SCRYPT_COST", 2**4)
    ships_as_old(monkeypatch)


@pytest.fixture
def isle(tmp_path):
    return pack(tmp_path / "isle.pathways-catalogue", isle_content(tmp_path / "isle"))


@pytest.fixture
def dearer(tmp_path):
    def change(sources):
        sources.entry("steps", "isle.course")["fee"]["amount"] = 9535

    content = isle_content(tmp_path / "dearer", change)
    return pack(tmp_path / "dearer.pathways-catalogue", content, now=NOW + timedelta(hours=1))


@pytest.fixture
def answer(monkeypatch):
    return lambda words: monkeypatch.setattr("sys.stdin", io.StringIO(words))


def test_a_publisher_makes_a_key_and_a_pack_that_others_take_in(run, tmp_path):
    (tmp_path / "pass").write_text("correct horse battery\n")
    made = run("catalogue", "keygen", "Isle Office", "-o", tmp_path / "isle", "--passphrase-file", tmp_path / "pass")
    assert (made.status, made.err) == (0, "")
    fingerprint = made.out.splitlines()[-1].partition(": ")[2].removeprefix("to be told to whoever takes packs in: ")
    file, sources = tmp_path / "isle.pathways-catalogue", Sources(tmp_path / "sources").write()
    words = ("--key", tmp_path / "isle.pathways-key", "--passphrase-file", tmp_path / "pass", "--sources", sources)
    done = run("catalogue", "export", file, *words)
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines()[1] == f"Signed by Isle Office (key {fingerprint})."
    taken = run("catalogue", "import", file, "--yes", "--trust", fingerprint)
    assert (taken.status, taken.err) == (0, "")
    assert in_use().pack.publisher.name == "Isle Office"


def test_a_passphrase_is_asked_for_twice_when_it_is_new(run, refused, tmp_path, monkeypatch):
    given = iter(["correct horse battery", "correct horse batterie", "correct horse battery", "correct horse battery"])
    monkeypatch.setattr("pathways_app.cli.catalogue_packs.getpass", lambda _prompt: next(given))
    made = run("catalogue", "keygen", "Isle Office", "-o", tmp_path / "isle")
    assert (made.status, made.err) == (0, "They differ.\n")
    monkeypatch.setattr("pathways_app.cli.catalogue_packs.getpass", lambda _prompt: "something else")
    said = refused("catalogue", "export", tmp_path / "x", "--key", tmp_path / "isle.pathways-key")
    assert "does not open this key" in said


def test_a_passphrase_that_cannot_be_read_is_not_told(refused, tmp_path, monkeypatch):
    file = tmp_path / "pass"
    file.write_bytes(b"correct \xff horse battery")
    said = refused("catalogue", "keygen", "Isle", "-o", tmp_path / "isle", "--passphrase-file", file)
    assert "UTF-8" in said
    assert "horse" not in said
    monkeypatch.setattr("pathways_app.cli.catalogue_packs._MOST_PASSPHRASE", 1_000_000)
    assert "cannot be read" in refused("catalogue", "keygen", "Isle", "-o", "x", "--passphrase-file", tmp_path)


def test_without_a_key_a_pack_is_of_no_use(run, refused, tmp_path):
    sources = Sources(tmp_path / "sources").write()
    done = run("catalogue", "export", tmp_path / "x.pathways-catalogue", "--sources", sources)
    assert "not signed" in done.out
    assert "nobody has signed" in refused("catalogue", "import", tmp_path / "x.pathways-catalogue", "--yes")


def test_nothing_is_taken_in_of_somebody_unknown(refused, isle):
    said = refused("catalogue", "import", isle, "--yes")
    assert "not trusted" in said
    assert FINGERPRINT not in said  # it would only be copied
    assert "another key" in refused("catalogue", "import", isle, "--yes", "--trust", "0" * 32)
    assert file_in_use() == catalogue_file()


def test_the_figures_are_shown_before_anything_is_asked(run, isle, dearer, answer):
    run("catalogue", "import", isle, "--yes", "--trust", FINGERPRINT)
    before = file_in_use()
    answer("n\n")
    shown = run("catalogue", "import", dearer)
    assert shown.status == 1
    assert shown.out.splitlines()[:5] == [
        f"Catalogue of 2026-11-22, signed on 2026-11-22 by {WHO}.",
        f"In use: the catalogue of 2026-11-22, signed by {WHO}, taken in on 2026-11-22.",
        "isle, steps: 1 changed",
        "  ~ isle.course  Course",
        "      fee £49.50 → £9,535",
    ]
    answer("")
    assert run("catalogue", "import", dearer).status == 1
    assert run("catalogue", "import", dearer, "--show").status == 0
    assert file_in_use() == before
    answer("y\n")
    assert run("catalogue", "import", dearer).status == 0
    assert file_in_use() != before
    assert "in use already" in run("catalogue", "import", dearer, "--yes").out


def test_an_older_pack_needs_to_be_allowed(run, isle, dearer):
    run("catalogue", "import", dearer, "--yes", "--trust", FINGERPRINT)
    before = file_in_use()
    ran = run("catalogue", "import", isle, "--yes")
    assert ran.status == 2
    assert "This pack is older than the catalogue in use." in ran.out
    assert "--allow-older" in ran.err
    assert file_in_use() == before
    assert run("catalogue", "import", isle, "--yes", "--allow-older").status == 0
    assert file_in_use() != before


def test_as_json(run, isle, dearer):
    shown = json.loads(run("catalogue", "import", isle, "--json", "--trust", FINGERPRINT).out)
    assert (shown["taken_in"], shown["same"], shown["pack"]["publisher"]["name"]) == (False, False, "Isle Publishing")
    assert file_in_use() == catalogue_file()
    assert json.loads(run("catalogue", "import", isle, "--json", "--yes", "--trust", FINGERPRINT).out)["taken_in"]
    (change,) = json.loads(run("catalogue", "import", dearer, "--json").out)["changes"]
    assert change["fields"][0]["after"] == {"amount": 9535, "currency": "GBP"}
    status = json.loads(run("catalogue", "status", "--json").out)
    assert (status["file"], status["whole"], status["aside"]) == (str(file_in_use()), True, None)
    assert json.loads(run("catalogue", "info", "--json").out)["isle"]["step"] == 1


def test_status_restore_and_forget(run, refused, isle):
    plain = run("catalogue", "status").out
    assert plain.startswith("In use: the catalogue of 20")
    assert "came with Pathways" in plain
    assert "already" in run("catalogue", "restore").out
    run("catalogue", "import", isle, "--yes", "--trust", FINGERPRINT)
    assert run("catalogue", "status").out.splitlines() == [
        f"In use: the catalogue of 2026-11-22, signed by {WHO}, taken in on 2026-11-22.",
        f"Trusted: {WHO}, accepted on 2026-11-22.",
    ]
    file = file_of(in_use().pack)
    os.utime(file)
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    assert "no longer as it was built" in run("catalogue", "status").out
    file.unlink()
    assert "damaged and not in use" in run("catalogue", "status").out
    assert run("catalogue", "restore").out.endswith("in use again.\n")
    assert run("catalogue", "forget", FINGERPRINT).out.startswith(f"No longer trusted: {WHO}.")
    assert "has been accepted" in refused("catalogue", "forget", FINGERPRINT)


def test_the_environment_is_told_of(run, isle, monkeypatch):
    run("catalogue", "import", isle, "--yes", "--trust", FINGERPRINT)
    monkeypatch.setenv("PATHWAYS_DB", str(catalogue_file()))
    said = run("catalogue", "status").out
    assert "which PATHWAYS_DB names" in said
    assert "not in use while" in said


def test_building_does_not_touch_what_was_taken_in(run, isle, tmp_path):
    run("catalogue", "import", isle, "--yes", "--trust", FINGERPRINT)
    before = file_in_use().read_bytes()
    assert run("catalogue", "build", "-o", tmp_path / "mine.db").status == 0
    assert file_in_use().read_bytes() == before
    assert run("show", "isle.course").status == 0


def test_a_question_is_answered_from_the_pack(run, isle):
    run("catalogue", "import", isle, "--yes", "--trust", FINGERPRINT)
    ran = run("route", "--from", "isle.maths-good", "--to", "isle.teacher", "--attr", "subject=physics")
    assert ran.status == 0
    assert "Course" in ran.out


def test_a_damaged_catalogue_of_a_pack_is_told_with_its_remedy(run, refused, isle):
    run("catalogue", "import", isle, "--yes", "--trust", FINGERPRINT)
    file = file_in_use()
    assert file != catalogue_file()  # what ships is not to be damaged
    whole = bytearray(file.read_bytes())
    whole[100:8192] = b"\xff" * 8092
    file.write_bytes(whole)
    assert "'pathways catalogue restore'" in refused("show", "isle.course")
    assert run("catalogue", "restore").status == 0
    assert run("show", "wales.psi").status == 0
