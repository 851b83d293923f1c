import pytest
from PySide6.QtWidgets import QDialog

from pathways_app.casebook import key
from pathways_app.ui.additions.desk import AdditionsDialog
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot, theme, workspace):
    window = MainWindow(theme, Enquiry(open_workspace=lambda file: workspace))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.enquiry.start()
    qtbot.waitUntil(lambda: window.enquiry.world is not None)
    yield window
    window.close()


def test_the_sheets_open_and_close(qtbot, window):
    for open_ in (window.shell.show_shortcuts, window.shell.show_about):
        open_()
        (sheet,) = [child for child in window.findChildren(QDialog) if child.isVisible()]
        sheet.close()
        qtbot.waitUntil(lambda: not [child for child in window.findChildren(QDialog) if child.isVisible()])


def test_it_says_that_there_is_nothing_to_print_yet(window):
    assert window.shell.print_summary() is None
    assert window.shell.status.currentMessage().startswith("There is nothing to print yet")


def test_what_is_opened_is_made_once(qtbot, window):
    window.shell.show_packs()
    packs = window.shell.packs
    packs.reject()
    window.shell.show_packs()
    assert window.shell.packs is packs
    assert window.shell.route_files() is window.shell.route_files()
    window.shell.show_additions()
    assert window.shell.additions is None, "the casebook is locked"
    packs.reject()


def test_of_the_lists_of_additions_that_were_opened_only_the_last_is_kept(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setattr(key, "ITERATIONS", 10)
    casework = window.enquiry.casework
    casework._file = tmp_path / "casebook.pathways"
    casework.create("nine quiet herons wading")
    qtbot.waitUntil(lambda: casework.book is not None)
    for _ in range(3):
        window.shell.show_additions()
    assert window.shell.additions.isVisible()
    qtbot.waitUntil(lambda: window.findChildren(AdditionsDialog) == [window.shell.additions])
    window.shell.additions.close()
