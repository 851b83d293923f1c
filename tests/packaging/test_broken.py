import subprocess

import pytest


class Room:
    """Stands for the clean room: what it runs says what it is told to."""

    def __init__(self, status, said):
        self.status, self.said, self.seen = status, said, []

    def run(self, program, *arguments, **variables):
        self.seen.append((sorted(file.name for file in program.parent.rglob("*")), arguments, variables))
        return subprocess.CompletedProcess([], self.status, b"", self.said)


@pytest.fixture
def tried(load, bundle_folder, monkeypatch, tmp_path):
    broken = load("broken")
    lacks = (
        broken.Lack("one", "libone.so.1", ("route",)),
        broken.Lack("one", "_internal"),
        broken.Lack("one", "pathways.db", instead=b"not a database"),
        broken.Lack("one", variables={"DISPLAY": ":9"}),
    )
    monkeypatch.setattr(broken, "ANYWHERE", lacks)
    monkeypatch.setattr(broken, "ON_LINUX", ())

    def try_(status, said):
        room = Room(status, said)
        return list(broken.broken(room, bundle_folder, tmp_path)), room.seen

    return try_


def test_each_thing_is_taken_from_a_copy_of_its_own(tried, bundle_folder):
    problems, seen = tried(2, b"no one\n")
    assert not problems
    assert [("libone.so.1" in files, "pathways.db" in files) for files, _, _ in seen] == [
        (False, True),
        (False, False),
        (True, True),
        (True, True),
    ]
    assert seen[0][1] == ("route",)
    assert seen[3][2] == {"DISPLAY": ":9"}
    assert (bundle_folder / "_internal" / "pathways.db").read_text() == "x"
    assert len([*bundle_folder.rglob("*")]) == 5


@pytest.mark.parametrize(("status", "said"), [(1, b"no one"), (2, b"nothing"), (2, b"no one\nand more")])
def test_anything_but_one_sentence_is_a_problem(tried, status, said):
    problems, _ = tried(status, said)
    assert len(problems) == 4
    assert problems[0].startswith(f"without libone.so.1: status {status}")


def test_what_is_taken_away_is_in_the_bundle_by_the_names_given(load):
    broken = load("broken")
    wanted = load("bundle").wanted
    names = {lack.gone for lack in (*broken.ANYWHERE, *broken.ON_LINUX) if lack.gone}
    assert {"pathways.db", "tokens.json", "summary.typ", "libqoffscreen.so"} <= names
    assert wanted("PySide6/Qt/lib/libQt6XcbQpa.so.6")
