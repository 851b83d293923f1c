"""`pathways reach`: every role that can be reached from what is held, when at the earliest and for how little."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from gettext import gettext as _

from pathways_app.cli.options import add_json, add_person, add_time_limit, question_of, seconds_of
from pathways_app.cli.reach_json import reach_object
from pathways_app.cli.reach_text import reach_text
from pathways_app.domain.reach import RoleStatus
from pathways_app.services.answer_json import dump
from pathways_app.services.reach import reach_request
from pathways_app.services.request import understand
from pathways_app.services.workspace import Workspace

HELP = _("list every role within reach: the first arrival and the least net cost")

NOTHING = 1
"""Exit status where no role can be reached."""


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    add_person(parser, goal_required=None)
    add_time_limit(parser)
    add_json(parser)


def run(options: Namespace) -> int:
    """Print the roles by arrival, and what is out of reach and why."""
    limit = seconds_of(options)
    question = question_of(options)
    with Workspace.open() as workspace:
        request = reach_request(question, understand(workspace, question, options.today))
        found = workspace.reach(request, time_limit=limit)
        catalogue = workspace.supposing(workspace.jurisdiction(request.jurisdiction), request.supposed)
        print(dump(reach_object(catalogue, found)) if options.json else reach_text(catalogue, found))
    nothing = all(entry.status is RoleStatus.UNREACHABLE for entry in found.roles)
    return NOTHING if nothing else 0
