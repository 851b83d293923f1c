import pytest
from PySide6.QtCore import QPointF, QRectF

from pathways_app.ui.widgets.map_paths import other_path, taken_path

LEFT, RIGHT, BELOW = QRectF(0, 0, 100, 40), QRectF(200, 80, 100, 40), QRectF(0, 100, 100, 40)


def test_lines_run_level_from_right_to_left_edge():
    path = taken_path(LEFT, RIGHT)
    assert path.pointAtPercent(0) == QPointF(100, 20)
    assert path.currentPosition() == QPointF(200, 100)
    assert path.angleAtPercent(1) == pytest.approx(0, abs=1)


def test_lines_pass_through_the_room_kept_for_them():
    path = taken_path(LEFT, RIGHT, [QRectF(130, 200, 40, 8)])
    assert path.boundingRect().bottom() >= 204


def test_lines_run_down_to_what_stands_below():
    path = taken_path(LEFT, BELOW)
    assert (path.pointAtPercent(0), path.currentPosition()) == (QPointF(50, 40), QPointF(50, 100))


def test_other_ways_rise_to_the_foot_or_come_level():
    rising = other_path(QRectF(-80, 200, 100, 40), LEFT)
    assert rising.currentPosition() == QPointF(50, 40)
    assert rising.angleAtPercent(1) == pytest.approx(90, abs=1)
    assert other_path(QRectF(-200, 200, 100, 40), LEFT).currentPosition() == QPointF(0, 20)
