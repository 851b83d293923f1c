"""Two to four routes side by side: a column a route, a row a figure, and what is best in each row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from pathways_app.domain.axis import Axis
from pathways_app.domain.route import Route
from pathways_app.ui.widgets.strip import Strip


class Tone(StrEnum):
    """How a cell is drawn: as it is, as a heading figure, as good news, as taken for granted, or as overdue."""

    PLAIN = "plain"
    LARGE = "large"
    NOTHING = "nothing"
    ASSUMED = "assumed"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Cell:
    """What one route has to say to one row; `open` is the part not known, `note` stands on a line below."""

    text: str
    open: str = ""
    note: str = ""
    tone: Tone = Tone.PLAIN

    @property
    def said(self) -> str:
        """All of it on one line."""
        return ", ".join(part for part in (" ".join(filter(None, (self.text, self.open))), self.note) if part)


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its name and, below it, what must be known to read it; `best` is the column that beats all others.

    There is no best where two share it or where something in the row is not known. `whole` says that every route has
    the same cell by nature, which is then shown once across all.
    """

    name: str
    cells: tuple[Cell, ...]
    note: str = ""
    best: int | None = None
    whole: bool = False

    @property
    def differs(self) -> bool:
        """Whether any two routes differ in this row."""
        return len(set(self.cells)) > 1


@dataclass(frozen=True, slots=True)
class Column:
    """A route at the head of its column; `parts` are what its title is joined from.

    `label_brief` stands for `label` where a figure in it would be cut.
    """

    route: Route
    title: str
    parts: tuple[str, ...]
    label: str
    label_brief: str
    strip: Strip


@dataclass(frozen=True, slots=True)
class Comparison:
    """The whole table; all strips share `axis`."""

    goal: str
    axis: Axis
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]

    @property
    def as_text(self) -> str:
        """The table with tabs between its columns, as spreadsheets take it."""
        head = ["", *(column.title for column in self.columns)]
        rows = [head, *([line.name, *(cell.said for cell in line.cells)] for line in self.lines)]
        return "\n".join("\t".join(row) for row in rows) + "\n"


def best_of(figures: Sequence[int | None]) -> int | None:
    """Return the position of the least figure; None where two share it, or any of them is not known."""
    known = [figure for figure in figures if figure is not None]
    if len(known) < len(figures) or not known or known.count(min(known)) > 1:
        return None
    return known.index(min(known))
