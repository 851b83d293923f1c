"""A program that is packed beside Pathways for the smoke test alone, over the same files; it is never shipped.

Usage: frozen-probe window STARTED | casebook FILE. The first opens the real window, asks the headline question, closes
it again and prints the seconds from STARTED (monotonic) to the first paint, the answer and the end, and how many routes
there were; the second makes a casebook, locks it, opens it and prints the clients in it.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

PASSPHRASE = "correct horse battery staple"  # noqa: S105 – of a casebook that is thrown away
GOAL = "wales.role-teacher-primary"
HOLDS = ("wales.role-ta-l3", "wales.stl-l3", "wales.gcse-english-c", "wales.gcse-maths-c", "wales.dbs-enhanced")


def window(started: float) -> int:
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
            found["paint"], found["paint_cpu"] = time.monotonic() - started, time.process_time()
            self._timer.start()

        def _look(self) -> None:
            if self._seen._shell is None or self._seen.enquiry.world is None:
                return
            self._timer.stop()
            enquiry = self._seen.enquiry
            enquiry.answers.answered.connect(self._answered)
            enquiry.session.edit("ask", jurisdiction=GOAL.partition(".")[0], goal=GOAL, holds=HOLDS)

        def _answered(self, _answer: object) -> None:
            if "answer" not in found and self._seen.enquiry.answer is not None:
                found["answer"] = time.monotonic() - started
                found["routes"] = len(self._seen.enquiry.answer.routes)
                QTimer.singleShot(0, self._seen, self._seen.close)

    kept: list[Watch] = []
    run: Any = QApplication.exec

    def watched(*_: object) -> int:
        kept.append(Watch(next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow))))
        return int(run())

    setattr(QApplication, "exec", watched)  # noqa: B010 – the window exists by then, and its loop has not begun
    from pathways_app.__main__ import main  # noqa: PLC0415

    status = main([])
    print(json.dumps(found | {"end": time.monotonic() - started}), flush=True)
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


if __name__ == "__main__":
    if sys.argv[1:] == ["--answer-questions"]:  # the worker of this program's window
        from pathways_app.__main__ import main as serve

        sys.exit(serve())
    sys.exit(window(float(sys.argv[2])) if sys.argv[1] == "window" else casebook(Path(sys.argv[2])))
