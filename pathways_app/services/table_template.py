"""The table of people to fill in, as a file of whichever kind."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

from pathways_app.domain.errors import ResourceMissingError
from pathways_app.domain.language import ENGLISH
from pathways_app.report.sheet import Sheet

ENDINGS = (".csv", ".xlsx")
"""The kinds of table there are."""


def table_template(file: Path, ending: str, day: date) -> bytes:
    """Return the table in `file`, a CSV file that ships with the program, as one of ENDINGS.

    Raises: ResourceMissingError.
    """
    try:
        written = file.read_text(encoding="utf-8")
    except OSError as problem:
        raise ResourceMissingError(f"report/{file.name}") from problem
    if ending == ".csv":
        return written.encode("utf-8-sig")  # with a mark, without which spreadsheets guess wrong
    from pathways_app.report.workbook import to_workbook  # noqa: PLC0415 - half a second to load

    head, *rows = csv.reader(written.splitlines())
    sheet = Sheet("people", tuple(head), tuple(tuple(row) for row in rows))
    return to_workbook((sheet,), "people", ENGLISH, day)
