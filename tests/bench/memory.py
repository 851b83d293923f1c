"""Memory of the running window beside that of an empty one with the same libraries loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

from tests.bench.report import Figure, Options, Part

MEGABYTE = 1 << 20


def _probe(*arguments: str) -> dict[str, Any]:
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    command = [sys.executable, "-m", "tests.bench.memory_probe", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def measure() -> dict[str, float]:
    """Return memory in MiB: unique to the process, and resident, for the window and for the empty one."""
    window = _probe("window")
    bare = _probe("empty", *window["modules"])
    figures = {
        f"{name}_{kind}_mib": round(probe[kind] / MEGABYTE, 1)
        for name, probe in (("window", window), ("empty", bare))
        for kind in ("uss", "rss")
    }
    ratios = {f"ratio_{kind}": round(window[kind] / bare[kind], 2) for kind in ("uss", "rss")}
    return {**figures, **ratios}


def run(options: Options) -> Part:
    """Measure both windows."""
    found = measure()
    figures = []
    for kind, words in (("uss", "unique to the process"), ("rss", "resident")):
        figures += [
            Figure(f"{words}, the window", found[f"window_{kind}_mib"], "MiB"),
            Figure(f"{words}, an empty one", found[f"empty_{kind}_mib"], "MiB"),
            Figure(f"{words}, ratio", found[f"ratio_{kind}"], "times", at_most=1.6),
        ]
    return Part(figures)
