"""The places of the window: what each is called, how it is made, and the one in front."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.place import Place, PlaceName
from pathways_app.ui.routes_workbench import RoutesWorkbench
from pathways_app.ui.theme import Theme
from pathways_app.ui.turns import PaintLater
from pathways_app.ui.widgets.room import Room

MakePlace = Callable[[Theme, Enquiry], Place]


@dataclass(frozen=True, slots=True)
class PlaceKind:
    """One place: its icon, its name in the language of the window, and what makes it."""

    icon: str
    words: Callable[[], str]
    make: MakePlace


# Places are imported when they are first visited: start-up pays for none but Routes.


def _make_explore(theme: Theme, enquiry: Enquiry) -> Place:
    from pathways_app.ui.explore.explore_place import ExplorePlace  # noqa: PLC0415

    return ExplorePlace(theme, enquiry)


def _make_funding(theme: Theme, enquiry: Enquiry) -> Place:
    from pathways_app.ui.funding.place import FundingPlace  # noqa: PLC0415

    return FundingPlace(theme, enquiry)


def _make_clients(theme: Theme, enquiry: Enquiry) -> Place:
    from pathways_app.ui.clients.place import ClientsPlace  # noqa: PLC0415

    return ClientsPlace(theme, enquiry)


def _make_plans(theme: Theme, enquiry: Enquiry) -> Place:
    from pathways_app.ui.plans.place import PlansPlace  # noqa: PLC0415

    return PlansPlace(theme, enquiry)


PLACES: Mapping[PlaceName, PlaceKind] = {
    PlaceName.ROUTES: PlaceKind("route", lambda: QCoreApplication.translate("Places", "Routes"), RoutesWorkbench),
    PlaceName.EXPLORE: PlaceKind("compass", lambda: QCoreApplication.translate("Places", "Explore"), _make_explore),
    PlaceName.FUNDING: PlaceKind("hand-coins", lambda: QCoreApplication.translate("Places", "Funding"), _make_funding),
    PlaceName.CLIENTS: PlaceKind("users", lambda: QCoreApplication.translate("Places", "Clients"), _make_clients),
    PlaceName.PLANS: PlaceKind("list-checks", lambda: QCoreApplication.translate("Places", "Plans"), _make_plans),
}
"""The places there are, in the order of the rail."""


def number_of(name: PlaceName) -> int:
    """Return the number that opens `name` with Ctrl; it stays the same whichever other places there are."""
    return list(PlaceName).index(name) + 1


class Places(QStackedWidget):
    """The places that have been visited, one of them in front; a place is made when it is first opened.

    Signals: made(PlaceName, Place), once for each.
    """

    made = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        enquiry: Enquiry,
        kinds: Mapping[PlaceName, PlaceKind] = PLACES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._enquiry, self._kinds = theme, enquiry, kinds
        self._made: dict[PlaceName, Place] = {}
        self._rooms: dict[PlaceName, Room] = {}
        self.current: PlaceName | None = None
        self._paint_later = PaintLater(self)

    def open(self, name: PlaceName) -> Place:
        """Bring `name` to the front and return it.

        Raises: KeyError, when there is no such place.
        """
        if name is not self.current:
            self._paint_later.begin()
        place = self._made.get(name)
        if place is None:
            place = self._made[name] = self._kinds[name].make(self._theme, self._enquiry)
            place.setAccessibleName(self._kinds[name].words())
            # In its place before the page is in it: each time it moved, all of the page would be gone through.
            room = self._rooms[name] = Room(self._theme, place, self)
            self.addWidget(room)
            self.made.emit(name, place)
        self.current = name
        self.setCurrentWidget(self._rooms[name])
        return place

    def in_front(self) -> Place | None:
        """Return the place in front, or None before any was opened."""
        return None if self.current is None else self._made[self.current]

    def made_already(self, name: PlaceName) -> Place | None:
        """Return `name` if it was opened before."""
        return self._made.get(name)

    def close_jobs(self) -> None:
        """Stop and wait for whatever still runs in any place."""
        for place in self._made.values():
            place.close_jobs()
