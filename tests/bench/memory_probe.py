"""One window in a process of its own, and the memory it holds: the real one, or an empty one with the same libraries.

Run as `python -m tests.bench.memory_probe window`, which also prints the modules it loaded and what its worker holds,
or `… empty MODULE…`.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import sys

import psutil
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

HEADLINE = ("wales.role-ta-l3", "wales.stl-l3", "wales.gcse-english-c", "wales.gcse-maths-c", "wales.dbs-enhanced")
GOAL = "wales.role-teacher-primary"
LIBRARIES_OF_THE_WORKER = ("networkx", "sqlalchemy.orm", "yaml")
SETTLE_MS = 1500
PATIENCE_MS = 30_000


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _held(process: psutil.Process) -> dict[str, int]:
    """Return the bytes unique to `process`, these with its share of what others have too, and all in memory."""
    memory = process.memory_full_info()
    return {"uss": memory.uss, "pss": getattr(memory, "pss", memory.uss), "rss": memory.rss}


def _report(**more: object) -> None:
    gc.collect()
    print(json.dumps({**_held(psutil.Process()), **more}))


def window() -> None:
    """Open the real window, answer the headline question in it and report."""
    before = set(sys.modules)
    from pathways_app.services.worker import Worker
    from pathways_app.ui.enquiry import Enquiry
    from pathways_app.ui.main_window import MainWindow
    from pathways_app.ui.open_catalogue import opener
    from pathways_app.ui.theme import Theme

    worker = Worker()

    app = QApplication([])
    theme = Theme()
    theme.apply(app)
    enquiry = Enquiry(open_workspace=opener(worker))
    shown = MainWindow(theme, enquiry)
    shown.resize(1440, 900)
    shown.show()
    enquiry.start()
    _wait(SETTLE_MS)
    loop = QEventLoop()
    enquiry.answers.answered.connect(lambda *_: loop.quit())
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    enquiry.session.edit("ask", goal=GOAL, holds=HEADLINE)
    loop.exec()
    _wait(SETTLE_MS)
    loaded = [name for name in sys.modules if name not in before and not name.startswith(("pathways_app", "tests"))]
    beside = {f"worker_{kind}": size for kind, size in _held(psutil.Process(worker.pid)).items()}
    modules = {*loaded, *LIBRARIES_OF_THE_WORKER}
    named = sorted(name for name in modules if name.isprintable() and "__" not in name)
    _report(modules=named, **beside)
    worker.close()


def empty(modules: list[str]) -> None:
    """Open an empty main window with these modules loaded and report."""
    for name in modules:
        with contextlib.suppress(ImportError):  # a module that an extension made up for itself
            importlib.import_module(name)
    app = QApplication([])
    shown = QMainWindow()
    shown.resize(1440, 900)
    shown.show()
    _wait(2 * SETTLE_MS)
    app.processEvents()
    _report()


if __name__ == "__main__":
    if sys.argv[1] == "window":
        window()
    else:
        empty(sys.argv[2:])
