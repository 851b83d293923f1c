"""People out of a table: each row a person and a question, or the cells that have to be put right first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from pathways_app.domain.errors import BadMonthError, BadValueError, CellError, PathwaysError
from pathways_app.domain.language import LANGUAGES
from pathways_app.domain.person import RouteRequest
from pathways_app.services.people_columns import Column, Columns, find_columns
from pathways_app.services.request import Names, Question, build_request, find_place, understand
from pathways_app.services.resolve import fold
from pathways_app.services.table_file import read_table
from pathways_app.services.table_rows import Cell, TableRow

LONGEST_NAME = 200
"""Characters of a person's name, titles and all."""

_YES = frozenset({"true", "yes", "y", "1", "x", "ie", "ydw", "ja", "oui", "vrai"})
_NO = frozenset({"", "false", "no", "n", "0", "na", "nac ydw", "nej", "non", "faux"})
_IN_ENGLISH = {"english": "en", "welsh": "cy", "swedish": "sv", "french": "fr"}
_PAPERS = {"a4": "a4", "letter": "letter", "us letter": "letter"}
_DAY = len("2027-01-31")
_MONTH = len("2027-01")


@dataclass(frozen=True, slots=True)
class Listed:
    """One person of a table; `row` as spreadsheets number it, `language` and `paper` None where the row names none."""

    row: int
    name: str
    request: RouteRequest
    language: str | None = None
    paper: str | None = None


@dataclass(frozen=True, slots=True)
class BadCell:
    """A cell that cannot be used, by the row and the name of the column; its `error` says why."""

    row: int
    column: str
    error: PathwaysError


@dataclass(frozen=True, slots=True)
class People:
    """The people of a table, and what was wrong with the rows of others; no row is in both.

    `unknown_columns` said nothing to this program and were left out; `assumed` names an encoding that was guessed.
    """

    people: tuple[Listed, ...]
    bad: tuple[BadCell, ...]
    unknown_columns: tuple[str, ...] = ()
    assumed: str = ""

    @property
    def bad_rows(self) -> int:
        """How many rows were left out."""
        return len({cell.row for cell in self.bad})


def read_people(
    names: Names,
    file: Path,
    today: date,
    given: Question = Question(),  # noqa: B008 a frozen value
    should_stop: Callable[[], bool] = lambda: False,
) -> People:
    """Return the people in `file`, CSV or .xlsx; what is `given` holds for every row that does not say otherwise.

    Raises: FileProblemError, TooManyRowsError, ColumnError, where there is nothing to be had from the file at all;
    another PathwaysError, where what is given is wrong in itself.
    """
    find_place(names, given.jurisdiction, None, ())
    table = read_table(file)
    attributes = {name for place in names.jurisdictions() for name in names.outline(place.id).attributes}
    columns = find_columns(str(file), table.head, sorted(attributes), goal_given=given.goal is not None)
    found: list[Listed] = []
    bad: list[BadCell] = []
    for row in table.rows:
        if should_stop():
            break
        reader = _Row(names, columns, row, today, given)
        read = reader.read()
        bad += reader.bad
        if read is not None and not reader.bad:
            found.append(read)
    return People(tuple(found), tuple(bad), columns.unknown, table.assumed)


class _Row:
    """One row being read; what is wrong with it gathers in `bad`."""

    def __init__(self, names: Names, columns: Columns, row: TableRow, today: date, given: Question) -> None:
        self._names, self._columns, self._row, self._today, self._given = names, columns, row, today, given
        self.bad: list[BadCell] = []

    def read(self) -> Listed | None:
        """Return the person of the row; None where their question cannot be asked."""
        name = " ".join(self._text(Column.NAME).split())
        if len(name) > LONGEST_NAME:
            self._is_bad(Column.NAME.value, CellError("too_long", name))
        language, paper = self._language(), self._one_of(Column.PAPER, _PAPERS)
        request = self._request()
        return None if request is None else Listed(self._row.number, name, request, language, paper)

    def _request(self) -> RouteRequest | None:
        question = self._given
        parts = list(self._parts())
        for _, add in parts:
            question = add(question)
        if question.goal is None:
            self._is_bad(self._columns.title(Column.GOAL), CellError("empty"))
            return None
        try:
            return build_request(self._names, question, self._today)
        except PathwaysError:
            self._find_fault(parts)
            return None

    def _find_fault(self, parts: list[tuple[str, Callable[[Question], Question]]]) -> None:
        """Say which cells are wrong: the question is asked again, one cell more at a time.

        Raises: PathwaysError, where what is given for every row is wrong in itself.
        """
        where = {self._columns.title(Column.PLACE), self._columns.title(Column.GOAL)}
        own_goal = any(title == self._columns.title(Column.GOAL) for title, _ in parts)
        asked = Question(goal=None if own_goal else self._given.goal, jurisdiction=self._given.jurisdiction)
        question = self._given
        for title, add in parts:
            if title in where:
                asked, question = add(asked), add(question)
                try:
                    self._understand(asked)
                except PathwaysError as error:  # whatever else stands in the row is read by its place
                    self._is_bad(title, error)
                    return
        understand(self._names, question, self._today)
        for title, add in parts:
            if title not in where:
                try:
                    understand(self._names, add(question), self._today)
                except PathwaysError as error:
                    self._is_bad(title, error)
                else:
                    question = add(question)

    def _understand(self, question: Question) -> None:
        if question.goal is None:  # of a place alone no more can be said than whether there is one
            find_place(self._names, question.jurisdiction, None, ())
        else:
            understand(self._names, question, self._today)

    def _parts(self) -> Iterator[tuple[str, Callable[[Question], Question]]]:
        """Give each cell that says something of the question, with what it adds to it."""
        columns = self._columns
        if place := self._text(Column.PLACE):
            yield columns.title(Column.PLACE), lambda q: replace(q, jurisdiction=place)
        if goal := self._text(Column.GOAL):
            yield columns.title(Column.GOAL), lambda q: replace(q, goal=goal)
        if holds := self._list(Column.HOLDS):
            yield columns.title(Column.HOLDS), lambda q: replace(q, holds=(*q.holds, *holds))
        if start := self._month(Column.START):
            yield columns.title(Column.START), lambda q: replace(q, start=start)
        if by := self._month(Column.BY):
            yield columns.title(Column.BY), lambda q: replace(q, by=by)
        if hours := self._text(Column.STUDY_HOURS):
            yield columns.title(Column.STUDY_HOURS), lambda q: replace(q, study_hours=hours)
        if budget := self._text(Column.BUDGET):
            yield columns.title(Column.BUDGET), lambda q: replace(q, budget=budget)
        if modes := self._list(Column.MODES):
            spoken = tuple(fold(mode).replace(" ", "_") for mode in modes)
            yield columns.title(Column.MODES), lambda q: replace(q, modes=spoken)
        if self._yes(Column.KEEP_EARNING):
            yield columns.title(Column.KEEP_EARNING), lambda q: replace(q, keep_earning=True)
        if pairs := self._list(Column.ATTRIBUTES):
            yield columns.title(Column.ATTRIBUTES), _saying(pairs)
        for name, place_of_it in columns.attributes.items():
            if value := self._cell(place_of_it):
                yield columns.titles[place_of_it], _saying((f"{name}={value}",))

    def _language(self) -> str | None:
        known = {fold(name): one.code for one in LANGUAGES for name in (one.code, one.name)}
        return self._one_of(Column.LANGUAGE, {**_IN_ENGLISH, **known})

    def _one_of(self, column: Column, known: dict[str, str]) -> str | None:
        written = self._text(column)
        if not written:
            return None
        if fold(written) not in known:
            wanted = ", ".join(dict.fromkeys(known.values()))
            self._is_bad(self._columns.title(column), BadValueError(self._columns.title(column), written, wanted))
        return known.get(fold(written))

    def _yes(self, column: Column) -> bool:
        written = fold(self._text(column))
        if written not in _YES | _NO:
            title = self._columns.title(column)
            self._is_bad(title, BadValueError(title, self._text(column), "yes, no"))
        return written in _YES

    def _month(self, column: Column) -> str:
        """Return a month; of a day, which spreadsheets make of months, the month it lies in."""
        written = self._text(column)
        return written[:_MONTH] if len(written) == _DAY and written[_MONTH] == "-" else written

    def _list(self, column: Column) -> tuple[str, ...]:
        written = self._text(column).replace("\n", ";")
        return tuple(part.strip() for part in written.split(";") if part.strip())

    def _text(self, column: Column) -> str:
        place = self._columns.known.get(column)
        return "" if place is None else self._cell(place)

    def _cell(self, place: int) -> str:
        cell = self._row.cells[place] if place < len(self._row.cells) else Cell("")
        if cell.fault:
            self._is_bad(self._columns.titles[place], CellError(cell.fault, cell.text))
            return ""
        return cell.text

    def _is_bad(self, title: str, error: PathwaysError) -> None:
        match error:
            case BadValueError():
                error.field = title
            case BadMonthError():
                error.option = title
        if all(title != cell.column for cell in self.bad):
            self.bad.append(BadCell(self._row.number, title, error))


def _saying(pairs: Sequence[str]) -> Callable[[Question], Question]:
    """Return what says these of the person, instead of what was said of the same names before."""
    names = {_name(pair) for pair in pairs}
    return lambda question: replace(
        question, attributes=(*(said for said in question.attributes if _name(said) not in names), *pairs)
    )


def _name(pair: str) -> str:
    return pair.partition("=")[0].strip()
