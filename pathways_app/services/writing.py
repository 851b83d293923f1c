"""Writing files whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pathways_app.domain.errors import FileProblemError

_LONGEST = 80
_OWN = 0o600
"""The mode of a file that only its owner may read."""
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def write_whole(file: Path, content: bytes, *, private: bool = False) -> None:
    """Put `content` into `file`; what was in it before stays whole until all of it is on the disk.

    A `private` file is its owner's alone from its first byte, whoever could read what was there before.

    Raises: FileProblemError, when it cannot be written; nothing is left behind then.
    """
    opener = _open_own if private else None
    with replacing(file, as_before=not private) as part, open(part, "xb", opener=opener) as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())


@contextmanager
def replacing(file: Path, *, as_before: bool = True) -> Iterator[Path]:
    """Give the path of a file beside `file` that takes its place once all has been written into it.

    With `as_before`, those may read it who could read what was there.

    Raises: FileProblemError, when it cannot be written; nothing is left behind then, as after any other error.
    """
    if not file.name:  # "." and "/" are folders, and nothing lies beside them
        raise FileProblemError(str(file), "unwritable", detail=os.strerror(errno.EISDIR))
    part = file.with_name(f".{secrets.token_hex(6)}.part")
    try:
        try:
            yield part
            if as_before and file.exists():
                part.chmod(file.stat().st_mode)
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
    except OSError as problem:
        raise FileProblemError(str(file), "unwritable", detail=problem.strerror or "") from problem


def _open_own(name: str, flags: int) -> int:
    return os.open(name, flags, _OWN)


def safe_name(words: str) -> str:
    """Return `words` as the name of a file, without its ending, that every system takes; "" where nothing is left.

    Letters of every alphabet stay; what separates folders, steers a shell or cannot be seen becomes a space.
    """
    plain = "".join(
        " " if mark in '<>:"/\\|?*' or unicodedata.category(mark)[0] == "C" else mark
        for mark in unicodedata.normalize("NFC", words)
    )
    name = " ".join(plain.split())[:_LONGEST].strip(" .-~")
    return f"_{name}" if _RESERVED.fullmatch(name) else name
