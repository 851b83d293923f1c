"""Clients, the place: the page that opens the casebook, and what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pathways_app.ui.casework import CasebookState
from pathways_app.ui.clients.ahead import Ahead
from pathways_app.ui.clients.lock_page import LockPage
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.place import Place, World
from pathways_app.ui.theme import Theme

if TYPE_CHECKING:
    from pathways_app.ui.clients.casebook_view import CasebookView


class ClientsPlace(Place):
    """Shows the casebook while it is open, and else the page that opens it.

    Details: "" the list; "client:<id>" one client.
    """

    def __init__(self, theme: Theme, enquiry: Enquiry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._enquiry, self._casework = theme, enquiry, enquiry.casework
        self._world: World | None = None
        self._detail = ""
        self._view: CasebookView | None = None  # made when the casebook is opened, gone when it is locked
        self.lock_page = LockPage(theme, self._casework)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.lock_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._ahead = Ahead(self)
        if self._casework.state is not CasebookState.OPEN:
            self._ahead.start()
        self._casework.state_changed.connect(self.show_state)
        self.show_state()
        if self._casework.state is CasebookState.LOCKED:
            self._casework.open_remembered()

    @property
    def view(self) -> CasebookView | None:
        """What shows the casebook, None while it is locked."""
        return self._view

    def show_world(self, world: World) -> None:
        self._world = world
        if self._view is not None:
            self._view.show_world(world)

    def show_detail(self, detail: str) -> None:
        self._detail = detail
        if self._view is not None:
            self._view.show_detail(detail)

    def show_state(self) -> None:
        """Show the casebook, or the page in front of it."""
        is_open = self._casework.state is CasebookState.OPEN
        if is_open == (self._view is not None):
            return
        if is_open:
            from pathways_app.ui.clients.casebook_view import CasebookView  # noqa: PLC0415 - there by now: see Ahead

            view = self._view = CasebookView(self._theme, self._enquiry)
            view.go.connect(self.go)
            view.moved.connect(self._move)
            view.said.connect(self.said)
            self._stack.addWidget(view)
            self._stack.setCurrentWidget(view)
            if self._world is not None:
                view.show_world(self._world)
            view.show_detail(self._detail)
            if self.isVisible():
                view.take_focus()
        else:
            gone, self._view = self._view, None
            self._stack.setCurrentWidget(self.lock_page)
            if gone is not None:
                gone.close_jobs()
                self._stack.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
            if self.isVisible():
                self.lock_page.take_focus()

    def take_focus(self) -> None:
        if self._view is not None:
            self._view.take_focus()
        else:
            self.lock_page.take_focus()

    def as_text(self) -> str:
        return self._view.as_text() if self._view is not None else ""

    def close_jobs(self) -> None:
        self._ahead.close()
        self.lock_page.close_jobs()
        if self._view is not None:
            self._view.close_jobs()

    def _move(self, detail: str) -> None:
        self._detail = detail
        self.moved.emit(detail)
