import threading
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pathways_app.domain.errors import PlaceTooLargeError, WorkerLostError
from pathways_app.domain.month import month
from pathways_app.ui.explore.reach_page import FIRST_LOOK, LONG_LOOK, ReachPage, request_of
from pathways_app.ui.place import World
from pathways_app.ui.session import Draft

TODAY = date(2026, 11, 22)
DRAFT = Draft("w")


@pytest.fixture
def page(qtbot, theme, shelf):
    page = ReachPage(theme, lambda: TODAY)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    yield page
    if shelf.gate is not None:
        shelf.gate.set()
    page.close_jobs()


def show(qtbot, page, shelf, place, draft=DRAFT):
    with qtbot.waitSignal(page.jobs.finished, timeout=5000):
        page.show_world(World(shelf, place, draft))
        page.show()


def test_the_question_is_that_of_the_draft_without_its_goal():
    draft = Draft("w", goal="w.teacher", holds=("w.level-3",), keep_earning=True, what_if=True, without=("w.test",))
    request = request_of(draft, TODAY)
    assert request.jurisdiction == "w"
    assert request.start == month(2026, 12)
    assert request.person.holds == {"w.level-3"}
    assert request.person.keep_earning
    assert request.what_if
    assert request.supposed.without == ("w.test",)
    assert request_of(Draft("w"), TODAY).person.holds == frozenset()


def test_chart_and_table_show_the_same(qtbot, page, shelf, place):
    show(qtbot, page, shelf, place)
    assert page.heading == "2 of the catalogue’s 3 roles, from what you hold"
    assert len(page.chart.item_texts()) == page.table.model().rowCount() == 2
    assert page.out.isVisible()
    page.chart.chosen.emit("w.teacher")
    assert page.table.current == page.chart.current == "w.teacher"
    page.table.chosen.emit("w.new-teacher")
    assert page.chart.current == "w.new-teacher"
    assert page._name.text() == "New teacher"
    assert "least: £0 by Oct\u00a02032" in page._figures.text()


def test_the_count_of_an_older_question_does_not_stand_over_a_newer(qtbot, page, shelf, place):
    show(qtbot, page, shelf, place)
    shelf.gate = threading.Event()
    with qtbot.waitSignal(page.counted):
        page.show_world(World(shelf, place, replace(DRAFT, study_hours=3)))
    assert page.heading == ""


def test_what_is_known_shows_while_the_rest_is_looked_for(qtbot, page, shelf, place):
    shelf.gate = threading.Event()
    with qtbot.waitSignal(page.jobs.known, timeout=5000):
        page.show_world(World(shelf, place, DRAFT))
        page.show()
    assert page.controls._progress.text() == "Looking further… 2 of 3 roles"
    assert page.table.model().rowCount() == 2
    with qtbot.waitSignal(page.jobs.finished, timeout=5000):
        shelf.gate.set()
    assert not page.controls._progress.isVisible()


def test_stopping_keeps_what_is_known_and_one_can_go_on(qtbot, page, shelf, place):
    shelf.gate = threading.Event()
    with qtbot.waitSignal(page.jobs.known, timeout=5000):
        page.show_world(World(shelf, place, DRAFT))
        page.show()
    page.controls.stopped.emit()
    assert page.jobs.running is None
    assert page.table.model().rowCount() == 2
    assert page.controls._further.isVisible()
    shelf.gate.set()
    with qtbot.waitSignal(page.jobs.finished, timeout=5000):
        page.controls.further.emit()
    assert [seconds for _, seconds in shelf.reach_asked] == [FIRST_LOOK, LONG_LOOK]
    assert not page.controls._further.isVisible()


def test_it_looks_only_while_it_is_seen(qtbot, page, shelf, place):
    page.show_world(World(shelf, place, DRAFT))
    assert shelf.reach_asked == []
    shelf.gate = threading.Event()
    with qtbot.waitSignal(page.jobs.known, timeout=5000):
        page.show()
    page.hide()
    assert shelf.stopped.wait(timeout=5)
    shelf.gate.set()
    with qtbot.waitSignal(page.jobs.finished, timeout=5000):
        page.show()
    assert page.jobs.running is None


def test_another_edit_that_changes_nothing_asks_nothing(qtbot, page, shelf, place):
    show(qtbot, page, shelf, place)
    page.show_world(World(shelf, place, Draft("w", goal="w.teacher")))
    assert len(shelf.reach_asked) == 1
    show(qtbot, page, shelf, place, Draft("w", holds=("w.assistant",)))
    assert len(shelf.reach_asked) == 2
    assert not page.out.isVisible()
    assert page.table.model().index(0, 1).data() == "held"


def test_limits_count_what_they_hide(qtbot, page, shelf, place):
    show(qtbot, page, shelf, place)
    page.controls._years.setCurrentIndex(1)
    page.controls._years.activated.emit(1)
    assert page.table.model().rowCount() == 0
    assert page._hidden.isVisible()
    assert page._hidden.text().startswith("2 ")
    page._all.click()
    assert page.table.model().rowCount() == 2
    assert not page._hidden.isVisible()


def test_routes_and_entries_of_the_current_role_are_a_click_away(qtbot, page, shelf, place):
    show(qtbot, page, shelf, place, Draft("w", goal="w.teacher"))
    with qtbot.waitSignal(page.planned, timeout=1000) as planned:
        page.plan_button.click()
    with qtbot.waitSignal(page.opened, timeout=1000) as opened:
        page.entry_button.click()
    assert planned.args == opened.args == ["w.teacher"]  # the goal is what one looks for first


def test_what_cannot_be_asked_is_said(qtbot, page, shelf, place):
    page.show_world(World(shelf, place, Draft("w", start=month(2020, 1))))
    page.show()
    assert "past" in page._message.sentence.text()
    assert page.heading == ""


def test_a_place_too_large_is_said(qtbot, page, shelf, place):
    def refuse(*_args, **_more):
        raise PlaceTooLargeError(jurisdiction="w", most=20000)

    shelf.reach = refuse
    with qtbot.waitSignal(page.jobs.failed, timeout=5000):
        page.show_world(World(shelf, place, DRAFT))
        page.show()
    assert "20000" in page._message.sentence.text()


def test_what_could_not_be_worked_out_is_asked_again_when_wanted(qtbot, page, shelf, place):
    def lose(*_args, **_more):
        raise WorkerLostError

    reach, shelf.reach = shelf.reach, lose
    with qtbot.waitSignal(page.jobs.failed, timeout=5000):
        page.show_world(World(shelf, place, DRAFT))
        page.show()
    assert page._message.heading.text() == "This could not be worked out"
    shelf.reach = reach
    with qtbot.waitActive(page):
        page.activateWindow()
    again = page._message.findChild(QPushButton)
    again.setFocus()
    with qtbot.waitSignal(page.jobs.finished, timeout=5000):
        qtbot.keyClick(again, Qt.Key.Key_Space)
    assert page.table.model().rowCount() == 2
    assert page.chart.hasFocus()


def test_coming_back_asks_again_for_what_could_not_be_worked_out(qtbot, page, shelf, place):
    def lose(*_args, **_more):
        raise WorkerLostError

    reach, shelf.reach = shelf.reach, lose
    with qtbot.waitSignal(page.jobs.failed, timeout=5000):
        page.show_world(World(shelf, place, DRAFT))
        page.show()
    shelf.reach = reach
    page.hide()
    with qtbot.waitSignal(page.jobs.finished, timeout=5000):
        page.show()
    assert page.table.isVisible()


def test_stopping_before_anything_is_known_leaves_a_way_to_go_on(qtbot, page, shelf, place):
    shelf.gate = threading.Event()
    page.show_world(World(shelf, place, DRAFT))
    page.show()
    page.controls.stopped.emit()
    assert page._message.heading.text() == "Stopped"
    shelf.gate.set()
    with qtbot.waitSignal(page.jobs.finished, timeout=5000):
        page._message.findChild(QPushButton).click()
    assert shelf.reach_asked[-1][1] == LONG_LOOK
    assert page.table.isVisible()


def test_what_was_found_with_entries_that_are_gone_is_looked_for_anew(qtbot, page, shelf, place):
    show(qtbot, page, shelf, place)
    with qtbot.waitSignal(page.jobs.finished, timeout=5000):
        page.show_world(World(shelf, place, DRAFT, local=()))
    assert len(shelf.reach_asked) == 2
