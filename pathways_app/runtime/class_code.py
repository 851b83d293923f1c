"""What `dataclasses` writes for each class, compiled once for all rather than at every start.

Making a class means compiling half a dozen small functions, and the program has some two hundred such classes: more
than a tenth of the time until the first answer. Where it is known how Python makes them, whole classes are kept (see
`quick_classes`); elsewhere each function, looked up by the very text that would be compiled. Neither can be out of
date: what is not there is made and compiled as ever.
"""

from __future__ import annotations

import dataclasses
import marshal
import sys
from collections.abc import Iterable, Mapping
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType

from pathways_app.runtime.kept_code import read_kept, write_kept
from pathways_app.runtime.paths import built
from pathways_app.runtime.quick_classes import use_quick_classes

NAME = "class_code.bin"


def class_code_file() -> Path:
    """Return where the code lies, if there is any."""
    return built(NAME)


def write_class_code(file: Path, texts: Iterable[str], classes: Mapping[str, bytes]) -> None:
    """Compile `texts` for the Python that is running, and keep them in `file` with what is known of `classes`."""
    # Shape: what Python it is for; then, marshalled, the codes by text and the classes by name, each marshalled by
    # itself, since a process makes only some of the classes.
    codes = {text: marshal.dumps(_compiled(text)) for text in sorted(texts)}
    write_kept(file, _mark(), codes, dict(sorted(classes.items())))


def use_class_code(file: Path | None = None) -> bool:
    """Have classes made of what is kept in `file`, the program's own if None; say whether there is any that fits."""
    kept = read_kept(file or class_code_file(), _mark())
    if kept is None:
        return False
    ready, classes = kept
    if classes:
        use_quick_classes(classes)

    def run(text: str, *scopes: dict[str, object]) -> None:
        code = ready.get(text)
        exec(_compiled(text) if code is None else marshal.loads(code), *scopes)  # noqa: S102, S302 - as `dataclasses`

    if ready:
        setattr(dataclasses, "exec", run)  # noqa: B010 - it comes before the built-in one in that module alone
    return True


def _mark() -> bytes:
    return MAGIC_NUMBER + b"%x\n" % sys.hexversion  # each release may write them otherwise


def _compiled(text: str) -> CodeType:
    # As in `dataclasses` itself: what this module imports from __future__ would make names of its annotations.
    return compile(text, "<string>", "exec", dont_inherit=True)
