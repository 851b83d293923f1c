"""Run the benchmark, or the parts of it that are named, print it and write build/bench.json.

Each part prints its figures beside their targets. The status is 0 whatever they are: figures are read by people.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sqlite3
import sys
import time
from collections.abc import Callable, Mapping
from importlib.metadata import version
from pathlib import Path

from pathways_app.runtime.compiled import compiled_modules
from pathways_app.runtime.version import VERSION
from tests.bench import (
    casebook,
    edits,
    exactness,
    growth,
    hard,
    memory,
    odd_input,
    printing,
    queries,
    reach,
    rivals,
    startup,
)
from tests.bench.report import Options, Part

ROOT = Path(__file__).parents[2]
PARTS: Mapping[str, Callable[[Options], Part]] = {
    "startup": startup.run,
    "edits": edits.run,
    "memory": memory.run,
    "queries": queries.run,
    "reach": reach.run,
    "report": printing.run,
    "odd": odd_input.run,
    "rivals": rivals.run,
    "exactness": exactness.run,
    "growth": growth.run,
    "hard": hard.run,
    "casebook": casebook.run,
}


def versions() -> dict[str, str]:
    """Return what is measured and what with, by name."""
    return {
        "pathways": VERSION,
        "planner": "machine code" if compiled_modules("pathways_app/planner") else "plain Python",
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "ortools": version("ortools"),
        "up-fast-downward": version("up-fast-downward"),
        "processors": str(os.cpu_count()),
    }


def main(arguments: list[str] | None = None, target: Path = ROOT / "build" / "bench.json") -> int:
    """Measure, print, and write what is known after each part."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"only these: {', '.join(PARTS)} (default: all)")
    parser.add_argument("--sample", type=int, help="measure at most so many of everything, drawn with a fixed seed")
    parser.add_argument("--workers", type=int, default=2, help="processes measuring side by side (default: 2)")
    chosen = parser.parse_args(arguments)
    unknown = [name for name in chosen.parts if name not in PARTS]
    if unknown:
        parser.error(f"no part is called {unknown[0]}; there are {', '.join(PARTS)}")
    options = Options(chosen.sample, chosen.workers)
    report: dict[str, object] = {"versions": versions(), "sample": options.sample, "workers": options.workers}
    print("versions:", ", ".join(f"{name} {value}" for name, value in versions().items()))
    target.parent.mkdir(parents=True, exist_ok=True)
    met = missed = 0
    for name in [part for part in PARTS if part in (chosen.parts or PARTS)]:
        began = time.perf_counter()
        part = PARTS[name](options)
        print(f"\n{name} ({time.perf_counter() - began:.0f} s)\n{part.table()}", flush=True)
        report[name] = part.as_json()
        met += sum(figure.met is True for figure in part.figures)
        missed += sum(figure.met is False for figure in part.figures)
        target.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    print(f"\n{met} targets met, {missed} not met; written to {os.path.relpath(target)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
