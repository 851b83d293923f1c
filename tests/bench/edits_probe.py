"""Real edits in the real window on the shipped catalogue, and how long each kept the event loop from turning.

Run as `python -m tests.bench.edits_probe`; it prints for each edit the longest gap between two turns of the loop, in
milliseconds elapsed and in milliseconds of processor time of the window's own thread.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from pathways_app.domain.money import Money
from pathways_app.runtime.class_code import use_class_code
from pathways_app.services.worker import Worker
from pathways_app.ui.app import settle
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.open_catalogue import opener
from pathways_app.ui.route_views import ViewName
from pathways_app.ui.search_jobs import put_window_first
from pathways_app.ui.theme import Theme
from tests.bench.startup_probe import GOAL, HEADLINE, PLACE

SETTLE_MS = 900
PATIENCE_MS = 20_000


class Watchdog(QObject):
    """Ticks with every turn of the event loop and keeps the longest gap since it was asked last."""

    def __init__(self) -> None:
        super().__init__()
        self._elapsed, self._cpu = time.perf_counter(), time.thread_time()
        self._worst = (0.0, 0.0)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def take(self) -> tuple[float, float]:
        """Return the longest gap and the most processor time spent in one, both in seconds, and begin again."""
        worst, self._worst = self._worst, (0.0, 0.0)
        return worst

    def _tick(self) -> None:
        elapsed, cpu = time.perf_counter(), time.thread_time()
        self._worst = (max(self._worst[0], elapsed - self._elapsed), max(self._worst[1], cpu - self._cpu))
        self._elapsed, self._cpu = elapsed, cpu


def wait(milliseconds: int) -> None:
    """Let the event loop turn for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(done: Callable[[], bool]) -> None:
    """Let the event loop turn until `done`, or until nobody would wait any longer."""
    until = time.monotonic() + PATIENCE_MS / 1000
    while not done() and time.monotonic() < until:
        wait(10)


def edits(enquiry: Enquiry, window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """Return the edits by name, in the order they are made."""
    session = enquiry.session
    more = ("wales.gcse-science-c", *HEADLINE)
    return {
        "goal": lambda: session.edit("goal", goal=GOAL),
        "holdings": lambda: session.edit("holdings", holds=HEADLINE),
        "one more held": lambda: session.edit("hold", holds=more),
        "one fewer held": lambda: session.edit("hold", holds=HEADLINE),
        "hours": lambda: session.edit("hours", study_hours=16),
        "keep pay": lambda: session.edit("keep pay", keep_earning=True),
        "undo": session.undo_stack.undo,
        "redo": session.undo_stack.redo,
        "undo again": session.undo_stack.undo,
        "budget": lambda: session.edit("budget", budget=Money.of(20000, "GBP")),
        "proposals": lambda: session.edit("proposals", what_if=True),
        "no assumptions": lambda: session.edit("strict", strict=True),
        "assumptions": session.undo_stack.undo,
        "another route": lambda: window.routes.place.routes.list.select(1),
        "map": lambda: window.shell.choose_view(ViewName.MAP),
        "other hours, on the map": lambda: session.edit("hours", study_hours=37),
    }


def main() -> None:
    """Make every edit and print what each cost."""
    worker = Worker()
    use_class_code()  # as the program does
    put_window_first()
    app = QApplication([])
    theme = Theme()
    theme.apply(app)
    enquiry = Enquiry(open_workspace=opener(worker))
    window = MainWindow(theme, enquiry)
    window.resize(1440, 900)
    window.show()
    enquiry.start(PLACE)
    wait_for(lambda: enquiry.world is not None)
    wait(SETTLE_MS)
    settle()  # as the program does when it has started
    watchdog, found = Watchdog(), {}
    for name, edit in edits(enquiry, window).items():
        wait(20)
        watchdog.take()
        edit()
        wait(SETTLE_MS)
        wait_for(lambda: enquiry.answer is not None or enquiry.problem is not None)
        elapsed, cpu = watchdog.take()
        found[name] = [round(elapsed * 1000, 1), round(cpu * 1000, 1)]
    print(json.dumps(found), flush=True)
    sys.stdout.flush()
    os._exit(0)  # how long leaving takes is not measured


if __name__ == "__main__":
    main()
