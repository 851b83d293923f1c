"""Summaries of many people at once: each a PDF of its own, made by several processes side by side."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeAlias

from pathways_app.domain.errors import FileProblemError, PathwaysError
from pathways_app.domain.local_entry import LocalEntry
from pathways_app.report.document import Length, Paper
from pathways_app.services.file_names import names_for
from pathways_app.services.laid_room import LaidRoom
from pathways_app.services.people import Listed
from pathways_app.services.worker import Worker
from pathways_app.services.worker_wire import StoppedError

MOST_WORKERS = 2
"""Processes at once: each holds the catalogue, the fonts and what was laid out last, up to 400 MB."""

PEOPLE_A_WORKER = 30
"""After so many a worker makes room for a new one: the typesetter never lets go of all it has laid out."""

_LOOK_SECONDS = 0.05

Progress: TypeAlias = Callable[[int, int], None]
Stop: TypeAlias = Callable[[], bool]

Outcome: TypeAlias = str | PathwaysError | None
"""The heading of a summary that is written, the error where it cannot be, None where it was not begun or not ended."""


@dataclass(frozen=True, slots=True)
class Order:
    """Summaries to make: of whom, and how where their rows do not say; `target` is a folder, or a file to bind them in.

    `time_limit` is in seconds for each search; `local` are one's own entries to plan with.
    """

    people: tuple[Listed, ...]
    day: date
    language: str
    paper: Paper
    length: Length
    target: Path
    time_limit: float | None = None
    local: tuple[LocalEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """Somebody whose summary could not be made, by the row of the table, and why."""

    row: int
    name: str
    error: PathwaysError


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an order: how many summaries are in the files `written`, and for whom there is none.

    `stopped` before its end, it left what was written by then.
    """

    made: int
    written: tuple[Path, ...]
    failed: tuple[Failed, ...] = ()
    stopped: bool = False


def print_each(catalogue: Path, order: Order, report: Progress, should_stop: Stop, workers: int = 0) -> Result:
    """Write a PDF for each person into the folder `order.target`, made if need be; `catalogue` is a file.

    A file of the same name is replaced, whole: the same order again gives the same files. `report` is told how many of
    how many are done, on this thread; `workers` is 0 for as many as the machine has room for.
    Raises: FileProblemError, when there cannot be such a folder.
    """
    make_folder(order.target)
    files = [order.target / f"{name}.pdf" for name in names_for([one.name for one in order.people])]
    outcomes = print_files(catalogue, order, files, report, should_stop, workers)
    written = [file for file, outcome in zip(files, outcomes, strict=True) if isinstance(outcome, str)]
    return Result(len(written), tuple(written), failed_of(order, outcomes), None in outcomes)


def print_files(
    catalogue: Path, order: Order, files: Sequence[Path], report: Progress, should_stop: Stop, workers: int = 0
) -> tuple[Outcome, ...]:
    """Write a PDF for each person of `order` into the file that stands at the same place in `files`.

    The threads that wait for the workers have ended when this returns, however it does.
    """
    halted = threading.Event()
    batch = _Batch(catalogue, order, files, lambda: halted.is_set() or should_stop())
    count = min(workers or min(MOST_WORKERS, os.cpu_count() or 1), len(files))
    threads = [threading.Thread(target=batch.run) for _ in range(count)]
    for thread in threads:
        thread.start()
    try:
        done = 0
        report(done, len(files))
        while any(thread.is_alive() for thread in threads):
            done = batch.progress(done, len(files), report)
        while batch.has_progress():
            done = batch.progress(done, len(files), report)
    finally:
        halted.set()
        for thread in threads:
            thread.join()
    if batch.fault is not None:
        raise batch.fault
    return tuple(batch.outcomes)


def failed_of(order: Order, outcomes: Sequence[Outcome]) -> tuple[Failed, ...]:
    """Return those of `order` whose summary could not be made."""
    return tuple(
        Failed(one.row, one.name, outcome)
        for one, outcome in zip(order.people, outcomes, strict=True)
        if isinstance(outcome, PathwaysError)
    )


def make_folder(folder: Path) -> None:
    """Make a folder where there is none.

    Raises: FileProblemError.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise FileProblemError(str(folder), "unwritable", detail=problem.strerror or "") from None


class _Batch:
    """What several threads share, each of which keeps one worker busy."""

    def __init__(self, catalogue: Path, order: Order, files: Sequence[Path], should_stop: Stop) -> None:
        self._catalogue, self._order, self._files, self._should_stop = catalogue, order, files, should_stop
        self._lock = threading.Lock()
        self._next = 0
        self._ticks: SimpleQueue[None] = SimpleQueue()
        self.outcomes: list[Outcome] = [None] * len(files)
        self.fault: Exception | None = None

    def run(self) -> None:
        """Have one summary after the other made, until there are none left or nobody wants them."""
        try:
            while self._has_more():
                self._run_worker()
        except StoppedError:
            return
        except Exception as problem:  # noqa: BLE001 - carried across, raised in print_files
            self.fault = problem

    def progress(self, done: int, total: int, report: Progress) -> int:
        """Wait a moment for one more to be done, and tell `report`; return how many are."""
        try:
            self._ticks.get(timeout=_LOOK_SECONDS)
        except Empty:
            return done
        report(done + 1, total)
        return done + 1

    def has_progress(self) -> bool:
        """Say whether more is done than was told."""
        return not self._ticks.empty()

    def _has_more(self) -> bool:
        return self._next < len(self._files) and self.fault is None and not self._should_stop()

    def _run_worker(self) -> None:
        """Start a worker and have it make as many summaries as one may."""
        with closing(Worker()) as worker:
            room = LaidRoom(worker, self._catalogue, self._order.local)
            for _ in range(PEOPLE_A_WORKER):
                place = self._take() if self._has_more() else None
                if place is None:
                    return
                try:
                    self.outcomes[place] = room.ask("print_summary", *self._asked(place), should_stop=self._should_stop)
                except PathwaysError as error:
                    self.outcomes[place] = error
                self._ticks.put(None)

    def _asked(self, place: int) -> tuple[object, ...]:
        one, order = self._order.people[place], self._order
        options = {
            "day": order.day,
            "language": one.language or order.language,
            "paper": order.paper if one.paper is None else Paper(one.paper),
            "length": order.length,
            "person": one.name,
        }
        return one.request, options, str(self._files[place]), order.time_limit

    def _take(self) -> int | None:
        with self._lock:
            place = self._next
            self._next += 1
            return place if place < len(self._files) else None
