"""A program that is packed beside Pathways for the smoke test alone, over the same files; it is never shipped.

Usage: frozen-probe window STARTED | heard STARTED [QUESTION] | casebook FILE | about | keyring. The first opens the
real window, asks the headline question, closes it again and prints the seconds from STARTED (monotonic) to the first
paint, the answer and the end, and how many routes there were. The second, which takes longer, prints too what was
started, the sockets that were opened and the libraries of the system that were used, and may ask the question of a
file. The others make a casebook, lock it, open it and print the clients in it; print what the program is made of;
import every store of keys.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

PASSPHRASE = "correct horse battery staple"  # noqa: S105 – of a casebook that is thrown away
GOAL = "wales.role-teacher-primary"
HOLDS = ("wales.role-ta-l3", "wales.stl-l3", "wales.gcse-english-c", "wales.gcse-maths-c", "wales.dbs-enhanced")


started: list[list[str]] = []
"""The commands that were run."""
sockets: list[str] = []
"""What was done with sockets."""


libraries: set[str] = set()
"""Those in use that lie outside the bundle."""


def foreign_libraries() -> set[str]:
    """Return the libraries outside the bundle that this process and those it started use, where the system tells."""
    own = str(getattr(sys, "_MEIPASS", ""))
    found: set[str] = set()
    for maps in Path("/proc").glob("[0-9]*/maps"):
        with suppress(OSError):
            stat = maps.with_name("stat").read_text().rpartition(")")[2].split()
            if maps.parent.name == str(os.getpid()) or stat[1] == str(os.getpid()):
                lines = maps.read_text().splitlines()
                found |= {line[line.index("/") :] for line in lines if ".so" in line and "/" in line}
    return {name for name in found if not name.startswith(own)}


def hear(event: str, arguments: tuple[Any, ...]) -> None:
    """Note what leaves this process."""
    if event == "subprocess.Popen":
        started.append([str(part) for part in arguments[1]])
    elif event.startswith("socket."):
        sockets.append(event)


def window(begun: float, question: str | None = None, *, listen: bool = False) -> int:
    from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415

    found: dict[str, float] = {}

    class Watch(QObject):
        def __init__(self, seen: Any) -> None:
            super().__init__()
            self._seen, self._timer = seen, QTimer(self, interval=5)
            self._timer.timeout.connect(self._look)
            seen.installEventFilter(self)

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and not found:
                found["paint"] = 0.0
                QTimer.singleShot(0, self, self._painted)
            return False

        def _painted(self) -> None:
            found["paint"], found["paint_cpu"] = time.monotonic() - begun, time.process_time()
            self._timer.start()

        def _look(self) -> None:
            if self._seen._shell is None or self._seen.enquiry.world is None:
                return
            self._timer.stop()
            enquiry = self._seen.enquiry
            enquiry.answers.answered.connect(self._answered)
            if question is not None:
                self._answered(None)  # as it may have been, meanwhile
            else:
                enquiry.session.edit("ask", jurisdiction=GOAL.partition(".")[0], goal=GOAL, holds=HOLDS)

        def _answered(self, _answer: object) -> None:
            if "answer" not in found and self._seen.enquiry.answer is not None:
                found["answer"] = time.monotonic() - begun
                found["routes"] = len(self._seen.enquiry.answer.routes)
                if listen:
                    libraries.update(foreign_libraries())
                QTimer.singleShot(0, self._seen, self._seen.close)

    kept: list[Watch] = []
    run: Any = QApplication.exec

    def watched(*_: object) -> int:
        kept.append(Watch(next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow))))
        return int(run())

    setattr(QApplication, "exec", watched)  # noqa: B010 – the window exists by then, and its loop has not begun
    from pathways_app.__main__ import main  # noqa: PLC0415

    if listen:
        sys.addaudithook(hear)
    status = main([] if question is None else [question])
    told = {"end": time.monotonic() - begun, "started": started, "sockets": sockets, "libraries": sorted(libraries)}
    print(json.dumps(found | told), flush=True)
    return status


def casebook(file: Path) -> int:
    from pathways_app.services.casebook import create_casebook, open_casebook  # noqa: PLC0415
    from pathways_app.services.casebook_passphrase import keyring_available, passphrase_strength  # noqa: PLC0415

    with create_casebook(PASSPHRASE, file) as made:
        made.clients.add("Mared Hughes")
    with open_casebook(PASSPHRASE, file) as opened:
        names = [client.name for client in opened.clients.list()]
    told = {"clients": names, "score": passphrase_strength(PASSPHRASE).score, "keyring": keyring_available()}
    print(json.dumps(told), flush=True)
    return 0


def about() -> int:
    from pathways_app.runtime.parts import parts  # noqa: PLC0415

    print(json.dumps({"parts": [(part.name, part.version, part.licence, part.text) for part in parts()]}), flush=True)
    return 0


def keyring() -> int:
    import importlib  # noqa: PLC0415
    from importlib.metadata import entry_points  # noqa: PLC0415

    sys.addaudithook(hear)
    imported, failed = [], []
    for store in entry_points(group="keyring.backends"):
        try:
            imported.append(importlib.import_module(store.module).__name__)
        except ImportError as problem:
            failed.append(f"{store.module}: {problem}")
    print(json.dumps({"imported": imported, "failed": failed, "sockets": sockets}), flush=True)
    return 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--answer-questions"]:  # the worker of this program's window
        from pathways_app.__main__ import main as serve

        sys.exit(serve())
    match sys.argv[1:]:
        case ["window", moment]:
            sys.exit(window(float(moment)))
        case ["heard", moment, *named]:
            sys.exit(window(float(moment), *named, listen=True))
        case ["casebook", name]:
            sys.exit(casebook(Path(name)))
        case ["about"]:
            sys.exit(about())
        case _:
            sys.exit(keyring())
