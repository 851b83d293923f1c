"""Person files: who asks, in JSON or YAML."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from pathways_app.domain.errors import BadValueError, FileProblemError

FIELDS = ("holds", "attrs", "study_hours", "keep_earning", "budget", "by", "modes", "description")
"""What a person file may say; `description` is for whoever reads the file."""

MOST_BYTES = 1_000_000
"""A person file is a page or two; anything past this is some other file."""


def read_mapping(file: Path) -> dict[str, Any]:
    """Read a JSON or YAML file that holds one mapping.

    Raises: FileProblemError, with the line where one can be named.
    """
    text = read_text(file)
    found = parse_json(text, file) if file.suffix.lower() == ".json" else _parse_yaml(text, file)
    if not isinstance(found, dict) or not all(isinstance(key, str) for key in found):
        raise FileProblemError(file=str(file), reason="malformed", line=1, detail="a mapping is wanted")
    return found


def read_person(file: Path) -> Mapping[str, Any]:
    """Read a person file; its values are checked where they are used.

    Raises: FileProblemError; BadValueError, when a field is not one of FIELDS.
    """
    found = read_mapping(file)
    for name in found:
        if name not in FIELDS:
            raise BadValueError(field=name, given=name, wanted=", ".join(FIELDS), file=str(file))
    return found


def read_text(file: Path, most_bytes: int = MOST_BYTES) -> str:
    """Read a UTF-8 text file.

    Raises: FileProblemError, when it is missing, unreadable, too large or not text.
    """
    try:
        if file.is_file() and file.stat().st_size > most_bytes:
            raise FileProblemError(file=str(file), reason="too_large")
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise FileProblemError(file=str(file), reason="missing") from None
    except UnicodeDecodeError as wrong:
        line = wrong.object[: wrong.start].count(b"\n") + 1
        raise FileProblemError(file=str(file), reason="not_text", line=line) from None
    except (OSError, ValueError) as wrong:  # ValueError: a null byte in the name
        detail = getattr(wrong, "strerror", None) or ""
        raise FileProblemError(file=str(file), reason="unreadable", detail=detail) from None


def parse_json(text: str, file: Path) -> Any:
    """Parse JSON text.

    Raises: FileProblemError, with the line.
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as wrong:
        raise FileProblemError(file=str(file), reason="malformed", line=wrong.lineno, detail=wrong.msg) from None
    except (RecursionError, ValueError):
        raise FileProblemError(file=str(file), reason="malformed", line=1, detail="too deep or too long") from None


def _parse_yaml(text: str, file: Path) -> Any:
    try:
        return yaml.safe_load(text)
    except yaml.MarkedYAMLError as wrong:
        mark = wrong.problem_mark or wrong.context_mark
        line = mark.line + 1 if mark is not None else 0
        raise FileProblemError(file=str(file), reason="malformed", line=line, detail=wrong.problem or "") from None
    except yaml.reader.ReaderError as wrong:
        line = text[: wrong.position].count("\n") + 1
        raise FileProblemError(file=str(file), reason="malformed", line=line, detail=wrong.reason) from None
    except (RecursionError, ValueError) as wrong:  # ValueError: an impossible date or number
        detail = str(wrong)[:80] if isinstance(wrong, ValueError) else "too deep"
        raise FileProblemError(file=str(file), reason="malformed", line=1, detail=detail) from None
