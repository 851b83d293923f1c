"""Looking round: routes side by side, an entry found in Explore that becomes the goal, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pathways_app.domain.month import month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.ui.place import PlaceName
from pathways_app.ui.route_views import ViewName
from pathways_app.ui.wording import month_short
from tests.ui.journeys.conftest import ASSISTANT
from tests.ui.journeys.visitor import ALT, CTRL


def test_routes_are_compared_and_the_list_comes_back(asked):
    page = asked.page
    listed = page.list.model.rows
    asked.click_row(page.list.view, 0)
    asked.click_row(page.list.view, 2, CTRL)
    asked.click(asked.button("Compare 2"))
    table = asked.routes.place.compare
    assert asked.page is table
    assert table.heading.text() == "2 ways to Primary teacher, side by side"
    asked.until(lambda: table.comparison is not None)
    text = table.comparison.as_text
    assert all(listed[row].arrival in text for row in (0, 2))
    asked.press(Qt.Key.Key_Escape)
    assert asked.page is page
    assert page.list.view.hasFocus()
    asked.press(Qt.Key.Key_Left, ALT)
    assert asked.page is table
    for key, name in ((Qt.Key.Key_2, ViewName.MAP), (Qt.Key.Key_3, ViewName.STEPS), (Qt.Key.Key_1, ViewName.TIMELINE)):
        asked.press(key, ALT)
        assert page.views.current is name


def test_an_entry_found_in_explore_becomes_the_goal(asked, shelf):
    goal = "wales.role-hlta"
    place = asked.go(Qt.Key.Key_2)
    assert place.browse.search.field.hasFocus()
    asked.type("higher level teaching assistant")
    asked.until(lambda: place.browse.search.list.findings.row_of(goal) >= 0)
    asked.until(lambda: not place.browse.search._soon.isActive())
    asked.click_row(place.browse.search.list, place.browse.search.list.findings.row_of(goal))
    asked.until(lambda: place.browse.view is not None and place.browse.view.entry.id == goal)
    asked.click(asked.button("Plan routes"))
    assert asked.shell.places.current is PlaceName.ROUTES
    answer = asked.answered()
    truth = shelf.find_routes(RouteRequest(Person(holds=frozenset(ASSISTANT.holds)), goal, month(2026, 12)))
    assert answer.routes == truth.routes
    assert answer.status == truth.status
    name = place.browse.view.finding.hit.name
    assert asked.window.windowTitle() == f"{name} – Pathways"
    assert asked.routes.about.goal.text() == name
    asked.press(Qt.Key.Key_Left, ALT)
    assert asked.shell.places.current is PlaceName.EXPLORE
    assert asked.button("This is my goal").isVisible()
    asked.go(Qt.Key.Key_1)
    asked.press(Qt.Key.Key_Z, CTRL)
    asked.answered()
    assert asked.draft == ASSISTANT


def test_the_command_search_opens_an_entry_and_makes_it_the_goal(asked, shelf):
    goal = "wales.role-teacher-secondary"
    words = shelf.jurisdiction("wales").credentials[goal].name
    field = asked.shell.command
    asked.press(Qt.Key.Key_K, CTRL)
    assert field.hasFocus()
    asked.type(str(words))
    asked.until(lambda: str(words) in offers(field))
    for _ in range(offers(field).index(str(words))):
        asked.press(Qt.Key.Key_Down)
    asked.press(Qt.Key.Key_Return, CTRL)
    answer = asked.answered()
    assert asked.draft.goal == goal
    truth = shelf.find_routes(RouteRequest(Person(holds=frozenset(ASSISTANT.holds)), goal, month(2026, 12)))
    shown = [month_short(route.arrival) for route in answer.routes]
    assert shown == [month_short(route.arrival) for route in truth.routes]
    assert set(asked.arrivals()) <= set(shown)
    asked.press(Qt.Key.Key_K, CTRL)
    asked.type("where could")
    asked.press(Qt.Key.Key_Escape)
    assert field.text() == ""
    assert QApplication.activePopupWidget() is None


def offers(field):
    return [field._model.index(row).data() for row in range(field._model.rowCount())]
