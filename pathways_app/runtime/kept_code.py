"""Files of what the build has compiled for the start, each for the one Python that it was made with."""

from __future__ import annotations

import marshal
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

Kept: TypeAlias = tuple[dict[Any, Any], dict[Any, Any]]
"""What such a file holds: two dictionaries of values that can be marshalled."""


def write_kept(file: Path, mark: bytes, first: Mapping[Any, Any], second: Mapping[Any, Any]) -> None:
    """Write `file` whole or not at all; `mark` tells for which Python it is."""
    part = file.with_suffix(".part")
    part.write_bytes(mark + marshal.dumps((dict(first), dict(second))))
    part.replace(file)


def read_kept(file: Path, mark: bytes) -> Kept | None:
    """Return what `file` holds; None where it is not there, damaged, or for another Python."""
    try:
        found = file.read_bytes()
        # As trustworthy as the compiled modules beside it: whoever can write here can change the program.
        kept = marshal.loads(found[len(mark) :]) if found.startswith(mark) else None  # noqa: S302
    except (OSError, EOFError, TypeError, ValueError):
        return None
    if type(kept) is not tuple or [type(part) for part in kept] != [dict, dict]:
        return None
    return kept
