"""What an adviser does in the real window on the shipped catalogue, and how long each kept the event loop from turning.

Run as `python -m tests.bench.edits_probe`; it prints for each thing done the longest gap between two turns of the loop,
in milliseconds elapsed and in milliseconds of processor time of the window's own thread.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from pathways_app.runtime.class_code import use_class_code
from pathways_app.runtime.paths import casebook_file
from pathways_app.runtime.settings import COLOURS, LANGUAGE, Settings, settings_file, state_file
from pathways_app.services.worker import Worker
from pathways_app.ui.app import settle
from pathways_app.ui.desktop import Desktop
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.open_catalogue import opener
from tests.bench.edits_made import Adviser
from tests.bench.startup_probe import PLACE

SETTLE_MS = 900
PATIENCE_MS = 20_000
_SIZE = (1440, 900)


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


class Pending(QObject):
    """Knows whether the newest question still waits for its answer."""

    def __init__(self, enquiry: Enquiry) -> None:
        super().__init__()
        self._asked, answers = False, enquiry.answers
        answers.asked.connect(self._ask)
        for told in (answers.answered, answers.refused, answers.idle):
            told.connect(self._over)

    def is_over(self) -> bool:
        """Say whether nothing is waited for."""
        return not self._asked

    def _ask(self) -> None:
        self._asked = True

    def _over(self, *_: object) -> None:
        self._asked = False


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


def measure(deeds: Mapping[str, Callable[[], object]], settled: Callable[[], bool]) -> dict[str, list[float]]:
    """Return for each of `deeds`, done one after the other, the longest gap: milliseconds elapsed, and of processor."""
    watchdog, found = Watchdog(), {}
    for name, deed in deeds.items():
        wait(20)
        watchdog.take()
        deed()
        wait_for(settled)  # an answer may take longer than what can be waited for each time
        wait(SETTLE_MS)
        elapsed, cpu = watchdog.take()
        found[name] = [round(elapsed * 1000, 1), round(cpu * 1000, 1)]
    watchdog.deleteLater()
    return found


def main() -> None:
    """Do everything and print what each cost."""
    worker = Worker()
    use_class_code()  # as the program does
    app = QApplication(["pathways"])
    settings, window = Settings(settings_file()), MainWindow()
    settings.put(COLOURS, "light")
    settings.put(LANGUAGE, "en")
    window.resize(*_SIZE)
    window.show()
    enquiry = Enquiry(open_workspace=opener(worker), casebook=casebook_file())
    desktop = Desktop(app, settings, Settings(state_file(), ()), window, enquiry)
    desktop.open()
    window.resize(*_SIZE)
    enquiry.start(PLACE)
    wait_for(lambda: enquiry.world is not None)
    wait(SETTLE_MS)
    settle()  # as the program does once it has started

    pending = Pending(enquiry)
    adviser = Adviser(desktop, settings)
    found = {"edits": measure(adviser.edits(), pending.is_over), "visits": measure(adviser.visits(), pending.is_over)}
    adviser.open_casebook()
    wait_for(lambda: enquiry.casework.book is not None)
    adviser.meet()
    found["clients"] = measure(adviser.clients(), pending.is_over)
    found["looks"] = measure(adviser.looks(), pending.is_over)
    print(json.dumps(found), flush=True)
    os._exit(0)  # how long leaving takes is not measured


if __name__ == "__main__":
    main()
