"""Answers that follow the draft: asked anew after every edit, and never an old one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Answer
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.session import Draft, Session

WAIT_MS = 80
"""Of edits closer together than this the first and the last are answered."""

SLOW_MS = 300
"""After this long the window says that it is still looking."""

FIRST_LOOK, LONG_LOOK = 4.0, 60.0
"""Seconds a search may take at first, and when it is asked to look further."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request with the seconds its search may take."""

    request: RouteRequest
    seconds: float


class LiveAnswers(QObject):
    """Turns edits of the session into answers.

    Signals: asked(), when the answer there is no longer answers the question; answered(Answer);
    refused(PathwaysError), for a question that cannot be asked; looking(), when an answer is slow to come; idle(),
    while there is no goal.
    """

    asked = Signal()
    answered = Signal(object)
    refused = Signal(object)
    looking = Signal()
    idle = Signal()

    def __init__(
        self,
        session: Session,
        search: Callable[[Asked, Callable[[], bool]], Answer],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._today = session, today
        self._request: RouteRequest | None = None
        self._asked: RouteRequest | None = None  # what was asked last
        self._jobs = SearchJobs(search, self)
        self._jobs.finished.connect(self._deliver)
        self._jobs.failed.connect(self._refuse)
        self._soon = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._soon.timeout.connect(self._ask_late)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self.looking)
        session.changed.connect(self._follow)

    def look_further(self) -> None:
        """Ask the same question again and take longer over it."""
        self._ask(LONG_LOOK)

    def ask_again(self) -> None:
        """Ask the question anew, as it is about another catalogue than before."""
        self._request = None
        self._follow(self._session.draft)

    def close(self) -> None:
        """Stop and wait; call before the catalogue is closed."""
        self._soon.stop()
        self._slow.stop()
        self._request = self._asked = None
        self._jobs.close()

    def _follow(self, draft: Draft) -> None:
        try:
            request = draft.request(self._today())
        except PathwaysError as problem:
            self._stop()
            self.refused.emit(problem)
            return
        if request is None:
            self._stop()
            self.idle.emit()
        elif request != self._request:
            self._request = request
            self._jobs.cancel()  # at once, not when the timer is out: the answer under way is already an old one
            alone = not self._soon.isActive()
            self._soon.start()
            self.asked.emit()
            if alone:  # the first edit for a while need not wait for others
                self._ask(FIRST_LOOK)

    def _ask_late(self) -> None:
        if self._asked is not self._request:
            self._ask(FIRST_LOOK)

    def _ask(self, seconds: float) -> None:
        if self._request is not None:
            self._asked = self._request
            self._slow.start()
            self._jobs.start(Asked(self._request, seconds))

    def _stop(self) -> None:
        self._request = self._asked = None
        self._soon.stop()
        self._slow.stop()
        self._jobs.cancel()

    def _deliver(self, answer: object) -> None:
        self._slow.stop()
        self.answered.emit(answer)

    def _refuse(self, problem: object) -> None:
        self._slow.stop()
        self.refused.emit(problem)
