"""How soon the window is painted and the first routes are shown, beside an empty main window: measured in pairs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from tests.bench.report import Figure, Options, Part

PAIRS = 7
_PATIENCE = 60
_ROOT = Path(__file__).parents[2]


def probe(kind: str, home: str) -> dict[str, float]:
    """Return the seconds from the start of a process of this `kind` to what its window has come to by then.

    `home` stands for the person's own folder, so that no settings are read or written.
    """
    folders = dict.fromkeys(("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), home)
    platform = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    command = [sys.executable, "-m", "tests.bench.startup_probe", kind, repr(time.monotonic())]
    done = subprocess.run(
        command,
        env={**os.environ, **folders, **platform},
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=_PATIENCE,
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def ratios(pairs: list[tuple[Mapping[str, float], Mapping[str, float]]], what: str) -> tuple[float, float]:
    """Return by how much `what` comes later than the paint of the empty window of the same pair: elapsed, processor."""
    return (
        round(median(real[what] / empty["paint"] for empty, real in pairs), 2),
        round(median(real[f"{what}_cpu"] / empty["paint_cpu"] for empty, real in pairs), 2),
    )


def run(options: Options) -> Part:
    """Measure an empty window and the real one by turns."""
    compile_all = [sys.executable, "-m", "compileall", "-q", "pathways_app", "tests/bench"]
    subprocess.run(compile_all, cwd=_ROOT, check=True)  # as `make setup` leaves the program
    with tempfile.TemporaryDirectory() as home:
        probe("answer", home)  # the files are in memory from here on
        pairs = [(probe("empty", home), probe("answer", home)) for _ in range(options.share(PAIRS))]
    paint, paint_cpu = ratios(pairs, "paint")
    answer, answer_cpu = ratios(pairs, "answer")
    figures = [
        Figure("empty main window, first paint", round(median(empty["paint"] for empty, _ in pairs), 3), "s"),
        Figure("the window, first paint", round(median(real["paint"] for _, real in pairs), 3), "s"),
        Figure("the window, first paint", paint, "times empty", at_most=1.3),
        Figure("the same in processor time", paint_cpu, "times empty"),
        Figure("the window, first answers", round(median(real["answer"] for _, real in pairs), 3), "s"),
        Figure("the window, first answers", answer, "times empty", at_most=2.5),
        Figure("the same in processor time", answer_cpu, "times empty"),
    ]
    return Part(figures, {"pairs": [[dict(empty), dict(real)] for empty, real in pairs]})
