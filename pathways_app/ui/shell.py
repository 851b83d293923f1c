"""What fills the main window: the rail, the place in front, and what passes between the places."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenuBar,
    QVBoxLayout,
    QWidget,
)

from pathways_app.ui.answer_told import AnswerTold
from pathways_app.ui.clients.client_menu import ClientMenu
from pathways_app.ui.command_search import CommandSearch
from pathways_app.ui.earlier_offer import EarlierOffer
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.enquiry_status import EnquiryStatus
from pathways_app.ui.entry_offers import EntryOffers
from pathways_app.ui.history import History
from pathways_app.ui.main_menu import MainMenu
from pathways_app.ui.place import Location, Place, PlaceName, World
from pathways_app.ui.places import PLACES, PlaceKind, Places
from pathways_app.ui.rail import Rail
from pathways_app.ui.route_views import ViewName
from pathways_app.ui.routes_workbench import RoutesWorkbench
from pathways_app.ui.shell_desks import ShellDesks
from pathways_app.ui.status_line import StatusLine
from pathways_app.ui.theme import Theme
from pathways_app.ui.toast import Toast
from pathways_app.ui.widgets import accessible_page
from pathways_app.ui.wording import name_of

if TYPE_CHECKING:
    from pathways_app.ui.clients.banner import ClientBanner
    from pathways_app.ui.clients.desk import ClientDesk

_SAID_MS = 6000


class Shell(ShellDesks):
    """Fills `window` and shows one enquiry in whichever place is in front.

    Signals: settings_wanted().
    """

    settings_wanted = Signal()

    def __init__(
        self,
        window: QMainWindow,
        theme: Theme,
        enquiry: Enquiry,
        kinds: Mapping[PlaceName, PlaceKind] = PLACES,
    ) -> None:
        super().__init__(window, theme, enquiry)
        accessible_page.install()
        self.kinds = kinds
        self._client_desk: ClientDesk | None = None
        self._banner: ClientBanner | None = None
        self._details: dict[PlaceName, str] = {}  # what each place that was made shows now
        self.history = History(self)
        self.places = Places(theme, enquiry, kinds)
        self.places.made.connect(self._know_place)
        self.rail = Rail(theme, kinds)
        self.rail.chosen.connect(self.choose_place)
        self.rail.settings_chosen.connect(self.settings_wanted)
        self.status = StatusLine(theme)
        EnquiryStatus(self.status, enquiry)
        AnswerTold(self.status, enquiry)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.places, 1)
        whole = QWidget()
        column = self._column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(body, 1)
        window.setCentralWidget(whole)
        window.setStatusBar(self.status)
        window.setWindowTitle(self.tr("Pathways"))
        self._show(Location(PlaceName.ROUTES))
        self.history.visit(Location(PlaceName.ROUTES))
        self._name_edits()
        bar = QMenuBar()  # not the one that Qt would make: see MainMenu
        window.setMenuBar(bar)
        self.menu = MainMenu(bar, self, kinds)
        self._client_menu = ClientMenu(self.menu.client, enquiry.casework, self.clients)
        self._entries = EntryOffers(enquiry, self.go, self._edit, kinds)
        self.command = CommandSearch(theme, self.menu.offers, self._entries.find, self._entries.offer)
        self.command.stand_in(window)
        self._earlier = EarlierOffer(self.routes.place.first_run, enquiry)
        self._earlier.wanted.connect(self._edit)
        self.toast = Toast(theme, window)
        self.toast.undone.connect(enquiry.session.undo_stack.undo)
        enquiry.session.undo_stack.indexChanged.connect(self.toast.hide)  # Undo takes back another edit by then
        enquiry.opening.connect(self._show_routes)
        enquiry.opened.connect(self._show_opened)
        enquiry.failed.connect(self._show_failure)
        enquiry.changed.connect(self._show_world)
        enquiry.casework.state_changed.connect(self._follow_casebook)
        enquiry.casework.taken.connect(self._show_world)
        enquiry.casework.taken.connect(self.toast.hide)  # it says what the client before was asked
        self._follow_casebook()
        self._show_opened()
        self._show_world()

    @property
    def routes(self) -> RoutesWorkbench:
        """The place that the window begins with."""
        place = self.places.made_already(PlaceName.ROUTES)
        if not isinstance(place, RoutesWorkbench):
            raise TypeError(place)
        return place

    @property
    def banner(self) -> ClientBanner:
        """The banner over everything else while a client is met: made once there is an open casebook to meet one in."""
        from pathways_app.ui.clients.banner import ClientBanner  # noqa: PLC0415 - start-up need not pay for it

        if self._banner is None:
            self._banner = ClientBanner(self.theme, self.enquiry.casework)
            self._banner.print_wanted.connect(self.print_summary)
            self._column.insertWidget(0, self._banner)
        return self._banner

    @property
    def in_front(self) -> Place | None:
        """The place in front."""
        return self.places.in_front()

    def go(self, location: Location) -> None:
        """Show `location`, which Back then returns from."""
        self._show(location)
        self.history.visit(location)
        self._take_focus()

    def choose_place(self, name: PlaceName) -> None:
        """Show a place as it was left; how it begins, where it is in front already."""
        again = name is self.places.current
        self.go(Location(name, "" if again else self._details.get(name, "")))

    def back(self) -> None:
        """Return to where the person was before."""
        self._return_to(self.history.back())

    def forward(self) -> None:
        """Take a Back back."""
        self._return_to(self.history.forward())

    def choose_view(self, name: ViewName) -> None:
        """Show a view of the selected route, in Routes."""
        self._show_routes()
        self.routes.place.routes.views.open(name)

    def clients(self) -> ClientDesk:
        """Return what is done with the casebook from anywhere in the window."""
        from pathways_app.ui.clients.desk import ClientDesk  # noqa: PLC0415 - start-up need not pay for it

        if self._client_desk is None:
            self._client_desk = ClientDesk(self)
        return self._client_desk

    def search(self) -> None:
        """Begin to search."""
        self.command.take_focus()

    def copy_as_text(self) -> None:
        """Copy what the place in front shows, as plain text."""
        place = self.places.in_front()
        text = place.as_text() if place is not None else ""
        if text:
            QGuiApplication.clipboard().setText(text)
            self.say(self.tr("Copied as text"))
        else:
            self.say(self.tr("There is nothing here to copy as text"))

    def ask_for_settings(self) -> None:
        """Have the settings opened."""
        self.settings_wanted.emit()

    def next_pane(self) -> None:
        """Move the keyboard on to the next pane of Routes, or between the rail and any other place."""
        place = self.places.in_front()
        if isinstance(place, RoutesWorkbench):
            place.next_pane()
        elif place is not None and place.isAncestorOf(self.window.focusWidget()):
            self.rail.take_focus()
        else:
            self._take_focus()

    def say(self, words: str) -> None:
        """Show `words` in the status bar for a while."""
        self.status.showMessage(words, _SAID_MS)

    def carry_on(self, other: Shell) -> None:
        """Show what `other`, whose window is about to leave, shows now."""
        mine, its = self.routes, other.routes
        mine.widths = its.widths
        mine.place.routes.views.open(its.place.routes.views.current)
        row = its.place.routes.list.view.currentIndex().row()
        if row >= 0:
            mine.place.routes.list.select(row)
        self.history.continue_from(other.history)
        location = self.history.current
        if location is not None:
            self._return_to(location)

    def close(self) -> bool:
        """Close the window."""
        return self.window.close()

    def fit(self) -> None:
        """Fit what is in the window to its width."""
        self.rail.fit(self.window.width() / self.theme.scale)
        wide = min(self.command.sizeHint().width(), self.window.width() * 2 // 5)
        if wide != self.command.width():
            self.command.setFixedWidth(wide)
            bar = self.window.menuBar()  # which places its corner by the width it had
            QApplication.sendEvent(bar, QResizeEvent(bar.size(), bar.size()))

    def close_jobs(self) -> None:
        """Stop and wait for whatever still runs in the window."""
        self.command.close_jobs()
        self.places.close_jobs()
        self.close_desks()
        if self._client_desk is not None:
            self._client_desk.close_jobs()

    def _follow_casebook(self) -> None:
        """Have somebody there for the casebook once it is open."""
        if self.enquiry.casework.book is not None:
            self.clients()

    def _know_place(self, name: PlaceName, place: Place) -> None:
        place.go.connect(self.go)
        place.moved.connect(lambda detail: self._take_move(name, detail))
        place.edit.connect(self._edit)
        place.said.connect(self.say)
        if isinstance(place, RoutesWorkbench):
            place.choose_file.connect(self.choose_file)
            place.place.routes.print_wanted.connect(self.print_summary)

    def _show(self, location: Location) -> None:
        name = location.place
        if name is not self.places.current:
            self.status.clearMessage()  # it was about the place that is left
        place = self.places.open(name)
        self.rail.show_current(name)
        self._show_world()
        if self._details.get(name, "") != location.detail:
            place.show_detail(location.detail)
        self._details[name] = location.detail

    def _return_to(self, location: Location | None) -> None:
        if location is not None:
            self._show(location)
            self._take_focus()

    def _take_move(self, name: PlaceName, detail: str) -> None:
        self._details[name] = detail
        if name is self.places.current:
            self.history.visit(Location(name, detail))

    def _take_focus(self) -> None:
        place = self.places.in_front()
        if place is not None:
            place.take_focus()

    def _name_edits(self) -> None:
        """Name the edits that can be undone in the language of this window."""
        session, opened = self.enquiry.session, self.enquiry.open_now
        if opened is not None and session.undo_stack.count():
            from pathways_app.ui.edit_words import edit_words  # noqa: PLC0415 - start-up need not pay for it

            session.retell(lambda before, after: edit_words(before, after, opened.catalogue))

    def ask(self, text: str, changes: dict[str, Any]) -> None:
        """Ask another question, where its routes are shown."""
        self._show_routes()
        self._edit(text, changes)

    def _edit(self, text: str, changes: dict[str, Any]) -> None:
        before = self.enquiry.session.draft
        self.enquiry.session.edit(text, **changes)
        if self.enquiry.session.draft is not before:
            self.toast.say(self.tr("Done: {change}").format(change=text))

    def _show_opened(self) -> None:
        self._allow_places(self.enquiry.open_now is not None)
        if self.enquiry.open_now is not None:
            QTimer.singleShot(0, self, self._focus_first)  # once the place in front shows it

    def _show_failure(self) -> None:
        self._allow_places(False)
        self._show_routes()

    def _show_routes(self) -> None:
        if self.places.current is not PlaceName.ROUTES:
            self.go(Location(PlaceName.ROUTES))

    def _focus_first(self) -> None:
        """Put the keyboard where work begins, unless it is somewhere already."""
        focused = QApplication.focusWidget()
        if focused is None or self.rail.isAncestorOf(focused):
            self._take_focus()

    def _allow_places(self, others: bool) -> None:
        self.rail.allow(others)
        self.menu.allow(others)

    def _show_world(self) -> None:
        world, place = self.enquiry.world, self.places.in_front()
        self.window.setWindowTitle(self._title(world))
        if world is not None and place is not None:
            place.show_world(world)

    def _title(self, world: World | None) -> str:
        goal = None if world is None else world.catalogue.credentials.get(world.draft.goal or "")
        title = self.tr("{goal} – Pathways").format(goal=name_of(goal.name)) if goal else self.tr("Pathways")
        client = self.enquiry.casework.client
        if client is not None:  # in front: whose session it is must be seen wherever the title is
            title = self.tr("{name} – Pathways").format(name=client.name)
        return title
