"""Compile the planner's busiest modules to machine code, where there is a C compiler with Python's headers.

Usage: compile.py FOLDER. What is not there, or does not go, is said in a line and is no failure: the same modules then
run as plain Python. See pathways_app/runtime/compiled.py for when machine code is used.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from mypy.version import __version__
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
AT_LINK_TIME = "-flto=auto"
GROUP = f"{PACKAGE.replace('/', '.')}.all"
"""The library that holds them all, beside a small one for each that finds it there."""
SLOWER = "the planner runs as plain Python, at about half its speed."


def compiler_name() -> str:
    """Return what starts the C compiler that setuptools takes, other than on Windows."""
    return (os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc").split()[0]


def missing() -> str | None:
    """Return what there is not of what compiling takes; None where nothing is missing that can be looked for."""
    if os.name != "posix":
        return None  # setuptools finds the compiler, or says that it does not
    if not shutil.which(compiler_name()):
        return f"There is no C compiler ({compiler_name()})"
    if not Path(sysconfig.get_path("include"), "Python.h").is_file():
        return "Python's headers (Python.h) are not there"
    return None


def optimises_at_link_time() -> bool:
    """Say whether the compiler is a GCC that can leave what it translates to be put together and optimised as one."""
    if os.name != "posix":
        return False

    def told(*given: str) -> str | None:
        command = [compiler_name(), *given]
        done = subprocess.run(command, check=False, cwd=trial, capture_output=True, encoding="utf-8")  # noqa: S603
        return None if done.returncode else done.stdout

    with tempfile.TemporaryDirectory() as trial:
        Path(trial, "one.c").write_text("int one(void) { return 1; }\n", encoding="utf-8")
        gcc = "Free Software Foundation" in (told("--version") or "")
        return gcc and told("-fPIC", "-shared", AT_LINK_TIME, "one.c", "-o", "one.so") is not None


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


def flags(source: str) -> list[str]:
    """Return what the C compiler is told for a file that was made of a module, or is of the translator's own."""
    if os.name != "posix":
        return []
    name = Path(source).stem
    busy = name.startswith("__native_") and name.rpartition("___")[2] not in BUSIEST
    # No function is ever put in another's place, and only where modules begin is asked for from outside: so calls need
    # not go through a table.
    return ["-Og" if busy else "-O2", "-fno-semantic-interposition", "-fvisibility=hidden", "-g0", "-w"]


class Builder(build_ext):
    """Compiles several files of one library at once, and none whose object was made of the same."""

    def build_extensions(self) -> None:
        """Compile and link what there is to compile."""
        compiler: Any = self.compiler
        compile_all, made_with = compiler.compile, [sys.version, __version__, getattr(compiler, "compiler_so", None)]

        def compile_each(sources: list[str], output_dir: str, depends: list[str], **given: Any) -> list[str]:
            def compiled(source: str) -> str:
                arguments = {**given, "extra_postargs": [*given["extra_postargs"], *flags(source)]}
                object_file: str = compiler.object_filenames([source], output_dir=output_dir)[0]
                made_of, remembered = digest([source, *depends], [made_with, arguments]), Path(f"{object_file}.made-of")
                known = remembered.read_text(encoding="utf-8") if remembered.is_file() else None
                if known != made_of or not Path(object_file).is_file():
                    remembered.unlink(missing_ok=True)
                    compile_all([source], output_dir=output_dir, depends=depends, **arguments)
                    remembered.write_text(made_of, encoding="utf-8")
                return object_file

            with ThreadPoolExecutor(os.cpu_count()) as pool:
                largest = sorted(sources, key=lambda source: -Path(source).stat().st_size)
                done = dict(zip(largest, pool.map(compiled, largest), strict=True))
            return [done[source] for source in sources]

        compiler.compile = compile_each
        super().build_extensions()


def digest(files: Iterable[str], settings: object) -> str:
    """Return what tells files, and the settings they are compiled with, from any others."""
    found = hashlib.sha256(repr(settings).encode())
    for file in files:
        found.update(Path(file).read_bytes())
    return found.hexdigest()


def translate(work: Path) -> None:
    """Compile the modules in the folder `work`, results in its `lib`; only what has changed since is done again.

    All of them are one library, so that one calls another without asking where it is, or has it put in place of a call.
    """
    extensions = mypycify(MODULES, multi_file=True, group_name=GROUP, target_dir=str(work / "c"))
    for extension in extensions:
        if extension.name == f"{GROUP}__mypyc":
            headers = work / "c" / PACKAGE  # where mypyc puts them, but does not look for them
            extension.include_dirs.append(str(headers))
            extension.depends = [__file__, *sorted(str(file) for file in headers.parents[1].rglob("*.h"))]
            if optimises_at_link_time():
                extension.extra_compile_args.append(AT_LINK_TIME)
                extension.extra_link_args += [AT_LINK_TIME, "-O2", "-g0", "-w"]
    command = Builder(Distribution({"name": "pathways", "ext_modules": extensions}))
    command.build_lib, command.build_temp = str(work / "lib"), str(work / "objects")
    command.parallel = os.cpu_count()
    command.ensure_finalized()
    command.run()
    made = {Path(file).resolve() for file in command.get_outputs()}
    for file in (work / "lib").rglob("*"):
        if file.is_file() and file.resolve() not in made:
            file.unlink()  # of a module that is compiled no longer


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
