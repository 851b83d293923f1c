import os

from pathways_app.runtime.sync import sync_folder


def test_the_folder_itself_is_synced_and_closed_again(tmp_path, monkeypatch):
    synced, fsync = [], os.fsync

    def listen(handle):
        synced.append((handle, os.fstat(handle).st_ino))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", listen)
    sync_folder(tmp_path)
    ((handle, inode),) = synced
    assert inode == tmp_path.stat().st_ino
    try:
        still_open = os.fstat(handle).st_ino == inode
    except OSError:
        still_open = False
    assert not still_open


def test_a_folder_that_cannot_be_opened_is_no_problem(tmp_path, monkeypatch):
    synced = []
    monkeypatch.setattr(os, "fsync", synced.append)
    sync_folder(tmp_path / "none")
    assert synced == []
