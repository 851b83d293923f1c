"""Tables out of .xlsx files: the first sheet that is shown, its formulas left alone."""

from __future__ import annotations

import warnings
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from pathways_app.domain.errors import FileProblemError
from pathways_app.services.table_rows import MOST_COLUMNS, Cell, cell

MOST_UNPACKED = 25_000_000
"""Bytes that the parts of the file may come to: a few bytes can be made to stand for very many."""

_WORKBOOK = "xl/workbook.xml"
_ENCRYPTED = 0x1
_DAMAGE = (
    ArithmeticError,
    AttributeError,
    BadZipFile,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,  # that of XML is one
    TypeError,
    ValueError,
    zlib.error,
)
"""What reading a damaged workbook ends in: its parts are taken at their word."""


def read_xlsx(file: Path) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    """Give the rows of the first sheet that is shown, numbered from 1.

    Raises: FileProblemError.
    """
    try:
        _check(file)
        with warnings.catch_warnings(), file.open("rb") as opened:  # opened here: the name is not to be judged
            warnings.simplefilter("ignore")  # of what a workbook has besides its cells
            workbook = load_workbook(opened, read_only=True, keep_links=False)
            try:
                shown = [sheet for sheet in workbook.worksheets if sheet.sheet_state == "visible"]
                for sheet in (shown or workbook.worksheets)[:1]:
                    if isinstance(sheet, ReadOnlyWorksheet):
                        sheet.reset_dimensions()  # what the file says of its size may be wrong
                    for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS), start=1):
                        yield number, () if all(one.value is None for one in row) else tuple(_cells(row))
            finally:
                workbook.close()
    except _DAMAGE as wrong:
        raise FileProblemError(str(file), "malformed", detail=type(wrong).__name__) from None


def _check(file: Path) -> None:
    """Refuse what is no workbook, or would be too large unpacked.

    Raises: FileProblemError, and what a damaged file ends in.
    """
    with ZipFile(file) as parts:
        entries = parts.infolist()
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise FileProblemError(str(file), "locked")
    if _WORKBOOK not in {entry.filename for entry in entries}:
        raise FileProblemError(str(file), "other_format")
    if sum(entry.file_size for entry in entries) > MOST_UNPACKED:
        raise FileProblemError(str(file), "too_large")


def _cells(row: Iterable[Any]) -> Iterator[Cell]:
    for one in row:
        text = _text(one.value)
        # Text that only begins like a formula is kept as text by the workbook, and is as bad to hand on.
        yield cell(text, formula=one.data_type == "f", error=one.data_type == "e")


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return format(Decimal(repr(value)).normalize(), "f")
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case _:
            return str(value)
