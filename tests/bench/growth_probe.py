"""The resident peak of a process that reads one question from a file and answers it, or that does nothing at all.

Run as `growth_probe.py FILE PLACE GOAL HOLDS SECONDS`, or without arguments for a bare interpreter.
"""

from __future__ import annotations

import contextlib
import resource
import sys


def _answer(file: str, place: str, goal: str, holds: str, seconds: str) -> tuple[int, int]:
    from pathlib import Path

    from pathways_app.catalogue.store import CatalogueStore
    from pathways_app.domain.month import Month
    from pathways_app.domain.person import Person, RouteRequest
    from pathways_app.planner.find import find_routes

    person = Person(holds=frozenset(holds.split(",")))
    part = CatalogueStore(Path(file)).cone(place, goal, person.holds)
    answer = find_routes(part, RouteRequest(person, goal, Month(12 * 2026 + 8)), time_limit=float(seconds))
    return len(part.steps), len(answer.routes)


def _peak() -> float:
    """Return the resident peak in MiB; Linux hands the rusage of whoever started a process on to it, but not VmHWM."""
    with contextlib.suppress(OSError):
        for line in open("/proc/self/status", encoding="ascii"):  # noqa: SIM115, PTH123 - pathlib would be measured too
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


steps, routes = _answer(*sys.argv[1:]) if sys.argv[1:] else (0, 0)
print(f'{{"steps": {steps}, "routes": {routes}, "peak_mib": {_peak():.2f}}}')
