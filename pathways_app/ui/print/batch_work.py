"""What the window of a list of people has done away from the GUI thread: the table read, the summaries made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from pathways_app.domain.local_entry import LocalEntry
from pathways_app.services.batch import Order, Result, print_each
from pathways_app.services.bound import print_bound
from pathways_app.services.people import People
from pathways_app.services.people_worker import people_in
from pathways_app.services.request import Question
from pathways_app.ui.search_jobs import SearchJobs

Stop: TypeAlias = Callable[[], bool]
Tell: TypeAlias = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of people to read; what the window asks stands for rows that name no place or no goal.

    `local` are one's own entries, which the rows may name and which are planned with.
    """

    file: Path
    place: str
    goal: str | None
    today: date
    local: tuple[LocalEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """What does the work, in a thread; `make` binds where asked to, and tells how many of how many are made."""

    read: Callable[[Table, Stop], People]
    make: Callable[[Order, bool, Tell, Stop], Result]


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

    def start_making(self, order: Order, *, bound: bool) -> None:
        """Begin to make summaries, all in one file where they are to be `bound`."""
        self._stopped = False
        self._orders.start((order, bound))

    def stop(self) -> None:
        """Have no more summaries made; what came of it is told as at any other end."""
        self._stopped = True

    def close(self) -> None:
        """Stop, and wait until nothing is read or made any more; nothing more is told."""
        self._stopped = True
        self._tables.close()
        self._orders.close()

    def _make(self, wanted: tuple[Order, bool], should_stop: Stop) -> Result:
        order, bound = wanted
        return self._work.make(order, bound, self.progressed.emit, lambda: self._stopped or should_stop())


def work_with(catalogue: Path) -> Work:
    """Return what reads tables and makes summaries by the catalogue in this file, in processes of their own."""

    def read(table: Table, should_stop: Stop) -> People:
        given = Question(goal=table.goal, jurisdiction=table.place)
        return people_in(catalogue, table.file, table.today, given, should_stop, table.local)

    def make(order: Order, bound: bool, tell: Tell, should_stop: Stop) -> Result:
        return (print_bound if bound else print_each)(catalogue, order, tell, should_stop)

    return Work(read, make)
