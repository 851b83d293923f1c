from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from pathways_app.domain.errors import WorkerLostError
from pathways_app.domain.step import Status
from pathways_app.domain.supposed import Supposed
from pathways_app.services.route_details import route_details
from pathways_app.ui.compare import page as page_module
from pathways_app.ui.compare.page import ComparePage
from pathways_app.ui.theme import Scheme


@pytest.fixture
def page(qtbot, theme, answer, place):
    page = ComparePage(theme)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    with qtbot.waitSignal(page.compared):
        page.show_routes(answer, place, answer.routes)
    page.show()
    yield page
    page.close_jobs()


def shown_rows(page):
    table = page.table
    return [line.name for row, line in enumerate(page.comparison.lines) if not table.isRowHidden(row)]


def test_only_what_differs_hides_equal_rows_and_brings_them_back(qtbot, page, answer, place):
    with qtbot.waitSignal(page.compared):
        page.show_routes(answer, place, answer.routes[1:])
    every = shown_rows(page)
    page.only.click()
    assert shown_rows(page) == [line.name for line in page.comparison.lines if line.differs]
    assert len(shown_rows(page)) < len(every)
    page.only.click()
    assert shown_rows(page) == every


def test_rows_stay_hidden_when_a_route_is_taken_out(qtbot, page):
    page.only.click()
    with qtbot.waitSignal(page.compared):
        page.table.removed.emit(2)
    assert shown_rows(page) == [line.name for line in page.comparison.lines if line.differs]


def test_delete_takes_a_route_out_but_leaves_two(qtbot, page):
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.model().index(0, 1))
    with qtbot.waitSignal(page.compared):
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert [column.route for column in page.comparison.columns] == [page._answer.routes[0], page._answer.routes[2]]
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert len(page.comparison.columns) == 2
    assert [button for button in page.table.heads.findChildren(QToolButton) if button.isVisible()] == []
    assert page.add.isVisible()


def test_two_keys_in_a_row_take_no_more_than_one_of_three_out(qtbot, page):
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.model().index(0, 2))
    with qtbot.waitSignal(page.compared):
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert [column.route for column in page.comparison.columns] == [page._answer.routes[0], page._answer.routes[1]]


def test_a_button_at_each_route_takes_it_out(qtbot, page):
    buttons = page.table.heads.findChildren(QToolButton)
    assert len(buttons) == 3
    assert all("comparison" in button.accessibleName() for button in buttons)
    with qtbot.waitSignal(page.compared):
        qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert page.comparison.columns[0].route is page._answer.routes[1]


def test_it_is_copied_as_text(qtbot, page):
    with qtbot.waitSignal(page.said):
        page.copy.click()
    assert QApplication.clipboard().text() == page.comparison.as_text


def test_escape_goes_back_to_the_routes(qtbot, page):
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.table, Qt.Key.Key_Escape)


def test_it_follows_a_newer_answer_as_long_as_two_of_its_routes_are_left(qtbot, page, answer, place):
    newer = replace(answer, routes=(answer.routes[0], replace(answer.routes[1], unpaid_months=3)))
    with qtbot.waitSignal(page.compared):
        assert page.follow(newer, place)
    assert [column.route for column in page.comparison.columns] == list(newer.routes)
    assert not page.follow(replace(answer, routes=answer.routes[:1]), place)


@pytest.mark.parametrize("scheme", list(Scheme))
def test_it_is_drawn_in_every_scheme(page, theme, scheme):
    theme.use(scheme)
    page.resize(560, 400)
    image = page.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)}
    assert len(colours) > 5
    assert page.table.labels.isVisible()


def test_off_ramps_leave_out_what_the_question_leaves_out(qtbot, page, answer, place, monkeypatch):
    seen = []

    def details(catalogue, request, routes):
        seen.append(catalogue)
        return route_details(catalogue, request, routes)

    monkeypatch.setattr("pathways_app.services.route_details.route_details", details)
    without = replace(answer, request=replace(answer.request, supposed=Supposed(without=("w.test",))))
    with qtbot.waitSignal(page.compared):
        page.show_routes(without, place, without.routes)
    assert seen[-1].steps["w.test"].status is Status.CLOSED
    assert len(page.comparison.columns) == len(answer.routes[:4])


def test_with_little_width_the_page_says_which_routes_are_shown_and_turns_to_the_others(qtbot, theme, page):
    assert page.before.isHidden()
    assert page.after.isHidden()
    page.resize(round(theme.px(480)), 700)
    qtbot.waitUntil(lambda: list(page.table.shown) == [0, 1])
    assert page._shown.text() == "1–2 of 3"
    assert not page.before.isEnabled()
    page.after.click()
    assert page._shown.text() == "2–3 of 3"
    assert (page.before.isEnabled(), page.after.isEnabled()) == (True, False)
    removers = [button for button in page.table.heads.findChildren(QToolButton) if button.isVisible()]
    assert len(removers) == 2
    page.before.click()
    assert page._shown.text() == "1–2 of 3"


def test_what_could_not_be_compared_is_said_and_can_be_asked_for_again(qtbot, theme, answer, place, monkeypatch):
    def lose(_asked, _stop):
        raise WorkerLostError

    tries = [page_module._look_behind, lose, page_module._look_behind]

    def look(asked, stop):
        return tries.pop(0)(asked, stop)

    monkeypatch.setattr(page_module, "_look_behind", look)
    page = ComparePage(theme)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.compared):
        page.show_routes(answer, place, answer.routes)
    page.table.setFocus()
    page.table.removed.emit(2)
    qtbot.waitUntil(page.again.isVisible)
    assert page.again.row.accessibleName().startswith("Working this out failed twice.")
    assert not page.table.isVisible()
    assert page.comparison is None
    assert page.again.row.button.hasFocus()
    with qtbot.waitSignal(page.compared):
        page.again.row.button.click()
    assert page.table.isVisible()
    assert len(page.comparison.columns) == 2
    assert not page.again.isVisible()
    page.close_jobs()
