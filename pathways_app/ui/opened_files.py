"""Files the system asks a running program to open, as macOS does when one is opened with a double click."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from pathways_app.runtime.paths import is_question


class OpenedFiles(QObject):
    """Hears of the questions that are to be opened, from the first moment on; they wait for who takes them."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._waiting: list[Path] = []
        self._take: Callable[[Path], None] = self._waiting.append
        app.installEventFilter(self)

    def give_to(self, take: Callable[[Path], None]) -> None:
        """Have `take` called with every file, those that waited first."""
        self._take = take
        waiting, self._waiting = self._waiting, []
        for file in waiting:
            take(file)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and is_question(event.file()):
            self._take(Path(event.file()))
            return True
        return False
