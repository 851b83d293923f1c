"""What becomes of input that makes little sense: each gets an exact answer or one clear sentence.

Instances are answered by the search and held against answers worked out by hand (`tests/planner/odd_instances.py`);
command lines are run as written and must end with an answer (status 0, or 1 for none) and nothing on standard error,
or with status 2, nothing printed and one line that says what is wrong.
"""

from __future__ import annotations

import io
import time
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout

from pathways_app.cli.main import main
from pathways_app.planner.solve import solve
from tests.bench.report import Figure, Options, Part
from tests.planner.odd_instances import ODD

_QUESTION = ("route", "--from", "wales.role-ta-l3", "--to", "wales.role-teacher-primary", "--json")
BAD_INPUT = 2
COMMANDS: Mapping[str, tuple[tuple[str, ...], int]] = {
    "a latest month before this one": (("--by", "2020-01"), BAD_INPUT),
    "a latest month before the start": (("--start", "2030-01", "--by", "2029-12"), BAD_INPUT),
    "no hours at all": (("--study-hours", "0"), 1),
    "hours without end": (("--study-hours", "9" * 30), BAD_INPUT),
    "less than no hours": (("--study-hours", "-3"), BAD_INPUT),
    "less than nothing to spend": (("--budget", "-5"), 1),
    "a budget without end": (("--budget", "9" * 40), BAD_INPUT),
    "a budget that is no number": (("--budget", "nan"), BAD_INPUT),
    "a thirteenth month": (("--start", "2026-13"), BAD_INPUT),
    "a start beyond the calendar": (("--start", "99999999-01"), BAD_INPUT),
    "a start on the last day of the calendar": (("--start", "9999-12"), BAD_INPUT),
    "eight thousand years to go": (("--by", "9999-12"), 0),
    "a mode nobody offers": (("--mode", "telepathy"), BAD_INPUT),
    "an attribute nobody asks about": (("--attr", "shoe_size=43"), BAD_INPUT),
    "everything against everything": (("--keep-earning", "--study-hours", "0", "--budget", "0"), 1),
}


def instance_fault(name: str) -> str:
    """Return what is wrong with the answer to an odd instance ("" for nothing)."""
    odd = ODD[name]
    front = solve(odd.instance)
    found = tuple(point.vector for point in front.points)
    return "" if front.exact and found == odd.answer else f"expected {odd.answer}, got {found}, exact {front.exact}"


def command_fault(name: str) -> str:
    """Return what is wrong with what a command line says ("" for nothing)."""
    arguments, expected = COMMANDS[name]
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = main([*_QUESTION, *arguments])
    said = err.getvalue().splitlines()
    if status != expected:
        return f"status {status} instead of {expected}: {said}"
    if status == BAD_INPUT:
        return "" if len(said) == 1 and not out.getvalue() else f"not one sentence: {said}"
    return "" if out.getvalue() and not said else f"not just an answer: {said}"


def run(options: Options) -> Part:
    """Answer everything that is odd."""
    figures: list[Figure] = []
    lines: list[str] = []
    for kind, names, fault in (("instances", ODD, instance_fault), ("command lines", COMMANDS, command_fault)):
        asked, slowest = list(names)[: options.sample], 0.0
        wrong: dict[str, str] = {}
        for name in asked:
            began = time.process_time()
            found = fault(name)
            slowest = max(slowest, time.process_time() - began)
            if found:
                wrong[name] = found
        figures += [
            Figure(f"odd {kind}", len(asked)),
            Figure(f"odd {kind} without an exact answer or one sentence", len(wrong), at_most=0),
            Figure(f"odd {kind}, slowest", round(slowest * 1000, 1), "ms"),
        ]
        lines += [f"{name}: {found}" for name, found in wrong.items()]
    return Part(figures, {}, lines)
