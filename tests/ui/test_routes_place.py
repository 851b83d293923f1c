from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from pathways_app.domain.errors import CatalogueMissingError, PastStartError, WorkerLostError
from pathways_app.domain.override import FactReplaced, Override, Rule
from pathways_app.domain.route import Answer, AnswerStatus, Explanation
from pathways_app.domain.supposed import Supposed
from pathways_app.ui.goals import Finder
from pathways_app.ui.routes_place import RoutesPlace
from pathways_app.ui.session import Session


@pytest.fixture
def finder(workspace, place):
    finder = Finder()
    finder.use(workspace, place)
    return finder


@pytest.fixture
def centre(qtbot, theme, finder):
    centre = RoutesPlace(theme, Session(), finder)
    qtbot.addWidget(centre)
    centre.resize(820, 800)
    centre.show()
    yield centre
    centre.first_run.field.close_jobs()
    centre.routes.close_jobs()


def button(centre, text):
    (found,) = [b for b in centre.currentWidget().findChildren(QPushButton) if b.text() == text]
    return found


def found(request, *routes, exact=True):
    return Answer(request, "w", AnswerStatus.FOUND, routes, Explanation(exact=exact))


def test_an_unfinished_search_says_so_and_can_go_on(qtbot, centre, place, request_):
    centre.show_answer(Answer(request_, "w", AnswerStatus.UNFINISHED, ()), place, ())
    assert centre.message.heading.text() == "Not finished"
    assert "Teacher was cut short" in centre.message.sentence.text()
    with qtbot.waitSignal(centre.look_further):
        button(centre, "Look further").click()


def test_routes_of_a_search_cut_short_are_shown_with_a_warning(qtbot, centre, place, request_, route):
    centre.show_answer(found(request_, route, exact=False), place, ())
    further = button(centre, "Look further")
    assert further.isVisible()
    with qtbot.waitSignal(centre.look_further):
        further.click()
    centre.show_answer(found(request_, route), place, ())
    assert not further.isVisible()


def test_rules_set_aside_are_counted_where_they_bear_on_the_routes(centre, place, request_, route):
    rules = [Rule(entry, FactReplaced(months=36)) for entry in ("w.degree-course", "v.course")]
    aside = tuple(Override(at, 1, 1, rule, "Seen.", "Ann", date(2026, 11, 22)) for at, rule in enumerate(rules))
    centre.show_answer(found(replace(request_, supposed=Supposed(overrides=aside)), route), place, ())
    assert centre.routes.set_aside.text() == "1 rule set aside for this client by an adviser"
    assert "v.course" not in centre.routes.set_aside.toolTip()
    centre.show_answer(found(replace(request_, supposed=Supposed(overrides=aside[1:])), route), place, ())
    assert not centre.routes.set_aside.isVisible()


def test_something_held_already_says_so(centre, place, request_):
    centre.show_answer(Answer(request_, "w", AnswerStatus.HELD, ()), place, ())
    assert centre.message.heading.text() == "You are already there"


def test_without_a_catalogue_there_are_two_ways_on(qtbot, centre):
    centre.show_no_catalogue(CatalogueMissingError(file="a.db"))
    with qtbot.waitSignal(centre.choose_file):
        button(centre, "Choose a catalogue file…").click()
    with qtbot.waitSignal(centre.try_again):
        button(centre, "Try again").click()


def test_a_question_that_cannot_be_asked_is_explained(centre):
    centre.show_problem(PastStartError(start="2020-01", today="2026-11"))
    assert centre.message.sentence.text().startswith("The start, January 2020, is in the past")


def test_a_question_without_an_answer_can_be_asked_again(qtbot, centre):
    centre.show_problem(WorkerLostError())
    assert centre.message.heading.text() == "This could not be worked out"
    with qtbot.waitSignal(centre.ask_again):
        button(centre, "Try again").click()


def test_looking_further_is_said_where_the_answer_will_be(centre, place, request_, route):
    centre.show_looking()
    assert centre.message.heading.text() == "Looking further…"
    centre.show_answer(found(request_, route), place, ())
    centre.show_looking()
    assert centre.currentWidget() is centre.routes
    assert centre.routes._said.text() == "Looking further…"


def test_the_first_page_offers_examples(qtbot, centre, finder):
    centre.show_first_run()
    qtbot.waitUntil(lambda: "Teacher" in {b.text() for b in centre.first_run.findChildren(QPushButton)})
    with qtbot.waitSignal(centre.first_run.picked) as picked:
        button(centre, "Teacher").click()
    assert picked.args[0].id == "w.teacher"


def test_many_routes_are_thinned_with_a_count_and_a_way_to_see_all(qtbot, centre, place, request_, route):
    many = tuple(replace(route, arrival=route.arrival + n, months=route.months + n) for n in range(9))
    centre.show_answer(found(request_, *many), place, ())
    page = centre.routes
    assert page.heading.text() == "9 routes to Teacher"
    assert page.list.model.rowCount() == 5  # a month's difference is none
    assert page.all_button.text() == "Show all 9"
    qtbot.mouseClick(page.all_button, Qt.MouseButton.LeftButton)
    assert page.list.model.rowCount() == 9
    assert page.all_button.text() == "Show the 5 most different"


def test_where_else_a_route_can_be_taken_is_said_when_it_is_known(qtbot, centre, place, request_, route):
    twin = replace(place.steps["w.degree-course"], id="w.degree-south")
    wider = replace(place, steps=MappingProxyType({**place.steps, twin.id: twin}))
    centre.show_answer(found(request_, route), wider, ())
    model = centre.routes.list.model
    qtbot.waitUntil(lambda: model.rows[0].elsewhere == "also elsewhere")
    assert "Also Degree course" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_what_a_low_window_leaves_over_goes_below_the_routes_and_not_round_the_heading(
    qtbot, theme, centre, place, request_, route
):
    centre.show_answer(found(request_, route), place, ())
    page = centre.routes
    centre.resize(560, round(theme.px(430)))
    qtbot.waitUntil(page.views.isHidden)

    assert page.list.height() == page.list.full_height(compact=page.list.compact)
    qtbot.waitUntil(lambda: page._top.geometry().bottom() >= page.height() - 2)
    assert page.heading.height() <= page.heading.sizeHint().height() + 2


def test_the_way_back_stands_over_a_heading_that_it_would_cut(qtbot, theme, centre, place, request_, route):
    centre.show_answer(found(request_, route), place, ())
    page = centre.routes
    for width, over in ((700, False), (300, True)):
        centre.resize(width, round(theme.px(430)))
        qtbot.waitUntil(page.views.isHidden if not page._opened else page.views.isVisible)
        page.open_route()
        qtbot.waitUntil(lambda over=over: (page._back.geometry().bottom() < page.heading.geometry().top()) is over)
        assert page.heading.shown() == page.heading.text()


def test_the_views_keep_their_least_height_before_rows_are_drawn_in_full(qtbot, theme, centre, place, request_, route):
    routes = [replace(route, arrival=route.arrival + later, months=route.months + later) for later in range(3)]
    for height in range(450, 700, 10):
        centre.resize(820, round(theme.px(height)))
        centre.show_answer(found(request_, *routes), place, ())
        page = centre.routes
        for _ in range(4):
            QApplication.processEvents()  # which gives each part its place
        if page.views.isVisible():
            assert page.list.geometry().bottom() <= page._top.height()
            assert page._top.geometry().bottom() < page.views.geometry().top() + 1
