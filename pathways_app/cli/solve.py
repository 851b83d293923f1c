"""`pathways solve`: the exact answers to bare route problems."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from gettext import gettext as _
from pathlib import Path

from pathways_app.cli.options import add_json, add_time_limit, seconds_of
from pathways_app.cli.tables import table
from pathways_app.domain.month import format_month
from pathways_app.services.answer_json import dump
from pathways_app.services.solve import Solved, solve_file

HELP = _("solve the bare route problems of a file")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "file", metavar="FILE", type=Path, help=_("a JSON file with instances: [{id, instance}, …], or one instance")
    )
    add_time_limit(parser, None)
    add_json(parser)


def run(options: Namespace) -> int:
    """Print the Pareto set of every instance."""
    limit = None if options.time_limit is None else seconds_of(options)
    solved = solve_file(options.file, time_limit=limit)
    if options.json:
        print(dump({"instances": [one.as_object() for one in solved]}))
    else:
        print("\n\n".join("\n".join(_lines(one)) for one in solved))
    return 0


def _printable(ids: str) -> str:
    """Return ids as a terminal may be given them: whoever wrote the file may have put anything in."""
    return "".join(mark if mark.isprintable() else "?" for mark in ids)


def _lines(solved: Solved) -> list[str]:
    rows = [(_("Arrival"), _("Net cost"), _("Unpaid months"), _("Steps"))]
    rows += [
        (format_month(point.arrival), str(point.net_cost), str(point.unpaid_months), _printable(" ".join(point.steps)))
        for point in solved.points
    ]
    columns = (0, 1, 2, 3) if solved.unpaid else (0, 1, 3)
    laid = table([[row[column] for column in columns] for row in rows], right=(1, 2) if solved.unpaid else (1,))
    return [_printable(solved.id), *(laid if solved.points else [_("no plan")]), *_unfinished(solved)]


def _unfinished(solved: Solved) -> list[str]:
    """Return what to say of an answer that is not complete."""
    front = solved.front
    if front.exact:
        return []
    if front.cost_bound is None:
        return [_("Not complete: the search was stopped.")]
    return [
        _("Not complete: the search was stopped. No plan that is missing costs less than {bound}.").format(
            bound=front.cost_bound
        )
    ]
