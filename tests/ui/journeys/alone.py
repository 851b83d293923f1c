"""The program in a process of its own: every place, print and casework; then it prints what that process has loaded.

Run as `python -m tests.ui.journeys.alone`; it prints the modules and the sockets that were opened.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from pathways_app.__main__ import main

HOLDS = ("wales.role-ta-l3", "wales.stl-l3", "wales.gcse-english-c", "wales.gcse-maths-c", "wales.dbs-enhanced")
GOAL = "wales.role-teacher-primary"
NAME = "Zyzzyva"
"""The client's, of whom nothing must be left where anybody can read it."""
PATIENCE_MS = 40_000


def until(done: Callable[[], object]) -> None:
    """Let the event loop turn until `done`.

    Raises: TimeoutError, when nobody would wait any longer.
    """
    loop, looks = QEventLoop(), QTimer(interval=5)
    looks.timeout.connect(lambda: loop.quit() if done() else None)
    looks.start()
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()
    looks.stop()
    if not done():
        raise TimeoutError


def go_round(window: QMainWindow) -> None:
    """Ask, edit, compare, suppose, and look into every place."""
    # Imported now, as the program itself does.
    from pathways_app.ui.details_pane import Tab
    from pathways_app.ui.place import Location, PlaceName

    until(lambda: window._shell is not None and window.enquiry.world is not None)
    window.resize(1440, 900)
    enquiry, shell = window.enquiry, window.shell
    enquiry.session.edit("ask", jurisdiction="wales", goal=GOAL, holds=HOLDS)
    until(lambda: enquiry.answer is not None and enquiry.ranked_questions.questions)
    page = shell.routes.place.routes
    until(lambda: page._facts is not None)
    shell.routes.details.open(Tab.WHAT_IF)
    until(lambda: shell.routes.what_if.better is not None)
    page.compare_button.click()
    until(lambda: shell.routes.place.compare is not None and shell.routes.place.compare.comparison is not None)
    before = enquiry.answer
    enquiry.session.edit("suppose", what_if=True)
    until(lambda: enquiry.answer is not before)
    for place, is_there in (
        (PlaceName.FUNDING, lambda found: found._shown is not None),
        (PlaceName.PLANS, lambda found: found._read is not None),
        (PlaceName.EXPLORE, lambda found: found.isVisible()),
    ):
        shell.go(Location(place))
        until(partial(is_there, shell.places.in_front()))


def carry_away(window: QMainWindow, folder: Path) -> None:
    """Look at the summary on paper, save it in every form, and meet a client; the casebook is locked in the end."""
    from pathways_app.services.exports import ENDINGS, exported
    from pathways_app.ui.app import report
    from pathways_app.ui.casework import CasebookState
    from pathways_app.ui.place import Location, PlaceName

    shell, casework = window.shell, window.enquiry.casework
    shell.go(Location(PlaceName.ROUTES))
    summary = shell.print_summary()
    until(lambda: summary.made is not None)
    for ending in ENDINGS:
        (folder / f"summary{ending}").write_bytes(exported(summary.made.summary, ending))
    summary.close()
    shell.go(Location(PlaceName.CLIENTS))
    casework.create("nine quiet herons wading")
    until(lambda: casework.state is CasebookState.OPEN)
    book, answer = casework.book, window.enquiry.answer
    client = book.clients.add(NAME, NAME).id
    casework.start_session(client)
    shell.go(Location(PlaceName.ROUTES))
    window.enquiry.session.edit("ask", goal=GOAL, holds=HOLDS)
    until(lambda: window.enquiry.answer is not None and window.enquiry.answer is not answer)
    page = shell.routes.place.routes
    until(lambda: page.answer is window.enquiry.answer)
    shell.clients().save_route()
    until(lambda: book.routes.of(client))
    shell.clients().check_all()
    until(lambda: book.routes.of(client)[0].checked is not None)
    summary = shell.print_summary()
    until(lambda: summary.made is not None)
    summary.foot.keep_wanted.emit()
    until(lambda: book.attachments.of(client))
    summary.close()
    shell.clients().show_notes()
    place = shell.places.in_front()
    until(lambda: place.view is not None and place.view.case.notes is not None)
    place.view.case.notes.field.setPlainText(f"{NAME} is anxious about fees.")
    until(lambda: any(NAME in note.text for note in book.notes.of(client)))
    place.view.list_pane.field.setText(NAME)
    until(lambda: place.view.list_pane._found is not None)
    shell.clients().back_up()
    until(lambda: len(book.backups.list()) > 1)
    try:
        raise LookupError(NAME)
    except LookupError:
        report(*sys.exc_info())
    casework.lock()
    casework.open(f"not {NAME}")
    until(lambda: casework.state is CasebookState.LOCKED)


def begin() -> int:
    """Do all this instead of waiting for a person."""
    (window,) = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
    go_round(window)
    modules = sorted(sys.modules)  # before the casebook, which reads its own file here
    with TemporaryDirectory() as folder:
        carry_away(window, Path(folder))
    sys.stdout.write(json.dumps({"modules": modules, "sockets": sockets}) + "\n")
    window.close()
    return 0


if __name__ == "__main__":
    sockets: list[str] = []
    sys.addaudithook(lambda event, _arguments: sockets.append(event) if event.startswith("socket.") else None)
    setattr(QApplication, "exec", lambda *_: begin())  # noqa: B010 - the window exists by then, its loop has not begun
    status = main([])
    sys.stdout.flush()
    os._exit(status)
