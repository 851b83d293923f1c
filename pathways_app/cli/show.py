"""`pathways show`: one entry of the catalogue in full."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from gettext import gettext as _

from pathways_app.cli.entry_text import description_text, plan_item_text
from pathways_app.cli.options import add_json, add_place
from pathways_app.services.answer_json import dump
from pathways_app.services.describe import describe
from pathways_app.services.entry_json import description_object, plan_item_object
from pathways_app.services.request import find_place, place_of
from pathways_app.services.resolve import SECTIONS
from pathways_app.services.workspace import Workspace

HELP = _("show one credential, step, bursary, support or plan item, with its sources and what it leads to")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("entry", metavar="ID|NAME", nargs="+", help=_("the entry, by id or name"))
    add_place(parser)
    add_json(parser)


def run(options: Namespace) -> int:
    """Print the entry."""
    text = " ".join(options.entry)
    with Workspace.open() as workspace:
        item = workspace.plan_item(text)
        if item is not None:
            print(dump(plan_item_object(item)) if options.json else plan_item_text(item))
            return 0
        place = find_place(workspace, options.place, text, ())
        ident = workspace.resolve(text, sections=SECTIONS, jurisdiction=place)
        described = describe(workspace.jurisdiction(place_of(ident)), ident)
    print(dump(description_object(described)) if options.json else description_text(described))
    return 0
