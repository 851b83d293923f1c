"""`pathways route`: every route worth taking from what is held to a goal."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from gettext import gettext as _

from pathways_app.cli.better import add_better, better_lines, better_object
from pathways_app.cli.options import add_json, add_person, add_time_limit, question_of, seconds_of
from pathways_app.cli.text import answer_text
from pathways_app.cli.what_if_text import what_if_lines
from pathways_app.cli.why import Explained, add_why, named
from pathways_app.services.also_at import also_at
from pathways_app.services.answer_json import answer_object, dump, status_word
from pathways_app.services.better_routes import better_routes
from pathways_app.services.choose import choose
from pathways_app.services.other_ways import other_ways
from pathways_app.services.request import build_request
from pathways_app.services.what_if_json import what_if_object
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
    add_better(parser)
    add_why(parser)
    add_time_limit(parser)
    add_json(parser)


def run(options: Namespace) -> int:
    """Print the routes, or why there is none."""
    limit = seconds_of(options)
    with Workspace.open() as workspace:
        request = build_request(workspace, question_of(options), options.today)
        idents = named(workspace, options, request.goal)
        answer = workspace.find_routes(request, time_limit=limit)
        catalogue = workspace.catalogue_for(request)
        others = other_ways(catalogue, answer)
        handful = also_at(catalogue, request, answer.routes, choose(catalogue, answer.routes))
        gains = workspace.gains(answer, time_limit=limit)
        explained = Explained(catalogue, answer, options, idents)
        if options.json:  # a program gets the whole set and leaves out what it likes
            answered = answer_object(catalogue, answer, others, handful, whole=options.all)
            answered |= what_if_object(gains)
            if options.better and answer.routes:
                answered["explanation"]["better"] = better_object(catalogue, better_routes(catalogue, answer))
            explained.add_to(answered)
            print(dump(answered))
        else:
            more = explained.lines(range(len(answer.routes)) if options.all else handful.shown)
            if options.better and answer.routes:
                more += ["", *better_lines(catalogue, better_routes(catalogue, answer), answer.routes)]
            supposed = what_if_lines(catalogue, answer, gains)
            if supposed:
                print(*supposed, "", sep="\n")
            today, whole, why = options.today, options.all, options.why
            print(answer_text(catalogue, answer, handful, others, today=today, whole=whole, more=more, why=why))
    return IMPOSSIBLE if status_word(answer) == "impossible" else 0
