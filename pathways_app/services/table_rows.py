"""The rows of a table as a file has them: text in every cell, with what is the matter with it."""

from __future__ import annotations

from dataclasses import dataclass

MOST_BYTES = 5_000_000
"""A table of a thousand people takes a few hundred kilobytes; anything past this is some other file."""

MOST_ROWS = 5_000
"""People taken at once: an afternoon's printing."""

MOST_COLUMNS = 250
MOST_CHARACTERS = 10_000
"""Of one cell: pages of notes, and still far from what slows anything down."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell, without spaces around it; `fault` is a reason of CellError, "" where it can be used."""

    text: str
    fault: str = ""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row that has anything in it; `number` counts from 1 as spreadsheets number rows."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The first row and those below it; `assumed` names an encoding that was guessed, "" where the file says it."""

    head: TableRow
    rows: tuple[TableRow, ...]
    assumed: str = ""


def cell(text: str, *, formula: bool = False, error: bool = False) -> Cell:
    """Return one cell; what begins with = is a formula wherever it is opened next."""
    text = text.strip().strip("\ufeff")
    if formula or text.startswith("="):
        return Cell(text, "formula")
    if error:
        return Cell(text, "error")
    return Cell(text, "too_long" if len(text) > MOST_CHARACTERS else "")
