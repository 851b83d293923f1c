"""Work off the GUI thread, of which only the newest is ever heard of again."""

from __future__ import annotations

import atexit
import sys
import threading
from collections.abc import Callable
from typing import Any, TypeAlias
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool, QTimer, Signal
from shiboken6 import isValid

from pathways_app.domain.errors import PathwaysError
from pathways_app.services.worker_wire import StoppedError
from pathways_app.ui.turns import turns

Search: TypeAlias = Callable[[Any, Callable[[], bool]], object]
"""Takes a question and `should_stop`; returns an immutable answer or raises."""


AFTERWARDS_MS = 150
"""Work that can wait begins so much later, when what is newly shown has been painted."""

_SWITCH_SECONDS = 0.0005


def put_window_first() -> None:
    """Make threads hand the interpreter back to the window sooner than Python does of itself, after 5 ms.

    The window asks for it hundreds of times while it shows an answer: every call of Qt may have let it go.
    """
    sys.setswitchinterval(_SWITCH_SECONDS)


class SearchJobs(QObject):
    """Answers questions in threads of its own; a newer question silences the older.

    With `afterwards` a question is begun a little later, so that it does not slow what is shown just now. Answers that
    come together are told in turns of their own: what each brings is placed and painted before the next. `unheard` is
    given each answer that nobody hears any more, on any thread, to put away what it holds open.
    Signals: finished(answer) and failed(PathwaysError), both on the GUI thread.
    """

    finished = Signal(object)
    failed = Signal(object)
    _done = Signal(int, object)

    def __init__(
        self,
        search: Search,
        parent: QObject | None = None,
        *,
        afterwards: bool = False,
        unheard: Callable[[Any], object] = lambda _answer: None,
    ) -> None:
        super().__init__(parent)
        self._search, self._unheard = search, unheard
        self._question: object = None
        self._later: QTimer | None = None
        if afterwards:
            self._later = QTimer(self, singleShot=True, interval=AFTERWARDS_MS)
            self._later.timeout.connect(self._begin)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)  # even on one core: a superseded search may still be winding down
        self._ticket = 0
        self._stop = threading.Event()
        _made.add(self)
        self._done.connect(self._deliver)  # queued when emitted elsewhere, since self lives on the GUI thread

    def start(self, question: object) -> None:
        """Ask `question`; whatever was asked before is told to stop and never delivered."""
        self.cancel()
        self._stop, self._question = threading.Event(), question
        if self._later is None:
            self._begin()
        else:
            self._later.start()

    def cancel(self) -> None:
        """Tell what is running to stop, and never deliver it."""
        if self._later is not None:
            self._later.stop()
        self._stop.set()
        self._ticket += 1

    def close(self) -> None:
        """Cancel and wait; call before anything the search reads is closed."""
        self.cancel()
        self._pool.waitForDone()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)  # what was found already, and nobody hears now

    def _begin(self) -> None:
        question, stop, ticket = self._question, self._stop, self._ticket
        self._question = None
        self._pool.start(lambda: self._work(question, stop, ticket))

    def _work(self, question: object, stop: threading.Event, ticket: int) -> None:
        if not stop.is_set():
            self._do(question, stop, ticket)

    def _do(self, question: object, stop: threading.Event, ticket: int) -> None:
        try:
            outcome: object = self._search(question, stop.is_set)
        except StoppedError:
            return  # by a newer question
        except Exception as problem:  # noqa: BLE001 - carried across, judged in _deliver
            outcome = problem
        if not stop.is_set():  # else nobody listens, and there may be nothing left to say it with
            self._done.emit(ticket, outcome)
        elif not isinstance(outcome, Exception):
            self._unheard(outcome)

    def _deliver(self, ticket: int, outcome: object) -> None:
        if ticket == self._ticket:
            turns().take(self, lambda: self._tell(ticket, outcome))
        elif not isinstance(outcome, Exception):
            self._unheard(outcome)

    def _tell(self, ticket: int, outcome: object) -> None:
        if ticket != self._ticket:  # a newer question was asked while this waited for its turn
            self._deliver(ticket, outcome)
        elif isinstance(outcome, PathwaysError):
            self.failed.emit(outcome)
        elif isinstance(outcome, Exception):
            raise outcome  # a bug: the excepthook reports it
        else:
            self.finished.emit(outcome)


_made: WeakSet[SearchJobs] = WeakSet()


def end_all() -> None:
    """Cancel and wait for whatever nobody closed.

    A thread of Qt that is still in Python when the interpreter goes is ended amid Qt's own code, which is a crash.
    """
    for jobs in tuple(_made):
        if isValid(jobs):
            jobs.close()


atexit.register(end_all)
