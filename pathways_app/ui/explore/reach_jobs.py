"""Looking for every role within reach, off the GUI thread, with what is known so far as it comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pathways_app.domain.reach import Reach, ReachRequest
from pathways_app.ui.open_catalogue import Workspace
from pathways_app.ui.search_jobs import SearchJobs

_KEPT = 6
"""Finished answers that are kept."""


@dataclass(frozen=True, slots=True, eq=False)
class _Question:
    """A request, where it is asked, and how long it may take, in seconds; each is asked once."""

    workspace: Workspace
    request: ReachRequest
    seconds: float


class ReachJobs(QObject):
    """Answers one question at a time; a newer one silences the older, and a finished one is remembered.

    Signals: known(Reach), what is known so far, time and again; finished(Reach); failed(PathwaysError).
    """

    known = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    _told = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: _Question | None = None
        self._answers: list[tuple[Workspace, Reach]] = []
        self._jobs = SearchJobs(self._search, self)
        self._jobs.finished.connect(self._finish)
        self._jobs.failed.connect(self._fail)
        self._told.connect(self._tell)  # queued when emitted elsewhere, since self lives on the GUI thread

    @property
    def running(self) -> ReachRequest | None:
        """The question being looked into, None while there is none."""
        return self._asked.request if self._asked is not None else None

    def ask(self, workspace: Workspace, request: ReachRequest, seconds: float) -> None:
        """Answer `request`, at once where it was answered in full before."""
        known = self._remembered(workspace, request)
        if known is not None:
            self.stop()
            self.finished.emit(known)
            return
        self._asked = _Question(workspace, request, seconds)
        self._jobs.start(self._asked)

    def stop(self) -> None:
        """Look no further; what is known so far has been told."""
        self._asked = None
        self._jobs.cancel()

    def forget(self) -> None:
        """Look no further, and remember nothing: a workspace may answer otherwise from now on."""
        self.stop()
        self._answers.clear()

    def close(self) -> None:
        """Stop and wait; call before the catalogue is closed."""
        self._asked = None
        self._jobs.close()
        self._answers.clear()

    def _remembered(self, workspace: Workspace, request: ReachRequest) -> Reach | None:
        found = (known for kept, known in self._answers if kept is workspace and known.request == request)
        return next(found, None)

    def _search(self, question: _Question, should_stop: Callable[[], bool]) -> Reach:
        return question.workspace.reach(
            question.request,
            should_stop=should_stop,
            time_limit=question.seconds,
            report=lambda known: self._told.emit(question, known),
        )

    def _tell(self, question: _Question, known: Reach) -> None:
        if question is self._asked:
            self.known.emit(known)

    def _finish(self, answer: Reach) -> None:
        question, self._asked = self._asked, None
        if question is not None and answer.exact:
            self._answers = [*self._answers, (question.workspace, answer)][-_KEPT:]
        self.finished.emit(answer)

    def _fail(self, problem: object) -> None:
        self._asked = None
        self.failed.emit(problem)
