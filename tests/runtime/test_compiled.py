import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from setuptools import Distribution, Extension

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


@pytest.fixture
def compiler(monkeypatch, tmp_path):
    """Return a function that has a C compiler in use that refuses to be told some things."""
    real = script().compiler_name()
    if os.name != "posix" or not shutil.which(real):
        pytest.skip("there is no C compiler")

    def use(refused, says="gcc, by the Free Software Foundation"):
        fake = tmp_path / "cc"
        fake.write_text(
            f"""#!/bin/sh
for given in "$@"; do case "$given" in {refused}) exit 1;; --version) echo "{says}"; exit 0;; esac; done
exec {real} "$@"
""",
            encoding="utf-8",
        )
        fake.chmod(0o755)
        monkeypatch.setenv("CC", str(fake))

    return use


def test_library_is_optimised_as_one_only_by_a_compiler_that_can(compiler):
    compiling = script()
    known = subprocess.run([compiling.compiler_name(), "--version"], capture_output=True, encoding="utf-8", check=True)
    if "Free Software Foundation" in known.stdout:
        assert compiling.optimises_at_link_time()
    compiler("-flto*")
    assert not compiling.optimises_at_link_time()
    compiler("--version")
    assert not compiling.optimises_at_link_time()
    compiler("--none", says="clang")
    assert not compiling.optimises_at_link_time()


def test_only_what_has_changed_is_compiled_again(compiler, monkeypatch, tmp_path):
    compiler("--none")
    monkeypatch.chdir(tmp_path)
    header, one, other = Path("values.h"), Path("one.c"), Path("other.c")
    header.write_text("#define VALUE 1\n", encoding="utf-8")
    one.write_text('#include "values.h"\nint one(void) { return VALUE; }\n', encoding="utf-8")
    other.write_text("int other(void) { return 2; }\n", encoding="utf-8")
    compiling = script()

    def built():
        """Build, and return when each object was made."""
        extension = Extension("both", [str(one), str(other)], depends=[str(header)])
        command = compiling.Builder(Distribution({"name": "both", "ext_modules": [extension]}))
        command.build_lib, command.build_temp, command.force = "lib", "objects", True
        command.ensure_finalized()
        command.run()
        assert [Path(file).is_file() for file in command.get_outputs()] == [True]
        return [Path("objects", f"{name}.o").stat().st_mtime_ns for name in ("one", "other")]

    first = built()
    assert built() == first
    other.write_text("int other(void) { return 3; }\n", encoding="utf-8")
    second = built()
    assert second[0] == first[0]
    assert second[1] > first[1]
    header.write_text("#define VALUE 2\n", encoding="utf-8")
    third = built()
    assert third[0] > second[0]
    assert third[1] > second[1]
    Path("objects", "one.o").unlink()
    last = built()
    assert last[0] > third[0]
    assert last[1] == third[1]


def test_busiest_modules_and_what_all_of_them_call_are_translated_with_care():
    compiling = script()
    if os.name != "posix":
        assert compiling.flags("__native_pathways_app___planner___box_search.c") == []
        return
    care = {
        name: compiling.flags(f"work/{name}.c")[0]
        for name in (
            "__native_pathways_app___planner___box_search",
            "__native_pathways_app___planner___windows",
            "__native_all",
            "list_ops",
        )
    }
    assert list(care.values()) == ["-O2", "-Og", "-Og", "-O2"]


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
