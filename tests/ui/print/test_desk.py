from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pathways_app.report.document import Paper
from pathways_app.services.local_entries import draft
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.print.batch_window import BatchWindow
from pathways_app.ui.print.summary_window import SummaryWindow


@pytest.fixture
def window(qtbot, theme, workspace):
    enquiry = Enquiry(open_workspace=lambda file: workspace, today=lambda: date(2026, 11, 22))
    window = MainWindow(theme, enquiry)
    qtbot.addWidget(window)
    window.show()
    enquiry.start()
    qtbot.waitUntil(lambda: enquiry.world is not None)
    return window


@pytest.fixture
def answered(qtbot, window):
    enquiry = window.enquiry
    with qtbot.waitSignal(enquiry.answers.answered):
        enquiry.session.edit("choose the goal", goal="w.teacher")
    return window


def test_the_summary_opens_from_the_menu_by_its_key_and_by_its_button(qtbot, answered):
    answered.activateWindow()
    QTest.keyClick(answered, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, SummaryWindow)
    assert [opened.options.routes.item(row).text()[:8] for row in range(opened.options.routes.count())] == [
        "Oct\u00a02031",
        "Oct\u00a02032",
    ]
    opened.close()
    answered.routes.place.routes.print_button.click()
    assert isinstance(QApplication.activeModalWidget(), SummaryWindow)
    QApplication.activeModalWidget().close()


def test_what_paper_was_wanted_is_remembered_but_never_for_whom(qtbot, answered):
    opened = answered.shell.print_summary()
    QTest.mouseClick(opened.options.paper.button(1), Qt.MouseButton.LeftButton)
    QTest.keyClicks(opened.options.person, "Mared")
    QTest.keyClicks(opened.options.note, "Ring the school.")
    opened.options.routes.item(0).setCheckState(Qt.CheckState.Unchecked)
    opened.close()
    again = answered.shell.print_summary().options
    assert again.choice.paper is Paper.LETTER
    assert (again.choice.person, again.choice.note) == ("", "")
    assert again.choice.routes == (0, 1)
    answered.shell.print_people().close()
    QApplication.activeModalWidget().close()


def test_an_answer_without_a_route_is_printed_too(qtbot, answered):
    with qtbot.waitSignal(answered.enquiry.answers.answered):
        answered.enquiry.session.edit("keep earning", keep_earning=True)
    opened = answered.shell.print_summary()
    assert opened.options.routes.count() == 0
    qtbot.waitUntil(lambda: opened.made is not None, timeout=15_000)
    opened.close()


def test_without_an_answer_it_is_said_what_is_missing(window):
    assert window.shell.print_summary() is None
    assert "choose a goal" in window.shell.status.currentMessage()


def test_a_list_of_people_is_asked_as_the_window_is_where_it_says_nothing(answered):
    opened = answered.shell.print_people()
    assert isinstance(opened, BatchWindow)
    assert opened.default.text() == "A row that names no place or goal is asked as here: Small place, Teacher."
    opened.close()


def test_a_casebook_that_is_locked_takes_its_additions_out_of_a_list_of_people(qtbot, answered):
    opened = answered.shell.print_people()
    opened._table = replace(opened._table, local=(draft("w", "step", "w.local.course", {}, {}),))
    opened.default.setText("1 addition of your own is planned with.")
    answered.enquiry.casework.state_changed.emit()
    assert opened._table.local == ()
    assert opened.default.text() == "A row that names no place or goal is asked as here: Small place, Teacher."
    opened.close()


def test_before_a_goal_is_chosen_only_the_place_is_handed_on(window):
    opened = window.shell.print_people()
    assert opened.default.text() == "A row that names no place is asked of the one open here: Small place."
    opened.close()


def test_a_window_that_goes_takes_the_work_of_its_summary_along(qtbot, answered):
    opened = answered.shell.print_summary()
    answered.close()
    assert opened._jobs._pool.activeThreadCount() == 0
    opened.close()


def test_a_client_in_hand_is_named_and_their_summary_goes_with_them(qtbot, answered, tmp_path):
    casework = answered.enquiry.casework
    casework.client = SimpleNamespace(name="Mared Hughes")
    opened = answered.shell.print_summary()
    assert opened.options.person.text() == "Mared Hughes"
    casework.client = None
    casework.taken.emit()
    assert not opened.isVisible()
    assert answered.shell.print_summary().options.person.text() == ""
    QApplication.activeModalWidget().close()


def test_the_summary_of_a_client_goes_with_them_though_it_is_being_printed(answered):
    casework = answered.enquiry.casework
    casework.client = SimpleNamespace(name="Mared Hughes")
    opened = answered.shell.print_summary()
    opened.foot.show_progress("Printing: 0 of 3", 0, 3)
    casework.client = None
    casework.taken.emit()
    assert QApplication.activeModalWidget() is None


def test_summaries_of_a_list_are_made_though_the_client_in_hand_goes(answered):
    opened = answered.shell.print_people()
    opened.foot.show_progress("0 of 3 made", 0, 3)
    answered.enquiry.casework.taken.emit()
    assert opened.isVisible()
    assert not opened._jobs._stopped
    opened.foot.end_progress()
    answered.enquiry.casework.taken.emit()
    assert not opened.isVisible()


def test_a_summary_goes_with_the_additions_that_lay_over_its_place(qtbot, answered, workspace):
    enquiry = answered.enquiry
    workspace.use_local = lambda entries: None
    answered.shell.print_summary()
    enquiry.opened.emit()
    assert QApplication.activeModalWidget() is not None, "it is about what is open"
    with qtbot.waitSignal(enquiry.opened):
        enquiry.use_local((draft("w", "step", "w.local.course", {}, {}),))
    assert QApplication.activeModalWidget() is None
