from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pathways_app.domain.axis import Axis
from pathways_app.ui.route_list import RouteList, RouteModel
from pathways_app.ui.route_rows import rows_of
from pathways_app.ui.theme import Scheme


@pytest.fixture
def rows(place, request_, route):
    later = replace(route, arrival=route.arrival + 12, steps=route.steps[1:], unpaid_months=0, unknown_fees=("w.test",))
    return rows_of((route, later), place, request_)


@pytest.fixture
def axis(request_, route):
    return Axis.spanning(request_.start, (route.arrival + 12,))


@pytest.fixture
def routes(qtbot, theme, rows, axis):
    routes = RouteList(theme)
    qtbot.addWidget(routes)
    routes.resize(760, 220)
    routes.show_rows(rows, axis)
    routes.show()
    return routes


def test_model_keeps_qt_rules(rows, qtmodeltester):
    model = RouteModel()
    model.replace(rows)
    qtmodeltester.check(model)


def test_a_row_is_read_out_whole(routes, rows):
    assert routes.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == rows[0].spoken


def test_the_first_route_is_selected_and_the_keyboard_moves_on(qtbot, routes, rows):
    assert routes.selected() is rows[0].route
    with qtbot.waitSignal(routes.route_selected) as selected:
        qtbot.keyClick(routes.view, Qt.Key.Key_Down)
    assert selected.args == [rows[1].route]
    with qtbot.waitSignal(routes.route_opened):
        qtbot.keyClick(routes.view, Qt.Key.Key_Return)


def test_several_are_chosen_with_shift(qtbot, routes, rows):
    assert routes.chosen() == (rows[0].route,)
    with qtbot.waitSignal(routes.choice_changed):
        qtbot.keyClick(routes.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert routes.chosen() == (rows[0].route, rows[1].route)
    assert routes.selected() is rows[1].route


def test_the_same_route_stays_selected_when_the_answer_changes(routes, rows, axis):
    routes.select(1)
    routes.show_rows((replace(rows[1]), rows[0]), axis)
    assert routes.view.currentIndex().row() == 0
    assert routes.selected() is rows[1].route


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize(("width", "compact"), [(760, False), (760, True), (500, False), (500, True)])
def test_rows_are_drawn_in_every_scheme_and_width(routes, theme, scheme, width, compact):
    theme.use(scheme)
    routes.resize(width, 220)
    routes.set_compact(compact)
    picture = routes.grab().toImage()
    ink = theme.color("ink").rgb()
    assert any(picture.pixel(x, y) == ink for x in range(width // 4) for y in range(picture.height()))
    assert routes.header.isVisible() is not compact


def test_compact_rows_are_lower(routes):
    assert routes.full_height(compact=True) < routes.full_height(compact=False)


@pytest.mark.parametrize("compact", [False, True])
def test_a_list_with_too_little_height_cuts_no_row(routes, compact):
    routes.set_compact(compact)
    full = routes.full_height(compact=compact)
    assert routes.whole_height(full) == full
    low = routes.whole_height(full - 5)
    assert low < full - 5
    assert (full - low) % routes.row_height() <= 1
    assert routes.whole_height(1) >= routes.row_height()
