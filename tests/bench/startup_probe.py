"""One window in a process of its own, and when it is first painted: an empty one, the real one, or it with an answer.

Run as `python -m tests.bench.startup_probe empty|window|answer STARTED`, STARTED being the monotonic time just before.
It prints the seconds from then, and those of processor time, until the first paint, the catalogue and the answer.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HEADLINE = ("wales.role-ta-l3", "wales.stl-l3", "wales.gcse-english-c", "wales.gcse-maths-c", "wales.dbs-enhanced")
GOAL = "wales.role-teacher-primary"
PLACE = "wales"
_SIZE = (1440, 900)


def empty(started: float) -> None:
    """Show an empty main window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    from tests.bench.startup_watch import Watch

    app = QApplication([])
    window = QMainWindow()
    window.resize(*_SIZE)
    watch = Watch(window, started, None)
    window.show()
    app.exec()
    watch.deleteLater()


def real(started: float, *, answered: bool) -> None:
    """Start the program as a person does, and ask the headline question if `answered`.

    The program itself imports PySide, and nobody before it: that is part of how it starts.
    """
    from pathways_app.__main__ import main
    from pathways_app.runtime import settings

    state_file = settings.state_file

    def state_file_watched() -> Path:
        """Have the window watched as soon as there is one; asked for once Qt has started, just before."""
        _watch_window(started, answered=answered)
        return state_file()

    setattr(settings, "state_file", state_file_watched)  # noqa: B010
    main([])


def _watch_window(started: float, *, answered: bool) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    from tests.bench.startup_watch import Watch

    run: Any = QApplication.exec
    question = {"jurisdiction": PLACE, "goal": GOAL, "holds": HEADLINE}
    kept: list[Watch] = []

    def watched(*_: object) -> int:
        window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
        kept.append(Watch(window, started, question if answered else None))
        return int(run())

    setattr(QApplication, "exec", watched)  # noqa: B010 - the window exists by then, and its loop has not begun


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty(float(sys.argv[2]))
    else:
        real(float(sys.argv[2]), answered=sys.argv[1] == "answer")
