import os
import shutil
from dataclasses import replace

import pytest

from pathways_app.casebook import backups, copying
from pathways_app.casebook.backups import contents_of, restore
from pathways_app.casebook.casebook import Casebook
from pathways_app.casebook.guard import Guard
from pathways_app.casebook.opening import key_for
from pathways_app.domain.backup import BackupReason
from pathways_app.domain.errors import (
    CasebookBusyError,
    CasebookDamagedError,
    CasebookExistsError,
    CasebookStorageError,
    WrongPassphraseError,
)
from tests.casebook.conftest import PASSPHRASE


def test_a_copy_is_whole_encrypted_and_made_while_others_write(casebook, opened):
    client = casebook.clients.add("Canary")
    other = opened()
    made = casebook.backups.make()
    other.notes.add(client.id, "after")
    assert casebook.backups.list() == (made,)
    assert made.reason is BackupReason.ASKED
    assert b"anary" not in made.file.read_bytes()
    assert [path.name for path in casebook.backups.folder.iterdir()] == [made.file.name]
    found = contents_of(made.file, key_for(made.file, PASSPHRASE))
    assert (found.counts["client"], found.counts["note"]) == (1, 0)
    assert found.first == found.last == client.created


def test_there_is_one_a_day_and_the_oldest_go(casebook, clock):
    asked = casebook.backups.make()
    assert casebook.backups.make_daily() is None
    for _ in range(5):
        clock.sleep(days=1)
        assert casebook.backups.due()
        assert casebook.backups.make_daily(kept=3) is not None
        assert casebook.backups.make_daily(kept=3) is None
    assert [backup.reason.value for backup in casebook.backups.list()] == ["daily"] * 3 + ["asked"]
    clock.sleep(days=-400)  # a clock that was set wrong
    assert casebook.backups.due()
    casebook.backups.remove(asked)
    assert asked not in casebook.backups.list()


def test_files_of_others_in_the_folder_are_no_copies(casebook):
    casebook.backups.make()
    for name in ("casebook.pathways.part", "photo.jpg", "casebook.2026-01-01T000000.000000Z.unknown.backup"):
        (casebook.backups.folder / name).write_bytes(b"x")
    assert len(casebook.backups.list()) == 1


def test_a_name_that_tells_of_no_moment_is_no_copy(casebook):
    made = casebook.backups.make()
    for moment in ("2026-13-41T996199.000000Z", "٢٠٢٦-11-22T101010.000000Z"):
        (casebook.backups.folder / f"x.{moment}.daily.backup").write_bytes(b"")
        (made.file.parent.parent / f"{casebook.file.name}.{moment}.replaced").write_bytes(b"")
    assert casebook.backups.kept() == (made,)


def test_nobody_can_have_a_copy_written_into_another_file(casebook, tmp_path, monkeypatch):
    target, other = tmp_path / "copy.pathways", tmp_path / "other"
    other.write_bytes(b"precious")
    other.chmod(0o644)
    (tmp_path / "copy.pathways.part").symlink_to(other)
    monkeypatch.setattr(copying, "forget", lambda _file: None)  # as where it is another account's
    with pytest.raises(CasebookStorageError):
        casebook.backups.copy_to(target)
    assert (other.read_bytes(), other.stat().st_mode & 0o777) == (b"precious", 0o644)
    assert not target.exists()


def test_a_copy_can_be_made_anywhere(casebook, tmp_path):
    casebook.clients.add("Mared")
    target = tmp_path / "stick" / "copy.pathways"
    casebook.backups.copy_to(target)
    casebook.backups.copy_to(target)
    with Casebook.open(target, PASSPHRASE) as copy:
        assert [one.name for one in copy.clients.list()] == ["Mared"]


def put_back(book, backup, clock, passphrase=PASSPHRASE):
    guard = Guard(book)
    try:
        return restore(book, backup.file, key_for(backup.file, passphrase), clock(), guard)
    finally:
        guard.close()


def test_a_copy_takes_the_place_of_the_casebook_which_is_kept(casebook, book, opened, clock):
    client = casebook.clients.add("Mared")
    backup = casebook.backups.make()
    casebook.clients.save(replace(client, name="Mared Hughes"))
    casebook.change_passphrase(PASSPHRASE, "another passphrase")
    casebook.lock()
    aside = put_back(book, backup, clock)
    again = opened()
    assert [one.name for one in again.clients.list()] == ["Mared"]
    with Casebook.open(aside, "another passphrase") as kept:
        assert [one.name for one in kept.clients.list()] == ["Mared Hughes"]
    assert again.check() == ()


def test_a_copy_is_put_back_where_the_casebook_is_gone(casebook, book, opened, clock):
    casebook.clients.add("Mared")
    backup = casebook.backups.make()
    casebook.lock()
    book.unlink()
    assert put_back(book, backup, clock) is None
    assert [one.name for one in opened().clients.list()] == ["Mared"]


def test_an_open_casebook_is_not_replaced(casebook, book, clock):
    backup = casebook.backups.make()
    with pytest.raises(CasebookBusyError):
        put_back(book, backup, clock)
    assert casebook.check() == ()


def test_a_copy_that_is_damaged_or_not_ours_is_not_put_back(casebook, book, clock):
    casebook.clients.add("Mared")
    backup = casebook.backups.make()
    casebook.lock()
    before = book.read_bytes()
    with pytest.raises(WrongPassphraseError):
        put_back(book, backup, clock, "something else")
    content = bytearray(backup.file.read_bytes())
    content[len(content) // 2] ^= 1
    backup.file.write_bytes(content)
    with pytest.raises(CasebookDamagedError):
        put_back(book, backup, clock)
    assert book.read_bytes() == before
    assert list(book.parent.glob("*.replaced")) == []


def test_a_copy_that_could_not_be_finished_is_not_there(casebook, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(copying, "_copy", full)
    with pytest.raises(CasebookStorageError) as refused:
        casebook.backups.make()
    assert refused.value.reason == "full"
    assert list(casebook.backups.folder.iterdir()) == []


def test_copies_made_while_the_clock_was_ahead_push_no_others_out(casebook, clock):
    for _ in range(3):
        clock.sleep(days=1)
        casebook.backups.make_daily(kept=3)
    real = set(casebook.backups.list())
    clock.sleep(days=4_000)
    ahead = casebook.backups.make_daily(kept=3)
    clock.sleep(days=-4_000)
    assert [casebook.backups.make_daily(kept=3) for _ in range(5)] == [None] * 5
    assert set(casebook.backups.list()) >= {ahead, *sorted(real, key=lambda copy: copy.made)[1:]}


def test_the_casebook_is_not_copied_over_itself(casebook, book, opened, tmp_path):
    client = casebook.clients.add("Mared")
    other = tmp_path / "other name"
    other.symlink_to(book)
    for target in (book, other):
        with pytest.raises(CasebookExistsError):
            casebook.backups.copy_to(target)
    casebook.notes.add(client.id, "kept")
    assert [note.text for note in opened().notes.of(client.id)] == ["kept"]


def test_a_copy_that_cannot_be_removed_is_said_to_be_there_still(casebook, monkeypatch):
    made = casebook.backups.make()
    monkeypatch.setattr(
        type(made.file), "unlink", lambda *_args, **_kw: (_ for _ in ()).throw(PermissionError(13, "no"))
    )
    with pytest.raises(CasebookStorageError):
        casebook.backups.remove(made)
    assert casebook.backups.list() == (made,)


def test_a_copy_that_is_gone_by_the_time_it_is_looked_into_does_not_come_back_empty(casebook):
    made = casebook.backups.make()
    casebook.backups.remove(made)
    with pytest.raises(CasebookStorageError):
        casebook.backups.contents(made)
    assert casebook.backups.kept() == ()
    assert not made.file.exists()


def test_what_was_set_aside_is_listed_looked_into_put_back_and_removed(casebook, book, opened, clock):
    mared = casebook.clients.add("Mared").id
    copy, key = casebook.backups.make(), casebook.key
    casebook.notes.add(mared, "after the copy")
    casebook.lock()
    guard = Guard(book)
    aside = restore(book, copy.file, key, clock(), guard)
    guard.close()
    again = opened()
    assert again.notes.of(mared) == ()
    replaced, made = again.backups.kept()
    assert (replaced.file, replaced.reason, made) == (aside, BackupReason.REPLACED, copy)
    assert replaced.size == aside.stat().st_size
    assert again.backups.list() == (copy,)  # what was set aside is no copy, and puts none out
    assert again.backups.contents(replaced).counts["note"] == 1
    again.lock()
    guard = Guard(book)
    restore(book, aside, key, clock(), guard)
    guard.close()
    last = opened()
    assert [note.text for note in last.notes.of(mared)] == ["after the copy"]
    for one in last.backups.kept():
        last.backups.remove(one)
    assert last.backups.kept() == ()
    assert {path.name for path in book.parent.iterdir()} >= {book.name}
    assert not list(book.parent.glob("*replaced*"))


@pytest.mark.parametrize("folded", [True, False])
def test_what_stands_in_a_log_alone_is_set_aside_looked_into_and_put_back_too(
    casebook, book, opened, clock, monkeypatch, folded
):
    """Whatever passphrase the casebook has, and whether its log could be brought into it or not."""
    copy, old = casebook.backups.make(), casebook.key
    casebook.change_passphrase(PASSPHRASE, "another passphrase")
    casebook.clients.add("In the log alone")
    new, kept = casebook.key, book.parent / "kept"
    for end in ("", "-wal"):  # as it lies there after a program was killed
        shutil.copyfile(book.with_name(book.name + end), kept.with_name(kept.name + end))
    casebook.lock()
    for end in ("", "-wal"):
        kept.with_name(kept.name + end).replace(book.with_name(book.name + end))
    if not folded:
        monkeypatch.setattr(backups, "fold_log", lambda *_: False)
    guard = Guard(book)
    aside = restore(book, copy.file, old, clock(), guard)
    guard.close()
    assert aside.with_name(aside.name + "-wal").exists() is not folded
    before = {path.name: path.read_bytes() for path in book.parent.glob("*.replaced*")}
    assert contents_of(aside, new).counts["client"] == 1
    with pytest.raises(WrongPassphraseError):
        contents_of(aside, old)
    assert {path.name: path.read_bytes() for path in book.parent.glob("*.replaced*")} == before
    guard = Guard(book)
    restore(book, aside, new, clock(), guard)
    guard.close()
    with Casebook.open_with(book, new) as back:
        assert [client.name for client in back.clients.list()] == ["In the log alone"]


def test_what_a_copy_that_was_cut_short_left_behind_goes_after_a_day(casebook, book, clock):
    copy = casebook.backups.make()
    left = [copy.file.with_name(f"{copy.file.name}.part{end}") for end in ("", "-journal")]
    left.append(book.with_name(f"{book.name}.2026-11-22T090000.000000Z.damaged.part"))
    fresh, own = book.with_name(f"{book.name}.part"), book.with_name("other.part")
    for file in (*left, fresh, own):
        file.write_bytes(b"half")
    for file in (*left, own):
        os.utime(file, (0, 0))
    moment = clock().timestamp()
    os.utime(fresh, (moment, moment))
    clock.sleep(hours=21)
    assert casebook.backups.make_daily() is not None
    assert [file for file in left if file.exists()] == []
    assert fresh.exists()
    assert own.exists()
