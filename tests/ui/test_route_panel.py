from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from pathways_app.domain.choice import AlsoAt, Choice
from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.ui.route_facts import Asked, facts_of
from pathways_app.ui.route_panel import RoutePanel
from pathways_app.ui.theme import Scheme

NBSP = "\N{NO-BREAK SPACE}"


@pytest.fixture
def answer(request_, route):
    return Answer(request_, "w", AnswerStatus.FOUND, (route, replace(route, arrival=route.arrival + 3)))


@pytest.fixture
def panel(qtbot, theme):
    panel = RoutePanel(theme)
    qtbot.addWidget(panel)
    panel.resize(340, 900)
    panel.show()
    return panel


def texts(panel):
    return [label.text() for label in panel.page.findChildren(QLabel)]


def test_it_says_at_once_what_the_answer_knows(panel, place, answer, route):
    panel.show_route(place, answer, route, None, None)
    panel.finish()
    assert "Route 1 of 2" in texts(panel)
    assert "It assumes" in texts(panel)
    assert "Would a school back you?" in texts(panel)
    assert "If you stop half-way" not in texts(panel)


def test_it_says_more_once_more_is_known(panel, place, answer, route):
    facts = facts_of(Asked(place, answer)).of(route)
    panel.show_route(place, answer, route, None, facts)
    panel.finish()
    shown = texts(panel)
    for heading in ("Why this route", "If you stop half-way", "Papers to send for", "Money, month by month"):
        assert heading in shown
    assert "What each step is for" in shown
    assert any(text.startswith("Police check, for Degree course") for text in shown)


def test_a_paper_for_a_start_far_ahead_is_not_late_yet(qtbot, theme, place, answer, route):
    panel = RoutePanel(theme, today=lambda: date(2026, 10, 31))
    qtbot.addWidget(panel)
    panel.show()
    panel.show_route(place, answer, route, None, facts_of(Asked(place, answer)).of(route))
    panel.finish()
    assert not any(text.startswith("Late: ") for text in texts(panel))
    assert f"Send for it by November{NBSP}2026" in texts(panel)


def test_steps_and_other_places_can_be_gone_to(qtbot, panel, place, answer, route):
    facts = facts_of(Asked(place, answer)).of(route)
    also = AlsoAt(("w.test",), ("w.re-sit",), route.arrival, route.net_cost, 36, route=1)
    panel.show_route(place, answer, route, Choice(0, (also, replace(also, route=None))), facts)
    panel.finish()
    assert "Also at (2)" in texts(panel)
    show = [button for button in panel.page.findChildren(QPushButton) if button.text() == "Show"]
    with qtbot.waitSignal(panel.route_chosen) as chosen:
        show[0].click()
    assert chosen.args == [1]
    with qtbot.waitSignal(panel.step_chosen) as step:
        show[1].click()
    assert step.args == ["w.test"]


def test_nothing_is_made_while_nobody_looks(panel, place, answer, route):
    panel.hide()
    page = panel.page
    panel.show_route(place, answer, route, None, None)
    assert panel.page is page
    panel.show()
    panel.finish()
    assert "Route 1 of 2" in texts(panel)


@pytest.mark.parametrize("scheme", list(Scheme))
def test_it_is_drawn_in_every_scheme(qtbot, panel, theme, place, answer, route, scheme):
    theme.use(scheme)
    panel.show_route(place, answer, route, None, facts_of(Asked(place, answer)).of(route))
    panel.finish()

    def drawn():
        image = panel.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(0, 340, 3) for y in range(0, 900, 3)}

    qtbot.waitUntil(lambda: len(drawn()) > 4)


def test_another_route_may_take_the_place_of_the_one_that_was_pressed(qtbot, panel, place, answer, route):
    also = AlsoAt(("w.test",), ("w.re-sit",), route.arrival, route.net_cost, 36, route=1)
    panel.route_chosen.connect(lambda number: panel.show_route(place, answer, answer.routes[number], None, None))
    panel.show_route(place, answer, route, Choice(0, (also,)), None)
    panel.finish()
    (show,) = (button for button in panel.page.findChildren(QPushButton) if button.text() == "Show")
    show.click()
    panel.finish()
    assert "Route 2 of 2" in texts(panel)
