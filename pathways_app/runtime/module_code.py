"""The modules that the program begins with in one file, so that each need not be looked for and read by itself.

Python looks a module up in folders, asks after its source and after the compiled file beside it, opens that and reads
it: for the two hundred modules of a start this takes as long as to make code of what was read. Here the build keeps
what the window and its worker begin with; of the file no more is read than the modules that are imported. One whose
source is not the very file that was kept, by time and size, is imported as ever.
"""

from __future__ import annotations

import io
import marshal
import os
import sys
from collections.abc import Iterable, Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from threading import Lock
from types import CodeType, ModuleType
from typing import Any, TypeAlias

from pathways_app.runtime.paths import built

NAME = "module_code.bin"

_PACKAGE = "pathways_app"
_ELSEWHERE = f"{_PACKAGE}.planner"
"""What may run as machine code, which is for its package to find."""

_Kept: TypeAlias = tuple[str, str, bool, int, int, int, int]
# Of one module: its source and compiled file from the top, whether it is a package, time in nanoseconds and size of the
# source; where its code begins in the file, and how long that is.


def module_code_file() -> Path:
    """Return where the modules lie together, if they do; a frozen bundle has them together anyway."""
    return built(NAME)


def write_module_code(file: Path, modules: Iterable[ModuleType]) -> None:
    """Keep in `file` those of `modules` that are ours and that Python loads from their source."""
    # Shape: what it was made for; eight bytes of how long the list of modules is, then that; the code of each.
    top, listed, codes, begins = _top(), {}, [], 0
    for module in modules:
        name, loader = module.__name__, getattr(getattr(module, "__spec__", None), "loader", None)
        is_ours = name.partition(".")[0] == _PACKAGE and not f"{name}.".startswith(f"{_ELSEWHERE}.")
        if not is_ours or not isinstance(loader, SourceFileLoader):
            continue
        code, source = loader.get_code(name), loader.path
        if code is not None and source.startswith(top):
            stat, kept = Path(source).stat(), marshal.dumps(code)
            places = source[len(top) :], cache_from_source(source)[len(top) :]
            listed[name] = (*places, loader.is_package(name), stat.st_mtime_ns, stat.st_size, begins, len(kept))
            codes.append(kept)
            begins += len(kept)
    names = marshal.dumps(listed)
    part = file.with_suffix(".part")
    part.write_bytes(b"".join((_mark(), len(names).to_bytes(8, "little"), names, *codes)))
    part.replace(file)


def use_module_code(file: Path | None = None) -> bool:
    """Have modules imported from `file`, the program's own if None; say whether there is any that fits."""
    if sys.pycache_prefix is not None:  # compiled files lie elsewhere, and every module says where
        return False
    mark = _mark()
    try:
        stream = io.FileIO(file or module_code_file())
        start = stream.read(len(mark) + 8)
        if not start.startswith(mark):
            stream.close()
            return False
        length = int.from_bytes(start[len(mark) :], "little")
        # As trustworthy as the compiled modules beside it: whoever can write here can change the program.
        kept = marshal.loads(stream.read(length))  # noqa: S302
    except (OSError, EOFError, TypeError, ValueError, OverflowError, MemoryError):
        return False
    if type(kept) is not dict:
        return False
    leave_module_code()
    where: list[object] = [*sys.meta_path]
    at = where.index(PathFinder) if PathFinder in where else len(where)  # whoever comes before folders comes before us
    sys.meta_path.insert(at, ModuleCode(kept, stream, len(start) + length))
    return True


def leave_module_code() -> None:
    """Have modules imported as ever."""
    for finder in [finder for finder in sys.meta_path if isinstance(finder, ModuleCode)]:
        sys.meta_path.remove(finder)
        finder.close()


class ModuleCode:
    """Finds the modules that are kept, as long as their sources are what they were."""

    def __init__(self, kept: dict[str, _Kept], stream: io.FileIO, begins: int) -> None:
        self._kept, self._stream, self._begins = kept, stream, begins
        self._top = _top()
        self._reading = Lock()

    def close(self) -> None:
        """Let the file go."""
        with self._reading:
            self._stream.close()

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how to import a module; None where Python is to look for it."""
        found = self._kept.get(fullname)
        if found is None:
            return None
        source, compiled, is_package, time, size, begins, length = found
        file = self._top + source
        try:
            stat = os.stat(file)  # noqa: PTH116 - for each module of a start
            if stat.st_mtime_ns != time or stat.st_size != size:
                return None
            code = self._read(begins, length)
        except (OSError, EOFError, TypeError, ValueError):
            return None
        spec = ModuleSpec(fullname, _Loader(fullname, file, code), origin=file, is_package=is_package)
        spec.has_location = True
        spec.cached = self._top + compiled
        if is_package:
            spec.submodule_search_locations = [os.path.dirname(file)]  # noqa: PTH120 - for each module of a start
        return spec

    def _read(self, begins: int, length: int) -> CodeType:
        with self._reading:
            self._stream.seek(self._begins + begins)
            found = self._stream.read(length)
        code: CodeType = marshal.loads(found)  # noqa: S302 - see `use_module_code`
        return code


class _Loader(SourceFileLoader):
    """Loads a module as from its source, with code that is there."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code: CodeType | None = code

    def get_code(self, fullname: str) -> CodeType | None:
        """Return the code that was kept once, for the module to be made of, then that of the source as it is."""
        code, self._code = self._code, None
        return super().get_code(fullname) if code is None else code


def _top() -> str:
    return f"{Path(__file__).resolve().parents[2]}{os.sep}"


def _mark() -> bytes:
    """Return what the file begins with: bytecode, release, how it is run and where, which the code names."""
    how: Any = sys.flags.optimize
    return MAGIC_NUMBER + b"%x %d %s\n" % (sys.hexversion, how, os.fsencode(_top()))
