"""What the window of a list of people has done away from the GUI thread: the table read, the summaries made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from pathways_app.domain.errors import PathwaysError
from pathways_app.report.document import Length, Paper
from pathways_app.services.people import Listed, People
from pathways_app.ui.search_jobs import SearchJobs

Stop: TypeAlias = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of people to read; what the window asks stands for rows that name no place or no goal."""

    file: Path
    place: str
    goal: str | None
    today: date


@dataclass(frozen=True, slots=True)
class Order:
    """Summaries to make: of whom, how, and into which folder or, where they are `bound`, which file."""

    people: tuple[Listed, ...]
    day: date
    language: str
    paper: Paper
    length: Length
    bound: bool
    target: Path


@dataclass(frozen=True, slots=True)
class Failed:
    """Somebody whose summary could not be made, by the row of the table, and why."""

    row: int
    name: str
    error: PathwaysError


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an order: how many summaries are in the files written, and for whom there is none.

    `stopped` before its end, it wrote what was made by then.
    """

    made: int
    written: tuple[Path, ...]
    failed: tuple[Failed, ...] = ()
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """What does the work, in a thread; `make` tells how many of how many are made."""

    read: Callable[[Table, Stop], People]
    make: Callable[[Order, Callable[[int, int], None], Stop], Result]


class BatchJobs(QObject):
    """Reads one table at a time, and makes one order at a time.

    Signals: read(People); made(Result); failed(PathwaysError); progressed(made, in all); all on the GUI thread.
    """

    read = Signal(object)
    made = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._stopped = work, False
        self._tables = SearchJobs(work.read, self)
        self._tables.finished.connect(self.read)
        self._tables.failed.connect(self.failed)
        self._orders = SearchJobs(self._make, self)
        self._orders.finished.connect(self.made)
        self._orders.failed.connect(self.failed)

    def start_reading(self, table: Table) -> None:
        """Begin to read; a table asked for before is not heard of any more."""
        self._tables.start(table)

    def start_making(self, order: Order) -> None:
        """Begin to make summaries."""
        self._stopped = False
        self._orders.start(order)

    def stop(self) -> None:
        """Have no more summaries made; what came of it is told as at any other end."""
        self._stopped = True

    def close(self) -> None:
        """Stop, and wait until nothing is read or made any more; nothing more is told."""
        self._stopped = True
        self._tables.close()
        self._orders.close()

    def _make(self, order: Order, should_stop: Stop) -> Result:
        return self._work.make(order, self.progressed.emit, lambda: self._stopped or should_stop())
