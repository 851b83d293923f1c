"""The window's end of the worker: starts it, asks it, and starts another where it is lost."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import count
from queue import Empty, SimpleQueue
from typing import Any, BinaryIO, TypeAlias, cast

from pathways_app.services.worker_wire import Room, Said, StoppedError, packed, read

PRIVATE_ARGUMENT = "--answer-questions"
"""What makes the program the worker of the process that started it; `__main__` knows it too."""

_LOOK_SECONDS = 0.01
"""How often one who waits looks whether to go on."""

_LEAVE_SECONDS = 1.0

_START = (
    "import os, sys; sys.path[:] = sys.argv.pop(1).split(os.pathsep); "
    "from pathways_app.__main__ import main; sys.exit(main(sys.argv[1:]))"
)


_Heard: TypeAlias = "SimpleQueue[tuple[Said, Any] | None]"
# What is said of one question; None when who was to answer it is lost.


class WorkerBugError(Exception):
    """Something in the worker failed that should not: its trace."""


def worker_command() -> list[str]:
    """Return what starts the worker, in a checkout, an installed wheel and a frozen bundle alike."""
    if getattr(sys, "frozen", False):
        return [sys.executable, PRIVATE_ARGUMENT]
    return [sys.executable, "-c", _START, os.pathsep.join(sys.path), PRIVATE_ARGUMENT]


class Worker:
    """A worker process; may be asked from any thread but the window's own, which would wait.

    A question whose worker is lost is asked once more, of a new one. Close it.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._command = list(command or worker_command())
        self._lock, self._writing = threading.Lock(), threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._waiting: dict[int, tuple[subprocess.Popen[bytes], _Heard]] = {}
        self._number = 0
        self._rooms = count()
        self._closed = False
        with suppress(OSError):  # said to whoever asks
            self._start()

    @property
    def pid(self) -> int | None:
        """The number of the process, None while there is none."""
        process = self._process
        return None if process is None else process.pid

    def room(self, file: str) -> Room:
        """Return what to call `file`, once it is opened; the first time the catalogue that ships is open already."""
        with self._lock:
            return (file, next(self._rooms), 0)

    def ask(
        self,
        task: str,
        *arguments: object,
        room: Room | None = None,
        should_stop: Callable[[], bool] | None = None,
        report: Callable[[Any], None] | None = None,
        prepare: Callable[[], None] | None = None,
    ) -> Any:
        """Have `task` worked out with a catalogue and `arguments`, and return what it returns.

        `prepare` is called each time before it is asked: another worker may have to be told what the last one knew.

        Raises: StoppedError, soon after `should_stop` says so; WorkerLostError, when two workers ended over it;
        WorkerBugError; and every PathwaysError that the task raises.
        """
        for _ in range(2):
            if prepare is not None:
                prepare()
            asked = self._send(task, room, arguments)
            if asked is not None and (said := self._wait(*asked, should_stop, report)) is not None:
                return said[0]
        from pathways_app.domain.errors import WorkerLostError  # noqa: PLC0415 - start-up need not pay for it

        raise WorkerLostError

    def leave(self, room: Room) -> None:
        """Have the worker that there is, if there is one, close a catalogue; without waiting for it."""
        with self._lock:
            process = self._process
            self._number += 1
            number = self._number
        if process is not None:
            self._write(process, packed((number, "close", room, ())))

    def close(self) -> None:
        """End the worker; whoever still waits for it is told to stop."""
        with self._lock:
            self._closed = True
            process, self._process = self._process, None
        if process is not None:
            _end(process)
            self._listener.join()

    def _start(self) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(  # noqa: S603 - our own program
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if sys.stderr is not None else subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            # A terminal tells Ctrl+C to the whole group of whoever asks; a worker still starting would leave a trace.
            process_group=0,
        )
        self._process = process
        self._listener = threading.Thread(target=self._listen, args=(process,), daemon=True)
        self._listener.start()
        return process

    def _send(self, task: str, room: Room | None, arguments: tuple[object, ...]) -> tuple[int, _Heard] | None:
        """Send a question; None where there was nobody to take it."""
        with self._lock:
            if self._closed:
                raise StoppedError
            try:
                process = self._process or self._start()
            except OSError:
                return None
            self._number += 1
            number = self._number
            heard: _Heard = SimpleQueue()
            self._waiting[number] = (process, heard)
        if self._write(process, packed((number, task, room, arguments))):
            return number, heard
        with self._lock:
            self._waiting.pop(number, None)
            if self._process is process:  # its end has not been heard of yet: the next try is another's
                self._process = None
        return None

    def _write(self, process: subprocess.Popen[bytes], message: bytes) -> bool:
        stream = cast("BinaryIO", process.stdin)
        with self._writing:
            try:
                stream.write(message)
                stream.flush()
            except (OSError, ValueError):  # it has ended, or has been closed
                return False
        return True

    def _wait(
        self,
        number: int,
        heard: _Heard,
        should_stop: Callable[[], bool] | None,
        report: Callable[[Any], None] | None,
    ) -> tuple[Any] | None:
        """Return what the worker answers; None when it is lost."""
        try:
            while True:
                try:
                    told = heard.get(timeout=_LOOK_SECONDS)
                except Empty:
                    if should_stop is not None and should_stop():
                        process = self._process
                        if process is not None:
                            self._write(process, packed(number))
                        raise StoppedError from None
                    continue
                if told is None:
                    if self._closed:
                        raise StoppedError
                    return None
                said, value = told
                if said is Said.SO_FAR:
                    if report is not None:
                        report(value)
                elif said is Said.ANSWER:
                    return (value,)
                elif said is Said.PROBLEM:
                    raise _problem(*value)
                else:
                    raise WorkerBugError(value)
        finally:
            self._forget(number)

    def _forget(self, number: int) -> None:
        with self._lock:
            self._waiting.pop(number, None)

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        """Hand on what the worker says until it is lost; the values are unpickled here, off the window's thread."""
        stream = cast("BinaryIO", process.stdout)
        # Whatever is wrong with what it says: a worker that is not understood is as good as lost.
        with suppress(Exception):
            while True:
                number, said, value = read(stream)
                with self._lock:
                    _, heard = self._waiting.get(number, (process, None))
                if heard is not None:
                    heard.put((Said(said), value))
        with self._lock:
            if self._process is process:
                self._process = None
            lost = tuple(heard for asked, heard in self._waiting.values() if asked is process)
        for heard in lost:
            heard.put(None)
        _end(process)
        stream.close()


def _end(process: subprocess.Popen[bytes]) -> None:
    with suppress(OSError, ValueError):
        cast("BinaryIO", process.stdin).close()
    try:
        process.wait(_LEAVE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _problem(kind: type[Exception], fields: dict[str, Any]) -> Exception:
    problem = kind.__new__(kind)
    vars(problem).update(fields)
    return problem
