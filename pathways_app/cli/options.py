"""Options that several commands share: who asks, and where."""

from __future__ import annotations

import math
from argparse import ArgumentParser, Namespace
from gettext import gettext as _
from pathlib import Path

from pathways_app.domain.errors import BadValueError
from pathways_app.domain.person import DEFAULT_STUDY_HOURS, EARNING_STUDY_HOURS
from pathways_app.services.request import Question

PATIENCE = 60
"""Seconds searched unless another limit is given; questions of the shipped catalogue take a fraction of that."""


def add_place(parser: ArgumentParser) -> None:
    """Add --in."""
    parser.add_argument(
        "--in",
        dest="place",
        metavar="PLACE",
        help=_("the place whose rules hold, such as wales or bc (default: that of the goal, else of what is held)"),
    )


def add_json(parser: ArgumentParser) -> None:
    """Add --json."""
    parser.add_argument("--json", action="store_true", help=_("print one JSON object instead of text"))


def add_time_limit(parser: ArgumentParser, seconds: float | None = PATIENCE) -> None:
    """Add --time-limit, by default so many seconds; None: as long as it takes."""
    parser.add_argument(
        "--time-limit",
        metavar="SECONDS",
        default=None if seconds is None else str(seconds),
        help=_("stop searching after so long and say so (default: {seconds})").format(
            seconds=_("no limit") if seconds is None else seconds
        ),
    )


def seconds_of(options: Namespace) -> float:
    """Return the time limit given.

    Raises: BadValueError.
    """
    written = options.time_limit
    try:
        seconds = float(written)
    except ValueError:
        seconds = math.nan
    if not (math.isfinite(seconds) and seconds > 0):
        raise BadValueError(field="--time-limit", given=written[:80], wanted=_("a number of seconds above 0"))
    return seconds


def add_person(parser: ArgumentParser, *, goal_required: bool | None) -> None:
    """Add the options that say who asks and where they want to be; None: nowhere in particular."""
    parser.add_argument(
        "--from",
        dest="holds",
        metavar="ID|NAME[,…]",
        action="append",
        default=[],
        help=_("what is held, as ids or names with commas between; may be given several times"),
    )
    parser.set_defaults(goal=None)
    if goal_required is not None:
        parser.add_argument(
            "--to", dest="goal", metavar="ID|NAME", required=goal_required, help=_("the credential to reach")
        )
    add_place(parser)
    parser.add_argument("--start", metavar="YYYY-MM", help=_("the month to start in (default: next month)"))
    parser.add_argument(
        "--attr",
        dest="attributes",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help=_("a circumstance, such as subject=physics; what is not given is unknown; may be given several times"),
    )
    parser.add_argument(
        "--study-hours",
        metavar="N",
        help=_("hours of study a week (default: {full}, with --keep-earning {part})").format(
            full=DEFAULT_STUDY_HOURS, part=EARNING_STUDY_HOURS
        ),
    )
    parser.add_argument(
        "--keep-earning", action="store_true", help=_("take no step that means months without a salary")
    )
    parser.add_argument("--budget", metavar="N", help=_("the most the net cost may be, in the money of the place"))
    parser.add_argument("--by", metavar="YYYY-MM", help=_("the latest month to arrive in"))
    parser.add_argument(
        "--mode",
        dest="modes",
        metavar="MODE",
        action="append",
        default=[],
        help=_("a study mode that will do, such as part_time or online (default: all); may be given several times"),
    )
    parser.add_argument(
        "--person",
        metavar="FILE",
        type=Path,
        help=_(
            "a JSON or YAML file that says the same: holds, attrs, study_hours, keep_earning, budget, by, modes; "
            "options given beside it come on top"
        ),
    )
    parser.add_argument("--strict", action="store_true", help=_("leave out routes that rest on assumptions"))
    parser.add_argument("--what-if", action="store_true", help=_("admit steps and bursaries that are only proposed"))
    parser.add_argument(
        "--assume",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help=_("suppose a circumstance for this question alone, whatever else was said; may be given several times"),
    )
    parser.add_argument(
        "--add-bursary",
        dest="add_bursaries",
        metavar="SPEC",
        action="append",
        default=[],
        help=_(
            "suppose some money: 'steps=ID,ID;amount=5000' and if wanted kind=grant, fee_waiver or allowance, "
            "eligible=… and name=…; an amount may be 1000/year, 90/month or 50%%; may be given several times"
        ),
    )
    parser.add_argument(
        "--without",
        metavar="STEP",
        action="append",
        default=[],
        help=_("suppose that a step is out of the question; may be given several times"),
    )


def question_of(options: Namespace) -> Question:
    """Return the question the shared options ask."""
    return Question(
        holds=tuple(options.holds),
        goal=options.goal,
        jurisdiction=options.place,
        start=options.start,
        attributes=tuple(options.attributes),
        study_hours=options.study_hours,
        keep_earning=options.keep_earning,
        budget=options.budget,
        by=options.by,
        modes=tuple(options.modes),
        person_file=options.person,
        strict=options.strict,
        what_if=options.what_if,
        assume=tuple(options.assume),
        add_bursaries=tuple(options.add_bursaries),
        without=tuple(options.without),
    )
