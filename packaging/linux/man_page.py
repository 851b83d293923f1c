"""The page of the manual, out of what the command line says of itself."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from pathways_app.cli.main import COMMANDS, make_parser
from pathways_app.runtime.paths import CATALOGUE_VARIABLE, QUESTION_ENDING

_PAGE = """\
.TH PATHWAYS 1 "{date}" "pathways {version}" "User commands"
.SH NAME
pathways \\- journey planner for careers in education
.SH SYNOPSIS
.B pathways
.RI [ QUESTION ]
.br
.B pathways
.I COMMAND
.RI [ OPTION ]...
.SH DESCRIPTION
{description}
.PP
Without a command the window opens;
.I QUESTION
is a file ending in {ending} that was saved there, and is asked at once.
Nothing that is entered leaves the computer.
.SH COMMANDS
{commands}
.PP
.B pathways
.I COMMAND
.B \\-\\-help
tells the options of a command.
.SH EXIT STATUS
0 where something was found, 1 where there is no route, 2 where what was asked cannot be understood or something is
missing.
.SH ENVIRONMENT
.TP
.B {variable}
A catalogue file to read instead of the one that comes with the program.
"""


def man_page(version: str, date: str) -> str:
    """Return the page for pathways(1) in roff."""
    commands = "\n".join(f".TP\n.B {_plain(word)}\n{_plain(command.help)}" for word, command in COMMANDS.items())
    return _PAGE.format(
        version=version,
        date=date,
        description=_plain(make_parser().description or ""),
        ending=_plain(QUESTION_ENDING),
        commands=commands,
        variable=CATALOGUE_VARIABLE,
    )


def _plain(text: str) -> str:
    """Return a text that says in roff just what it says."""
    text = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text[:1] in {".", "'"} else text
