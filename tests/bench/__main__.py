"""Run the benchmarks, print them side by side and write build/bench.json."""

from __future__ import annotations

import argparse
import json
import platform
import sqlite3
import sys
from pathlib import Path

from pathways_app.runtime.paths import catalogue_file
from pathways_app.runtime.version import VERSION
from tests.bench import memory, queries

ROOT = Path(__file__).parents[2]


def main() -> int:
    """Measure and report; always exit 0, for figures are read by people."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--sample", type=int, default=None, help="ask only so many questions, drawn with a fixed seed")
    parser.add_argument("--workers", type=int, default=2, help="processes asking side by side (default: 2)")
    options = parser.parse_args()
    versions = {"pathways": VERSION, "python": platform.python_version(), "sqlite": sqlite3.sqlite_version}
    print("versions:", ", ".join(f"{name} {version}" for name, version in versions.items()))
    window = memory.measure()
    print(memory.table(window))
    timings = queries.measure(catalogue_file(), sample=options.sample, workers=options.workers)
    report: dict[str, object] = {"versions": versions, "memory": window}
    for asker in sorted({timing.asker for timing in timings}):
        report[f"queries, {asker}"] = queries.summary([t for t in timings if t.asker == asker])
    report["queries"] = queries.summary(timings)
    slowest = sorted(timings, key=lambda timing: -timing.seconds)[:10]
    report["slowest"] = [f"{t.seconds:.2f} s, {t.routes} routes, cone {t.cone}: {t.question}" for t in slowest]
    report["unfinished"] = sorted(t.question for t in timings if not t.exact)
    for name, value in report.items():
        if name.startswith("queries"):
            print(f"\n{name}:", json.dumps(value, indent=2))
    print("\nslowest:", *report["slowest"], sep="\n  ")
    target = ROOT / "build" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    print(f"\nwritten to {target.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
