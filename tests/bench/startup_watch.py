"""Watches one window from its first paint to its first answer, then ends the process."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer

_LOOK_MS = 1


class Watch(QObject):
    """Notes when `window` was painted first and, with a `question`, when that was answered; then it ends the process.

    `started` is the monotonic time just before the process.
    """

    def __init__(self, window: Any, started: float, question: Mapping[str, object] | None) -> None:
        super().__init__()
        self._window, self._started, self._question, self._seen = window, started, question, False
        self._rows: Any = None  # where the routes are painted, once there are any
        self.found: dict[str, float] = {}
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self._painted)  # once everything in the window is painted
        elif event.type() is QEvent.Type.Paint and watched is self._rows:
            self._rows = None
            QTimer.singleShot(0, self, self._shown)  # likewise
        return False

    def _note(self, what: str) -> None:
        self.found[what] = time.monotonic() - self._started
        self.found[f"{what}_cpu"] = time.process_time()

    def _painted(self) -> None:
        self._note("paint")
        if self._question is not None:
            self._timer.start()
        else:
            self._finish()

    def _look(self) -> None:
        if self._window._shell is None or self._window.enquiry.world is None:
            return
        self._timer.stop()
        self._note("catalogue")
        self._window.removeEventFilter(self)
        enquiry = self._window.enquiry
        enquiry.answers.answered.connect(self._soon)
        enquiry.session.edit("ask", **(self._question or {}))

    def _soon(self, _answer: object) -> None:
        # The routes are in the list by now, and are painted when the window has placed them.
        self._rows = self._window.routes.place.routes.list.view.viewport()
        self._rows.installEventFilter(self)

    def _shown(self) -> None:
        self._note("answer")
        self._finish()

    def _finish(self) -> None:
        print(json.dumps(self.found), flush=True)
        os._exit(0)  # how long leaving takes is not measured
