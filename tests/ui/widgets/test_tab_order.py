import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pathways_app.ui.widgets.tab_order import go_on, stops_of


@pytest.fixture
def page(qtbot):
    """Two columns side by side, of which the left was filled last, and a line that is hidden."""
    whole = QWidget()
    grid = QGridLayout(whole)
    left, right = QWidget(), QWidget()
    grid.addWidget(left, 0, 0)
    grid.addWidget(right, 0, 1)
    for side, names in ((right, ("third", "fourth", "gone")), (left, ("first", "second"))):
        column = QVBoxLayout(side)
        column.addWidget(QLabel("heading"))
        for name in names:
            button = QPushButton(name)
            button.setVisible(name != "gone")
            column.addWidget(button)
    qtbot.addWidget(whole)
    whole.show()
    whole.activateWindow()
    return whole


def names(parent):
    return [stop.text() for stop in stops_of(parent)]


def test_it_is_the_order_in_which_a_page_is_read(qtbot, page):
    assert names(page) == ["first", "second", "third", "fourth"]
    next(stop for stop in stops_of(page) if stop.text() == "second").setEnabled(False)
    assert names(page) == ["first", "third", "fourth"]


def test_what_comes_later_takes_its_place(qtbot, page):
    late = QLineEdit("late", page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[0])
    late.move(0, 0)
    late.show()
    assert "late" in names(page)
    assert names(page)[0] != names(page)[-1]


def test_it_goes_round_both_ways(qtbot, page):
    stops = list(stops_of(page))
    stops[-1].setFocus()
    qtbot.waitUntil(stops[-1].hasFocus)
    assert go_on(page, forward=True)
    assert page.focusWidget() is stops[0]
    assert go_on(page, forward=False)
    assert page.focusWidget() is stops[-1]


def test_of_buttons_of_which_one_is_chosen_that_one_is_reached(qtbot):
    row, group = QWidget(), QButtonGroup()
    column = QVBoxLayout(row)
    for name in ("field", "one", "two"):
        button = QPushButton(name)
        column.addWidget(button)
        if name != "field":
            button.setCheckable(True)
            group.addButton(button)
    qtbot.addWidget(row)
    row.show()
    row.activateWindow()
    first, one, two = row.findChildren(QPushButton)
    one.setFocus()
    first.setFocus()
    two.setChecked(True)
    go_on(row, forward=True)
    assert row.focusWidget() is two


def test_what_is_reached_is_brought_into_view(qtbot):
    scroll, inside = QScrollArea(), QWidget()
    column = QVBoxLayout(inside)
    for number in range(40):
        column.addWidget(QPushButton(str(number)))
    scroll.setWidget(inside)
    scroll.resize(200, 150)
    qtbot.addWidget(scroll)
    scroll.show()
    inside.findChildren(QPushButton)[0].setFocus()
    go_on(scroll, forward=False)
    assert scroll.verticalScrollBar().value() >= 0
    go_on(scroll, forward=False)
    shown = scroll.focusWidget()
    assert scroll.viewport().rect().contains(shown.mapTo(scroll.viewport(), shown.rect().center()))


def test_a_page_without_stops_keeps_the_keyboard_where_it_is(qtbot):
    empty = QWidget()  # nor where it is nowhere
    qtbot.addWidget(empty)
    assert not go_on(empty, forward=True)
