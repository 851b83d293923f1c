from copy import copy
from datetime import date

import pytest
from PySide6.QtWidgets import QFileDialog

from pathways_app.domain.errors import CatalogueDamagedError
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.place import Location, PlaceName


@pytest.fixture
def open_window(qtbot, theme):
    windows = []

    def open_(opener):
        window = MainWindow(theme, Enquiry(open_workspace=opener, today=lambda: date(2026, 11, 22)))
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(1440, 900)
        window.show()
        window.enquiry.start()
        return window

    yield open_
    for window in windows:
        window.close()


def choose(window, monkeypatch, file):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    window.shell.choose_file()


def test_of_a_bad_file_named_later_one_hears_and_keeps_what_one_had(
    qtbot, open_window, workspace, tmp_path, monkeypatch
):
    bad, good = tmp_path / "bad.db", tmp_path / "good.db"

    def opener(file):
        if file == bad:
            raise CatalogueDamagedError(file="bad.db")
        return copy(workspace)

    window = open_window(opener)
    qtbot.waitUntil(lambda: window.enquiry.world is not None)
    with qtbot.waitSignal(window.enquiry.answers.answered):
        window.enquiry.session.edit("choose", goal="w.teacher", holds=("w.level-3",))
    before, draft = window.enquiry.catalogue_file, window.enquiry.session.draft
    window.shell.go(Location(PlaceName.FUNDING))
    with qtbot.waitSignal(window.enquiry.refused):
        choose(window, monkeypatch, bad)
    told = window.shell.catalogue_files.told
    assert "bad.db: the catalogue is damaged" in told.text()
    assert told.informativeText() == "You go on with the catalogue that is open."
    told.close()
    assert window.enquiry.catalogue_file == before
    assert window.enquiry.session.draft is draft
    assert window.enquiry.world.answer is not None
    assert window.shell.places.current is PlaceName.FUNDING
    with qtbot.waitSignal(window.enquiry.opened):
        choose(window, monkeypatch, good)
    assert window.enquiry.catalogue_file == good
    assert window.enquiry.session.draft.goal is None
    assert window.routes.place.currentWidget() is window.routes.place.first_run
    assert window.shell.places.current is PlaceName.ROUTES


def test_nothing_chosen_changes_nothing(qtbot, open_window, workspace, monkeypatch):
    window = open_window(lambda file: workspace)
    qtbot.waitUntil(lambda: window.enquiry.world is not None)
    choose(window, monkeypatch, "")
    assert window.shell.catalogue_files.told is None
