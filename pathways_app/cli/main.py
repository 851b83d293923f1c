"""The `pathways` command: reads the line, runs one command, says in one sentence what is wrong."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from gettext import gettext as _
from io import TextIOWrapper
from typing import NoReturn

from pathways_app.cli import bursaries, catalogue, plans, reach, report, route, search, show, solve
from pathways_app.cli.messages import sentence
from pathways_app.domain.errors import PathwaysError
from pathways_app.runtime.version import VERSION

BAD_INPUT = 2
INTERRUPTED = 130
"""128 + SIGINT, as shells have it."""
BROKEN_PIPE = 141
"""128 + SIGPIPE, as shells have it."""


@dataclass(frozen=True, slots=True)
class Command:
    """One word of the command line: what it does, what it takes, and how it runs (returning the exit status)."""

    help: str
    add_arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]


COMMANDS = {
    "route": Command(route.HELP, route.add_arguments, route.run),
    "reach": Command(reach.HELP, reach.add_arguments, reach.run),
    "show": Command(show.HELP, show.add_arguments, show.run),
    "search": Command(search.HELP, search.add_arguments, search.run),
    "bursaries": Command(bursaries.HELP, bursaries.add_arguments, bursaries.run),
    "report": Command(report.HELP, report.add_arguments, report.run),
    "plans": Command(plans.HELP, plans.add_arguments, plans.run),
    "catalogue": Command(catalogue.HELP, catalogue.add_arguments, catalogue.run),
    "solve": Command(solve.HELP, solve.add_arguments, solve.run),
}


class LineParser(ArgumentParser):
    """An argument parser that says what is wrong on one line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and stop with the status for bad input."""
        see = _("see '{program} --help'").format(program=self.prog)
        self.exit(BAD_INPUT, f"{self.prog}: {' '.join(message.split())}; {see}\n")


def make_parser() -> ArgumentParser:
    """Return the parser of the whole command line."""
    parser = LineParser(
        prog="pathways",
        description=_("Every route worth taking to a career in education: dated, costed, funded and sourced."),
        epilog=_("Without a command the window opens. Exit status: 0 found, 1 no route, 2 bad input."),
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"pathways {VERSION}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, help=_("what to do"))
    for word, command in COMMANDS.items():
        below = commands.add_parser(word, help=command.help, description=command.help, allow_abbrev=False)
        command.add_arguments(below)
    return parser


def main(argv: Sequence[str] | None = None, *, today: date | None = None) -> int:
    """Run one command line and return its exit status; `today` stands for the day it is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # the catalogue speaks Welsh, whatever a pipe's default encoding is
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        options = make_parser().parse_args(argv)
        options.today = today or datetime.now(UTC).astimezone().date()
        status = COMMANDS[options.command].run(options)
        if sys.stdout is not None:  # a caller may have closed it
            sys.stdout.flush()
    except PathwaysError as error:
        _complain(sentence(error))
        return BAD_INPUT
    except SystemExit as stop:  # argparse, after --help or a line it cannot read
        return int(stop.code or 0)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _write_nowhere()
        return BROKEN_PIPE
    except OSError as wrong:
        if wrong.filename is not None or wrong.filename2 is not None:
            raise
        # No file has a part in it, so it is the output: a full disk behind `>`.
        _write_nowhere()
        reason = wrong.strerror or ""
        _complain(_("The output cannot be written ({reason}).").format(reason=reason))
        return BAD_INPUT
    return status


def _complain(said: str) -> None:
    """Say what is wrong, where there is standard error to say it on; else `print` would mix it into the answer."""
    if sys.stderr is not None:
        print(f"pathways: {said}", file=sys.stderr)


def _write_nowhere() -> None:
    """Let go of standard output: Python flushes it once more on its way out, which would complain again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
