import importlib
import os
import subprocess
import sys
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import MAGIC_NUMBER
from pathlib import Path

import pytest

import pathways_app.runtime
from pathways_app import planner
from pathways_app.domain import errors, language, money
from pathways_app.planner import snapshot
from pathways_app.runtime import module_code
from pathways_app.runtime.module_code import (
    NAME,
    ModuleCode,
    leave_module_code,
    module_code_file,
    use_module_code,
    write_module_code,
)

REPOSITORY = Path(__file__).resolve().parents[2]

KEPT = """
import sys
from pathlib import Path
from pathways_app.runtime.module_code import use_module_code
assert use_module_code(Path({file!r}))
import pathways_app.ui.first_enquiry
ours = [module for name, module in sys.modules.items() if name.startswith("pathways_app.ui")]
print(len(ours), sum(type(module.__loader__).__name__ == "_Loader" for module in ours))
"""


@pytest.fixture
def file(tmp_path):
    return tmp_path / NAME


@pytest.fixture(autouse=True)
def as_ever():
    yield
    leave_module_code()


def found(name):
    """Return how a module is imported with what is kept; None where Python looks for it."""
    (finder,) = [finder for finder in sys.meta_path if isinstance(finder, ModuleCode)]
    return finder.find_spec(name)


@pytest.mark.parametrize("module", [errors, language, money, pathways_app.runtime, pathways_app.domain])
def test_a_module_is_imported_as_from_its_folder(file, module):
    write_module_code(file, [pathways_app, module])
    assert use_module_code(file)
    name = module.__name__
    spec, wanted = found(name), PathFinder.find_spec(name, pathways_app.__path__)
    wanted = wanted or importlib.util.find_spec(name)
    for what in ("name", "origin", "cached", "submodule_search_locations", "parent", "has_location"):
        assert getattr(spec, what) == getattr(wanted, what)
    assert spec.loader.get_code(name) == wanted.loader.get_code(name)
    assert spec.loader.get_code(name) == wanted.loader.get_code(name)  # from its source, the second time
    assert spec.loader.get_source(name) == Path(module.__file__).read_text("utf-8")
    made, other = importlib.util.module_from_spec(found(name)), importlib.util.module_from_spec(wanted)
    for what in ("__name__", "__file__", "__cached__", "__package__"):
        assert getattr(made, what) == getattr(other, what)
    assert getattr(made, "__path__", None) == getattr(other, "__path__", None)


def test_modules_of_others_and_those_without_a_source_are_looked_for_as_ever(file):
    write_module_code(file, [os, sys, money, planner, snapshot])
    assert use_module_code(file)
    assert found("os") is None
    assert found("pathways_app.planner.snapshot") is None
    assert found("pathways_app.domain.errors") is None
    assert isinstance(found("pathways_app.domain.money"), ModuleSpec)


def test_a_source_that_was_changed_or_went_is_not_what_was_kept(file, tmp_path, monkeypatch):
    source = tmp_path / "pathways_app" / "later.py"
    source.parent.mkdir()
    source.write_text("NUMBER = 1\n", "utf-8")
    monkeypatch.setattr(module_code, "_top", lambda: f"{tmp_path}{os.sep}")
    spec = importlib.util.spec_from_file_location("pathways_app.later", source)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    write_module_code(file, [module])
    assert use_module_code(file)
    kept = {}
    exec(found("pathways_app.later").loader.get_code("pathways_app.later"), kept)
    assert kept["NUMBER"] == 1
    before = source.stat()
    os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    assert found("pathways_app.later") is None
    source.write_text("NUMBER = 12\n", "utf-8")
    os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert found("pathways_app.later") is None
    source.unlink()
    assert found("pathways_app.later") is None


def test_a_file_that_is_missing_or_damaged_or_for_another_python_or_place_is_not_used(file, tmp_path, monkeypatch):
    assert not use_module_code(file)
    file.write_bytes(b"")
    assert not use_module_code(file)
    write_module_code(file, [money])
    whole = file.read_bytes()
    file.write_bytes(whole[: len(MAGIC_NUMBER) + 2])
    assert not use_module_code(file)
    file.write_bytes(b"0" + whole)
    assert not use_module_code(file)
    file.write_bytes(whole[:-100])
    assert use_module_code(file)  # the list of modules is there, the code is not
    assert found("pathways_app.domain.money") is None
    file.write_bytes(whole)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    assert not use_module_code(file)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    monkeypatch.setattr(module_code, "_top", lambda: "elsewhere")
    assert not use_module_code(file)


def test_only_one_file_is_used_and_none_once_it_is_left(file):
    write_module_code(file, [money])
    before = [*sys.meta_path]
    assert use_module_code(file)
    assert use_module_code(file)
    finder = sys.meta_path[before.index(PathFinder)]
    assert sys.meta_path == [*before[: before.index(PathFinder)], finder, *before[before.index(PathFinder) :]]
    leave_module_code()
    assert sys.meta_path == before
    assert finder.find_spec("pathways_app.domain.money") is None


def test_it_is_kept_under_the_name_that_is_looked_for():
    assert module_code_file().name == NAME


def test_what_the_build_keeps_is_what_the_window_begins_with(file):
    done = subprocess.run(
        [sys.executable, REPOSITORY / "packaging" / "module_code.py", file],
        capture_output=True,
        text=True,
        timeout=50,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    done = subprocess.run(
        [sys.executable, "-c", KEPT.format(file=str(file))],
        capture_output=True,
        text=True,
        timeout=50,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.stderr == ""
    ours, kept = map(int, done.stdout.split())
    assert ours == kept > 10
