"""Person files: who asks, in JSON or YAML."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pathways_app.domain.errors import BadValueError, FileProblemError, PathwaysError

FIELDS = ("holds", "attrs", "study_hours", "keep_earning", "budget", "by", "modes", "description")
"""What a person file may say; `description` is for whoever reads the file."""

MOST_BYTES = 1_000_000
"""A person file is a page or two; anything past this is some other file."""


def read_person(file: Path) -> Mapping[str, Any]:
    """Read a person file; its values are checked where they are used.

    Raises: FileProblemError, with the line where one can be named; BadValueError, when a field is not one of FIELDS.
    """
    from pathways_app.catalogue.yaml_file import read_yaml  # noqa: PLC0415 - most questions come in no file

    check_size(file, MOST_BYTES)
    found = read_json(file) if file.suffix.lower() == ".json" else read_yaml(file)
    if not isinstance(found, dict):
        raise FileProblemError(file=str(file), reason="malformed", line=1, detail=f"wanted: {', '.join(FIELDS)}")
    for name in found:
        if name not in FIELDS:
            raise BadValueError(field="fields", given=str(name)[:80], wanted=", ".join(FIELDS), file=str(file))
    return found


@contextmanager
def written_in(file: str) -> Iterator[None]:
    """Name `file` in any error about a value that stands in it; "" is the command line, and needs no naming."""
    try:
        yield
    except PathwaysError as error:
        if file and not getattr(error, "file", ""):
            error.written_in = file
        raise


def check_size(file: Path, most_bytes: int, *, plain: bool = False) -> None:
    """Refuse a file that is missing, is no file, or is larger than what is wanted can be.

    With `plain` also what has no size: a pipe would be waited for, a device read without end.

    Raises: FileProblemError.
    """
    try:
        told = file.stat()
    except FileNotFoundError:
        raise FileProblemError(file=str(file), reason="missing") from None
    except (OSError, ValueError) as wrong:  # ValueError: a null byte in the name
        raise FileProblemError(file=str(file), reason="unreadable", detail=getattr(wrong, "strerror", "")) from None
    if plain and not stat.S_ISREG(told.st_mode):
        raise FileProblemError(file=str(file), reason="unreadable", detail="not a plain file")
    if told.st_size > most_bytes:
        raise FileProblemError(file=str(file), reason="too_large")


def read_json(file: Path) -> Any:
    """Read a JSON file in UTF-8.

    Raises: FileProblemError, with the line where one can be named.
    """
    try:
        return json_in(file, file.read_bytes())
    except OSError as wrong:
        raise FileProblemError(file=str(file), reason="unreadable", detail=wrong.strerror or "") from None


def json_in(file: Path, content: bytes) -> Any:
    """Return what the `content` of a JSON file in UTF-8 says.

    Raises: FileProblemError, with the line where one can be named.
    """
    try:
        return json.loads(content.decode("utf-8-sig"), object_pairs_hook=_said_once)
    except UnicodeDecodeError as wrong:
        line = wrong.object[: wrong.start].count(b"\n") + 1
        raise FileProblemError(file=str(file), reason="not_text", line=line) from None
    except json.JSONDecodeError as wrong:
        raise FileProblemError(file=str(file), reason="malformed", line=wrong.lineno, detail=wrong.msg) from None
    except _SaidTwiceError as wrong:
        raise FileProblemError(file=str(file), reason="malformed", detail=f"duplicate key {wrong}") from None
    except RecursionError:
        raise FileProblemError(file=str(file), reason="malformed", line=1, detail="nested too deeply") from None
    except ValueError:  # what Python does not turn into an integer, by default past 4,300 digits
        raise FileProblemError(
            file=str(file), reason="malformed", line=1, detail="a number of thousands of digits"
        ) from None


class _SaidTwiceError(ValueError):
    """A key stands twice in one object, so one of its values would be lost without a word."""


def _said_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _SaidTwiceError(key[:80])
        found[key] = value
    return found
