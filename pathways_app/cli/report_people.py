"""`pathways report --people`: the summaries of everybody in a table."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable
from gettext import gettext as _
from gettext import ngettext
from pathlib import Path

from pathways_app.cli.messages import sentence
from pathways_app.cli.options import question_of, seconds_of
from pathways_app.domain.errors import BadValueError
from pathways_app.report.document import Length, Paper
from pathways_app.runtime.paths import resource
from pathways_app.services.batch import Order, Result, print_each
from pathways_app.services.bound import print_bound
from pathways_app.services.installed_catalogue import file_in_use
from pathways_app.services.people import BadCell, People, read_people
from pathways_app.services.table_template import ENDINGS, table_template
from pathways_app.services.workspace import Workspace
from pathways_app.services.writing import write_whole

NOBODY = 2
"""Exit status where nobody's summary came out."""

SOME = 3
"""Exit status where some rows were left out, and the others came out."""


def write_tables(options: Namespace) -> int:
    """Write the template or the example of a table."""
    for file, name in ((options.template, "people-template.csv"), (options.example, "people-example.csv")):
        if file is None:
            continue
        ending = file.suffix.lower()
        if ending not in ENDINGS:
            field = "--template" if file is options.template else "--example"
            raise BadValueError(field=field, given=str(file)[:80], wanted=" ".join(ENDINGS))
        write_whole(file, table_template(resource("report", name), ending, options.today))
        print(_("{file} is written.").format(file=file))
    return 0


def run_people(options: Namespace) -> int:
    """Write the summaries of everybody in a table."""
    if (options.to_folder is None) == (options.bound is None):
        raise BadValueError(field="--people", given=str(options.people)[:80], wanted="--to-folder / --bound")
    if options.bound is not None and options.bound.suffix.lower() != ".pdf":
        raise BadValueError(field="--bound", given=str(options.bound)[:80], wanted=".pdf")
    limit = seconds_of(options)
    with Workspace.open() as workspace:
        people = read_people(workspace, options.people, options.today, question_of(options))
    _say(_notes(people))
    _say(_bad_line(cell) for cell in people.bad)
    order = Order(
        people=people.people,
        day=options.today,
        language=options.lang,
        paper=Paper(options.paper),
        length=Length.ONE_PAGE if options.one_page else Length.FULL,
        target=options.to_folder or options.bound,
        time_limit=limit,
    )
    if not people.people:
        _say([_("pathways: there is nobody to print.")])
        return NOBODY
    make = print_bound if options.to_folder is None else print_each
    result = make(file_in_use(), order, _progress, lambda: False)
    _say(
        _("Row {row}, {name}: {problem}").format(row=one.row, name=one.name, problem=sentence(one.error))
        for one in result.failed
    )
    print(_summary(result, order.target))
    return _status(result, people)


def _status(result: Result, people: People) -> int:
    if not result.made:
        return NOBODY
    return SOME if people.bad or result.failed else 0


def _summary(result: Result, target: Path) -> str:
    return ngettext("{n} summary written to {target}.", "{n} summaries written to {target}.", result.made).format(
        n=result.made, target=target
    )


def _notes(people: People) -> Iterable[str]:
    if people.assumed:
        yield _("The file does not say how its letters are stored; read as {encoding}.").format(encoding=people.assumed)
    if people.unknown_columns:
        listed = ", ".join(people.unknown_columns)
        yield _("Columns that say nothing here, left out: {columns}.").format(columns=listed[:400])


def _bad_line(cell: BadCell) -> str:
    # The sentence may begin with the field's name, which stands here already.
    said = sentence(cell.error).removeprefix(f"{cell.column}: ")
    return _("Row {row}, column {column}: {problem}").format(row=cell.row, column=cell.column, problem=said)


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        shown = "".join(mark if mark.isprintable() else "?" for mark in " ".join(line.split()))
        print(shown, file=sys.stderr)


def _progress(done: int, total: int) -> None:
    if sys.stderr is not None and sys.stderr.isatty():
        print(f"\r{done}/{total}", end="\n" if done == total else "", file=sys.stderr, flush=True)
