"""A table of people read by a process of its own, so that the window stays light."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import cast

from pathways_app.domain.local_entry import LocalEntry
from pathways_app.services.laid_room import LaidRoom
from pathways_app.services.people import People
from pathways_app.services.request import Question
from pathways_app.services.worker import Worker


def people_in(
    catalogue: Path,
    table: Path,
    today: date,
    given: Question,
    should_stop: Callable[[], bool],
    local: tuple[LocalEntry, ...] = (),
) -> People:
    """Return the people in `table`, as `people.read_people` does.

    `catalogue` is the file that names are looked up in, with the `local` entries laid over it.

    Raises: what `read_people` raises; StoppedError, soon after `should_stop` says so; WorkerLostError.
    """
    worker = Worker()
    try:
        room = LaidRoom(worker, catalogue, local)
        found = room.ask("read_people", str(table), today, given, should_stop=should_stop)
        return cast("People", found)
    finally:
        worker.close()
