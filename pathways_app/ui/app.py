"""The application: starts Qt, opens the window, and reports what nobody caught."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Sequence
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from pathways_app.domain.errors import PathwaysError
from pathways_app.runtime.settings import Settings, settings_file, state_file
from pathways_app.runtime.version import VERSION
from pathways_app.ui.desktop import Desktop
from pathways_app.ui.messages import sentence
from pathways_app.ui.window_state import STATE

translate = QCoreApplication.translate

_log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is closed; return the exit status.

    Shape: `arguments` are those of the program after its name, None for the process's own.
    """
    given = sys.argv[1:] if arguments is None else arguments
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([sys.argv[0], *given])
    app.setApplicationName("Pathways")
    app.setApplicationDisplayName("Pathways")
    app.setApplicationVersion(VERSION)
    sys.excepthook = report
    try:
        desktop = Desktop(app, Settings(settings_file()), Settings(state_file(), STATE))
    except PathwaysError as problem:  # a broken installation: nothing can be drawn, so say it where it can be read
        print(f"pathways: {sentence(problem)}", file=sys.stderr)  # noqa: T201
        return 2
    desktop.open()
    return app.exec()


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log an error nobody caught and show it; the window stays open."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    details = "".join(traceback.format_exception(kind, error, trace))
    _log.error("not caught:\n%s", details)
    box = QMessageBox(
        QMessageBox.Icon.Critical, translate("App", "Pathways"), translate("App", "Something went wrong in Pathways.")
    )
    box.setInformativeText(
        translate("App", "What you entered is kept. If it happens again, please report it with the details below.")
    )
    box.setDetailedText(f"Pathways {VERSION}\n{details}")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _shown.append(box)
    box.finished.connect(lambda: _shown.remove(box))
    box.open()


_shown: list[QMessageBox] = []  # Python would else delete a box that is still open
