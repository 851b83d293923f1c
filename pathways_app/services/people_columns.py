"""The columns of a table of people: what each is called, in any of the languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from pathways_app.domain.errors import ColumnError
from pathways_app.services.resolve import fold
from pathways_app.services.table_rows import TableRow


class Column(StrEnum):
    """What a column says of a person; the value is its name in the template."""

    NAME = "name"
    HOLDS = "holds"
    GOAL = "goal"
    PLACE = "place"
    START = "start"
    STUDY_HOURS = "study hours"
    KEEP_EARNING = "keep earning"
    BUDGET = "budget"
    BY = "by"
    MODES = "modes"
    ATTRIBUTES = "attributes"
    LANGUAGE = "language"
    PAPER = "paper"


_ALSO: Mapping[Column, tuple[str, ...]] = {
    Column.NAME: ("person", "enw", "namn", "nom"),
    Column.HOLDS: (
        "held",
        "from",
        "what i hold",
        "beth sydd gen i",
        "det jag har",
        "har",
        "ce que je possède",
        "acquis",
    ),
    Column.GOAL: ("to", "nod", "mål", "but", "objectif"),
    Column.PLACE: ("in", "jurisdiction", "lle", "plats", "lieu"),
    Column.START: ("dechrau", "börjar", "début"),
    Column.STUDY_HOURS: ("oriau astudio", "studietimmar", "heures d’étude", "heures d’études"),
    Column.KEEP_EARNING: ("keep pay", "cadw cyflog", "behålla lönen", "garder le salaire"),
    Column.BUDGET: ("cyllideb",),
    Column.BY: ("latest", "erbyn", "senast", "au plus tard"),
    Column.MODES: ("study modes", "mode", "dulliau astudio", "studieformer", "modes d’étude"),
    Column.ATTRIBUTES: ("attrs", "circumstances", "amgylchiadau", "omständigheter", "situation"),
    Column.LANGUAGE: ("iaith", "språk", "langue"),
    Column.PAPER: ("papur", "papper", "papier"),
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each column of a table stands, counted from 0.

    `attributes` are the columns named after an attribute; `unknown` are those that say nothing to this program;
    `titles` are the names as the file writes them.
    """

    known: Mapping[Column, int]
    attributes: Mapping[str, int]
    unknown: tuple[str, ...]
    titles: tuple[str, ...]

    def title(self, column: Column) -> str:
        """Return the name of a column as the file writes it, else as the template does."""
        place = self.known.get(column)
        return column.value if place is None else self.titles[place]


def find_columns(file: str, head: TableRow, attributes: Iterable[str], *, goal_given: bool) -> Columns:
    """Read the first row of a table; `attributes` are the names there are, `goal_given` that one is known already.

    Raises: ColumnError, where one stands there twice or the goal is missing.
    """
    meant = {_plain(name): column for column in Column for name in (column.value, *_ALSO[column])}
    named = {_plain(name): name for name in attributes}
    titles = tuple(cell.text for cell in head.cells)
    known: dict[Column, int] = {}
    circumstances: dict[str, int] = {}
    unknown: list[str] = []
    for place, title in enumerate(titles):
        word = _plain(title)
        if not word:
            continue
        column, attribute = meant.get(word), named.get(word)
        if column in known or attribute in circumstances:
            raise ColumnError(file, title, "twice")
        if column is not None:
            known[column] = place
        elif attribute is not None:
            circumstances[attribute] = place
        else:
            unknown.append(title)
    if Column.GOAL not in known and not goal_given:
        raise ColumnError(file, Column.GOAL.value, "missing", tuple(title for title in titles if title))
    return Columns(known, circumstances, tuple(unknown), titles)


def _plain(title: str) -> str:
    return fold(title.replace("_", " ").replace("-", " "))
