"""`pathways search`: everything in the catalogue that a text finds."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from gettext import gettext as _

from pathways_app.cli.options import add_json, add_place
from pathways_app.cli.tables import table
from pathways_app.cli.words import plain, section_words
from pathways_app.domain.errors import BadValueError
from pathways_app.services.answer_json import dump
from pathways_app.services.request import find_place
from pathways_app.services.workspace import Workspace

HELP = _("search the catalogue, in any of its languages, without regard to case and accents")

SECTIONS = ("credential", "step", "bursary", "support", "plan_item")
DEFAULT_LIMIT = 20
MOST = 1000


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("text", metavar="TEXT", nargs="+", help=_("words to look for; the last may be a beginning"))
    add_place(parser)
    parser.add_argument(
        "--kind", action="append", choices=SECTIONS, default=[], help=_("what to look among (default: everything)")
    )
    parser.add_argument("--limit", metavar="N", default=str(DEFAULT_LIMIT), help=_("the most to list (default: 20)"))
    add_json(parser)


def run(options: Namespace) -> int:
    """Print what is found, best first; finding nothing is an answer too."""
    limit = _limit(options.limit)
    with Workspace.open() as workspace:
        place = find_place(workspace, options.place, None, ())
        kinds = tuple(options.kind) or None
        hits = workspace.search(" ".join(options.text), jurisdiction=place, kinds=kinds, limit=limit)
    if options.json:
        found = [
            {"id": hit.id, "section": hit.section, "kind": hit.kind, "name": hit.name, "in": hit.jurisdiction}
            for hit in hits
        ]
        print(dump({"query": " ".join(options.text), "results": found}))
    elif hits:
        print("\n".join(table([(hit.id, section_words(hit.section), plain(hit.kind), hit.name) for hit in hits])))
    else:
        print(_("Nothing found."))
    return 0


def _limit(written: str) -> int:
    if not written.isdecimal() or not 1 <= int(written) <= MOST:
        raise BadValueError(field="--limit", given=written[:80], wanted=f"a whole number from 1 to {MOST}")
    return int(written)
