import pytest
from PySide6.QtCore import Qt

from pathways_app.domain.month import month
from pathways_app.domain.reach import RoleStatus
from pathways_app.ui.explore.reach_spots import Spot
from pathways_app.ui.explore.reach_table import COST, LEAST, MONTHS, ROLE, SOONEST, ReachTable
from tests.ui.explore.shelf import START, figures, spot

SPOTS = (
    Spot("w.held", "Held", RoleStatus.HELD),
    spot("École", 5, 50),
    spot("far", 60, 30000, least=figures(90, 5000)),
    spot("zebra", 40, 100, unknown=2),
    Spot("w.slow", "Slow", RoleStatus.UNFINISHED, not_before=month(2040, 1)),
)


@pytest.fixture
def table(qtbot, theme):
    table = ReachTable(theme)
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show_spots(SPOTS, START)
    table.show()
    return table


def column(table, number):
    model = table.model()
    return [model.index(row, number).data().replace("\u00a0", " ") for row in range(model.rowCount())]


def test_model_keeps_qt_rules(table, qtmodeltester):
    qtmodeltester.check(table._spots)


def test_what_each_column_says(table):
    assert column(table, ROLE) == ["Held", "École", "Zebra", "Far", "Slow"]
    assert column(table, SOONEST) == ["held", "May 2027", "Apr 2030", "Dec 2031", "from Jan 2040"]
    assert column(table, MONTHS) == ["", "5", "40", "60", ""]
    assert column(table, COST) == ["", "£50", "£100 + ?", "£30,000", ""]
    assert column(table, LEAST) == ["", "£50", "£100 + ?", "£5,000", ""]


def test_sorting_by_name_follows_the_language(table):
    table.sortByColumn(ROLE, Qt.SortOrder.AscendingOrder)
    assert column(table, ROLE) == ["École", "Far", "Held", "Slow", "Zebra"]
    assert table.model().headerData(ROLE, Qt.Orientation.Horizontal) == "Role ↑"
    table.sortByColumn(LEAST, Qt.SortOrder.DescendingOrder)
    assert column(table, ROLE) == ["Slow", "Far", "Zebra", "École", "Held"]
    assert table.model().headerData(LEAST, Qt.Orientation.Horizontal) == "Least cost ↓"


def test_choosing_and_planning(qtbot, table):
    place = table.visualRect(table.model().index(3, ROLE)).center()
    with qtbot.waitSignal(table.chosen, timeout=1000) as chosen:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["w.far"]
    with qtbot.waitSignal(table.planned, timeout=1000) as planned:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert planned.args == ["w.far"]


def test_the_current_role_survives_new_figures(qtbot, table):
    with qtbot.assertNotEmitted(table.chosen):
        table.make_current("w.zebra")
        table.show_spots(SPOTS[1:], START)
        assert table.current == "w.zebra"
        table.make_current("w.gone")
    assert table.current == ""


def test_pointing_marks_rows_here_and_is_told(qtbot, table):
    with qtbot.waitSignal(table.hovered, timeout=1000) as hovered:
        table.entered.emit(table.model().index(1, ROLE))
    assert hovered.args == ["w.École"]
    table.mark_hovered("w.far")
    index = next(table.model().index(row, ROLE) for row in range(5) if table.model().index(row, ROLE).data() == "Far")
    assert (
        index.data(Qt.ItemDataRole.FontRole).weight()
        > table.model().index(0, ROLE).data(Qt.ItemDataRole.FontRole).weight()
    )


@pytest.mark.parametrize(("whole", "begins"), [(True, "Far"), (False, "Far, December\u00a02031")])
def test_screen_readers_hear_a_whole_row_and_nothing_of_it_twice(table, monkeypatch, whole, begins):
    monkeypatch.setattr("pathways_app.ui.explore.reach_table.ROWS_ARE_READ_WHOLE", whole)
    cells = [table.model().index(3, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(5)]
    assert cells[ROLE].startswith(begins)
    assert ("2031" in cells[ROLE]) is not whole
    assert "2031" in cells[1]


def test_screen_readers_hear_how_a_column_is_sorted(table):
    def said(column):
        return table.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)

    table.sortByColumn(LEAST, Qt.SortOrder.DescendingOrder)
    assert (said(LEAST), said(ROLE)) == ("Least cost, sorted descending", "Role")
    table.sortByColumn(ROLE, Qt.SortOrder.AscendingOrder)
    assert (said(LEAST), said(ROLE)) == ("Least cost", "Role, sorted ascending")


def test_the_months_go_where_there_is_no_room(table):
    assert not table.isColumnHidden(MONTHS)
    table.resize(380, 400)
    assert table.isColumnHidden(MONTHS)
    assert not table.isColumnHidden(LEAST)
    table.resize(300, 400)
    assert table.isColumnHidden(LEAST)


def test_what_is_looked_at_stays_in_sight_when_more_is_known(table):
    many = [spot(f"r{number:03}", number, 10 * number) for number in range(80)]
    table.show_spots(many, START)
    table.make_current("w.r000")
    bar = table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    looked_at = bar.value()
    table.show_spots([*many[:-1], spot("r079", 79, 7)], START)
    assert table.current == "w.r000"
    assert bar.value() == looked_at


def test_the_current_role_stays_in_sight_when_others_come_before_it(table):
    many = [spot(f"r{number:03}", 100 + number, 10 * number) for number in range(80)]
    table.show_spots(many, START)
    table.make_current("w.r001")
    table.show_spots([*(spot(f"n{number}", number, 5) for number in range(40)), *many], START)
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())
