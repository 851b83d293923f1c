"""How long an edit keeps the window from answering: a watchdog in its event loop, on the shipped catalogue."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.bench.report import Figure, Options, Part

ROUNDS = 3
LIMIT_MS = 50
_PATIENCE = 600
_ROOT = Path(__file__).parents[2]

Found = Mapping[str, Mapping[str, list[float]]]
"""By group and by what was done: the longest gap, in milliseconds elapsed and in milliseconds of processor time."""


def probe(home: str) -> Found:
    """Return for each thing done the longest gap between two turns of the loop; `home` is the person's own folder."""
    folders = dict.fromkeys(("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), home)
    platform = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.edits_probe"],
        env={**os.environ, **folders, **platform},
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=_PATIENCE,
    )
    found: Found = json.loads(done.stdout.splitlines()[-1])
    return found


def run(options: Options) -> Part:
    """Do everything a few times over; of each its median counts, as others may use the processor too."""
    with tempfile.TemporaryDirectory() as home:
        rounds = []
        for number in range(options.share(ROUNDS)):
            folder = Path(home) / str(number)  # each round begins with a casebook of its own
            folder.mkdir()
            rounds.append(probe(str(folder)))
    elapsed, busy = _medians(rounds, 0), _medians(rounds, 1)
    edits = elapsed["edits"]
    worst, busiest = _longest(edits), _longest(busy["edits"])
    figures = [
        Figure("edits made", len(edits)),
        Figure(f"longest wait for the window ({worst})", edits[worst], "ms", at_most=LIMIT_MS),
        Figure(f"the same in processor time ({busiest})", busy["edits"][busiest], "ms", at_most=LIMIT_MS),
        Figure("edits within the limit", sum(value <= LIMIT_MS for value in edits.values())),
    ]
    for group, words in (("visits", "longest wait elsewhere"), ("clients", "longest wait in casework")):
        longest = _longest(elapsed[group])
        figures.append(Figure(f"{words} ({longest})", elapsed[group][longest], "ms"))
    figures += [Figure(f"wait for {name}", value, "ms") for name, value in elapsed["looks"].items()]
    return Part(figures, {"elapsed_ms": elapsed, "processor_ms": busy})


def _medians(rounds: Sequence[Found], which: int) -> dict[str, dict[str, float]]:
    return {
        group: {name: median(found[group][name][which] for found in rounds) for name in done}
        for group, done in rounds[0].items()
    }


def _longest(done: Mapping[str, float]) -> str:
    return max(done, key=lambda name: done[name])
