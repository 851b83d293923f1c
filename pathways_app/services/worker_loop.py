"""The worker: a process of its own that works out whatever the window asks, each question in a thread.

It ends when the window does, however that ends: nobody holds the other end of its standard input then.
"""

from __future__ import annotations

import gc
import inspect
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias, cast

from pathways_app.runtime.core_dumps import refuse_core_dumps
from pathways_app.services.worker_wire import Room, Said, StoppedError, packed, read

if TYPE_CHECKING:
    from pathways_app.domain.local_entry import LocalEntry

_GIVE_WAY_SECONDS = 1.0
"""So long each bit of warming up waits for questions that are under way."""

Task: TypeAlias = Callable[..., object]
"""Takes a workspace and what was asked with it; `should_stop` and `report` by name, where it has them."""


class WorkerLoop:
    """Reads questions until there are no more, and writes what becomes of each.

    A question is (number, task, room, arguments); its number alone means that nobody wants its answer any more.
    Said of it is (number, `Said`, value); an error goes as its class and its fields, a bug as the lines of its trace.
    """

    def __init__(self, questions: BinaryIO, replies: BinaryIO, tasks: Callable[[str], Task] | None = None) -> None:
        self._questions, self._replies = questions, replies
        self._tasks = tasks or _task
        self._rooms: dict[Room, Any] = {}
        self._left: set[tuple[str, int]] = set()
        self._opening, self._writing = threading.Lock(), threading.Lock()
        self._stops: dict[int, threading.Event] = {}
        self._quiet, self._counting = threading.Event(), threading.Lock()  # set while no question is under way
        self._quiet.set()
        self._own: Mapping[str, Callable[..., None]] = {"close": self._close, "use_local": self._use_local}

    def run(self) -> None:
        """Answer until the other end is closed, then tell everything to stop."""
        while True:
            try:
                asked = read(self._questions)
            except (EOFError, OSError):
                break
            if isinstance(asked, int):
                stop = self._stops.get(asked)
                if stop is not None:
                    stop.set()
                continue
            number = asked[0]
            with self._counting:
                self._stops[number] = threading.Event()
                self._quiet.clear()
            threading.Thread(target=self._answer, args=asked, daemon=True).start()
        for stop in tuple(self._stops.values()):
            stop.set()

    def warm_up(self) -> None:
        """Load the planner and open the catalogue that ships, so that the first question need not wait for it.

        The rest is done bit by bit, and none of it beside a question: that would take twice as long.
        """
        from pathways_app.domain.errors import PathwaysError  # noqa: PLC0415 - the reading loop does not wait for it
        from pathways_app.services.installed_catalogue import file_in_use  # noqa: PLC0415

        try:
            workspace = self._workspace((str(file_in_use().resolve()), 0, 0))
            for _ in cast("Iterable[None]", self._tasks("warm_up")(workspace)):
                self._quiet.wait(_GIVE_WAY_SECONDS)
        except PathwaysError:
            return  # said when it is asked for

    def _answer(self, number: int, task: str, room: Room | None, arguments: tuple[object, ...]) -> None:
        from pathways_app.domain.errors import PathwaysError  # noqa: PLC0415 - the reading loop does not wait for it

        stop = self._stops[number]
        try:
            if task in self._own:
                self._own[task](room, *arguments)
                self._say(number, Said.ANSWER, None)
                return
            about = () if room is None else (self._workspace(room),)
            work = self._tasks(task)
            told = {"should_stop": stop.is_set, "report": partial(self._say, number, Said.SO_FAR)}
            taken = inspect.signature(work).parameters
            answer = work(*about, *arguments, **{name: tell for name, tell in told.items() if name in taken})
            self._say(number, Said.ANSWER, answer)
        except PathwaysError as problem:
            self._say(number, Said.PROBLEM, (type(problem), dict(vars(problem))))
        except Exception as problem:  # noqa: BLE001 - told to the window, which reports it
            closed = room is not None and room[:2] in self._left  # under it
            if closed or isinstance(problem, StoppedError):
                self._say(number, Said.PROBLEM, (StoppedError, {}))
            else:
                self._say(number, Said.BUG, traceback.format_exc())
        finally:
            with self._counting:
                del self._stops[number]
                if not self._stops:
                    self._quiet.set()

    def _say(self, number: int, said: Said, value: object) -> None:
        message = packed((number, said.value, value))
        with self._writing:
            try:
                self._replies.write(message)
                self._replies.flush()
            except OSError:
                return  # the window is gone, and the reading loop finds so too

    def _workspace(self, room: Room) -> Any:
        with self._opening:
            if room[:2] in self._left:
                raise StoppedError
            if room not in self._rooms:
                if _base(room) != room:  # made by `_use_local` alone, and left since
                    raise StoppedError
                self._rooms[room] = self._tasks("open")(room[0])
            return self._rooms[room]

    def _use_local(self, room: Room, entries: Sequence[LocalEntry]) -> None:
        """Lay local entries over a catalogue, in `room`; who is at work in another goes on with what is there."""
        base = self._workspace(_base(room))
        laid = self._tasks("with_local")(base, entries)
        with self._opening:
            newer = any(other[:2] == room[:2] and other[2] > room[2] for other in self._rooms)
            if newer or room[:2] in self._left:  # who tells of it late would take the newer away
                raise StoppedError
            for other in [other for other in self._rooms if other[:2] == room[:2] and other not in (_base(room), room)]:
                del self._rooms[other]
            self._rooms[room] = laid

    def _close(self, room: Room) -> None:
        with self._opening:
            self._left.add(room[:2])
            workspace = self._rooms.pop(_base(room), None)
            for other in [other for other in self._rooms if other[:2] == room[:2]]:
                del self._rooms[other]
        if workspace is not None:
            workspace.close()


def _base(room: Room) -> Room:
    """Return the room of the catalogue as its file has it."""
    return (*room[:2], 0)


def _task(name: str) -> Task:
    from pathways_app.services import worker_tasks  # noqa: PLC0415 - loads the planner, beside the reading loop

    return worker_tasks.TASKS[name]


def _get_ready(loop: WorkerLoop) -> None:
    gc.disable()  # next to nothing made here goes again, and looking for it takes a sixth of the time
    try:
        loop.warm_up()
    finally:
        gc.freeze()
        gc.enable()


def serve() -> int:
    """Be the worker of the process that holds the other ends of standard input and output; return when it is gone."""
    questions, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # Whatever is printed here goes to the log: between the two processes there are messages alone.
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(2 if sys.stderr is not None else nothing, 1)
    os.close(nothing)
    sys.stdout = sys.stderr
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the window's to hear
    refuse_core_dumps()  # people are asked about here
    loop = WorkerLoop(questions, replies)
    threading.Thread(target=_get_ready, args=(loop,), daemon=True).start()
    loop.run()
    os._exit(0)  # nothing to put away, and no thread to wait for
