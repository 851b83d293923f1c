"""Compile the planner's busiest modules to machine code, where there is a C compiler with Python's headers.

Usage: compile.py FOLDER. What is not there, or does not go, is said in a line and is no failure: the same modules then
run as plain Python. See pathways_app/runtime/compiled.py for when machine code is used.
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from mypyc.build import mypycify
from setuptools import Distribution
from setuptools.command.build_ext import build_ext

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))

from pathways_app.runtime.compiled import RECORD, record_of  # noqa: E402

PACKAGE = "pathways_app/planner"
BUSIEST = (
    "box_search branching capacity clauses company demands dive frontier lower_bounds nodes purposes relay room rows "
    "schedule sequence timing turns whole_box"
).split()
"""Modules in which a search spends its time: translated with more care."""
BUSY = (
    "brings competing dominance drafts expiry funding ground instance landmarks numbering pareto payments prepare "
    "problem region relevance sufficient variants windows"
).split()
"""Modules that prepare a search, and those whose values the busiest read; more care would only take longer."""
MODULES = [f"{PACKAGE}/{name}.py" for name in sorted((*BUSIEST, *BUSY))]
SLOWER = "the planner runs as plain Python, at about half its speed."


def missing() -> str | None:
    """Return what there is not of what compiling takes; None where nothing is missing that can be looked for."""
    if os.name != "posix":
        return None  # setuptools finds the compiler, or says that it does not
    compiler = (os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc").split()[0]
    if not shutil.which(compiler):
        return f"There is no C compiler ({compiler})"
    if not Path(sysconfig.get_path("include"), "Python.h").is_file():
        return "Python's headers (Python.h) are not there"
    return None


def sources(names: list[str]) -> list[str]:
    """Return the files of this project that the named ones rest on, themselves included, in order."""
    found: set[str] = set()
    todo = list(names)
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            text = (TOP / name).read_text(encoding="utf-8")
            for module in re.findall(r"^ *from (pathways_app[\w.]*) import", text, re.MULTILINE):
                path = module.replace(".", "/")
                todo += [file for file in (f"{path}.py", f"{path}/__init__.py") if (TOP / file).is_file()]
    return sorted(found)


def translate(work: Path) -> None:
    """Compile the modules in the folder `work`, results in its `lib`; only what has changed since is done again."""
    extensions = mypycify(MODULES, separate=True, target_dir=str(work / "c"))
    for extension in extensions:
        if os.name == "posix":
            busiest = extension.name.rpartition(".")[2].removesuffix("__mypyc") in BUSIEST
            # No function is ever put in another's place, so calls within a module need not go through a table.
            extension.extra_compile_args = ["-O1" if busiest else "-Og", "-fno-semantic-interposition", "-g0", "-w"]
    command = build_ext(Distribution({"name": "pathways", "ext_modules": extensions}))
    command.build_lib, command.build_temp = str(work / "lib"), str(work / "objects")
    command.parallel = os.cpu_count()
    command.ensure_finalized()
    command.run()


def compile_into(target: Path) -> str | None:
    """Put machine code of the modules, and the record of what it was made of, in `target`; return what went wrong."""
    lacking = missing()
    if lacking:
        return lacking
    record = record_of(sources(MODULES))  # first: what is changed meanwhile shall not fit it
    work, fresh = target.with_name(f"{target.name}-work"), target.with_name(f"{target.name}-new")
    command = [sys.executable, __file__, "--translate", work]
    # Types are remembered apart, so that they can be checked at the same time.
    apart = {**os.environ, "MYPY_CACHE_DIR": str(work / "types")}
    done = subprocess.run(command, check=False, cwd=TOP, env=apart, capture_output=True, encoding="utf-8")  # noqa: S603
    if done.returncode:
        return f"{done.stdout}{done.stderr}The planner could not be compiled"
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(work / "lib" / PACKAGE, fresh / PACKAGE)
    (fresh / RECORD).write_text(record, encoding="utf-8")
    shutil.rmtree(target, ignore_errors=True)
    fresh.rename(target)
    return None


if __name__ == "__main__":
    if sys.argv[1] == "--translate":
        translate(Path(sys.argv[2]))
    else:
        folder = Path(sys.argv[1]).absolute()
        problem = compile_into(folder)
        if problem:
            shutil.rmtree(folder, ignore_errors=True)
            print(f"{problem}: {SLOWER}")
