"""The program started as a person starts it, on the catalogue that ships, in a home of its own."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from pathways_app.domain.worth_asking import Questions
from pathways_app.runtime.settings import COLOURS, LANGUAGE, REDUCED_MOTION, Settings, settings_file, state_file
from pathways_app.services.worker import Worker
from pathways_app.services.workspace import Workspace
from pathways_app.ui.desktop import Desktop
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.first_window import first_window
from pathways_app.ui.open_catalogue import opener
from pathways_app.ui.session import Draft
from pathways_app.ui.window_state import STATE
from tests.ui.journeys.visitor import Visitor

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="session")
def shelf():
    """The shipped catalogue as the services read it, to say what is true."""
    with Workspace.open() as workspace:
        yield workspace


@pytest.fixture(scope="session")
def worker():
    """The process that works out what the window shows, as in the program."""
    worker = Worker()
    yield worker
    worker.close()


@pytest.fixture
def start(qtbot, qapp, worker):
    """Return what starts the program and gives it to somebody, once it asks for a goal."""
    made = []
    before = (qapp.palette(), qapp.font(), qapp.styleSheet())

    def start_(size=(1440, 900), **opening):
        settings, state = Settings(settings_file()), Settings(state_file(), STATE)
        if not settings_file().exists():
            settings.put_all(((COLOURS, "light"), (LANGUAGE, "en"), (REDUCED_MOTION, True)))
        window = first_window(settings, state)
        if size is not None:
            window.resize(*size)
        window.show()
        enquiry = Enquiry(**{"open_workspace": opener(worker), "today": lambda: TODAY, **opening})
        desktop = Desktop(qapp, settings, state, window, enquiry)
        made.append(desktop)
        desktop.open()
        window.activateWindow()
        somebody = Visitor(qtbot, desktop)
        somebody.until(lambda: desktop.enquiry.world is not None or desktop.enquiry.failure is not None)
        return somebody

    yield start_
    for desktop in made:
        desktop.theme.keep_still(False)
        desktop.window.close()
        desktop.languages.take_off()
        desktop.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet(before[2])
    qapp.setFont(before[1])
    qapp.setPalette(before[0])
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Unknown)


@pytest.fixture
def somebody(start):
    """Somebody in front of the window as it first opens."""
    return start()


ASSISTANT = Draft(
    jurisdiction="wales",
    goal="wales.role-teacher-primary",
    holds=(
        "wales.role-ta-l3",
        "wales.stl-l3",
        "wales.ewc-slsw",
        "wales.dbs-enhanced",
        "wales.gcse-english-c",
        "wales.gcse-maths-c",
        "wales.gcse-science-c",
    ),
)
"""The question of the first headline journey."""


@pytest.fixture
def asked(start):
    """Somebody whose question, a Welsh teaching assistant's, is answered; the open questions keep their order."""
    somebody = start(rank=lambda *_asked, **_more: Questions())
    somebody.ask(ASSISTANT)
    return somebody
