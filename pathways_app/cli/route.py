"""`pathways route`: every route worth taking from what is held to a goal."""

from __future__ import annotations

import math
from argparse import ArgumentParser, Namespace
from gettext import gettext as _

from pathways_app.cli.json_out import answer_object, dump, status_word
from pathways_app.cli.options import PATIENCE, add_json, add_person, question_of
from pathways_app.cli.text import answer_text
from pathways_app.domain.errors import BadValueError
from pathways_app.services.also_at import also_at
from pathways_app.services.choose import choose
from pathways_app.services.other_ways import other_ways
from pathways_app.services.request import build_request
from pathways_app.services.workspace import Workspace

HELP = _("find the routes to a goal")

IMPOSSIBLE = 1
"""Exit status where there is no route."""


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    add_person(parser, goal_required=True)
    parser.add_argument(
        "--all", action="store_true", help=_("list every route, near-duplicates too (JSON always does)")
    )
    parser.add_argument(
        "--time-limit",
        metavar="SECONDS",
        default=str(PATIENCE),
        help=_("stop searching after so long and say so (default: {seconds})").format(seconds=PATIENCE),
    )
    add_json(parser)


def run(options: Namespace) -> int:
    """Print the routes, or why there is none."""
    limit = _seconds(options.time_limit)
    with Workspace.open() as workspace:
        request = build_request(workspace, question_of(options), options.today)
        answer = workspace.find_routes(request, time_limit=limit)
        catalogue = workspace.catalogue_for(request)
        others = other_ways(catalogue, answer)
        handful = also_at(catalogue, request, answer.routes, choose(catalogue, answer.routes))
        if options.json:  # a program gets the whole set and leaves out what it likes
            print(dump(answer_object(catalogue, answer, others, handful, whole=options.all)))
        else:
            print(answer_text(catalogue, answer, handful, others, whole=options.all))
    return IMPOSSIBLE if status_word(answer) == "impossible" else 0


def _seconds(written: str) -> float:
    try:
        seconds = float(written)
    except ValueError:
        seconds = math.nan
    if not (math.isfinite(seconds) and seconds > 0):
        raise BadValueError(field="--time-limit", given=written[:80], wanted=_("a number of seconds above 0"))
    return seconds
