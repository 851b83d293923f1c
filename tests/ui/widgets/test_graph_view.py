import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from pathways_app.ui.widgets.graph_view import GraphView

PLACES = {"a": QPointF(0, 0), "b": QPointF(100, 10), "c": QPointF(100, 90), "d": QPointF(0, 100)}


class Four(GraphView):
    """Four boxes in a square."""

    def __init__(self, theme):
        super().__init__(theme, (0.5, 2.0))
        self.current, self.fitted = "", 0

    def walked_places(self):
        return PLACES

    def walked_from(self):
        return self.current

    def choose(self, key):
        self.current = key

    def fit(self):
        self.fitted += 1


@pytest.fixture
def view(qtbot, theme):
    view = Four(theme)
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show()
    return view


def test_arrows_walk_to_the_nearest_that_way_and_stop_at_the_edge(qtbot, view):
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Up):
        qtbot.keyClick(view, key)
        walked.append(view.current)
    assert walked == ["a", "b", "c", "d", "d", "a"]


def test_keys_and_the_wheel_with_ctrl_zoom_within_bounds(qtbot, view):
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    larger = view.zoom
    assert larger > 1.0
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == pytest.approx(1.0)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.fitted == 1
    for delta, expected in ((120, larger), (-12_000, 0.5), (12_000, 2.0)):
        turned = QWheelEvent(
            QPointF(9, 9),
            QPointF(9, 9),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        view.wheelEvent(turned)
        assert view.zoom == pytest.approx(expected)


def test_the_controls_are_the_same_each_time_and_say_the_zoom(view):
    bar = view.tools()
    assert view.tools() is bar
    bar.into.click()
    assert view.zoom > 1.0
    bar.fit.click()
    assert view.fitted == 1
