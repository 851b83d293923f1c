import os
import subprocess
import tarfile

import pytest

IDENT = "org.pathways.Pathways"


@pytest.fixture
def portable(load, bundle_folder):
    return load("portable")


@pytest.fixture
def archive(portable, bundle_folder):
    assert portable.main() == 0
    (file,) = bundle_folder.parent.glob("pathways-1.2.3-linux-*.tar.gz")
    return file


def test_the_archive_says_nothing_of_who_packed_it(archive):
    with tarfile.open(archive) as found:
        members = found.getmembers()
    told = {(one.uid, one.gid, one.uname, one.gname, one.mtime) for one in members}
    assert told == {(0, 0, "root", "root", 1801396800)}
    names = [one.name for one in members]
    assert names == sorted(names, key=lambda name: name.split("/"))
    top = archive.name.removesuffix(".tar.gz")
    assert {name.split("/")[0] for name in names} == {top}
    modes = {one.name.removeprefix(f"{top}/"): one.mode for one in members}
    assert modes["pathways"] == modes["menu-entry.sh"] == 0o755
    assert modes["_internal/libone.so.1"] == modes["README.txt"] == 0o644


def test_the_same_bundle_makes_the_same_archive(portable, archive, bundle_folder):
    before = archive.read_bytes()
    (bundle_folder / "_internal" / "pathways.db").touch()
    assert portable.main() == 0
    assert archive.read_bytes() == before


@pytest.fixture
def unpacked(archive, tmp_path):
    """Where the archive was unpacked, in a folder whose name is as awkward as names come."""
    place = tmp_path / 'Siân\'s "50 %" $HOME `é` \\folder'
    place.mkdir()
    with tarfile.open(archive) as found:
        found.extractall(place, filter="data")
    return place / archive.name.removesuffix(".tar.gz")


def entry(unpacked, home, *arguments):
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    return subprocess.run(
        ["sh", unpacked / "menu-entry.sh", *arguments], env=environment, capture_output=True, text=True, check=False
    )


def test_it_comes_into_the_menu_and_out_again(unpacked, tmp_path):
    home = tmp_path / "home of Ñ"
    home.mkdir()
    other = home / ".local/share/icons/hicolor/48x48/apps/other.png"
    other.parent.mkdir(parents=True)
    other.touch()
    assert entry(unpacked, home).returncode == 0
    said = (home / f".local/share/applications/{IDENT}.desktop").read_text(encoding="utf-8")
    (line,) = [line for line in said.splitlines() if line.startswith("Exec=")]
    assert line.endswith('" %f')
    # Read back as the specification says: the string first, then the quoted argument, then the codes.
    text = line.removeprefix("Exec=").removesuffix(" %f").replace("\\\\", "\\")
    argument, escaped = "", False
    for mark in text[1:-1]:
        if mark == "\\" and not escaped:
            escaped = True
            continue
        assert escaped or mark not in '"`$'
        argument, escaped = argument + mark, False
    assert argument.replace("%%", "%") == str(unpacked / "pathways")
    assert (home / f".local/share/mime/packages/{IDENT}.xml").is_file()
    assert len([*(home / ".local/share/icons").rglob(f"{IDENT}.*")]) == 10
    assert entry(unpacked, home, "--remove").returncode == 0
    left = {file for file in home.rglob("*") if file.is_file() and IDENT in file.name}
    assert not left
    assert other.exists()


def test_another_word_is_not_understood(unpacked, tmp_path):
    done = entry(unpacked, tmp_path, "--help")
    assert done.returncode == 2
    assert done.stderr.startswith("Usage: ")
    assert not (tmp_path / ".local").exists()


def test_without_a_bundle_nothing_is_made(portable, load, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(load("desktop_files"), "BUNDLE", tmp_path / "none")
    assert portable.main() == 2
    assert "make package" in capsys.readouterr().err
