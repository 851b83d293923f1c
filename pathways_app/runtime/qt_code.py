"""What PySide compiles whenever it is imported, compiled once by the build.

PySide carries some modules of its own as text and has Python compile them at each import; three regular expressions of
theirs take as long again. Together that is a fifth of the time until an empty window is painted. What is kept is looked
up by the very text that would be compiled, so it can never be out of date: what is not there is compiled as ever.
"""

from __future__ import annotations

import builtins
import marshal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Any

from pathways_app.runtime.kept_code import read_kept, write_kept
from pathways_app.runtime.paths import built

NAME = "qt_code.bin"

_sre: Any = import_module("_sre")
_sre_compiler: Any = import_module("re._compiler")

_INHERITED = 0x1FE0000
"""The flags of `from __future__` in those of code: what is compiled inherits them from who has it compiled."""


def qt_code_file() -> Path:
    """Return where the code lies, if there is any."""
    return built(NAME)


def write_qt_code(file: Path, load: Callable[[], object]) -> None:
    """Keep in `file` what is compiled for the Python that is running while `load` imports Qt."""
    # Shape: what it was made for; then, marshalled, codes and what the matching engine is given, both by text.
    kept = _Kept({}, {}, keep=True)
    with _in_place(kept):
        load()
    write_kept(file, _made_for(), kept.codes, kept.patterns)


@contextmanager
def qt_code(file: Path | None = None) -> Iterator[bool]:
    """Have Qt imported with what is kept in `file`, the program's own if None; tells whether there is any that fits."""
    kept = read_kept(file or qt_code_file(), _made_for())
    if kept is None:
        yield False
    else:
        with _in_place(_Kept(*kept)):
            yield True


def _made_for() -> bytes:
    return MAGIC_NUMBER + b"%x %d %d\n" % (sys.hexversion, _sre.MAGIC, _sre.CODESIZE)


class _Kept:
    """Stands in for what compiles code and regular expressions, and compiles only what it has not."""

    def __init__(self, codes: dict[Any, bytes], patterns: dict[Any, Any], *, keep: bool = False) -> None:
        self.codes, self.patterns, self._keep = codes, patterns, keep
        self._compile, self._compile_pattern = builtins.compile, _sre_compiler.compile

    def compile(self, source: Any, filename: Any, mode: str, *others: Any, **named: Any) -> Any:
        """Return what the built-in function of this name returns."""
        if others or named or type(source) is not bytes or type(filename) is not str or mode != "exec":
            return self._compile(source, filename, mode, *others, **named)
        inherited = sys._getframe(1).f_code.co_flags & _INHERITED
        key = (filename, inherited, source)
        known = self.codes.get(key)
        if known is not None:
            return marshal.loads(known)  # noqa: S302 - as trustworthy as `read_kept` says
        made: CodeType = self._compile(source, filename, mode, inherited, dont_inherit=True)
        if self._keep:
            self.codes[key] = marshal.dumps(made)
        return made

    def compile_pattern(self, pattern: Any, flags: int = 0) -> Any:
        """Return what `re` has its own compiler return."""
        known = self.patterns.get((pattern, int(flags))) if type(pattern) is str else None
        if known is not None:
            return _sre.compile(pattern, *known)
        if self._keep and type(pattern) is str:
            return self._pattern_kept(pattern, flags)
        return self._compile_pattern(pattern, flags)

    def _pattern_kept(self, pattern: str, flags: int) -> Any:
        """Compile `pattern` and note what the matching engine is given for it."""
        made = self._compile_pattern(pattern, flags)
        parsed = _sre_compiler._parser.parse(pattern, flags)
        names = dict(made.groupindex)
        by_number: list[str | None] = [None] * (made.groups + 1)
        for name, number in names.items():
            by_number[number] = name
        code = _sre_compiler._code(parsed, flags)
        self.patterns[pattern, int(flags)] = (
            made.flags,
            [int(word) for word in code],
            made.groups,
            names,
            tuple(by_number),
        )
        return made


@contextmanager
def _in_place(kept: _Kept) -> Iterator[None]:
    plain, plain_pattern = builtins.compile, _sre_compiler.compile
    setattr(builtins, "compile", kept.compile)  # noqa: B010 - PySide finds it there
    _sre_compiler.compile = kept.compile_pattern
    try:
        yield
    finally:
        setattr(builtins, "compile", plain)  # noqa: B010
        _sre_compiler.compile = plain_pattern
