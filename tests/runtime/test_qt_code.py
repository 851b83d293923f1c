import builtins
import importlib
import json
import marshal
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from pathways_app.runtime import qt_code as module
from pathways_app.runtime.qt_code import NAME, qt_code, write_qt_code

REPOSITORY = Path(__file__).resolve().parents[2]
SOURCE = b"def twice(number):\n    return 2 * number\n"
PATTERN = r"(?x) (?P<year> \d{4} ) - (\d\d) | [a-zé]+? \b"

COMPILED_BY_QT = """
import builtins, json
from pathlib import Path
from pathways_app.runtime.qt_code import qt_code
compiled, plain = [], builtins.compile
def note(source, filename, *others, **named):
    compiled.append(filename)
    return plain(source, filename, *others, **named)
builtins.compile = note
with qt_code(Path({file!r})) as there:
    import PySide6.QtWidgets
label = PySide6.QtWidgets.QApplication([]) and PySide6.QtWidgets.QLabel()
try:
    label.setText(5)
except TypeError as problem:
    said = str(problem)
from PySide6.support.signature import get_signature
print(json.dumps([there, compiled, said, str(get_signature(PySide6.QtWidgets.QLabel.setText))]))
"""


@pytest.fixture
def file(tmp_path):
    return tmp_path / NAME


def load():
    """Do what importing Qt does."""
    scope = {}
    exec(compile(SOURCE, "twice.py", "exec"), scope)
    return scope["twice"], re._compiler.compile(PATTERN, re.IGNORECASE)


def refuse(*_given, **_named):
    raise AssertionError("compiled again")


def test_what_is_kept_is_not_compiled_again(file, monkeypatch):
    write_qt_code(file, load)
    twice, pattern = load()
    monkeypatch.setattr(builtins, "compile", refuse)
    monkeypatch.setattr(re._compiler, "compile", refuse)
    with qt_code(file) as there:
        kept_twice, kept_pattern = load()
    assert there
    assert kept_twice(21) == 42
    assert kept_twice.__code__ == twice.__code__
    assert kept_pattern == pattern  # the same text, flags and code
    assert (kept_pattern.groups, kept_pattern.groupindex) == (pattern.groups, pattern.groupindex)
    match = kept_pattern.fullmatch("2026-11")
    assert (match["year"], match.lastindex) == ("2026", 2)
    assert kept_pattern.fullmatch("2026-11").lastgroup == pattern.fullmatch("2026-11").lastgroup


def test_whatever_is_not_kept_is_compiled_as_ever(file):
    write_qt_code(file, load)
    with qt_code(file):
        scope = {}
        exec(compile(SOURCE + b"more = twice(4)", "twice.py", "exec"), scope)
        assert scope["more"] == 8
        assert compile("5 + 5", "sum.py", "eval", dont_inherit=True)
        assert re._compiler.compile(PATTERN).flags != re._compiler.compile(PATTERN, re.IGNORECASE).flags
        assert re._compiler.compile(rb"\d").match(b"5")


def test_python_compiles_as_ever_afterwards(file):
    before = builtins.compile, re._compiler.compile
    write_qt_code(file, load)
    assert (builtins.compile, re._compiler.compile) == before
    with pytest.raises(ImportError), qt_code(file):
        importlib.import_module("no_such_qt")
    assert (builtins.compile, re._compiler.compile) == before


@pytest.mark.parametrize("kept", [None, b"", b"\xff\xff", b"N", marshal.dumps(({}, 5)), marshal.dumps(({},))])
def test_a_file_that_is_missing_or_damaged_is_left_aside(file, kept):
    if kept is not None:
        file.write_bytes(module._made_for() + kept if kept else kept)
    with qt_code(file) as there:
        assert not there
        assert builtins.compile.__module__ == "builtins"


def test_a_file_of_another_python_is_left_aside(file, monkeypatch):
    write_qt_code(file, load)
    monkeypatch.setattr(sys, "hexversion", sys.hexversion + 1)
    with qt_code(file) as there:
        assert not there


def test_qt_is_imported_without_compiling_and_is_the_same(file):
    def python(*given):
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, *given]
        return subprocess.run(
            command, check=True, env=environment, cwd=REPOSITORY, timeout=50, capture_output=True, text=True
        ).stdout

    python("packaging/qt_code.py", str(file))
    there, compiled, said, signature = json.loads(python("-c", COMPILED_BY_QT.format(file=str(file))))
    assert (there, compiled) == (True, [])
    assert "called with wrong argument types" in said
    assert signature == "(self, arg__1: str, /) -> None"
