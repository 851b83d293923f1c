import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from pathways_app.domain.reach import RoleStatus
from pathways_app.ui.explore.reach_chart import ReachChart
from pathways_app.ui.explore.reach_spots import Spot
from pathways_app.ui.theme import Scheme
from tests.ui.explore.shelf import START, figures, spot

SPOTS = (
    Spot("w.held", "Held", RoleStatus.HELD),
    spot("near", 5, 50),
    spot("far", 60, 30000, least=figures(90, 5000)),
    spot("unsure", 30, 900, assumed=True),
    spot("unknown", 40, 100, unknown=2),
)


@pytest.fixture
def chart(qtbot, theme):
    chart = ReachChart(theme)
    qtbot.addWidget(chart)
    chart.resize(720, 520)
    chart.show_spots(SPOTS, START, "GBP")
    chart.show()
    return chart


def test_keys_walk_in_order_of_arrival(qtbot, chart):
    seen = []
    chart.chosen.connect(seen.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(chart, key)
    assert seen == ["w.near", "w.unsure", "w.unknown", "w.far"]
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.current == "w.near"
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current == "w.unknown"


def test_enter_plans_the_current_role(qtbot, chart):
    with qtbot.assertNotEmitted(chart.planned):
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    chart.make_current("w.far")
    with qtbot.waitSignal(chart.planned, timeout=1000) as planned:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert planned.args == ["w.far"]


def test_a_click_on_a_mark_or_its_name_chooses(qtbot, chart):
    for role in ("w.near", "w.unknown"):
        with qtbot.waitSignal(chart.chosen, timeout=1000) as chosen:
            qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=chart.place_of(role))
        assert chosen.args == [role]
    name = next(name for name in chart._layout.names if name.role == "w.far")
    assert chart.role_at(name.rect.center().toPoint()) == "w.far"
    assert chart.role_at(QPoint(2, 2)) == ""


def test_pointing_is_told(qtbot, chart):
    qtbot.mouseMove(chart.viewport(), QPoint(2, 2))  # the pointer may be where another test left it: at that very place
    with qtbot.waitSignal(chart.hovered) as hovered:
        qtbot.mouseMove(chart.viewport(), chart.place_of("w.unsure"))
    assert hovered.args == ["w.unsure"]


def test_screen_readers_hear_every_role(chart):
    assert len(chart.item_texts()) == 4
    assert chart.item_texts()[0].startswith("Near, May\u00a02027")
    interface = QAccessible.queryAccessibleInterface(chart)
    assert interface.childCount() == 4
    assert interface.child(3).text(QAccessible.Text.Name).startswith("Far, December\u00a02031")
    chart.make_current("w.far")
    assert chart.current_item() == 3
    assert chart.viewport().rect().contains(chart.item_rect(3))


def test_a_role_that_is_gone_is_no_longer_current(chart):
    chart.make_current("w.far")
    chart.show_spots(SPOTS[:2], START, "GBP")
    assert chart.current == ""
    chart.show_spots((), START, "GBP")
    assert chart.role_at(QPoint(100, 100)) == ""
    assert chart.item_texts() == []


def test_the_current_role_shows_the_way_that_costs_least(chart):
    before = chart.grab().toImage()
    chart.make_current("w.far")
    assert chart.grab().toImage() != before


def test_it_is_drawn_in_other_colours_and_small(chart, theme):
    before = chart.grab().toImage()
    theme.use(Scheme.DARK)
    assert chart.grab().toImage() != before
    chart.resize(chart.minimumSizeHint())
    assert not chart.grab().isNull()
