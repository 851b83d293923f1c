import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pathways_app.casebook import key
from pathways_app.domain.errors import (
    CasebookDamagedError,
    CasebookLockedError,
    CasebookMissingError,
    KeyringError,
    WrongPassphraseError,
)
from pathways_app.services import casebook as books
from pathways_app.services import casebook_passphrase as passphrases

ROOT = Path(__file__).parents[2]
PASSPHRASE = "correct horse battery"


@pytest.fixture
def quick_keys(monkeypatch):
    monkeypatch.setattr(key, "ITERATIONS", 10)


@pytest.fixture
def casebook(quick_keys):
    with books.create_casebook(PASSPHRASE) as made:
        yield made


def test_it_is_kept_in_the_persons_own_folder(quick_keys):
    assert not books.casebook_exists()
    with pytest.raises(CasebookMissingError):
        books.open_casebook(PASSPHRASE)
    with books.create_casebook(PASSPHRASE) as casebook:
        assert casebook.file == books.casebook_file()
        assert Path(os.environ["HOME"]) in casebook.file.parents
    assert books.casebook_exists()


def test_a_copy_is_looked_into_and_put_back(casebook):
    casebook.clients.add("Mared")
    backup = casebook.backups.make()
    casebook.clients.add("Nia")
    assert books.preview_backup(backup.file, PASSPHRASE).counts["client"] == 1
    with pytest.raises(WrongPassphraseError):
        books.preview_backup(backup.file, "something else")
    casebook.lock()
    restored = books.restore_backup(backup.file, PASSPHRASE)
    with restored.casebook as again:
        assert [one.name for one in again.clients.list()] == ["Mared"]
    with books.open_casebook(PASSPHRASE, restored.set_aside) as aside:
        assert {one.name for one in aside.clients.list()} == {"Mared", "Nia"}


def test_a_damaged_casebook_is_rescued(casebook):
    for number in range(30):
        casebook.notes.add(casebook.clients.add(f"Client {number}").id, "x" * 2000)
    casebook.lock()
    content = bytearray(casebook.file.read_bytes())
    content[-3000] ^= 1
    casebook.file.write_bytes(content)
    rescue = books.rescue_casebook(PASSPHRASE)
    with rescue.casebook as again:
        assert again.check() == ()
        assert len(again.clients.list()) == 30
    assert rescue.rescued.set_aside.read_bytes() == content


def test_how_hard_a_passphrase_is_to_guess():
    scores = [passphrases.passphrase_strength(text).score for text in ("", "password", "correct horse battery")]
    assert scores == [0, 0, 4]
    known = passphrases.passphrase_strength(
        "sionedrhysllewelyn", ("Sioned Rhys Llewelyn", "sioned", "rhys", "llewelyn")
    )
    assert known.guesses < passphrases.passphrase_strength("sionedrhysllewelyn").guesses
    assert passphrases.passphrase_strength("x" * 5000).score < 2
    assert passphrases.passphrase_strength("a" * 3).least_characters == books.LEAST_CHARACTERS == 8


class Ring:
    """What a system that keeps secrets is asked."""

    def __init__(self, monkeypatch):
        import keyring

        self.kept = {}
        monkeypatch.setattr(keyring, "set_password", lambda *named: self.kept.update({named[:2]: named[2]}))
        monkeypatch.setattr(keyring, "get_password", lambda *named: self.kept.get(named))
        monkeypatch.setattr(keyring, "delete_password", self._delete)

    def _delete(self, *named):
        import keyring

        if self.kept.pop(named, None) is None:
            raise keyring.errors.PasswordDeleteError


def test_the_system_keeps_a_key_only_when_asked_and_never_the_passphrase(casebook, monkeypatch):
    ring = Ring(monkeypatch)
    assert passphrases.open_remembered() is None
    assert ring.kept == {}
    passphrases.remember_key(casebook)
    assert PASSPHRASE not in repr(ring.kept)
    casebook.clients.add("Mared")
    with passphrases.open_remembered() as again:
        assert [one.name for one in again.clients.list()] == ["Mared"]
    casebook.change_passphrase(PASSPHRASE, "another passphrase")
    assert passphrases.open_remembered() is None  # the key of before: the person is asked
    passphrases.forget_key()
    passphrases.forget_key()
    assert ring.kept == {}
    casebook.lock()
    with pytest.raises(CasebookLockedError):
        passphrases.remember_key(casebook)


def test_a_system_that_keeps_nothing_says_so(casebook, monkeypatch):
    import keyring
    from keyring.backends import fail

    monkeypatch.setattr(keyring.core, "_keyring_backend", fail.Keyring())
    assert not passphrases.keyring_available()
    for ask in (lambda: passphrases.remember_key(casebook), passphrases.open_remembered, passphrases.forget_key):
        with pytest.raises(KeyringError):
            ask()


_SESSION = """
import json, socket, sys
from datetime import date
from pathlib import Path

def refuse(*_, **__):
    raise AssertionError("a socket")

socket.socket.connect = socket.socket.bind = refuse
socket.getaddrinfo = refuse
from pathways_app.casebook import key
key.ITERATIONS = 10
from pathways_app.runtime.logs import start_logging
from pathways_app.services.casebook import create_casebook, open_casebook, restore_backup
from pathways_app.services.casebook_facts import facts_of
from pathways_app.services.casebook_routes import check_all, save_route
from pathways_app.services.check_again import check_again
from pathways_app.services.request import Question, build_request
from pathways_app.services.workspace import Workspace

start_logging()
CANARY = "Zyzzyva"
today = date(2026, 11, 22)
with Workspace.open() as workspace, create_casebook(CANARY + " passphrase") as casebook:
    place = workspace.jurisdiction("wales")
    request = build_request(workspace, Question(holds=("wales.role-ta-l3",), goal="wales.role-teacher-primary"), today)
    client = casebook.clients.add(CANARY, CANARY, facts_of(place, request.person, request.goal))
    session = casebook.sessions.start(client.id)
    for number in range(50):
        casebook.notes.add(client.id, f"{CANARY} {number} " * 40, session.id)
    casebook.actions.add(client.id, CANARY)
    casebook.attachments.add(client.id, CANARY, CANARY.encode() * 1000)
    answer = workspace.find_routes(request)
    if answer.routes:
        save_route(casebook, place, client.id, answer, 0, CANARY, session.id)
    check_all(casebook, lambda snapshot: check_again(workspace, snapshot, today))
    casebook.search(CANARY)
    casebook.settings.put("adviser", CANARY)
    backup = casebook.backups.make()
    casebook.change_passphrase(CANARY + " passphrase", CANARY + " another")
    casebook.merge(casebook.clients.add(CANARY + "2").id, client.id)
    try:
        open_casebook(CANARY + " wrong one")
    except Exception as wrong:
        print(repr(wrong), file=sys.stderr)
restore_backup(backup.file, CANARY + " passphrase").casebook.lock()
print("done")
"""


def test_nothing_personal_is_ever_written_in_the_clear(tmp_path):
    """Everything a session leaves on the disk, in its home and its temporary folder, is read for a word of it."""
    home, temporary = tmp_path / "home", tmp_path / "tmp"
    home.mkdir()
    temporary.mkdir()
    folders = {"HOME": str(home), "TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary), "PATHWAYS_LOG": "DEBUG"}
    xdg = {name: str(home / name) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", _SESSION],
        cwd=ROOT,
        env={**os.environ, **folders, **xdg, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=55,
        check=False,
    )
    assert done.stdout == "done\n", done.stderr
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert any(file.name == "casebook.pathways" for file in files)
    assert list(temporary.iterdir()) == []
    words = ("zyzzyva", "role-ta-l3", "passphrase")
    for file in files:
        content = file.read_bytes().lower()
        assert [word for word in words if word.encode() in content] == [], file
        assert "zyzzyva" not in str(file).lower()
    assert "zyzzyva" not in done.stderr.lower()
    assert json.dumps(done.stderr).count("Error") <= 1  # the wrong passphrase, which was meant


def test_where_nothing_is_left_the_damaged_file_stays(casebook):
    casebook.lock()
    shutil.rmtree(casebook.file.parent / "casebook.pathways.backups", ignore_errors=True)
    casebook.file.write_bytes(bytes(8192))
    with pytest.raises(CasebookDamagedError):
        books.rescue_casebook(PASSPHRASE)
    assert casebook.file.read_bytes() == bytes(8192)
