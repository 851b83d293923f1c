"""Tables out of CSV files, whichever separator and encoding a spreadsheet wrote them in."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from pathways_app.domain.errors import FileProblemError
from pathways_app.services.table_rows import MOST_COLUMNS, Cell, cell

_MARKED = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))
"""What a file begins with that says its own encoding."""

GUESS = "Windows-1252"
"""What western spreadsheets write where they do not write UTF-8."""

_SEPARATORS = ",;\t"


def read_csv(file: Path) -> tuple[Iterator[tuple[int, tuple[Cell, ...]]], str]:
    """Return the records of a CSV file, numbered from 1, and the encoding where it had to be guessed.

    Raises: FileProblemError, here or while the records are read.
    """
    text, assumed = _decoded(file)
    first = text.partition("\n")[0].strip()
    said = first[len("sep=") :] if first.lower().startswith("sep=") else ""
    if len(said) == 1:  # a line for the spreadsheet, which does not count it as a row
        text = text.partition("\n")[2]
    return _records(file, text, said if len(said) == 1 else _separator(text)), assumed


def _decoded(file: Path) -> tuple[str, str]:
    try:
        content = file.read_bytes()
    except OSError as wrong:
        raise FileProblemError(str(file), "unreadable", detail=wrong.strerror or "") from None
    if not content.strip():
        raise FileProblemError(str(file), "empty")
    encoding = next((name for mark, name in _MARKED if content.startswith(mark)), "")
    try:
        text = content.decode(encoding or "utf-8")
        assumed = ""
    except UnicodeDecodeError as wrong:
        if encoding or 0 in content:
            raise _not_text(file, content, wrong.start) from None
        try:
            text, assumed = content.decode("cp1252"), GUESS
        except UnicodeDecodeError as worse:
            raise _not_text(file, content, worse.start) from None
    steering = next((place for place, mark in enumerate(text) if ord(mark) < ord(" ") and mark not in "\t\r\n"), None)
    if steering is not None:
        raise FileProblemError(str(file), "not_text", line=text.count("\n", 0, steering) + 1)
    if not text.strip():
        raise FileProblemError(str(file), "empty")
    return text, assumed


def _not_text(file: Path, content: bytes, place: int) -> FileProblemError:
    return FileProblemError(str(file), "not_text", line=content.count(b"\n", 0, place) + 1)


def _separator(text: str) -> str:
    """Return what the first row has most of; a comma where it has none."""
    heads = {
        mark: next(csv.reader(io.StringIO(text[: MOST_COLUMNS * 100]), delimiter=mark), []) for mark in _SEPARATORS
    }
    return max(_SEPARATORS, key=lambda mark: len(heads[mark]))


def _records(file: Path, text: str, separator: str) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for number, record in enumerate(reader, start=1):
            yield number, tuple(cell(written) for written in islice(record, MOST_COLUMNS))
    except csv.Error as wrong:
        raise FileProblemError(str(file), "malformed", line=reader.line_num, detail=str(wrong)) from None
