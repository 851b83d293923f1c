from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from pathways_app.ui.theme import Scheme
from pathways_app.ui.widgets.timeline import TimelineView

ORDER = ["w.test", "w.degree-course", "w.register", "w.first-post", "w.induction"]


@pytest.fixture
def view(qtbot, theme, place, request_, route):
    view = TimelineView(theme, today=date(2026, 11, 22))
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show_route(place, request_, route)
    view.show()
    return view


def test_arrow_keys_walk_the_steps_in_time_order(qtbot, view):
    seen = []
    view.step_selected.connect(seen.append)
    for _ in range(6):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert seen == ORDER
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert seen[-3:] == ["w.test", "w.induction", "w.first-post"]


def test_a_click_on_a_bar_selects_its_step(qtbot, view):
    place = view.item_rect(ORDER.index("w.degree-course")).center()
    with qtbot.waitSignal(view.step_selected, timeout=1000) as chosen:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["w.degree-course"]
    with qtbot.assertNotEmitted(view.step_selected):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_selecting_from_outside_says_nothing(qtbot, view):
    with qtbot.assertNotEmitted(view.step_selected):
        view.select_step("w.induction")
    assert view.current_step == "w.induction"
    view.select_step("w.not-on-it")
    assert view.current_step is None


def test_the_selected_bar_has_a_ring(view, theme):
    view.select_step("w.degree-course")
    image = view.viewport().grab().toImage()
    rect, ratio = view.item_rect(1), image.devicePixelRatio()
    assert image.pixelColor(round(rect.center().x() * ratio), round((rect.top() - 3) * ratio)) == theme.color("focus")


def test_it_repaints_in_other_colours(view, theme):
    before = view.viewport().grab().toImage()
    theme.use(Scheme.DARK)
    assert view.viewport().grab().toImage() != before


def test_narrow_views_scroll_to_the_current_step(qtbot, view):
    view.resize(240, 120)
    view.select_step("w.induction")
    assert view.viewport().rect().intersects(view.item_rect(4))


def test_nothing_is_drawn_without_a_route(qtbot, theme):
    view = TimelineView(theme)
    qtbot.addWidget(view)
    view.resize(300, 200)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.item_texts() == []
    assert view.current_step is None


def test_screen_readers_hear_each_step_with_its_deadline(view):
    said = view.item_texts()
    assert said[1].startswith("Degree course, Sep")
    assert "Apply by" in said[1]
