from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent
from PySide6.QtWidgets import QApplication

from pathways_app.services.route_details import route_details
from pathways_app.ui.cash_data import cash_view, figures_words
from pathways_app.ui.theme import Scheme
from pathways_app.ui.widgets.timeline import MOST_ZOOM, TimelineView
from pathways_app.ui.widgets.timeline_paint import TimelinePainter

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


@pytest.mark.parametrize("height", [500, 200])
def test_no_letter_is_cut_however_low_the_rows_are(view, theme, monkeypatch, height):
    cut, said = [], []

    def write(painter, role, token, rect, text, align=Qt.AlignmentFlag.AlignLeft):
        metrics = QFontMetricsF(theme.font(role))
        base = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
        ink = metrics.tightBoundingRect(text).translated(0, base)
        said.append(text)
        if ink.top() < rect.top() or ink.bottom() > rect.bottom():
            cut.append((text, ink, rect))

    monkeypatch.setattr(TimelinePainter, "_text", write)
    view.resize(700, height)
    view.viewport().grab()
    assert "36 months without pay" in said
    assert not cut


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


@pytest.fixture
def cash(place, request_, route):
    line = route_details(place, request_, (route,))[0].cash_line
    return cash_view(line, request_.start, route.arrival)


def test_the_money_is_one_line_where_there_is_no_room_and_unfolds(qtbot, view, cash):
    view.show_cash(cash)
    view.resize(700, 800)
    assert not view.cash_folded
    view.resize(700, 210)
    assert view.cash_folded
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_C)
    assert not view.cash_folded
    qtbot.keyClick(view, Qt.Key.Key_C)
    lane = view.item_rect(len(view.item_texts()) - 1)
    assert view.viewport().rect().contains(lane.center())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=lane.center())
    assert not view.cash_folded


def test_the_money_is_read_out_after_the_steps(view, cash):
    steps = len(view.item_texts())
    view.show_cash(cash)
    assert len(view.item_texts()) == steps + 1
    assert view.item_texts()[-1] == f"Cash: {figures_words(cash)}"


def test_it_zooms_within_bounds_and_keeps_its_middle(qtbot, view):
    view.resize(700, 400)
    view.setFocus()
    with qtbot.waitSignal(view.zoomed):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > 1
    assert view.horizontalScrollBar().maximum() > 0
    view.zoom_to(100)
    assert view.zoom == MOST_ZOOM
    bar = view.horizontalScrollBar()
    assert abs(bar.value() - bar.maximum() / 2) < bar.maximum() * 0.2
    view.tools().bar.fit.click()
    assert view.zoom == 1.0
    assert bar.maximum() == 0


def test_it_is_dragged_along(qtbot, view):
    view.resize(700, 400)
    view.zoom_to(4)
    bar, port = view.horizontalScrollBar(), view.viewport()
    before = bar.value()
    header = QPoint(400, 4)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=header)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(300, 4),
        port.mapToGlobal(QPointF(300, 4)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(port, event)
    assert bar.value() == before + 100
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(300, 4))


@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_shape_of_the_money_is_drawn(view, theme, cash, scheme):
    theme.use(scheme)
    view.resize(700, 700)
    plain = view.grab().toImage()
    lent = replace(cash, dashed=cash.solid, solid=tuple((when, 0) for when, _ in cash.solid))
    images = [plain]
    for shape in (cash, lent, replace(cash, unknown_from=cash.solid[-1][0], solid=cash.solid[:-1], fees=2)):
        view.show_cash(shape)
        images.append(view.grab().toImage())
    assert all(one != other for at, one in enumerate(images) for other in images[at + 1 :])
