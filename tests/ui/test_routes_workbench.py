from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pathways_app.domain.errors import WorkerLostError
from pathways_app.domain.worth_asking import Questions
from pathways_app.ui.details_pane import Tab
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.route_views import ViewName


@pytest.fixture
def window(qtbot, theme, workspace):
    enquiry = Enquiry(
        open_workspace=lambda file: workspace,
        today=lambda: date(2026, 11, 22),
        rank=lambda catalogue, answer, *, should_stop: Questions(),
    )
    window = MainWindow(theme, enquiry)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    enquiry.start()
    qtbot.waitUntil(lambda: enquiry.world is not None)
    yield window
    window.close()


@pytest.fixture
def bench(qtbot, window):
    ask(qtbot, window, goal="w.teacher", holds=("w.assistant", "w.level-3"))
    return window.routes


def ask(qtbot, window, **changes):
    with qtbot.waitSignal(window.enquiry.answers.answered):
        window.enquiry.session.edit("edit", **changes)


def test_compare_takes_the_whole_width_and_back_returns_to_the_list(qtbot, window, bench):
    page = bench.place.routes
    assert page.compare_button.text() == "Compare all 2"
    with qtbot.waitSignal(bench.moved) as moved:
        page.compare_button.click()
    assert moved.args == ["compare"]
    assert bench.place.is_comparing
    assert not bench.details.isVisible()
    assert not bench.about.isVisible()
    qtbot.keyClick(bench.place.compare.table, Qt.Key.Key_Escape)
    assert bench.place.currentWidget() is page
    assert bench.details.isVisible()
    assert bench.about.isVisible()
    bench.show_detail("compare")
    assert bench.place.is_comparing
    bench.show_detail("")
    assert not bench.place.is_comparing


def test_a_newer_answer_is_compared_or_listed_never_the_old_one(qtbot, window, bench):
    bench.place.routes.compare_button.click()
    ask(qtbot, window, strict=True)
    assert bench.place.is_comparing
    compare = bench.place.compare
    qtbot.waitUntil(lambda: compare.comparison is not None)
    assert compare.comparison.columns[0].route in window.enquiry.answer.routes
    ask(qtbot, window, holds=("w.assistant", "w.level-3", "w.science-c"))
    assert not bench.place.is_comparing
    assert bench.place.routes.heading.text() == "1 route to Teacher"


def test_the_money_and_the_reasons_come_after_the_routes(qtbot, bench):
    timeline = bench.place.routes.views.view(ViewName.TIMELINE)
    qtbot.waitUntil(lambda: timeline.item_texts()[-1].startswith("Cash: "))
    bench.details.open(Tab.ROUTE)
    bench.route_panel.finish()
    (show, *_rest) = (b for b in bench.route_panel.page.findChildren(QPushButton) if b.text() == "Show")
    show.click()
    assert bench.details.current is Tab.STEP
    assert bench.inspector.step == "w.test"
    assert timeline.current_step == "w.test"


def test_the_keyboard_goes_to_the_routes_when_a_step_is_left_out(qtbot, window, bench):
    bench.inspector.setFocus()
    with qtbot.waitSignal(window.enquiry.answers.answered):
        bench.inspector.left_out.emit("w.test")
    assert window.focusWidget() is bench.place.routes.list.view


def test_a_step_is_left_out_and_undo_takes_it_back(qtbot, window, bench):
    with qtbot.waitSignal(window.enquiry.answers.answered):
        bench.inspector.left_out.emit("w.test")
        bench.inspector.left_out.emit("w.test")  # once more, before the answer is there
    assert window.enquiry.session.draft.without == ("w.test",)
    assert window.enquiry.answer.request.supposed.without == ("w.test",)
    with qtbot.waitSignal(window.enquiry.answers.answered):
        window.enquiry.session.undo_stack.undo()
    assert window.enquiry.session.draft.without == ()


def test_without_a_route_the_details_say_why_not(qtbot, window, bench):
    ask(qtbot, window, keep_earning=True)
    assert bench.details.current is Tab.WHY_NOT
    qtbot.waitUntil(bench.why_not.isVisible)
    assert bench.details.button(Tab.WHAT_IF).isVisible()
    assert not bench.details.button(Tab.ROUTE).isVisible()


def test_a_question_is_put_aside_where_there_is_no_route_too(qtbot, window, bench):
    ask(qtbot, window, keep_earning=True)
    page = bench.place.impossible
    asked = [question.attribute.name for question in page.questions]
    (aside, *_rest) = (b for b in page.widget().findChildren(QPushButton) if b.text() == "Not sure")
    aside.click()
    assert window.enquiry.session.draft.skipped == {asked[0]}
    assert [question.attribute.name for question in page.questions] == asked[1:]
    window.enquiry.session.undo_stack.undo()
    assert [question.attribute.name for question in page.questions] == asked


def test_another_way_on_the_map_says_why_it_is_in_no_route(qtbot, bench):
    bench.place.routes.views.other_opened.emit("w.closed-degree")
    assert bench.details.current is Tab.WHAT_IF
    qtbot.waitUntil(lambda: any("It is closed." in text for text in bench.what_if.why_not.said))


def test_what_is_copied_is_what_is_shown(qtbot, bench):
    assert bench.as_text().startswith("2 routes to Teacher\n")
    bench.place.routes.compare_button.click()
    qtbot.waitUntil(lambda: bench.place.compare.comparison is not None)
    assert bench.as_text() == bench.place.compare.comparison.as_text


def test_a_map_has_the_room_of_about_you(qtbot, window, bench):
    assert bench.about.isVisible()
    bench.place.routes.views.open(ViewName.MAP)
    qtbot.waitUntil(lambda: not bench.about.isVisible())
    bench._about_pane.go_to()
    assert bench.about.isVisible()
    bench._about_pane.close_over()
    bench.place.routes.views.open(ViewName.TIMELINE)
    qtbot.waitUntil(bench.about.isVisible)
    bench.place.routes.views.open(ViewName.MAP)
    qtbot.waitUntil(lambda: not bench.about.isVisible())
    bench.place.show_opening()  # as whatever else takes the place of the routes
    assert bench.about.isVisible()


def test_panes_fold_in_a_narrow_window_and_nothing_is_painted_between(qtbot, window, bench):
    panes = bench._about_pane, bench._side_pane
    for size, folded in (((1024, 640), [True, True]), ((1200, 640), [False, True]), ((1440, 900), [False, False])):
        window.resize(*size)
        assert not window.updatesEnabled()
        qtbot.waitUntil(window.updatesEnabled)
        assert [pane.folded for pane in panes] == folded
        assert sum(bench._body.sizes()) <= window.width()
    window.resize(1400, 900)
    assert window.updatesEnabled()  # nothing to fold


def test_a_question_that_two_workers_were_lost_over_is_asked_again_when_it_is_wanted(qtbot, window, workspace):
    find = workspace.find_routes

    def lose(_request, **_more):
        raise WorkerLostError

    workspace.find_routes = lose
    with qtbot.waitSignal(window.enquiry.answers.refused):
        window.enquiry.session.edit("edit", goal="w.teacher", holds=("w.assistant", "w.level-3"))
    workspace.find_routes = find
    (again,) = window.routes.place.message.findChildren(QPushButton)
    with qtbot.waitSignal(window.enquiry.answers.answered):
        again.click()
    assert window.routes.place.currentWidget() is window.routes.place.routes
