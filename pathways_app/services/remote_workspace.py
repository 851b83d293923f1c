"""The workspace as the window has it: the worker reads the catalogue and works; here is only what came over."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from weakref import ref

from pathways_app.services.installed_catalogue import file_in_use
from pathways_app.services.worker import Worker
from pathways_app.services.worker_wire import Room, StoppedError

if TYPE_CHECKING:  # values that come over bring the modules of their classes along
    from pathways_app.domain.catalogue import Jurisdiction, JurisdictionCatalogue
    from pathways_app.domain.choice import Handful
    from pathways_app.domain.local_entry import LocalEntry
    from pathways_app.domain.person import RouteRequest
    from pathways_app.domain.plan import Plan
    from pathways_app.domain.reach import Reach, ReachRequest
    from pathways_app.domain.route import Answer
    from pathways_app.domain.search_hit import SearchHit

_MOST_HANDFULS = 16
"""Answers whose choice of routes is kept: more than are ever shown at once."""

_Home: TypeAlias = "tuple[ref[JurisdictionCatalogue], RemoteWorkspace, Room]"

_homes: dict[int, _Home] = {}
# By the identity of a catalogue that came over; those that were left since stay known for as long as anybody has them.


class RemoteWorkspace:
    """The catalogue that a worker has open; may be shared between threads, and waits on whichever asks."""

    def __init__(self, worker: Worker, file: Path | None = None) -> None:
        """Open `file`, the catalogue that ships where it is None.

        Raises: CatalogueMissingError, CatalogueDamagedError, CatalogueVersionError, WorkerLostError.
        """
        self._worker = worker
        self._laid: tuple[Room, tuple[LocalEntry, ...]] = (worker.room(str((file or file_in_use()).resolve())), ())
        self._loaded: dict[str, JurisdictionCatalogue] = {}
        self._handfuls: OrderedDict[int, tuple[Answer, Handful]] = OrderedDict()
        self._told: int | None = None
        self._closed = False
        self._lock, self._choosing = Lock(), Lock()
        self._places = cast("tuple[Jurisdiction, ...]", self.ask("jurisdictions"))

    @property
    def _room(self) -> Room:
        return self._laid[0]

    def ask(
        self,
        task: str,
        *arguments: object,
        should_stop: Callable[[], bool] | None = None,
        report: Callable[[Any], None] | None = None,
        room: Room | None = None,
    ) -> Any:
        """Have a task of `worker_tasks` done with this catalogue; in `room`, where it is about what came from there.

        Raises: what the task raises, WorkerLostError; StoppedError, when `should_stop` says so, it was closed, or the
        room was left.
        """
        if self._closed:
            raise StoppedError
        return self._worker.ask(
            task,
            *arguments,
            room=room or self._room,
            should_stop=should_stop,
            report=report,
            prepare=self._prepare,
        )

    def use_local(self, entries: Iterable[LocalEntry]) -> None:
        """Lay local entries over the places from now on, and no others; a place asked for again has them.

        Raises: WorkerLostError; StoppedError, when the worker was closed.
        """
        file, number, laid = self._room
        with self._lock:  # whoever fetches a place meanwhile waits, and has it as it is from now on
            room, local = (file, number, laid + 1), tuple(entries)
            self._tell(room, local)
            self._laid = room, local
            self._loaded.clear()

    def _prepare(self) -> None:
        room, local = self._laid  # together: others may be laid at any moment
        _, _, number = room
        if number and self._told != self._worker.pid:  # another worker, that does not know of this room yet
            self._tell(room, local)

    def _tell(self, room: Room, local: tuple[LocalEntry, ...]) -> None:
        told = self._worker.pid  # before it is told, as another may take its stead right after: that one is told again
        self._worker.ask("use_local", local, room=room)
        self._told = told

    def close(self) -> None:
        """Have the worker close the file; whoever still asks is told to stop."""
        self._closed = True
        self._worker.leave(self._room)

    def has(self, catalogue: JurisdictionCatalogue) -> bool:
        """Say whether the worker answers for `catalogue` as it stands."""
        return not self._closed and self._loaded.get(catalogue.jurisdiction.id) is catalogue

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
                # Bound now: when the interpreter ends, the name may be gone before the catalogue is.
                _homes[id(found)] = (ref(found, partial(_forget, _homes, id(found))), self, self._room)
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
        with self._choosing:
            self._handfuls[id(answer)] = (answer, handful)
            if len(self._handfuls) > _MOST_HANDFULS:
                self._handfuls.popitem(last=False)
        return cast("Answer", answer)

    def handful(self, answer: Answer) -> Handful | None:
        """Return the few routes to show of an answer of this workspace, None for one long gone."""
        with self._choosing:
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


def _forget(homes: dict[int, _Home], key: int, _gone: object) -> None:
    homes.pop(key, None)


def origin_of(catalogue: JurisdictionCatalogue) -> tuple[RemoteWorkspace, Room] | None:
    """Return the workspace and the room that `catalogue` came from, even if it was left since; None if made here."""
    known = _homes.get(id(catalogue))
    return None if known is None or known[0]() is not catalogue else known[1:]


def home_of(catalogue: JurisdictionCatalogue) -> RemoteWorkspace | None:
    """Return the workspace whose worker has `catalogue` too; None where nobody else has it, or has it no longer."""
    origin = origin_of(catalogue)
    return origin[0] if origin is not None and origin[0].has(catalogue) else None
