import threading
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.place import PlaceName


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


def answer(qtbot, window):
    with qtbot.waitSignal(window.enquiry.answers.answered):
        window.enquiry.session.edit("choose the goal", goal="w.teacher")


def test_an_empty_window_can_be_closed(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    with pytest.raises(RuntimeError):
        _ = window.shell
    assert window.close()


def test_the_keyboard_begins_where_the_goal_is_typed(qtbot, window):
    field = window.routes.place.first_run.field
    qtbot.waitUntil(lambda: window.focusWidget() is field)


def test_the_answer_is_copied_as_text(qtbot, window):
    window.shell.copy_as_text()
    assert window.shell.status.currentMessage() == "There is nothing here to copy as text"
    answer(qtbot, window)
    window.shell.copy_as_text()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "2 routes to Teacher"
    assert copied[1].startswith("Arrives October")
    assert window.shell.status.currentMessage() == "Copied as text"


def test_what_was_said_of_a_place_is_gone_with_it(window):
    window.shell.copy_as_text()
    assert window.shell.status.currentMessage()
    window.shell.choose_place(PlaceName.FUNDING)
    assert not window.shell.status.currentMessage()


def test_the_title_names_a_client_no_longer_than_they_are_in_hand_while_another_place_is_opened_too(window, workspace):
    gate, read = threading.Event(), workspace.jurisdiction

    def read_late(place):
        assert gate.wait(timeout=10)
        return read(place)

    workspace.jurisdiction = read_late
    casework = window.enquiry.casework
    casework.client = SimpleNamespace(name="Mared Hughes")
    casework.taken.emit()
    assert window.windowTitle() == "Mared Hughes – Pathways"
    window.enquiry.session.edit("place", jurisdiction="v")
    casework.client = None
    casework.taken.emit()
    assert window.windowTitle() == "Pathways"
    gate.set()


def test_what_was_done_for_a_client_is_offered_to_be_undone_no_longer_than_they_are_in_hand(qtbot, window):
    answer(qtbot, window)
    window.shell.toast.say("Done: choose the goal")
    window.shell.say("Another window has written in the record.")
    window.enquiry.casework.taken.emit()
    assert not window.shell.toast.isVisible()
    assert window.shell.status.currentMessage(), "what could not be kept is still said"


def test_ctrl_k_finds_an_entry_and_makes_it_the_goal_and_the_toast_takes_it_back(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    search = window.shell.command
    assert search.hasFocus()
    qtbot.keyClicks(search, "teacher")
    qtbot.waitUntil(lambda: search._model.rowCount() > 1)
    rows = [search._model.index(row).data() for row in range(search._model.rowCount())]
    search.popup.setCurrentIndex(search._model.index(rows.index("Teacher")))
    with qtbot.waitSignal(window.enquiry.answers.answered):
        qtbot.keyClick(search.popup, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.enquiry.session.draft.goal == "w.teacher"
    toast = window.shell.toast
    assert toast.isVisible()
    assert toast.label.text() == "Done: choose the goal"
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert window.enquiry.session.draft.goal is None


def test_every_command_can_be_run_from_the_search(window):
    words = {offer.words for offer in window.shell.menu.offers()}
    assert {"View › Map", "Help › Keyboard shortcuts", "File › Settings…", "Go › Explore"} <= words
    assert "Edit › Undo" not in words


def test_a_view_is_chosen_from_any_place(window):
    window.shell.choose_place(PlaceName.EXPLORE)
    window.shell.choose_view(window.routes.place.routes.views.current)
    assert window.shell.places.current is PlaceName.ROUTES


def test_the_toast_goes_with_the_next_edit_which_its_button_would_take_back(window):
    window.shell.ask("change the hours", {"study_hours": 12})
    assert window.shell.toast.isVisible()
    window.enquiry.session.edit("keeping pay", keep_earning=True)  # as About you does, which says nothing
    assert not window.shell.toast.isVisible()
    window.shell.ask("change the hours", {"study_hours": 20})
    assert window.shell.toast.isVisible()
    window.enquiry.session.undo_stack.undo()
    assert not window.shell.toast.isVisible()
