"""Opening the catalogue, and one place of it at a time, away from the GUI thread."""

from __future__ import annotations

import linecache
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale

from pathways_app.services.installed_catalogue import file_in_use
from pathways_app.services.remote_workspace import RemoteWorkspace
from pathways_app.services.worker import Worker
from pathways_app.services.worker_wire import StoppedError

if TYPE_CHECKING:  # values that come over bring the modules of their classes along
    from pathways_app.domain.catalogue import Jurisdiction, JurisdictionCatalogue
    from pathways_app.domain.local_entry import LocalEntry
    from pathways_app.domain.person import RouteRequest
    from pathways_app.domain.plan import Plan
    from pathways_app.domain.reach import Reach, ReachRequest
    from pathways_app.domain.route import Answer
    from pathways_app.domain.search_hit import SearchHit

_laying = Lock()


class Workspace(Protocol):
    """What the window asks of the opened catalogue; any method may be called on any thread."""

    def jurisdictions(self) -> tuple[Jurisdiction, ...]:
        """Return the places the catalogue knows."""

    def jurisdiction(self, jurisdiction: str) -> JurisdictionCatalogue:
        """Return everything known of one place."""

    def search(
        self,
        text: str,
        *,
        jurisdiction: str | None = None,
        kinds: Sequence[str] | None = None,
        limit: int = 20,
        language: str = "en",
    ) -> tuple[SearchHit, ...]:
        """Return what `text` finds, best first."""

    def find_routes(
        self, request: RouteRequest, *, should_stop: Callable[[], bool], time_limit: float | None = None
    ) -> Answer:
        """Return every route worth taking."""

    def reach(
        self,
        request: ReachRequest,
        *,
        should_stop: Callable[[], bool],
        time_limit: float | None = None,
        report: Callable[[Reach], None],
    ) -> Reach:
        """Return every role of a place, first and cheapest; `report` is told what is known so far."""

    def plans(self) -> tuple[Plan, ...]:
        """Return the workforce plans, in id order."""

    def use_local(self, entries: Iterable[LocalEntry]) -> None:
        """Lay local entries over the places from now on, and no others; a place asked for again has them."""

    def close(self) -> None:
        """Close the file."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to open: a place of a file or of an open workspace.

    `place` None, or one that the catalogue has not, stands for the place that fits the person's own country. `local`
    are the local entries to lay over it from now on, None where it stays as it is. With `carry` the question at hand is
    asked of it, as far as it fits.
    """

    file: Path | None = None
    place: str | None = None
    workspace: Workspace | None = None
    local: tuple[LocalEntry, ...] | None = None
    carry: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """An open workspace with one place read; `checked` is the newest day one of its sources was read (ISO 8601).

    `local` are the local entries that were laid over it, None where nothing was; `file` is where it was opened from,
    None where it was open already.
    """

    workspace: Workspace
    places: tuple[Jurisdiction, ...]
    catalogue: JurisdictionCatalogue
    checked: str
    local: tuple[LocalEntry, ...] | None = None
    file: Path | None = None


def open_file(file: Path | None) -> Workspace:
    """Open the catalogue in `file`, else the one that ships with the program.

    Raises: CatalogueMissingError, CatalogueDamagedError, CatalogueVersionError.
    """
    # Imported here, in the thread that opens: the window is on the screen before the database library is loaded.
    from pathways_app.services.workspace import Workspace as Services  # noqa: PLC0415

    # PySide reads the source of every module imported after it, and linecache would keep all of that text for good.
    linecache.clearcache()
    return Services.open(file)


def opener(worker: Worker) -> Callable[[Path | None], Workspace]:
    """Return what opens a catalogue in the process of `worker`."""
    return lambda file: RemoteWorkspace(worker, file)


def open_catalogue(
    wanted: Wanted,
    open_workspace: Callable[[Path | None], Workspace],
    should_stop: Callable[[], bool] = lambda: False,
) -> Opened:
    """Open what is wanted, and read one place of it.

    A file that cannot be read, or is not wanted any more, is closed again.

    Raises: CatalogueMissingError, CatalogueDamagedError, CatalogueVersionError; StoppedError, where something else is
    wanted by now before the local entries were laid over it.
    """
    if wanted.workspace is not None:
        return _read(wanted, wanted.workspace, should_stop)
    file = wanted.file or file_in_use()
    workspace = open_workspace(file)
    try:
        opened = replace(_read(wanted, workspace, should_stop), file=file)
        if should_stop():
            raise StoppedError
    except BaseException:
        workspace.close()
        raise
    return opened


def close_unheard(opened: Opened) -> None:
    """Close what was opened when something else was wanted already; a workspace that was open before stays so."""
    if opened.file is not None:
        opened.workspace.close()


def _read(wanted: Wanted, workspace: Workspace, should_stop: Callable[[], bool]) -> Opened:
    places = workspace.jurisdictions()
    if wanted.local is not None:
        with _laying:  # one after the other, so that what was wanted last stays
            if should_stop():
                raise StoppedError
            workspace.use_local(wanted.local)
    there = any(place.id == wanted.place for place in places)
    catalogue = workspace.jurisdiction(wanted.place if wanted.place and there else nearest(places))
    checked = max((source.checked for source in catalogue.sources.values()), default="")
    return Opened(workspace, places, catalogue, checked, wanted.local)


def nearest(places: tuple[Jurisdiction, ...]) -> str:
    """Return the place that uses the money of the person's own country, else the first by name of money."""
    currency = QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    home = [place.id for place in places if place.currency == currency]
    return home[0] if home else max(places, key=lambda place: place.currency == "GBP").id
