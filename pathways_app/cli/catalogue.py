"""`pathways catalogue`: check the sources, build pathways.db from them, count what it holds, or pass it on in packs."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from gettext import gettext as _
from gettext import ngettext
from pathlib import Path

from pathways_app.cli.catalogue_packs import PACK_ACTIONS, add_pack_actions
from pathways_app.cli.options import add_json
from pathways_app.cli.problems import problem_line
from pathways_app.cli.tables import table
from pathways_app.cli.words import LANGUAGE
from pathways_app.domain.problem import Severity
from pathways_app.services.answer_json import dump
from pathways_app.services.workspace import Workspace

HELP = _("build, validate or count the catalogue, pass it on in a signed pack, or take one in")

INVALID = 2
"""Exit status where the sources have errors."""


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, help=_("what to do"))
    text = _("build pathways.db from the sources")
    build = actions.add_parser("build", help=text, description=text, allow_abbrev=False)
    build.add_argument("-o", "--output", metavar="FILE", type=Path, help=_("the file to write (default: pathways.db)"))
    _add_sources(build)
    text = _("check the sources: each error and warning with file, id and reason")
    validate = actions.add_parser("validate", help=text, description=text, allow_abbrev=False)
    validate.add_argument("--errors-only", action="store_true", help=_("leave the warnings out"))
    _add_sources(validate)
    text = _("count what the catalogue holds")
    info = actions.add_parser("info", help=text, description=text, allow_abbrev=False)
    info.add_argument(
        "file", metavar="FILE", nargs="?", type=Path, help=_("a catalogue file (default: the one in use)")
    )
    add_json(info)
    add_pack_actions(actions, _add_sources)


def run(options: Namespace) -> int:
    """Do what the action says."""
    if options.action in PACK_ACTIONS:
        return PACK_ACTIONS[options.action](options)
    return {"build": _build, "validate": _validate, "info": _info}[options.action](options)


def _add_sources(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--sources", metavar="FOLDER", type=Path, help=_("the folder of the sources (default: those of the program)")
    )


def _build(options: Namespace) -> int:
    # Imported here: SQLAlchemy and networkx take longer to load than a route takes to find.
    from pathways_app.services.build_catalogue import build_catalogue  # noqa: PLC0415

    built = build_catalogue(options.output, options.sources)
    warnings = ngettext("{n} warning", "{n} warnings", built.warnings).format(n=built.warnings)
    print(_("Built {file} ({warnings}; see 'pathways catalogue validate').").format(file=built.file, warnings=warnings))
    return 0


def _validate(options: Namespace) -> int:
    from pathways_app.services.build_catalogue import check_sources  # noqa: PLC0415 - as above

    problems = check_sources(options.sources)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    kinds = {Severity.ERROR: _("error"), Severity.WARNING: _("warning")}
    for problem in errors if options.errors_only else problems:
        print(f"{kinds[problem.severity]}: {problem_line(problem)}")
    count = ngettext("{n} error", "{n} errors", len(errors)).format(n=len(errors))
    others = len(problems) - len(errors)
    print(count + ", " + ngettext("{n} warning", "{n} warnings", others).format(n=others))
    return INVALID if errors else 0


def _info(options: Namespace) -> int:
    with Workspace.open(options.file) as workspace:
        counts = workspace.info()
        names = {place.id: place.name.in_language(LANGUAGE) for place in workspace.jurisdictions()}
    if options.json:
        print(dump({place: dict(counted) for place, counted in counts.items()}))
        return 0
    columns = list(next(iter(counts.values()), {}))
    rows = [["", *(column.replace("_", " ") for column in columns)]]
    rows += [
        [names.get(place, place), *(str(counted[column]) for column in columns)] for place, counted in counts.items()
    ]
    rows.append([_("all"), *(str(sum(counted[column] for counted in counts.values())) for column in columns)])
    print("\n".join(table(rows, right=range(1, len(columns) + 1))))
    return 0
