import json
import subprocess
from types import SimpleNamespace

import pytest


@pytest.fixture
def contents(load, monkeypatch):
    module = load("contents")
    part = SimpleNamespace(name="One", version="1", licence="MIT", text="You may.\n")
    monkeypatch.setattr(module.licences, "shipped", lambda: (part,))
    return module


@pytest.fixture
def bundle(bundle_folder):
    inside = bundle_folder / "_internal"
    (inside / "THIRD-PARTY.txt").write_text("One: MIT\n\nYou may.\n")
    info = inside / "one-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: One\nVersion: 1\n")
    return bundle_folder


def room(told):
    return SimpleNamespace(told=lambda probe, word: told)


def test_what_is_packed_is_told_with_its_licence(contents, bundle):
    told = {"parts": [["One", "1", "MIT", "You may.\n"]]}
    assert not [*contents.about(room(told), bundle, None)]
    told = {"parts": [["One", "1", "MIT", ""], ["Two", "2", "MIT", "You may."]]}
    assert [*contents.about(room(told), bundle, None)] == [
        "About tells of One: 1 MIT with 0 characters of licence, and not 1 MIT with 9 characters of licence",
        "About tells of Two: 2 MIT with 8 characters of licence, and not nothing",
    ]


def test_what_is_in_the_bundle_and_not_told_is_found(contents, bundle):
    (bundle / "_internal" / "THIRD-PARTY.txt").write_text("")
    assert [*contents.about(room({"parts": []}), bundle, None)] == [
        "About tells of One: nothing, and not 1 MIT with 9 characters of licence",
        "the licence of One is not in THIRD-PARTY.txt",
        "One is in the bundle, but not under About",
    ]


def test_stores_of_keys_must_be_importable_without_a_socket(contents):
    assert not [*contents.keyring(room({"imported": ["a"], "failed": [], "sockets": []}), None)]
    found = [*contents.keyring(room({"imported": [], "failed": [], "sockets": ["socket.connect"]}), None)]
    assert found == [
        "what finds stores of keys opened sockets: ['socket.connect']",
        "stores of keys that cannot be imported: all",
    ]


class Publisher:
    """Stands for the clean room with a program that keeps a catalogue."""

    def __init__(self, home, taken, restored):
        self.home, self.said, self.asked = home, [taken, restored], []

    def run(self, program, _catalogue, word, *arguments):
        self.asked.append((word, *arguments))
        told = {"keygen": "Private key: k\nFingerprint, to be told: 7f2e 36c7\n"}
        if word == "status":
            told["status"] = json.dumps({"file": str(self.said.pop(0))})
        return subprocess.CompletedProcess([], 0, told.get(word, "").encode(), b"no")


def test_a_pack_is_taken_in_and_given_up_again(contents, bundle, tmp_path):
    taken = tmp_path / "taken.db"
    taken.write_text("x")
    shipped = bundle / "_internal" / "pathways.db"
    room = Publisher(tmp_path, taken, shipped)
    assert not [*contents.packs(room, bundle, None)]
    assert [asked[0] for asked in room.asked] == ["keygen", "export", "import", "status", "restore", "status"]
    assert room.asked[2][-2:] == ("--trust", "7f2e 36c7")
    assert len([*contents.packs(Publisher(tmp_path, shipped, taken), bundle, None)]) == 2


def test_a_pack_that_is_not_taken_in_is_told_with_what_was_said(contents, load, bundle, tmp_path):
    def run(program, *arguments):
        return subprocess.CompletedProcess([], 2, b"", b"no such thing")

    with pytest.raises(load("clean_room").FailedError, match="catalogue keygen: no such thing"):
        list(contents.packs(SimpleNamespace(home=tmp_path, run=run), bundle, None))


def test_whatever_is_written_into_the_bundle_is_found(contents, bundle):
    before = contents.state(bundle)
    assert not [*contents.changed(before, contents.state(bundle))]
    (bundle / "_internal" / "pathways.db-journal").touch()
    (bundle / "_internal" / "pathways.db").write_text("changed")
    after = contents.state(bundle)
    files = {
        name.removesuffix(" of the bundle was written while it was used") for name in contents.changed(before, after)
    }
    assert {"_internal/pathways.db", "_internal/pathways.db-journal"} <= files
