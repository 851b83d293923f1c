from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFileOpenEvent

from pathways_app.ui.opened_files import OpenedFiles


@pytest.fixture
def files(qapp):
    made = OpenedFiles(qapp)
    yield made
    qapp.removeEventFilter(made)


def test_what_is_opened_waits_for_who_takes_it(qapp, files):
    taken = []
    for name in ("/tmp/Siân Ö/one.pathways-route", "/tmp/two.db"):
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(name))
    files.give_to(taken.append)
    QCoreApplication.sendEvent(qapp, QFileOpenEvent("three.Pathways-Route"))
    QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.ApplicationFontChange))
    assert taken == [Path("/tmp/Siân Ö/one.pathways-route"), Path("three.Pathways-Route")]
