import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pathways_app.runtime import compiled, paths
from pathways_app.runtime.compiled import PURE_VARIABLE, RECORD, compiled_modules, record_of

REPOSITORY = Path(__file__).resolve().parents[2]
PACKAGE = "pathways_app/planner"
SOURCES = ["pathways_app/planner/a.py", "pathways_app/planner/b.py"]


@pytest.fixture
def checkout(monkeypatch, tmp_path):
    """A checkout with two sources, and machine code made of them."""
    monkeypatch.delenv(PURE_VARIABLE, raising=False)
    monkeypatch.setattr(compiled, "installation_dir", lambda: tmp_path)
    monkeypatch.setattr(paths, "installation_dir", lambda: tmp_path)
    made = tmp_path / "build" / "compiled"
    for folder in (tmp_path / PACKAGE, made / PACKAGE):
        folder.mkdir(parents=True)
    for name in SOURCES:
        (tmp_path / name).write_text(f"NAME = {name!r}\n", encoding="utf-8")
    (made / RECORD).write_text(record_of(SOURCES), encoding="utf-8")
    return tmp_path


def test_machine_code_of_these_very_sources_is_used(checkout):
    assert compiled_modules(PACKAGE) == [str(checkout / "build" / "compiled" / PACKAGE)]


@pytest.mark.parametrize("name", SOURCES)
def test_machine_code_is_left_once_a_source_differs(checkout, name):
    source = checkout / name
    before, times = source.read_bytes(), (source.stat().st_atime, source.stat().st_mtime)
    source.write_bytes(before.replace(b"NAME", b"NONE"))
    os.utime(source, times)  # as old as it was, and as long
    assert compiled_modules(PACKAGE) == []
    source.write_bytes(before)
    assert compiled_modules(PACKAGE) != []
    source.unlink()
    assert compiled_modules(PACKAGE) == []


@pytest.mark.parametrize("record", ["", "\n", "no digest\n", None])
def test_machine_code_with_a_broken_record_is_left(checkout, record):
    path = checkout / "build" / "compiled" / RECORD
    if record is None:
        path.unlink()
    else:
        path.write_text(record, encoding="utf-8")
    assert compiled_modules(PACKAGE) == []


def test_python_can_be_asked_for(checkout, monkeypatch):
    monkeypatch.setenv(PURE_VARIABLE, "1")
    assert compiled_modules(PACKAGE) == []


def test_frozen_bundle_has_its_machine_code_at_its_top_and_no_sources(checkout, monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert compiled_modules(PACKAGE) == []
    (checkout / "build" / "compiled").rename(checkout / "compiled")
    for name in SOURCES:
        (checkout / name).unlink()
    assert compiled_modules(PACKAGE) == [str(checkout / "compiled" / PACKAGE)]


def probe(**environment):
    """Return what the probe says in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.runtime.compiled_probe"],
        cwd=REPOSITORY,
        env={name: value for name, value in os.environ.items() if name != PURE_VARIABLE} | environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return json.loads(done.stdout)


def test_both_ways_give_the_same_answers_and_can_be_interrupted():
    fast, pure = probe(PYTHONHASHSEED="0"), probe(PYTHONHASHSEED="0", **{PURE_VARIABLE: "1"})
    assert fast["module"].endswith(".py") == (compiled_modules(PACKAGE) == [])
    assert pure["module"] == str(REPOSITORY / PACKAGE / "timing.py")
    assert fast["answers"] == pure["answers"]
    assert fast["interrupted"]
    assert pure["interrupted"]


def script():
    """Return `packaging/compile.py` as a module."""
    spec = importlib.util.spec_from_file_location("compile_planner", REPOSITORY / "packaging" / "compile.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_without_a_compiler_one_line_says_so_and_old_machine_code_goes(tmp_path):
    old = tmp_path / "compiled"
    old.mkdir()
    (old / RECORD).write_text("old\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, REPOSITORY / "packaging" / "compile.py", old],
        env=os.environ | {"CC": "no-such-compiler"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    said = "There is no C compiler (no-such-compiler): the planner runs as plain Python, at about half its speed.\n"
    assert (done.stdout, done.stderr) == (said, "")
    assert not old.exists()


def test_record_names_all_that_the_compiled_modules_rest_on():
    compiling = script()
    named = compiling.sources(compiling.MODULES)
    assert set(compiling.MODULES) < set(named)
    assert "pathways_app/domain/step.py" in named
    assert compiling.sources(["pathways_app/planner/clauses.py"]) == [
        *(f"pathways_app/planner/{name}.py" for name in ("clauses", "instance"))
    ]


def test_what_stops_a_search_stays_python():
    """Other threads and Ctrl+C get their turn only where Python runs: where a search asks whether to stop."""
    asking = {f"{PACKAGE}/{name}.py" for name in ("find", "solve", "lowest", "questions", "cut_short")}
    assert asking.isdisjoint(script().MODULES)
