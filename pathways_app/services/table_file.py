"""Tables of people and the like, as CSV or as .xlsx."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pathways_app.domain.errors import FileProblemError, TooManyRowsError
from pathways_app.services.csv_table import read_csv
from pathways_app.services.person_file import check_size
from pathways_app.services.table_rows import MOST_BYTES, MOST_ROWS, Cell, Table, TableRow

_ZIPPED = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
"""What Office wrote before .xlsx, and what it wraps around a file with a password."""

_SHEETS = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".numbers"})
_WITH_PASSWORD = "EncryptedPackage".encode("utf-16-le")
_MOST_SCANNED = 4 * MOST_ROWS
"""Rows looked through: a sheet may have rows with nothing but a colour in them."""


def read_table(file: Path) -> Table:
    """Return what stands in `file`; what it is goes by what it begins with, not by its name.

    Raises: FileProblemError, TooManyRowsError.
    """
    check_size(file, MOST_BYTES, plain=True)
    begins = _beginning(file)
    if begins.startswith(_OLD_OFFICE):
        raise FileProblemError(str(file), "locked" if _WITH_PASSWORD in file.read_bytes() else "other_format")
    if begins.startswith(_ZIPPED):
        from pathways_app.services.xlsx_table import read_xlsx

        return _table(file, read_xlsx(file), "")
    try:
        records, assumed = read_csv(file)
    except FileProblemError as problem:
        if problem.reason == "not_text" and file.suffix.lower() in _SHEETS:
            raise FileProblemError(str(file), "other_format") from None
        raise
    return _table(file, records, assumed)


def _beginning(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(len(_ZIPPED))
    except OSError as wrong:
        raise FileProblemError(str(file), "unreadable", detail=wrong.strerror or "") from None


def _table(file: Path, records: Iterator[tuple[int, tuple[Cell, ...]]], assumed: str) -> Table:
    rows: list[TableRow] = []
    for number, cells in records:
        last = max((place for place, cell in enumerate(cells, start=1) if cell.text), default=0)
        if last:
            rows.append(TableRow(number, cells[:last]))
        if len(rows) > MOST_ROWS + 1 or number > _MOST_SCANNED:
            raise TooManyRowsError(str(file), MOST_ROWS)
    if not rows:
        raise FileProblemError(str(file), "empty")
    return Table(rows[0], tuple(rows[1:]), assumed)
