"""The open casebook: the clients, one of them in the middle, and what is to be done beside."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from pathways_app.domain.casework import Attachment, CaseSession
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.client import Client
from pathways_app.domain.errors import PathwaysError
from pathways_app.services.casebook import Casebook
from pathways_app.ui.casework import Casework
from pathways_app.ui.clients.case_pane import CasePane
from pathways_app.ui.clients.client_deeds import ClientDeeds
from pathways_app.ui.clients.client_page import ClientPage, ClientShown
from pathways_app.ui.clients.dialogs import close_dialogs
from pathways_app.ui.clients.entry_names import EntryNames
from pathways_app.ui.clients.list_pane import ListPane
from pathways_app.ui.clients.override_deeds import OverrideDeeds
from pathways_app.ui.clients.saved_route_card import SavedRouteCard
from pathways_app.ui.clients.saved_routes import SavedRouteWork
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.message_page import MessagePage
from pathways_app.ui.place import Location, PlaceName, World
from pathways_app.ui.print.outside import OUTSIDE, Outside
from pathways_app.ui.theme import Theme
from pathways_app.ui.widgets.folding import FoldingPanes

CLIENT = "client:"
"""A detail of Clients that names a client begins so."""

_FOLD_LIST, _FOLD_CASE = 860, 1120


class CasebookView(QWidget):
    """Shows the casebook for as long as it is open.

    Signals: go(Location); moved(detail); said(words).
    """

    go = Signal(object)
    moved = Signal(str)
    said = Signal(str)

    def __init__(
        self, theme: Theme, enquiry: Enquiry, parent: QWidget | None = None, *, outside: Outside = OUTSIDE
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._enquiry = enquiry
        self._casework: Casework = enquiry.casework
        book = self._casework.book
        if book is None:
            raise RuntimeError("the casebook is locked")
        self._book: Casebook = book
        self._client: Client | None = None
        self.list_pane = ListPane(theme, book, lambda: self._casework.lock_after)
        self.page = ClientPage(theme)
        self.nobody = MessagePage()
        self._names = EntryNames(enquiry, self)
        self.case = CasePane(theme, enquiry.today, self._names.of)
        self.saved = SavedRouteWork(theme, enquiry, self)
        self.deeds = ClientDeeds(theme, self._casework, book, self, outside=outside)
        self.overrides = OverrideDeeds(theme, enquiry, book, self)
        self._centre = QStackedWidget()
        self._build()
        self._connect()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.show_casebook)
        self.show_casebook()

    @property
    def client(self) -> Client | None:
        """The client whose page is shown."""
        return self._client

    def hasHeightForWidth(self) -> bool:
        return False  # what flows in it has one; each pane scrolls by itself, else Clients would scroll as a whole too

    def show_world(self, world: World) -> None:
        """Show how the casebook stands."""
        self._soon.start()

    def show_detail(self, detail: str) -> None:
        """Show the client that `detail` names; the one in session where it names none."""
        number = detail.removeprefix(CLIENT)
        if detail.startswith(CLIENT) and number.isdigit():
            self._show(int(number))
        elif self._casework.client is not None:
            self._show(self._casework.client.id)
        else:
            self.show_casebook()

    def show_casebook(self) -> None:
        """Show everything as it is kept; nothing moves once the casebook is locked."""
        if self._book.locked:
            return
        shown = self._client.id if self._client is not None else None
        self.list_pane.show_clients(shown)
        if shown is None or shown not in self.list_pane.clients:
            self._client = None
            self._show_nobody()
        else:
            self._show(shown)

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self.list_pane.take_focus()

    def show_notes(self) -> None:
        """Put the keyboard in the notes of the client shown."""
        self._side.go_to()
        self.case.take_focus()

    def as_text(self) -> str:
        """Return the client's page as plain text."""
        return self.page.as_text() if self._client is not None else ""

    def close_jobs(self) -> None:
        """Write what is not written yet, close what is asked over it, and stop what runs."""
        close_dialogs(self)
        if not self._book.locked:
            self.case.keep()
        self.list_pane.close_jobs()
        self.saved.close_jobs()
        self.deeds.close_jobs()
        self._names.close_jobs()

    def _build(self) -> None:
        panes = FoldingPanes(self._theme)
        self._list = panes.add_pane(
            self.list_pane, name=self.tr("Clients"), icon="users", left=True, width=300, below=_FOLD_LIST
        )
        self._centre.addWidget(self.nobody)
        self._centre.addWidget(self.page)
        panes.add_centre(self._centre)
        self._side = panes.add_pane(
            self.case, name=self.tr("Actions and notes"), icon="notebook-pen", left=False, width=320, below=_FOLD_CASE
        )
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panes)

    def _connect(self) -> None:
        casework, page, deeds = self._casework, self.page, self.deeds
        self.list_pane.chosen.connect(self._choose)
        self.list_pane.opened.connect(self._start)
        self.list_pane.new_wanted.connect(deeds.add)
        self.list_pane.failed.connect(deeds.say_problem)
        self.case.written.connect(self._list_again)
        self.case.failed.connect(deeds.say_problem)
        self.case.erase_wanted.connect(self._with_client(deeds.erase))
        self.case.override_wanted.connect(self._with_client(self.overrides.ask))
        self.case.override_removed.connect(self.overrides.remove)
        self.overrides.changed.connect(self._soon_again)
        self._names.found.connect(self._soon_again)
        self.overrides.said.connect(self.said)
        page.start_wanted.connect(self._start_shown)
        page.end_wanted.connect(casework.end_session)
        page.export_wanted.connect(self._with_client(deeds.export))
        page.rename_wanted.connect(self._with_client(deeds.rename))
        page.merge_wanted.connect(self._with_client(self._merge))
        page.unmerge_wanted.connect(self._with_client(deeds.unmerge))
        page.erase_wanted.connect(self._with_client(deeds.erase))
        page.attach_wanted.connect(self._with_client(deeds.attach))
        page.attachment_wanted.connect(self._with_attachment(deeds.save_attachment))
        page.attachment_unwanted.connect(self._with_attachment(deeds.remove_attachment))
        page.card_made.connect(self._know_card)
        deeds.added.connect(self._show_added)
        deeds.changed.connect(self._soon_again)
        deeds.gone.connect(self._show_gone)
        deeds.said.connect(self.said)
        casework.leaving.connect(self.case.keep)
        casework.written.connect(self._soon_again)
        casework.taken.connect(self._soon_again)
        self.saved.changed.connect(self._soon_again)
        self.saved.said.connect(self.said)

    def _know_card(self, card: SavedRouteCard) -> None:
        self.saved.know(card)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def _soon_again(self) -> None:
        if self.isVisible() or not self.window().isVisible():  # else all is looked up when this place is in front again
            self._soon.start()

    def _list_again(self) -> None:
        if self._book.locked:
            return
        self.list_pane.refresh()
        if self._client is not None:
            self._show_page(self._client)

    def _choose(self, client: int) -> None:
        self._show(client)
        self.moved.emit(f"{CLIENT}{client}")

    def _show(self, ident: int) -> None:
        book = self._book
        if book.locked:
            return
        try:
            client = book.clients.get(ident)
            self._client = client
            self._show_page(client)
            meeting = self._meeting(client)
            self.case.show_client(book, client, meeting, self._catalogue_of(client))
        except PathwaysError as problem:  # erased in another window
            self._client = None
            self.deeds.say_problem(problem)
            self.list_pane.show_clients(None)
            self._show_nobody()
        else:
            self.list_pane.select(ident)

    def _show_page(self, client: Client) -> None:
        book = self._book
        shown = ClientShown(
            client,
            book.routes.of(client.id),
            book.sessions.of(client.id),
            book.notes.of(client.id),
            book.attachments.of(client.id),
            self._meeting(client),
            self.deeds.merged_into(client.id),
        )
        if shown != self.page.shown:
            self.page.show_client(shown)
        self._centre.setCurrentWidget(self.page)

    def _meeting(self, client: Client) -> CaseSession | None:
        in_hand = self._casework.client
        return self._casework.meeting if in_hand is not None and in_hand.id == client.id else None

    def _catalogue_of(self, client: Client) -> JurisdictionCatalogue | None:
        """Return what is known of the client's place, where that is open."""
        opened = self._enquiry.open_now
        if opened is None or client.facts.place not in ("", opened.catalogue.jurisdiction.id):
            return None
        return opened.catalogue

    def _show_nobody(self) -> None:
        self.page.shown = None
        self.case.show_client(self._book, None, None)
        if self.list_pane.clients:
            self.nobody.show_message(self.tr("Choose a client"), self.tr("Or find one by name, or by what you wrote."))
        else:
            said = self.tr("Add a client, start a session, and what you work out together is kept with them.")
            self.nobody.show_message(self.tr("Nobody here yet"), said)
        self._centre.setCurrentWidget(self.nobody)

    def _show_added(self, client: int) -> None:
        self._show(client)
        self.moved.emit(f"{CLIENT}{client}")
        if self.page.start is not None:
            self.page.start.setFocus()

    def _show_gone(self) -> None:
        """Show nobody: whoever was shown is gone or going."""
        self.case.forget()
        self._client = None
        self.show_casebook()
        self.moved.emit("")

    def _start_shown(self) -> None:
        if self._client is not None:
            self._start(self._client.id)

    def _start(self, client: int) -> None:
        self.case.keep()
        self._casework.start_session(client)
        if self._casework.client is not None:
            self.go.emit(Location(PlaceName.ROUTES))

    def _with_client(self, deed: Callable[[Client], None]) -> Callable[[], None]:
        """Return what does `deed` with the client shown."""

        def act() -> None:
            if self._client is not None:
                deed(self._client)

        return act

    def _merge(self, client: Client) -> None:
        self.deeds.merge(client, tuple(other for other in self.list_pane.clients.values() if other.id != client.id))

    def _with_attachment(self, deed: Callable[[Attachment], None]) -> Callable[[int], None]:
        """Return what does `deed` with a file of the client shown, by its number."""

        def act(ident: int) -> None:
            shown = self.page.shown
            kept = next((one for one in shown.attachments if one.id == ident), None) if shown is not None else None
            if kept is not None:
                deed(kept)

        return act
