"""One question in catalogues of growing size, and the memory it takes.

The cone of the question is the same in each; the catalogue around it grows a thousandfold. Every query reads its cone
from the file anew and plans with it, so that nothing is compared from memory. Processor time is measured, since it does
not depend on what else the machine does; only opening and answering, which a person waits for, is by the clock.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from pathways_app.catalogue.store import CatalogueStore
from pathways_app.domain.month import format_month, month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Answer
from pathways_app.runtime.paths import CATALOGUE_VARIABLE
from pathways_app.services.find_routes import find_routes
from tests.bench.growth_file import growth_file
from tests.bench.report import Figure, Options, Part
from tests.bench.synthetic import HELD, PLACE, Shape
from tests.bench.synthetic_catalogue import synthetic_request

FOLDER = Path(__file__).parents[2] / "build"
SIZES = (1_000, 10_000, 100_000, 1_000_000)
SMALL_SIZES = SIZES[:2]
"""Sizes where only a sample is asked for: quick to write."""
CONE, WIDE_CONE = 60, 400
ROUNDS, COMMANDS = 9, 3
AHEAD = month(2099, 9)
"""A start that is in the future whenever the command line is asked."""
LIMIT_SECONDS = 20.0


def shape_of(size: int) -> Shape:
    """Return the shape of the catalogue of so many steps."""
    return Shape(2026, steps=size, cone=CONE)


def query(file: Path, request: RouteRequest) -> tuple[float, float, Answer]:
    """Read the cone of a question and plan with it; return the seconds of processor time each took, and the answer."""
    store = CatalogueStore(file)
    try:
        began = time.process_time()
        part = store.cone(PLACE, request.goal, request.person.holds)
        read = time.process_time()
        answer = find_routes(part, request, time_limit=LIMIT_SECONDS)
        return read - began, time.process_time() - read, answer
    finally:
        store.close()


def command(file: Path, shape: Shape) -> tuple[float, Any]:
    """Ask the question through the command line in a process of its own; return the seconds that takes and the JSON."""
    request = synthetic_request(shape)
    said = [f"{name}={value}" for name, value in request.person.attributes.items()]
    arguments = ["--from", ",".join(sorted(HELD)), "--to", request.goal, "--start", format_month(AHEAD)]
    arguments += [word for one in said for word in ("--attr", one)]
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "pathways_app", "route", *arguments, "--json"],
        env={**os.environ, CATALOGUE_VARIABLE: str(file)},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return time.perf_counter() - began, json.loads(done.stdout)


def peak(file: Path | None, request: RouteRequest, seconds: float) -> dict[str, float]:
    """Return the resident peak in MiB of a process that answers the question, or with no file of a bare interpreter."""
    asked = [] if file is None else [str(file), PLACE, request.goal, ",".join(sorted(HELD)), str(seconds)]
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("growth_probe.py")), *asked],
        env={**os.environ, "PYTHONPATH": str(FOLDER.parent)},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def run(options: Options) -> Part:
    """Ask one question in every size, then measure the memory of a wide one."""
    sizes = SIZES if options.sample is None else SMALL_SIZES
    request = synthetic_request(shape_of(CONE))
    files = {size: growth_file(shape_of(size), FOLDER) for size in sizes}
    taken: dict[int, list[tuple[float, float]]] = {size: [] for size in sizes}
    for _ in range(ROUNDS):
        # In turn, so that a machine that slows down slows all of them.
        for size, file in files.items():
            reading, planning, _ = query(file, request)
            taken[size].append((reading, planning))
    medians = {size: sorted(map(sum, times))[len(times) // 2] for size, times in taken.items()}
    first, last = medians[sizes[0]], medians[sizes[-1]]
    # The quickest of a few: whatever else the machine does can only make it slower.
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    asked = [command(files[sizes[-1]], shape_of(sizes[-1])) for _ in range(COMMANDS)]
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    seconds, answer = min(asked, key=lambda one: one[0])
    figures = [Figure(f"query among {size:,} steps", 1000 * medians[size], "ms") for size in sizes]
    figures += [
        Figure("query, last over first", last / first, "times", at_most=1.3),
        Figure(f"open {sizes[-1]:,} steps and answer, a process of its own", seconds, "s", at_most=2.0),
        *_memory(),
    ]
    details = {
        "cone": CONE,
        "rounds": ROUNDS,
        "routes": len(answer["routes"]),
        "command_seconds": [round(taking, 2) for taking, _ in asked],
        "command_processor_seconds": round(spent / COMMANDS, 2),
        "bytes": {str(size): file.stat().st_size for size, file in files.items()},
        "reading_ms": {str(size): [round(1000 * r, 2) for r, _ in times] for size, times in taken.items()},
        "planning_ms": {str(size): [round(1000 * p, 2) for _, p in times] for size, times in taken.items()},
    }
    return Part(figures, details)


def _memory() -> list[Figure]:
    shape = Shape(2026, steps=2 * WIDE_CONE, cone=WIDE_CONE)
    request = synthetic_request(shape)
    bare = peak(None, request, 0.0)["peak_mib"]
    wide = peak(growth_file(shape, FOLDER), request, 1.0)
    return [
        Figure("bare interpreter, peak", bare, "MiB"),
        Figure(f"answering with a cone of {wide['steps']:,.0f} steps, peak", wide["peak_mib"], "MiB"),
        Figure("above the interpreter", wide["peak_mib"] - bare, "MiB", at_most=30.0),
    ]
