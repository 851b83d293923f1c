"""The application: starts Qt and puts a window on the screen before anything else is loaded."""

from __future__ import annotations

import gc
import linecache
import logging
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from pathways_app.runtime.settings import Settings, settings_file, state_file
from pathways_app.runtime.version import VERSION
from pathways_app.ui.first_window import first_window

if TYPE_CHECKING:
    from pathways_app.services.worker import Worker
    from pathways_app.ui.opened_files import OpenedFiles
from pathways_app.ui.qt_start import start_qt

_SETTLED_MS = 3000
"""By then the first answers are shown."""

_log = logging.getLogger(__name__)


def main(worker: Worker, arguments: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is closed; return the exit status. `worker` works out what it shows.

    Shape: `arguments` are those of the program after its name, None for the process's own: the file of a question, or
    none.
    """
    # Nothing up to the first paint touches the name Qt: making its enumerations takes a third as long as Qt itself.
    given = sys.argv[1:] if arguments is None else arguments
    app = start_qt([sys.argv[0], *given])
    app.setApplicationName("Pathways")
    app.setApplicationDisplayName("Pathways")
    app.setApplicationVersion(VERSION)
    sys.excepthook = report
    settings, state = Settings(settings_file()), Settings(state_file())
    window = first_window(settings, state)
    kept: list[object] = []
    opened = _files_opened(app) if sys.platform == "darwin" else None

    def begin() -> None:
        # Imported now that the window has been painted: it takes longer than Qt itself. The worker reads the catalogue
        # while what shows it is imported.
        from pathways_app.runtime.class_code import use_class_code  # noqa: PLC0415

        use_class_code()
        from pathways_app.ui.first_enquiry import first_enquiry  # noqa: PLC0415

        enquiry = first_enquiry(settings, state, worker)
        from pathways_app.ui.desktop import begin as begin_work  # noqa: PLC0415

        QTimer.singleShot(_SETTLED_MS, settle)  # whatever becomes of what follows
        desktop = begin_work(app, settings, state, window, enquiry, Path(given[0]) if given else None)
        kept.append(desktop)
        if opened is not None and desktop is not None:
            opened.give_to(desktop.open_question)

    window.painted.connect(begin)
    window.show()
    return app.exec()


def _files_opened(app: QApplication) -> OpenedFiles:
    from pathways_app.ui.opened_files import OpenedFiles  # noqa: PLC0415 - other systems name the file when they start

    return OpenedFiles(app)


def settle() -> None:
    """Look for what nobody needs from now on, but not among what has been made so far, which stays."""
    linecache.clearcache()  # PySide reads the source of every module imported after it, and it would stay for good
    gc.freeze()
    from pathways_app.ui.collector import Collector  # noqa: PLC0415 - not needed before

    Collector(QApplication.instance())


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log an error nobody caught and show it; the window stays open.

    What it says may be about a person, and logs come to stand on disks: they get where it was alone.
    """
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    details = "".join(traceback.format_exception(kind, error, trace))
    _log.error("not caught: %s\n%s", kind.__qualname__, "".join(traceback.format_tb(trace)))
    from pathways_app.ui.error_report import show_report  # noqa: PLC0415 - hardly ever needed

    show_report(details)
