import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from pathways_app.ui.map_data import NodeKind
from pathways_app.ui.theme import Scheme
from pathways_app.ui.widgets.announcing import spoken
from pathways_app.ui.widgets.map import LEAST_ZOOM, MOST_ZOOM, MapView


@pytest.fixture
def view(qtbot, theme, place, request_, route):
    view = MapView(theme)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show_route(place, request_, route)
    view.show()
    return view


def test_a_click_on_a_step_selects_it(qtbot, view):
    middle = view.place_of("step:w.degree-course")
    with qtbot.waitSignal(view.step_selected, timeout=1000) as chosen:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen.args == ["w.degree-course"]
    assert view.node_at(middle).kind is NodeKind.STEP


def test_what_is_held_can_be_current_but_is_no_step(qtbot, view):
    with qtbot.assertNotEmitted(view.step_selected):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.place_of("held:w.level-3"))
    assert view.current_step is None
    assert view.accessibleDescription() == "Level 3, held"


def test_arrow_keys_walk_towards_the_goal(qtbot, view):
    seen = []
    view.step_selected.connect(seen.append)
    view.select_step("w.degree-course")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(view, key)
    assert seen[:2] == ["w.register", "w.first-post"]
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.current_step == "w.register"


def test_the_first_key_finds_a_place_to_begin(qtbot, view):
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() not in ("", "The Steps view says the same as an outline.")


def test_selecting_from_outside_says_nothing(qtbot, view):
    with qtbot.assertNotEmitted(view.step_selected):
        view.select_step("w.register")
        assert view.current_step == "w.register"
        view.select_step(None)
    assert view.current_step is None


def test_zoom_stays_within_its_bounds(qtbot, view):
    zooms = []
    view.zoomed.connect(zooms.append)
    view.zoom_to(9)
    view.zoom_to(0.01)
    assert zooms == [MOST_ZOOM, LEAST_ZOOM]
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(0.625)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == LEAST_ZOOM
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert LEAST_ZOOM <= view.zoom <= MOST_ZOOM


def test_the_zoom_bar_sets_the_zoom(qtbot, view):
    bar = view.tools()
    qtbot.addWidget(bar)
    view.zoom_to(1)
    (percent,) = bar.findChildren(QLabel)
    for button, says in ((bar.into, "125\u00a0%"), (bar.out, "100\u00a0%")):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert percent.text() == says
    qtbot.mouseClick(bar.fit, Qt.MouseButton.LeftButton)
    assert LEAST_ZOOM <= view.zoom < 1


def test_other_colours_keep_what_is_current(view, theme):
    view.select_step("w.register")
    before = view.viewport().grab().toImage()
    theme.use(Scheme.DARK)
    assert view.current_step == "w.register"
    assert view.viewport().grab().toImage() != before


def test_nothing_is_shown_once_cleared(qtbot, view):
    view.clear()
    assert view.scene().items() == []
    assert view.current_step is None
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.node_at(QPoint(5, 5)) is None


def test_another_way_opens_on_enter_and_on_a_double_click(qtbot, view):
    others = [key for key in view._items if key.startswith("other:")]
    with qtbot.waitSignal(view.other_opened) as opened:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.place_of(others[0]))
    assert opened.args == [others[0].rpartition(":")[2]]
    view.choose(others[0])
    with qtbot.waitSignal(view.other_opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    view.select_step("w.degree-course")
    with qtbot.assertNotEmitted(view.other_opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_every_node_is_read_out_in_the_order_of_the_way(qtbot, view):
    interface = QAccessible.queryAccessibleInterface(view)
    texts = [interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())]
    assert texts == [spoken(text) for text in view.item_texts()]
    assert not any(text == "" for text in texts)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current_item() == len(texts) - 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current_item() == 0
    assert view.item_rect(0).contains(view.place_of(view._order[0]))


def test_with_little_room_the_map_begins_with_what_is_next_and_names_the_goal(qtbot, view, place, request_, route):
    view.clear()
    view.resize(320, 200)
    view.show_route(place, request_, route)
    first, last = view._order[0], view._order[-1]
    assert view.viewport().rect().contains(view.place_of(first))
    assert not view.viewport().rect().contains(view.place_of(last))
    assert view.goal_mark.isVisibleTo(view)
    assert view.goal_mark.accessibleName() == view._items[last].drawn.text.said
    view.select_step("w.first-post")  # the first that is made current is not sought, since nobody asked for it
    assert view.viewport().rect().contains(view.place_of(first))
    view.select_step("w.register")
    assert view.viewport().rect().contains(view.place_of("step:w.register"))


def test_a_step_asked_for_is_sought_and_stays_in_view(qtbot, view):
    view.resize(320, 200)
    view.select_step("w.first-post")
    view.seek_current()
    assert view.viewport().rect().contains(view.place_of("step:w.first-post"))
    view.resize(330, 200)
    assert view.viewport().rect().contains(view.place_of("step:w.first-post"))


def test_the_mark_of_the_goal_leads_to_it_and_goes(qtbot, view):
    view.resize(320, 200)
    qtbot.mouseClick(view.goal_mark, Qt.MouseButton.LeftButton)
    assert view.viewport().rect().contains(view.place_of("goal"))
    assert view.item_texts()[view.current_item()] == view.goal_mark.accessibleName()
    assert not view.goal_mark.isVisibleTo(view)
    view.clear()
    assert not view.goal_mark.isVisibleTo(view)


def test_where_all_has_room_nothing_marks_the_goal(qtbot, view):
    view.resize(1600, 900)
    assert not view.goal_mark.isVisibleTo(view)
