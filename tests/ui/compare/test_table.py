from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pathways_app.services.route_details import route_details
from pathways_app.ui.compare.compare_lines import Compared, compare
from pathways_app.ui.compare.table import CompareTable

TODAY = date(2026, 11, 22)


@pytest.fixture
def table(qtbot, theme, place, request_, route, paid):
    details = route_details(place, request_, (route, paid))
    compared = [Compared(*pair) for pair in zip((route, paid), details, strict=True)]
    table = CompareTable(theme)
    qtbot.addWidget(table)
    table.resize(700, 420)
    table.comparison = compare(place, request_, compared, TODAY)
    table.show_comparison(table.comparison)
    table.show()
    return table


def test_names_of_rows_and_routes_stay_in_view(table):
    table.resize(420, 240)
    assert table.verticalScrollBar().maximum() > 0
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    assert table.heads.isVisible()
    assert table.labels.width() == table.heads.x()


def test_routes_without_room_are_turned_to_and_nothing_scrolls_sideways(qtbot, theme, table):
    assert list(table.shown) == [0, 1]
    table.resize(round(theme.px(300)), 420)
    qtbot.waitUntil(lambda: list(table.shown) == [0])
    assert table.horizontalScrollBar().maximum() == 0
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert (list(table.shown), table.currentIndex().column()) == ([1], 1)
    assert not table.visualRect(table.currentIndex()).isEmpty()
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert (list(table.shown), table.currentIndex().column()) == ([0], 0)
    table.resize(700, 420)
    qtbot.waitUntil(lambda: list(table.shown) == [0, 1])


def test_the_best_of_a_row_has_a_diamond_and_the_others_none(table, theme):
    diamond = theme.color("accent").rgb()

    def marked(column):
        rect = table.visualRect(table.model().index(0, column))
        image = table.viewport().grab(rect).toImage()
        return any(image.pixel(x, y) == diamond for x in range(min(40, image.width())) for y in range(image.height()))

    assert table.comparison.lines[0].best == 0
    assert (marked(0), marked(1)) == (True, False)


def test_ctrl_c_copies_the_table(qtbot, table):
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == table.comparison.as_text


def test_arrow_keys_walk_the_cells(qtbot, table):
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 1)
    table.show_comparison(table.comparison)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 1)


def test_a_narrow_table_comes_to_rest(qtbot, theme, table):
    table.resize(round(theme.px(430)), 420)
    turned = []
    table.turned.connect(lambda: turned.append(True))
    QApplication.processEvents()
    table._soon.timeout.connect(lambda: turned.append(True))
    for _ in range(20):
        QApplication.processEvents()
    assert len(turned) < 8


def test_rows_are_as_high_as_in_a_table_made_for_what_is_shown(qtbot, theme, table):
    def heights(shown):
        return [shown.rowHeight(row) for row in range(shown.model().rowCount())], shown.heads.height()

    for width, percent in ((700, 100), (460, 100), (460, 150), (700, 150), (700, 100)):
        theme.enlarge(percent)
        table.resize(width, 420)
        fresh = CompareTable(theme)
        qtbot.addWidget(fresh)
        fresh.resize(width, 420)
        fresh.show_comparison(table.comparison)
        fresh.show()
        qtbot.waitUntil(lambda fresh=fresh: heights(table) == heights(fresh))
        fresh.close()
