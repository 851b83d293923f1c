"""The dialogs that are pictured, each as what brings it about; begun from the routes to a goal or an open casebook."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from pathways_app.domain.errors import CatalogueDamagedError
from pathways_app.ui.error_report import ErrorReport, show_report
from tests.screenshots.camera import Camera

DETAILS = """Traceback (most recent call last):
  File "pathways_app/ui/route_panel.py", line 128, in show_route
    apart = words.apart_words(facts.apart, self._answer.routes.index(self._route))
ValueError: tuple.index(x): x not in tuple"""


def command(camera: Camera) -> None:
    """Search for a command or an entry."""
    camera.window.shell.command.take_focus()
    camera.window.shell.command.setText("teach")
    camera.window.shell.command.textEdited.emit("teach")
    camera.until(camera.window.shell.command.popup.isVisible)


def shortcuts(camera: Camera) -> None:
    """Look up the shortcuts."""
    camera.window.shell.show_shortcuts()


def about(camera: Camera) -> None:
    """Look up what the program is made of."""
    camera.window.shell.show_about()


def error(camera: Camera) -> None:
    """Hear of an error that nobody expected, with its details."""
    show_report(DETAILS)
    camera.until(lambda: isinstance(QApplication.activeModalWidget(), ErrorReport))
    report = QApplication.activeModalWidget()
    if isinstance(report, ErrorReport):
        report.fold.click()


def refused(camera: Camera) -> None:
    """Hear that a catalogue cannot be read, and that the one in use stays."""
    camera.desktop.enquiry.refused.emit(CatalogueDamagedError(file="wales-2025.db", detail="file is not a database"))


def passphrase(camera: Camera) -> None:
    """Change the passphrase of the casebook."""
    camera.window.shell.clients().ask_passphrase()


def backups(camera: Camera) -> None:
    """See the copies of the casebook."""
    book = camera.desktop.enquiry.casework.book
    if book is None:
        raise RuntimeError("the casebook is locked")
    book.backups.make()
    camera.window.shell.clients().show_backups()
