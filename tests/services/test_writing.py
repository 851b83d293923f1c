import os
from pathlib import Path

import pytest

from pathways_app.domain.errors import FileProblemError
from pathways_app.services.writing import safe_name, write_whole


def test_a_file_is_written_whole_and_nothing_else_is_left(tmp_path):
    file = tmp_path / "summary.pdf"
    write_whole(file, b"first")
    write_whole(file, b"second")
    assert file.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_is_as_readable_as_any_other_and_stays_as_it_was(tmp_path):
    other = tmp_path / "other"
    other.write_bytes(b"")
    file = tmp_path / "summary.pdf"
    write_whole(file, b"first")
    assert file.stat().st_mode == other.stat().st_mode
    file.chmod(0o600)
    write_whole(file, b"second")
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", [".", "/"])
def test_a_folder_is_no_name_of_a_file(name):
    with pytest.raises(FileProblemError) as refused:
        write_whole(Path(name), b"content")
    assert refused.value.reason == "unwritable"


@pytest.mark.parametrize("there", [False, True])
def test_a_private_file_is_its_owners_alone_from_its_first_byte_and_on_the_disk_before_it_takes_the_place(
    tmp_path, monkeypatch, there
):
    file, seen = tmp_path / "client.zip", []
    if there:
        file.write_bytes(b"before")
        file.chmod(0o644)
    sync, take = os.fsync, Path.replace

    def synced(handle):
        (part,) = tmp_path.glob(".*.part")
        seen.append(("sync", part.stat().st_mode & 0o777, part.read_bytes()))
        sync(handle)

    def taken(part, target):
        seen.append(("replace", part.stat().st_mode & 0o777))
        return take(part, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", taken)
    write_whole(file, b"of one client", private=True)
    assert seen == [("sync", 0o600, b"of one client"), ("replace", 0o600)]
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"of one client", 0o600)


def test_a_folder_that_is_not_there_is_said(tmp_path):
    file = tmp_path / "gone" / "summary.pdf"
    with pytest.raises(FileProblemError) as said:
        write_whole(file, b"")
    assert (said.value.file, said.value.reason) == (str(file), "unwritable")
    assert said.value.detail


def test_where_a_folder_stands_in_the_way_nothing_is_left_behind(tmp_path):
    (tmp_path / "summary.pdf" / "inside").mkdir(parents=True)
    with pytest.raises(FileProblemError):
        write_whole(tmp_path / "summary.pdf", b"pages")
    assert [path.name for path in tmp_path.iterdir()] == ["summary.pdf"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Primary teacher 2026-11-22", "Primary teacher 2026-11-22"),
        ("Athrawes gynradd ŵ", "Athrawes gynradd ŵ"),
        ("../../etc/passwd", "etc passwd"),
        ('a<b>:"c"|d?*\\e', "a b c d e"),
        ("line\nbreak\tand\u202eback\u0000", "line break and back"),
        ("  . hidden .", "hidden"),
        ("-rf", "rf"),
        ("con", "_con"),
        ("LPT1.pdf", "_LPT1.pdf"),
        ("x" * 300, "x" * 80),
        ("///", ""),
    ],
)
def test_a_name_is_one_that_every_system_takes(words, name):
    assert safe_name(words) == name
