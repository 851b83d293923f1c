"""What the disk does: full, read-only, failing; and several threads at once."""

import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from pathways_app.casebook.casebook import Casebook
from pathways_app.domain import errors
from tests.casebook.conftest import PASSPHRASE

ROOT = Path(__file__).parents[2]


def limit(casebook, pages):
    with casebook.clients._store.plain() as db:
        db.execute(f"PRAGMA max_page_count = {pages}").fetchall()
        return db.execute("PRAGMA page_count").fetchone()[0]


def test_a_full_file_refuses_the_last_change_and_loses_nothing(casebook, opened):
    client = casebook.clients.add("Mared")
    note = casebook.notes.add(client.id, "before")
    limit(casebook, limit(casebook, 1_000_000) + 2)
    with pytest.raises(errors.CasebookStorageError) as refused:
        casebook.attachments.add(client.id, "large.pdf", bytes(200_000))
    assert refused.value.reason == "full"
    assert casebook.notes.of(client.id) == (note,)
    assert casebook.attachments.of(client.id) == ()
    limit(casebook, 1_000_000)
    casebook.attachments.add(client.id, "large.pdf", bytes(200_000))
    assert casebook.check() == ()


_ON_A_FULL_DISK = """
import resource, sys
from pathlib import Path
from pathways_app.casebook import key
key.ITERATIONS = 10
from pathways_app.casebook.casebook import Casebook
from pathways_app.domain.errors import CasebookStorageError
casebook = Casebook.open(Path(sys.argv[1]), sys.argv[2])
size = max(path.stat().st_size for path in Path(sys.argv[1]).parent.iterdir() if path.is_file())
resource.setrlimit(resource.RLIMIT_FSIZE, (size // 2, size // 2))
client = casebook.clients.list()[0].id
refused = 0
for ask in (
    lambda: casebook.attachments.add(client, "large.pdf", bytes(500_000)),
    casebook.backups.make,
    lambda: casebook.change_passphrase(sys.argv[2], "another passphrase"),
):
    try:
        ask()
    except CasebookStorageError:
        refused += 1
print(refused, [one.name for one in casebook.clients.list()])
"""


def test_what_the_system_refuses_to_write_is_said_and_nothing_is_lost(casebook, book, opened):
    client = casebook.clients.add("Mared")
    casebook.attachments.add(client.id, "a.pdf", os.urandom(300_000))
    casebook.lock()
    done = subprocess.run(
        [sys.executable, "-c", _ON_A_FULL_DISK, str(book), PASSPHRASE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert (done.stdout.strip(), done.stderr) == ("3 ['Mared']", "")
    again = opened()
    assert [one.name for one in again.clients.list()] == ["Mared"]
    assert len(again.attachments.of(client.id)) == 1
    assert again.check() == ()
    assert list(book.parent.rglob("*.part*")) == []


def test_a_note_written_while_another_window_is_in_the_middle_of_it_waits_its_turn(casebook, opened, monkeypatch):
    client = casebook.clients.add("Mared")
    other = opened()
    held, let_go = threading.Event(), threading.Event()

    def hold():
        with other.clients._store.writing():
            held.set()
            let_go.wait(10)

    holding = threading.Thread(target=hold)
    holding.start()
    assert held.wait(10)
    with casebook.clients._store.plain() as db:
        db.execute("PRAGMA busy_timeout = 1")
    with pytest.raises(errors.CasebookBusyError):
        casebook.notes.add(client.id, "x")
    assert casebook.notes.of(client.id) == ()
    with casebook.clients._store.plain() as db:
        db.execute("PRAGMA busy_timeout = 20000")
    let_go.set()
    assert casebook.notes.add(client.id, "x").text == "x"
    holding.join()


def test_many_threads_write_and_read_at_once(casebook):
    client = casebook.clients.add("Mared").id
    wrong = []

    def work(number):
        try:
            note = casebook.notes.add(client, f"n{number}")
            for turn in range(5):
                note = casebook.notes.save(replace(note, text=f"n{number} {turn}"))
                casebook.search(f"n{number}")
                casebook.clients.list()
        except Exception as problem:  # noqa: BLE001 - any of them fails the test below
            wrong.append(problem)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert sorted(note.text for note in casebook.notes.of(client)) == [f"n{number} 4" for number in range(6)]


def test_a_place_that_cannot_be_written_is_said_to_be(quick_keys, tmp_path, monkeypatch):
    from pathways_app.casebook import guard

    def refuse(path, *_, **__):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(guard.Path, "touch", refuse)
    with pytest.raises(errors.CasebookStorageError) as refused:
        Casebook.create(tmp_path / "casebook", PASSPHRASE)
    assert refused.value.reason == "read_only"


def test_a_connection_keeps_nothing_on_disk_in_the_clear(casebook):
    with casebook.clients._store.plain() as db:
        said = {
            name: db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "temp_store",
                "secure_delete",
                "foreign_keys",
                "synchronous",
                "journal_mode",
                "cipher_version",
                "kdf_iter",
            )
        }
    assert said["temp_store"] == 2  # memory
    assert (said["secure_delete"], said["foreign_keys"], said["synchronous"], said["journal_mode"]) == (1, 1, 2, "wal")
    assert said["cipher_version"].startswith("4.")
