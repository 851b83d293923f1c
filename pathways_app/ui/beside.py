"""When to fill the details beside the routes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from pathways_app.ui.looking_ahead import LookingAhead
from pathways_app.ui.turns import turns
from pathways_app.ui.widgets.own_viewport import know_every_kind

_AFTER_MS = 25
"""The details are filled so much later than the routes, which have been painted by then."""

_AHEAD_MS = 500

MODULES = (
    "pathways_app.domain.step_money",
    "pathways_app.services.overrides",
    "pathways_app.ui.inspector_data",
    "pathways_app.domain.figure_year",
    "pathways_app.ui.year_words",
    "pathways_app.ui.inspector_words",
    "pathways_app.ui.widgets.source_popup",
    "pathways_app.ui.widgets.inspector_rows",
    "pathways_app.ui.widgets.requirement_tree",
    "pathways_app.ui.widgets.sections",
    "pathways_app.ui.inspector",
    "pathways_app.ui.route_panel",
)
"""What the page that is open at first is made of, and the next, each after what it imports itself."""


class Beside(QObject):
    """Says when the details are due: a little after the routes, once what they are made of has been imported.

    Signals: due(); ready(), once, when what they are made of is there and nobody waits for them.
    """

    due = Signal()
    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = False
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._look)
        self._ahead = LookingAhead(MODULES, self, first=know_every_kind)
        self._ahead.done.connect(self._look_ahead)
        self._ahead.start(_AHEAD_MS)

    @property
    def is_waiting(self) -> bool:
        """Whether they are to be filled soon."""
        return self._waiting

    def start(self) -> None:
        """Have them filled soon, counted anew from now."""
        self._waiting = True
        self._soon.start()

    def _look_ahead(self) -> None:
        if self._waiting:
            self._look()
        else:
            self.ready.emit()

    def _look(self) -> None:
        if not self._waiting or self._soon.isActive():
            return
        if self._ahead.is_done:
            turns().take(self, self._tell)
        else:
            self._ahead.hurry()

    def _tell(self) -> None:
        if self._waiting and not self._soon.isActive():  # else they are asked for anew, or were told meanwhile
            self._waiting = False
            self.due.emit()
