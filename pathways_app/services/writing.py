"""Writing files whole or not at all."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pathways_app.domain.errors import FileProblemError

_LONGEST = 80
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def write_whole(file: Path, content: bytes) -> None:
    """Put `content` into `file`; what was in it before stays whole until all of it is written.

    Raises: FileProblemError, when it cannot be written; nothing is left behind then.
    """
    with replacing(file) as part, part.open("xb") as out:
        out.write(content)


@contextmanager
def replacing(file: Path) -> Iterator[Path]:
    """Give the path of a file beside `file` that takes its place once all has been written into it.

    Raises: FileProblemError, when it cannot be written; nothing is left behind then, as after any other error.
    """
    part = file.with_name(f".{secrets.token_hex(6)}.part")
    try:
        try:
            yield part
            if file.exists():
                part.chmod(file.stat().st_mode)
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
    except OSError as problem:
        raise FileProblemError(str(file), "unwritable", detail=problem.strerror or "") from problem


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
