import subprocess
import sys
from types import SimpleNamespace

import pytest


@pytest.fixture
def assemble(load, monkeypatch, tmp_path):
    module = load("assemble")
    monkeypatch.setattr(module, "BUILD", tmp_path / "build")
    return module


def test_everything_is_made_in_turn_with_the_time_of_the_release(assemble, monkeypatch):
    ran = []
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1801396800")

    def run(command, env, check):
        ran.append(command[1].rpartition("packaging")[2].lstrip("/"))
        assert (env["SOURCE_DATE_EPOCH"], env["PYTHONHASHSEED"]) == ("1801396800", "0")
        return SimpleNamespace(returncode=0)

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(sys, "platform", "linux")
    assert assemble.main() == 0
    assert ran == ["compile.py", "class_code.py", "qt_code.py", "package.py", "linux/deb.py", "linux/portable.py"]


def test_it_stops_at_the_first_thing_that_is_wrong(assemble, monkeypatch):
    ran = []

    def run(command, env, check):
        ran.append(command[1].rpartition("/")[2])
        return SimpleNamespace(returncode=3 if ran[-1] == "package.py" else 0)

    monkeypatch.setattr(subprocess, "run", run)
    assert assemble.main() == 3
    assert ran[-1] == "package.py"
