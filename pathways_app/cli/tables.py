"""Plain tables: columns as wide as what stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import east_asian_width


def width(text: str) -> int:
    """Return how many columns of a terminal `text` fills."""
    return sum(2 if east_asian_width(mark) in "WF" else 1 for mark in text)


def table(rows: Sequence[Sequence[str]], right: Sequence[int] = (), indent: str = "") -> list[str]:
    """Lay rows of equal length out in columns; those numbered in `right` are flush right.

    Shape: n rows in, n lines out, without spaces at the end.
    """
    if not rows:
        return []
    widths = [max(width(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = []
        for column, cell in enumerate(row):
            space = " " * (widths[column] - width(cell))
            cells.append(space + cell if column in right else cell + space)
        lines.append((indent + "  ".join(cells)).rstrip())
    return lines
