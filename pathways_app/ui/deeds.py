"""Deeds off the GUI thread, such as writing a file: each is done and told, whatever else is wanted after it."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject

from pathways_app.ui.search_jobs import Search, SearchJobs

MOST_MS = 5_000
"""So long what has to go, such as an open casebook, waits for a deed: a drive may never answer, or a keyring."""


class Deeds(SearchJobs):
    """Does what is wanted one after the other, in a thread of its own; none silences another.

    Signals: as those of `SearchJobs`, for each deed, in their order.
    """

    def __init__(self, do: Search, parent: QObject | None = None) -> None:
        super().__init__(do, parent)
        self._pool.setMaxThreadCount(1)

    def start(self, question: object) -> None:
        """Have `question` done once all that was wanted before it is."""
        stop, ticket = self._stop, self._ticket
        self._pool.start(lambda: self._do(question, stop, ticket))

    def finish(self, most: int = MOST_MS) -> None:
        """Wait until all that was wanted is done, `most` milliseconds; it is told as at any other time."""
        self._pool.waitForDone(most)

    def close(self) -> None:
        """Wait until all that was wanted is done; what can stop is told to, and nothing more is told."""
        super().close()
        self._stop = threading.Event()
