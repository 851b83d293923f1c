"""Whether the planner's busiest modules run as machine code, made of them by `packaging/compile.py`, or as Python.

Machine code lies in a folder of its own, beside a record of the sources it was made of. It is used only where these
are what they were: whoever changes one runs what they wrote, until it is compiled anew.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from pathways_app.runtime.paths import built, installation_dir

PURE_VARIABLE = "PATHWAYS_PURE"
"""Environment variable that, set to anything, has everything run as Python."""

RECORD = "sources.txt"
"""The file that says what the folder was made of: a digest, then the sources by name from the top of the checkout."""


def compiled_dir() -> Path:
    """Return where machine code lies, if there is any."""
    return built("compiled")


def record_of(sources: Sequence[str]) -> str:
    """Return the record of sources as they are now, named from the top of the checkout."""
    digest = hashlib.sha256()
    for name in sources:
        digest.update((installation_dir() / name).read_bytes())
    return "\n".join((digest.hexdigest(), *sources)) + "\n"


def compiled_modules(package: str) -> list[str]:
    """Return the folder with machine code of a package, such as `pathways_app/planner`, if it may be used; else none.

    A frozen bundle holds no sources to compare with: its machine code was held against them when it was packed.
    """
    folder = compiled_dir()
    if os.environ.get(PURE_VARIABLE):
        return []
    try:
        record = (folder / RECORD).read_text(encoding="utf-8")
        fits = getattr(sys, "frozen", False) or record == record_of(record.split("\n")[1:-1])
    except OSError:
        return []
    return [str(folder / package)] if fits else []
