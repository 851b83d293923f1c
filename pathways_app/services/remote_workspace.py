"""The workspace as the window has it: the worker reads the catalogue and works; here is only what came over."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any, cast

from pathways_app.domain.catalogue import Jurisdiction, JurisdictionCatalogue
from pathways_app.domain.choice import Handful
from pathways_app.domain.errors import WorkerLostError
from pathways_app.domain.local_entry import LocalEntry
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.plan import Plan
from pathways_app.domain.reach import Reach, ReachRequest
from pathways_app.domain.route import Answer
from pathways_app.domain.search_hit import SearchHit
from pathways_app.runtime.paths import catalogue_file
from pathways_app.services.worker import StoppedError, Worker
from pathways_app.services.worker_wire import Room

_MOST_HANDFULS = 16
"""Answers whose choice of routes is kept: more than are ever shown at once."""

_homes: dict[int, tuple[JurisdictionCatalogue, RemoteWorkspace]] = {}


class RemoteWorkspace:
    """The catalogue that a worker has open; may be shared between threads, and waits on whichever asks."""

    def __init__(self, worker: Worker, file: Path | None = None) -> None:
        """Open `file`, the catalogue that ships where it is None.

        Raises: CatalogueMissingError, CatalogueDamagedError, CatalogueVersionError, WorkerLostError.
        """
        self._worker = worker
        self._room: Room = worker.room(str((file or catalogue_file()).resolve()))
        self._loaded: dict[str, JurisdictionCatalogue] = {}
        self._handfuls: OrderedDict[int, tuple[Answer, Handful]] = OrderedDict()
        self._local: tuple[LocalEntry, ...] = ()
        self._told: int | None = None
        self._lock = Lock()
        self._places = cast("tuple[Jurisdiction, ...]", self.ask("jurisdictions"))

    def ask(
        self,
        task: str,
        *arguments: object,
        should_stop: Callable[[], bool] | None = None,
        report: Callable[[Any], None] | None = None,
    ) -> Any:
        """Have a task of `worker_tasks` done with this catalogue.

        Raises: what the task raises, WorkerLostError; StoppedError, when `should_stop` says so.
        """
        if self._local and self._told != self._worker.pid:  # another worker, that knows of none of them yet
            self._tell_local()
        return self._worker.ask(task, *arguments, room=self._room, should_stop=should_stop, report=report)

    def use_local(self, entries: Iterable[LocalEntry]) -> None:
        """Lay local entries over the places from now on, and no others; a place asked for again has them.

        Raises: WorkerLostError; StoppedError, when the worker was closed.
        """
        with self._lock:
            self._local = tuple(entries)
            for catalogue in self._loaded.values():
                _homes.pop(id(catalogue), None)
            self._loaded.clear()
        self._tell_local()

    def _tell_local(self) -> None:
        self._worker.ask("use_local", self._local, room=self._room)
        self._told = self._worker.pid

    def close(self) -> None:
        """Have the worker close the file."""
        for catalogue in self._loaded.values():
            _homes.pop(id(catalogue), None)
        with suppress(StoppedError, WorkerLostError):
            self.ask("close")

    def jurisdictions(self) -> tuple[Jurisdiction, ...]:
        """Return the places the catalogue knows, in id order."""
        return self._places

    def jurisdiction(self, jurisdiction: str) -> JurisdictionCatalogue:
        """Return everything known of one place, the same object again once it came over.

        Raises: UnknownJurisdictionError.
        """
        with self._lock:
            found = self._loaded.get(jurisdiction)
            if found is None:
                found = self._loaded[jurisdiction] = self.ask("jurisdiction", jurisdiction)
                _homes[id(found)] = (found, self)
            return found

    def search(
        self,
        text: str,
        *,
        jurisdiction: str | None = None,
        kinds: Sequence[str] | None = None,
        limit: int = 20,
        language: str = "en",
    ) -> tuple[SearchHit, ...]:
        """Return what `text` finds, best first, with names in `language` where they have one."""
        found: tuple[SearchHit, ...] = self.ask("search", text, jurisdiction, kinds, limit, language)
        return found

    def find_routes(
        self, request: RouteRequest, *, should_stop: Callable[[], bool], time_limit: float | None = None
    ) -> Answer:
        """Return every route worth taking; `time_limit` in seconds.

        Raises: UnknownJurisdictionError, UnknownIdError, WrongKindError.
        """
        answer, handful = self.ask("find_routes", request, time_limit, should_stop=should_stop)
        with self._lock:
            self._handfuls[id(answer)] = (answer, handful)
            if len(self._handfuls) > _MOST_HANDFULS:
                self._handfuls.popitem(last=False)
        return cast("Answer", answer)

    def handful(self, answer: Answer) -> Handful | None:
        """Return the few routes to show of an answer of this workspace, None for one long gone."""
        with self._lock:
            known, handful = self._handfuls.get(id(answer), (None, None))
        return handful if known is answer else None

    def reach(
        self,
        request: ReachRequest,
        *,
        should_stop: Callable[[], bool],
        time_limit: float | None = None,
        report: Callable[[Reach], None],
    ) -> Reach:
        """Return every role of a place, first and cheapest; `report` is told what is known so far.

        Raises: UnknownJurisdictionError, PlaceTooLargeError, UnknownIdError, WrongKindError.
        """
        found: Reach = self.ask("reach", request, time_limit, should_stop=should_stop, report=report)
        return found

    def plans(self) -> tuple[Plan, ...]:
        """Return the workforce plans, in id order."""
        found: tuple[Plan, ...] = self.ask("plans")
        return found


def home_of(catalogue: JurisdictionCatalogue) -> RemoteWorkspace | None:
    """Return the workspace whose worker has `catalogue` too; None where nobody else has it."""
    known, home = _homes.get(id(catalogue), (None, None))
    return home if known is catalogue else None
