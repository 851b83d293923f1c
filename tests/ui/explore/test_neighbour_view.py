import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from pathways_app.ui.explore.neighbour_view import LEAST_ZOOM, MOST_ZOOM, NeighbourView
from pathways_app.ui.explore.neighbours import Ties, beginning, neighbourhood, toggled
from pathways_app.ui.theme import Scheme


@pytest.fixture
def found(place):
    return neighbourhood(Ties(place), "w.qts", beginning("w.qts"))


@pytest.fixture
def view(qtbot, theme, place, found):
    view = NeighbourView(theme)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show_neighbourhood(Ties(place), found, frozenset(), "w.qts")
    view.show()
    return view


def test_arrow_keys_walk_and_say_where_one_is(qtbot, view):
    with qtbot.waitSignal(view.walked, timeout=1000) as walked:
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert walked.args == ["w.register"]
    assert view.accessibleDescription().startswith("Register, Application")
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.current == "w.qts"
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.current in ("w.degree-course", "w.other-degree", "w.closed-degree")


def test_enter_presses_and_ctrl_enter_opens(qtbot, view):
    with qtbot.waitSignal(view.pressed, timeout=1000) as pressed:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.opened, timeout=1000) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed.args == opened.args == ["w.qts"]


def test_a_click_presses_and_a_double_click_opens(qtbot, view):
    middle = view.place_of("w.register")
    assert view.node_at(middle) == "w.register"
    with qtbot.waitSignals([view.walked, view.pressed], timeout=1000):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    with qtbot.waitSignal(view.opened, timeout=1000) as opened:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert opened.args == ["w.register"]
    assert view.node_at(QPoint(3, 3)) == ""


def test_what_is_pressed_stays_where_it_is(view, place, found):
    opened = toggled(found.nodes["w.degree-course"], beginning("w.qts"))
    before = view.place_of("w.degree-course")
    view.show_neighbourhood(
        Ties(place), neighbourhood(Ties(place), "w.qts", opened), frozenset({"w.level-3"}), "w.degree-course"
    )
    assert (view.place_of("w.degree-course") - before).manhattanLength() <= 2
    assert view.current == "w.degree-course"


def test_screen_readers_hear_every_box(view):
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.childCount() == 5
    said = [interface.child(number).text(QAccessible.Text.Name) for number in range(5)]
    assert said == list(view.item_texts())
    assert said[0] == "Qts, Qualification"
    assert view.current_item() == 0
    assert view.item_rect(0).contains(view.place_of("w.qts"))


def test_zoom_stays_within_its_bounds_and_fits(qtbot, view):
    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == MOST_ZOOM
    for _ in range(20):
        qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == LEAST_ZOOM
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.zoom > LEAST_ZOOM
    for key in ("w.qts", "w.register", "w.other-degree"):
        assert view.viewport().rect().contains(view.place_of(key))


def test_it_is_redrawn_in_other_colours(view, theme):
    before = view.grab().toImage()
    theme.use(Scheme.DARK)
    assert view.current == "w.qts"
    assert view.grab().toImage() != before
