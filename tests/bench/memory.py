"""Memory of the running window and its worker beside that of an empty window with the libraries of both loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

from tests.bench.report import Figure, Options, Part

MEGABYTE = 1 << 20
KINDS = {"uss": "unique to the process", "pss": "with its share of the common", "rss": "resident"}


def _probe(*arguments: str) -> dict[str, Any]:
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    command = [sys.executable, "-m", "tests.bench.memory_probe", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def measure() -> dict[str, float]:
    """Return memory in MiB: unique to the process, and resident, for the window, its worker, both and an empty one."""
    window = _probe("window")
    bare = _probe("empty", *window["modules"])
    held: dict[str, dict[str, int]] = {}
    for kind in KINDS:
        worker = window[f"worker_{kind}"]
        held[kind] = {"window": window[kind], "worker": worker, "both": window[kind] + worker, "empty": bare[kind]}
    figures = {
        f"{name}_{kind}_mib": round(size / MEGABYTE, 1) for kind, sizes in held.items() for name, size in sizes.items()
    }
    ratios = {f"ratio_{kind}": round(sizes["both"] / sizes["empty"], 2) for kind, sizes in held.items()}
    return {**figures, **ratios}


def run(options: Options) -> Part:
    """Measure both windows."""
    found = measure()
    figures = []
    for kind, words in KINDS.items():
        figures += [
            Figure(f"{words}, the window", found[f"window_{kind}_mib"], "MiB"),
            Figure(f"{words}, its worker", found[f"worker_{kind}_mib"], "MiB"),
            Figure(f"{words}, an empty one", found[f"empty_{kind}_mib"], "MiB"),
            Figure(f"{words}, both to the empty one", found[f"ratio_{kind}"], "times", at_most=1.6),
        ]
    return Part(figures)
