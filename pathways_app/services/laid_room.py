"""A catalogue opened in a worker with local entries laid over it, for work that is done beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from pathways_app.domain.local_entry import LocalEntry
from pathways_app.services.worker import Worker


class LaidRoom:
    """The catalogue in a file as `worker` has it, with `local` entries and no others; may be asked from one thread."""

    def __init__(self, worker: Worker, file: Path, local: tuple[LocalEntry, ...] = ()) -> None:
        self._worker, self._local = worker, local
        name, number, base = worker.room(str(file.resolve()))
        self._room = (name, number, base + 1 if local else base)
        self._told: int | None = None

    def ask(self, task: str, *arguments: object, should_stop: Callable[[], bool]) -> Any:
        """Have a task of `worker_tasks` done with this catalogue.

        Raises: what the task raises; StoppedError, soon after `should_stop` says so; WorkerLostError.
        """
        prepare = self._lay if self._local else None
        return self._worker.ask(task, *arguments, room=self._room, should_stop=should_stop, prepare=prepare)

    def _lay(self) -> None:
        if self._told != self._worker.pid:  # another worker than the last knows of none of them yet
            told = self._worker.pid  # before it is told, as another may take its stead right after
            self._worker.ask("use_local", self._local, room=self._room)
            self._told = told
