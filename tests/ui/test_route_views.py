import pytest

from pathways_app.ui.route_views import RouteViews, ViewName
from pathways_app.ui.widgets.map import MapView
from pathways_app.ui.widgets.segments import Segments
from pathways_app.ui.widgets.zoom_bar import ZoomBar


@pytest.fixture
def views(qtbot, theme, place, request_, route):
    views = RouteViews(theme)
    qtbot.addWidget(views)
    views.resize(900, 600)
    views.show_route(place, request_, route)
    return views


def test_a_view_that_is_not_on_the_screen_is_filled_at_once(views, route):
    views.open(ViewName.MAP)
    views.select_step(route.steps[0].id)
    assert views.view(ViewName.MAP).current_step == route.steps[0].id


def test_a_view_opened_for_the_first_time_is_filled_once_it_has_its_size(qtbot, views, route, monkeypatch):
    filled = []
    monkeypatch.setattr(MapView, "show_route", lambda view, *shown: filled.append((view.width(), shown)))
    with qtbot.waitExposed(views):
        views.show()
    views.open(ViewName.MAP)
    assert filled == []
    qtbot.waitUntil(lambda: len(filled) == 1)
    assert filled[0][0] > 800
    assert filled[0][1][2] is route
    views.open(ViewName.TIMELINE)
    views.open(ViewName.MAP)
    assert len(filled) == 2


def test_a_view_left_before_it_was_filled_is_filled_when_it_is_opened_again(qtbot, views, route):
    with qtbot.waitExposed(views):
        views.show()
    views.open(ViewName.MAP)
    views.open(ViewName.TIMELINE)
    assert not views._fill_soon.isActive()
    views.open(ViewName.MAP)
    assert views.view(ViewName.MAP).item_texts()


def test_the_map_is_worked_out_once_whatever_its_size(qtbot, views, monkeypatch):
    asked = []
    views.open(ViewName.MAP)
    shown = views.view(ViewName.MAP)
    monkeypatch.setattr("pathways_app.ui.widgets.map.graph_of", lambda *of: asked.append(of))
    shown.resize(500, 400)
    shown.resize(700, 400)
    views.open(ViewName.MAP)
    assert asked == []


def test_in_little_width_what_steers_a_view_stands_under_the_names_of_the_views(qtbot, views):
    views.show()
    names, bar = views.findChild(Segments), views.findChild(ZoomBar)
    qtbot.waitUntil(lambda: bar.mapTo(views, bar.rect().center()).y() < names.geometry().bottom())
    views.resize(300, 600)
    qtbot.waitUntil(lambda: bar.mapTo(views, bar.rect().center()).y() > names.geometry().bottom())
    assert all(names.button(number).width() >= names.button(number).sizeHint().width() for number in range(3))
