"""The methods that `dataclasses` writes for each class, compiled once for all rather than at every start.

Making a class means compiling half a dozen small functions, and the program has some two hundred such classes: more
than a tenth of the time until the first answer. What is kept is looked up by the very text that would be compiled, so
it can never be out of date: a text that is not there is compiled as ever.
"""

from __future__ import annotations

import dataclasses
import marshal
import sys
from collections.abc import Iterable
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType

from pathways_app.runtime.paths import installation_dir

NAME = "class_code.bin"


def class_code_file() -> Path:
    """Return where the code lies, if there is any: in a checkout under `build`, in a frozen bundle at its top."""
    return installation_dir() / NAME if getattr(sys, "frozen", False) else installation_dir() / "build" / NAME


def write_class_code(file: Path, texts: Iterable[str]) -> None:
    """Compile `texts` for the Python that is running, and keep them in `file`."""
    # Shape: the number of Python's bytecode, as compiled modules begin with it; then, marshalled, the codes by text,
    # each marshalled by itself, since a process makes only some of the classes.
    codes = {text: marshal.dumps(_compiled(text)) for text in sorted(texts)}
    part = file.with_suffix(".part")
    part.write_bytes(MAGIC_NUMBER + marshal.dumps(codes))
    part.replace(file)


def use_class_code(file: Path | None = None) -> bool:
    """Have classes made of what is kept in `file`, the program's own if None; say whether there is any that fits."""
    try:
        kept = (file or class_code_file()).read_bytes()
        # As trustworthy as the compiled modules beside it: whoever can write here can change the program.
        codes = marshal.loads(kept[len(MAGIC_NUMBER) :]) if kept.startswith(MAGIC_NUMBER) else None  # noqa: S302
    except (OSError, EOFError, TypeError, ValueError):
        return False
    if not isinstance(codes, dict):
        return False
    ready: dict[str, bytes] = codes

    def run(text: str, *scopes: dict[str, object]) -> None:
        code = ready.get(text)
        exec(_compiled(text) if code is None else marshal.loads(code), *scopes)  # noqa: S102, S302 - as `dataclasses`

    setattr(dataclasses, "exec", run)  # noqa: B010 - it comes before the built-in one in that module alone
    return True


def _compiled(text: str) -> CodeType:
    # As in `dataclasses` itself: what this module imports from __future__ would make names of its annotations.
    return compile(text, "<string>", "exec", dont_inherit=True)
