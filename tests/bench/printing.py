"""Printing: one summary after the first, and a table of 500 people, each in a file of their own."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import psutil

from pathways_app.domain.person import RouteRequest
from pathways_app.report.document import Length, Paper
from pathways_app.report.pdf import to_pdf
from pathways_app.runtime.paths import catalogue_file, resource
from pathways_app.services.batch import Order, print_each
from pathways_app.services.people import Listed, read_people
from pathways_app.services.summary import SummaryOptions, summarise
from pathways_app.services.workspace import Workspace
from tests.bench.report import Figure, Options, Part, quantile

TODAY = date(2026, 11, 22)
PEOPLE = 500
FIRST = 50
"""So many people show what memory a batch settles at."""

MEGABYTE = 1 << 20
_HOURS = range(12, 41)


def people(count: int) -> tuple[Listed, ...]:
    """Return so many people, no two with the same name: those of the example, with other hours of study each time."""
    with Workspace.open() as workspace:
        example = read_people(workspace, resource("report", "people-example.csv"), TODAY).people
    return tuple(_varied(example[number % len(example)], number, len(example)) for number in range(count))


def _varied(one: Listed, number: int, of: int) -> Listed:
    hours = _HOURS[(number // of) % len(_HOURS)]
    person = replace(one.request.person, study_hours=hours)
    return replace(one, row=number + 2, name=f"{one.name} {number}", request=replace(one.request, person=person))


def one_by_one(requests: Sequence[RouteRequest]) -> list[float]:
    """Return the seconds of processor time from each question to its PDF, after one that is not counted."""
    taken = []
    with Workspace.open() as workspace:
        for number, request in enumerate((requests[0], *requests)):
            began = time.process_time()
            answer = workspace.find_routes(request)
            options = SummaryOptions(TODAY, person=f"Somebody Else {number}")
            to_pdf(summarise(workspace.catalogue_for(request), answer, options))
            taken.append(time.process_time() - began)
    return taken[1:]


def batched(listed: Sequence[Listed], workers: int) -> tuple[float, float, list[int]]:
    """Return the seconds a batch takes, by the clock and of processor time, and the bytes it holds after each file."""
    me, held = psutil.Process(), []

    def note(_done: int, _all: int) -> None:
        held.append(sum(_resident(process) for process in (me, *me.children(recursive=True))))

    folder = Path(tempfile.mkdtemp())
    order = Order(tuple(listed), TODAY, "en", Paper.A4, Length.FULL, folder)
    clock, before = time.perf_counter(), os.times()
    try:
        result = print_each(catalogue_file(), order, note, lambda: False, workers)
        assert result.made == len(listed)
    finally:
        shutil.rmtree(folder)
    after = os.times()
    busy = sum(after[:4]) - sum(before[:4])
    return time.perf_counter() - clock, busy, held


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.NoSuchProcess:
        return 0


def run(options: Options) -> Part:
    """Measure both."""
    count = options.share(PEOPLE)
    listed = people(count)
    single = one_by_one([one.request for one in listed[: options.share(40)]])
    seconds, busy, held = batched(listed, options.workers)
    first, whole = max(held[: FIRST + 1]) / MEGABYTE, max(held) / MEGABYTE
    whole_batch = count == PEOPLE
    return Part(
        [
            Figure("one summary after the first, median", 1000 * quantile(single, 500), "ms", at_most=400),
            Figure("one summary after the first, slowest", 1000 * max(single), "ms"),
            Figure(f"{count} people, each a PDF", seconds, "s", at_most=90 if whole_batch else None),
            Figure(f"{count} people, processor time", busy, "s"),
            Figure(f"memory, the first {FIRST}", first, "MiB"),
            Figure("memory, all of them", whole, "MiB", at_most=1.15 * first if whole_batch else None),
        ],
        details={"single_ms": [round(1000 * one, 1) for one in single], "batch_seconds": round(seconds, 1)},
    )
