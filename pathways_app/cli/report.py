"""`pathways report`: the summary people carry away, as a page, a calendar, a workbook or text."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from gettext import gettext as _
from pathlib import Path

from pathways_app.cli.options import add_person, add_time_limit
from pathways_app.domain.language import ENGLISH, LANGUAGES
from pathways_app.services.exports import ENDINGS

PAPERS = ("a4", "letter")

HELP = _("write a summary to print, a calendar, a workbook or text; for one person or for a table of people")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    add_person(parser, goal_required=False)
    add_time_limit(parser)
    made = parser.add_argument_group(_("what is written"))
    made.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        help=_("the file to write; its ending says what: {endings}").format(endings=" ".join((*ENDINGS, ".json"))),
    )
    made.add_argument(
        "--lang",
        choices=[language.code for language in LANGUAGES],
        default=ENGLISH,
        help=_("the language to write in (default: {language})").format(language=ENGLISH),
    )
    made.add_argument(
        "--paper",
        choices=PAPERS,
        default=PAPERS[0],
        help=_("the paper to lay it out for (default: a4)"),
    )
    made.add_argument("--one-page", action="store_true", help=_("the first page alone: the routes at a glance"))
    made.add_argument("--name", default="", help=_("the name to put on it (default: none)"))
    made.add_argument("--note", default="", help=_("a word to the reader, on the first page"))
    made.add_argument("--all", action="store_true", help=_("every route, near-duplicates too"))
    made.add_argument(
        "--route",
        dest="numbers",
        metavar="N",
        action="append",
        default=[],
        help=_("only this one of the routes shown, counted from 1; may be given several times"),
    )
    _add_people(parser)


def run(options: Namespace) -> int:
    """Write what is asked for; what that takes is loaded now, since no other command wants it."""
    if options.people is None and options.template is None and options.example is None:
        from pathways_app.cli.report_one import run_one  # noqa: PLC0415

        return run_one(options)
    from pathways_app.cli.report_people import run_people, write_tables  # noqa: PLC0415

    return write_tables(options) if options.people is None else run_people(options)


def _add_people(parser: ArgumentParser) -> None:
    """Declare what is asked of many people at once."""
    group = parser.add_argument_group(
        _("many people"),
        _(
            "The options above hold for every row that does not say otherwise. Bad rows are listed and left out. "
            "Exit status: 0 everybody came out, 3 some rows were left out, 2 nobody came out."
        ),
    )
    group.add_argument(
        "--people",
        metavar="FILE",
        type=Path,
        help=_("a table of people, CSV or .xlsx, a row each; its columns go by their names, see --template"),
    )
    group.add_argument(
        "--to-folder",
        metavar="FOLDER",
        type=Path,
        help=_("write a PDF for each into this folder; files of the same name are replaced"),
    )
    group.add_argument(
        "--bound", metavar="FILE.pdf", type=Path, help=_("write one PDF with everybody in it, with a list of contents")
    )
    group.add_argument(
        "--template", metavar="FILE", type=Path, help=_("write an empty table of people to fill in, .csv or .xlsx")
    )
    group.add_argument("--example", metavar="FILE", type=Path, help=_("write such a table with five people in it"))
