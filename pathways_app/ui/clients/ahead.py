"""What an open casebook is shown with, brought in while its passphrase is typed."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject

from pathways_app.ui.looking_ahead import LookingAhead
from pathways_app.ui.search_jobs import SearchJobs

LIBRARIES = ("pathways_app.services.casebook", "pathways_app.services.casebook_routes")
"""What reads a casebook, which takes half a second to import."""

VIEWS = (
    "pathways_app.ui.clients.action_list",
    "pathways_app.ui.clients.banner",
    "pathways_app.ui.clients.case_pane",
    "pathways_app.ui.print.outside",
    "pathways_app.ui.clients.client_deeds",
    "pathways_app.ui.clients.saved_route_card",
    "pathways_app.ui.clients.client_page",
    "pathways_app.ui.clients.list_pane",
    "pathways_app.ui.clients.override_dialog",
    "pathways_app.ui.clients.saved_routes",
    "pathways_app.ui.clients.casebook_view",
)
"""What shows it, each after what it imports itself."""


class Ahead(QObject):
    """Imports the libraries on a thread, and then what needs them in turns of the event loop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.views = LookingAhead(VIEWS, self)
        self._libraries = SearchJobs(_bring_in, self)
        self._libraries.finished.connect(self._go_on)

    def start(self) -> None:
        """Begin, unless all is there."""
        if not self.views.is_done:
            self._libraries.start(LIBRARIES)

    def close(self) -> None:
        """Wait until nothing is under way."""
        self._libraries.close()

    def _go_on(self) -> None:
        self.views.start(0)


def _bring_in(names: tuple[str, ...], should_stop: Callable[[], bool]) -> None:
    for name in names:
        if not should_stop():
            import_module(name)
