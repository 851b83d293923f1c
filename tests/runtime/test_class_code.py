import dataclasses
import importlib.util
import json
import marshal
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pathways_app.runtime import quick_classes
from pathways_app.runtime.class_code import NAME, use_class_code, write_class_code
from pathways_app.runtime.quick_classes import keeping_classes, knows_this_python

REPOSITORY = Path(__file__).resolve().parents[2]
MARK = importlib.util.MAGIC_NUMBER + b"%x\n" % sys.hexversion

WHAT_THE_PROGRAM_MAKES = """
import dataclasses, json
found, texts, process = [], [], dataclasses._process_class
def note(cls, *options):
    if cls.__module__.startswith("pathways_app.") and cls.__doc__:
        found.append(f"{cls.__module__}:{cls.__qualname__}")
    return process(cls, *options)
def note_text(text, *scopes):
    if scopes[0]["__name__"].startswith("pathways_app."):
        texts.append(text)
    exec(text, *scopes)
dataclasses._process_class, dataclasses.exec = note, note_text
from pathways_app.services import worker_tasks
from pathways_app.ui import desktop, first_enquiry
print(json.dumps([found, texts]))
"""


@pytest.fixture(autouse=True)
def exec_is_put_back(monkeypatch):
    monkeypatch.setattr(dataclasses, "exec", exec, raising=False)
    monkeypatch.setattr(dataclasses, "_process_class", quick_classes._plain())


@pytest.fixture
def file(tmp_path):
    return tmp_path / NAME


def make(name):
    return dataclasses.make_dataclass(name, [("x", int), ("y", int, 2)], frozen=True, order=True)


@pytest.fixture
def texts(monkeypatch):
    """What is compiled to make one class."""
    found = []
    monkeypatch.setattr(dataclasses, "exec", lambda text, *scopes: (found.append(text), exec(text, *scopes)))
    make("Point")
    return found


def test_classes_made_of_kept_code_behave_as_others(file, texts, monkeypatch):
    write_class_code(file, texts, {})
    monkeypatch.setattr(dataclasses, "exec", exec)
    assert use_class_code(file)
    monkeypatch.setattr("builtins.compile", None)
    point = make("Point")
    assert repr(point(1)) == "Point(x=1, y=2)"
    assert point(1) == point(1, 2) != point(2)
    assert point(1) < point(2)
    assert hash(point(1)) == hash(point(1, 2))
    with pytest.raises(dataclasses.FrozenInstanceError):
        point(1).x = 3
    assert dataclasses.replace(point(1), y=5).y == 5


def test_a_class_that_is_not_kept_is_made_as_ever(file):
    write_class_code(file, ["pass"], {})
    assert use_class_code(file)
    assert repr(make("Other")(4)) == "Other(x=4, y=2)"


def test_whole_classes_are_kept_too(file, monkeypatch):
    def make_a_point():
        @dataclasses.dataclass(frozen=True)
        class Point:
            """A class with words of its own."""

            x: "int"

        return Point

    with keeping_classes(lambda module: module == __name__) as classes:
        make_a_point()
    write_class_code(file, [], classes)
    assert use_class_code(file)
    if knows_this_python():
        assert len(classes) == 1
        monkeypatch.setattr(dataclasses, "_create_fn", None)
    assert repr(make_a_point()(4)).endswith("Point(x=4)")


@pytest.mark.parametrize("keep", [True, False])
def test_methods_tell_of_the_same_types_as_others(file, texts, monkeypatch, keep):
    write_class_code(file, texts if keep else ["pass"], {})
    monkeypatch.setattr(dataclasses, "exec", exec)
    assert use_class_code(file)
    assert make("Point").__init__.__annotations__ == {"x": int, "y": int, "return": None}


@pytest.mark.parametrize(
    "kept", [None, b"", MARK, MARK + b"\xff\xff", MARK + b"N", MARK + b"{0", b"\0\0\r\n{0", MARK[:3]]
)
def test_a_file_that_is_missing_damaged_or_of_another_python_is_left_aside(file, kept):
    if kept is not None:
        file.write_bytes(kept)
    assert not use_class_code(file)
    assert dataclasses.exec is exec


def test_the_build_keeps_all_that_the_program_makes(file):
    def python(*given):
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, *given]
        return subprocess.run(
            command, check=True, env=environment, cwd=REPOSITORY, timeout=50, capture_output=True, text=True
        ).stdout

    python("packaging/class_code.py", str(file))
    kept = {name for kind in marshal.loads(file.read_bytes()[len(MARK) :]) for name in kind}
    classes, texts = json.loads(python("-c", WHAT_THE_PROGRAM_MAKES))
    assert len(classes) > 150
    assert set(classes if knows_this_python() else texts) <= kept
