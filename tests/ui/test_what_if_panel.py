from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from pathways_app.domain.change import Change, Limit
from pathways_app.domain.errors import WorkerLostError
from pathways_app.domain.route import Answer, AnswerStatus, Gain, Opening, OutOfReach
from pathways_app.ui import what_if_panel
from pathways_app.ui.goals import Finder
from pathways_app.ui.session import Draft
from pathways_app.ui.what_if_panel import WhatIfPanel


@pytest.fixture
def answer(request_, route):
    return Answer(request_, "w", AnswerStatus.FOUND, (route,))


@pytest.fixture
def looked(monkeypatch):
    """Answers looked into, and what is found for each of them."""
    found, asked = {}, []

    def look(one, _stop):
        asked.append(one.answer)
        return what_if_panel._Better(one.answer, found.get(id(one.answer), OutOfReach()))

    monkeypatch.setattr(what_if_panel, "_look", look)
    return found, asked


@pytest.fixture
def panel(qtbot, theme, looked):
    panel = WhatIfPanel(theme, Finder())
    qtbot.addWidget(panel)
    panel.resize(340, 700)
    yield panel
    panel.close_jobs()


def texts(panel):
    return [label.text() for label in panel.better.findChildren(QLabel)] if panel.better else []


def test_it_works_only_while_it_is_looked_at(qtbot, panel, looked, place, answer):
    panel.show_answer(place, answer, Draft())
    assert looked[1] == []
    panel.show()
    qtbot.waitUntil(lambda: "No better route is just out of reach." in texts(panel))
    assert looked[1] == [answer]
    panel.hide()
    panel.show()
    assert looked[1] == [answer]


def test_a_better_route_says_what_it_takes_and_can_be_tried(qtbot, panel, looked, place, answer, route):
    better = replace(route, arrival=route.arrival - 12)
    opening = Opening(better, (Change(Limit.STUDY_HOURS, 37),), Gain(months=12))
    looked[0][id(answer)] = OutOfReach((opening,), complete=False, further=2)
    panel.show()
    panel.show_answer(place, answer, Draft())
    qtbot.waitUntil(lambda: "Study 37 hours a week" in texts(panel))
    assert any("1\u00a0y sooner" in text for text in texts(panel))
    assert "There may be others." in texts(panel)
    (button,) = panel.better.findChildren(QPushButton)
    with qtbot.waitSignal(panel.tried) as tried:
        button.click()
    assert tried.args == [opening]


def test_a_newer_answer_takes_the_place_of_what_was_said(qtbot, panel, looked, place, answer, route):
    opening = Opening(route, (Change(Limit.STUDY_HOURS, 37),), Gain(months=12))
    looked[0][id(answer)] = OutOfReach((opening,))
    panel.show()
    panel.show_answer(place, answer, Draft())
    qtbot.waitUntil(lambda: "Study 37 hours a week" in texts(panel))
    panel.show_answer(place, replace(answer, routes=(route, route)), Draft())
    assert texts(panel) == ["Looking…"]
    qtbot.waitUntil(lambda: "No better route is just out of reach." in texts(panel))


def test_where_there_is_no_route_the_page_says_what_opens_one(panel, looked, place, answer):
    panel.show()
    panel.show_answer(place, replace(answer, status=AnswerStatus.IMPOSSIBLE, routes=()), Draft())
    assert texts(panel) == ["The changes that would open a route are on the page."]
    assert looked[1] == []


def test_what_could_not_be_worked_out_is_said_and_can_be_asked_for_again(qtbot, theme, place, answer, monkeypatch):
    def lose(_one, _stop):
        raise WorkerLostError

    tries = [lose, lambda one, _stop: what_if_panel._Better(one.answer, OutOfReach())]

    def look(one, stop):
        return tries.pop(0)(one, stop)

    monkeypatch.setattr(what_if_panel, "_look", look)
    panel = WhatIfPanel(theme, Finder())
    qtbot.addWidget(panel)
    panel.show()
    panel.show_answer(place, answer, Draft())
    qtbot.waitUntil(lambda: any(text.startswith("Working this out failed twice.") for text in texts(panel)))
    (again,) = panel.better.findChildren(QPushButton)
    again.click()
    assert texts(panel) == ["Looking…"]
    qtbot.waitUntil(lambda: "No better route is just out of reach." in texts(panel))
    panel.close_jobs()
