import json
import os
import subprocess
import sys

import pytest

from pathways_app import __main__ as start


@pytest.fixture
def _no_display(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("_no_display")
def test_window_without_a_display_is_one_sentence(capsys):
    assert start.main([]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == start.NO_DISPLAY + "\n"


class Failing:
    """A finder that makes the window's module fail as if `name` could not be loaded."""

    def __init__(self, name, path=None):
        self.name, self.path = name, path

    def find_spec(self, fullname, path=None, target=None):
        if fullname == "pathways_app.ui.app":
            raise ImportError("libEGL.so.1: cannot open shared object file", name=self.name, path=self.path)
        return


@pytest.mark.parametrize(
    ("name", "path"), [("PySide6.QtGui", None), ("QtGui", "/bundle/PySide6/QtGui.abi3.so")], ids=["plain", "frozen"]
)
def test_window_without_qt_is_one_sentence(monkeypatch, capsys, name, path):
    monkeypatch.delitem(sys.modules, "pathways_app.ui.app", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Failing(name, path), *sys.meta_path])
    assert start.main([]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert "libEGL.so.1" in captured.err


def test_a_broken_program_is_not_taken_for_a_missing_qt(monkeypatch):
    monkeypatch.delitem(sys.modules, "pathways_app.ui.app", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Failing("pathways_app.ui.panel"), *sys.meta_path])
    with pytest.raises(ImportError, match="libEGL"):
        start.main([])


def test_an_interrupt_while_the_command_is_loaded_ends_it_without_a_word(monkeypatch, capsys):
    class Interrupting:
        def find_spec(self, fullname, path=None, target=None):
            if fullname == "pathways_app.cli.main":
                raise KeyboardInterrupt

    monkeypatch.delitem(sys.modules, "pathways_app.cli.main", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Interrupting(), *sys.meta_path])
    assert start.main(["search", "teacher"]) == start.INTERRUPTED == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("_no_display")
def test_arguments_go_to_the_command_line(monkeypatch):
    import pathways_app.cli.main as command_line

    seen = []
    monkeypatch.setattr(command_line, "main", lambda given: seen.append(given) or 1)
    assert start.main(["show", "wales.role-head"]) == 1
    assert seen == [["show", "wales.role-head"]]


def test_no_arguments_open_the_window(monkeypatch):
    import pathways_app.ui.app as window

    seen = []
    monkeypatch.setattr(window, "main", lambda worker, given: seen.append(given) or 0)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(sys, "argv", ["pathways"])
    assert start.main() == 0
    assert start.main(["Fy llwybr.pathways-route"]) == 0
    assert seen == [[], ["Fy llwybr.pathways-route"]]


IMPORT_WHILE_THE_WINDOW_IS_OPEN = """
import builtins, json
from pathways_app import __main__ as start
from pathways_app.runtime import settings
before, found = builtins.__import__, []
def state_file():
    found.append(builtins.__import__ is before)
    raise SystemExit(0)
settings.state_file = state_file  # asked for when Qt has started
try:
    start.main([])
except SystemExit:
    print(json.dumps([*found, builtins.__import__ is before]))
"""


def test_modules_are_imported_without_pyside_reading_their_source():
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_WHILE_THE_WINDOW_IS_OPEN],
        capture_output=True,
        text=True,
        timeout=50,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=True,
    )
    assert json.loads(done.stdout) == [True, True]
