import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QWidget

from pathways_app.ui.widgets.goal_mark import GoalMark

VIEW = QRect(0, 0, 300, 200)
SAID = "Goal: Principal or assistant principal, December 2034"


@pytest.fixture
def ground(qtbot):
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(VIEW.size())
    return ground


@pytest.fixture
def mark(ground, theme):
    mark = GoalMark(theme, ground)
    mark.say(SAID)
    return mark


def test_it_stands_within_the_view_while_the_goal_is_out_of_it(mark):
    mark.stand(VIEW, QRectF(280, 40, 100, 60))
    assert mark.isVisibleTo(mark.parentWidget())
    assert VIEW.contains(mark.geometry())
    mark.stand(VIEW, QRectF(180, 40, 100, 60))
    assert not mark.isVisibleTo(mark.parentWidget())


def test_a_long_goal_is_cut_where_its_name_is_and_never_in_its_month(mark):
    mark.stand(VIEW, QRectF(900, 40, 100, 60))
    assert mark.text() != SAID
    assert mark.text().endswith("December 2034")
    assert mark.accessibleName() == SAID


def test_nothing_stands_there_before_there_is_a_goal(ground, theme):
    mark = GoalMark(theme, ground)
    mark.stand(VIEW, QRectF(900, 40, 100, 60))
    assert not mark.isVisibleTo(ground)


def test_it_hides_no_step_while_a_corner_is_free_and_stays_there(mark):
    away, step = QRectF(900, 40, 100, 60), QRectF(0, 0, 300, 80)
    mark.stand(VIEW, away, [step])
    there = mark.geometry()
    assert not step.intersects(QRectF(there))
    mark.stand(VIEW, away, [])
    assert mark.geometry() == there


def test_on_another_map_it_begins_in_its_own_corner(mark):
    mark.stand(VIEW, QRectF(900, 40, 100, 60), [QRectF(0, 0, 300, 80)])
    mark.say(SAID)
    mark.stand(VIEW, QRectF(900, 40, 100, 60), [QRectF(0, 120, 300, 80)])
    assert mark.geometry().top() < 80
    assert mark.geometry().right() > 250
