"""One window in a process of its own, and when it is first painted: an empty one, the real one, or it with an answer.

Run as `python -m tests.bench.startup_probe empty|window|answer STARTED`, STARTED being the monotonic time just before.
It prints the seconds from then, and those of processor time, until the first paint, the catalogue and the answer.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

HEADLINE = ("wales.role-ta-l3", "wales.stl-l3", "wales.gcse-english-c", "wales.gcse-maths-c", "wales.dbs-enhanced")
GOAL = "wales.role-teacher-primary"
PLACE = "wales"
_SIZE = (1440, 900)
_LOOK_MS = 5


class Watch(QObject):
    """Notes when `window` was painted first and, if `answered`, when its first answer was; then it ends the process."""

    def __init__(self, window: Any, started: float, *, answered: bool) -> None:
        super().__init__()
        self._window, self._started, self._answered, self._seen = window, started, answered, False
        self.found: dict[str, float] = {}
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self._painted)  # once everything in the window is painted
        return False

    def _note(self, what: str) -> None:
        self.found[what] = time.monotonic() - self._started
        self.found[f"{what}_cpu"] = time.process_time()

    def _painted(self) -> None:
        self._note("paint")
        if self._answered:
            self._timer.start()
        else:
            self._finish()

    def _look(self) -> None:
        if self._window._shell is None or self._window.enquiry.world is None:
            return
        self._timer.stop()
        self._note("catalogue")
        enquiry = self._window.enquiry
        enquiry.answers.answered.connect(self._soon)
        enquiry.session.edit("ask", jurisdiction=PLACE, goal=GOAL, holds=HEADLINE)

    def _soon(self, _answer: object) -> None:
        page = self._window.routes.place.routes.list.view.viewport()
        page.repaint()
        self._note("answer")
        self._finish()

    def _finish(self) -> None:
        print(json.dumps(self.found), flush=True)
        os._exit(0)  # how long leaving takes is not measured


def empty(started: float) -> None:
    """Show an empty main window."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(*_SIZE)
    watch = Watch(window, started, answered=False)
    window.show()
    app.exec()
    watch.deleteLater()


def real(started: float, *, answered: bool) -> None:
    """Start the program as a person does, and ask the headline question if `answered`."""
    from pathways_app.__main__ import main

    kept: list[Watch] = []
    run: Any = QApplication.exec

    def watched(*_: object) -> int:
        window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
        kept.append(Watch(window, started, answered=answered))
        return int(run())

    setattr(QApplication, "exec", watched)  # noqa: B010 - the window exists by then, and its loop has not begun
    main([])


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty(float(sys.argv[2]))
    else:
        real(float(sys.argv[2]), answered=sys.argv[1] == "answer")
