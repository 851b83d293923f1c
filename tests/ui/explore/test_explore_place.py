from datetime import date

import pytest
from PySide6.QtCore import Qt

from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.explore.explore_place import ExplorePlace, Page
from pathways_app.ui.explore.findings import Finding
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.place import Location, PlaceName, World
from pathways_app.ui.session import Draft

TODAY = date(2026, 11, 22)


class Heard:
    """What a place asked for."""

    def __init__(self, place):
        self.went, self.moved, self.edits, self.said = [], [], [], []
        place.go.connect(self.went.append)
        place.moved.connect(self.moved.append)
        place.edit.connect(lambda text, changes: self.edits.append(changes))
        place.said.connect(self.said.append)


@pytest.fixture
def explore(qtbot, theme, shelf, place):
    explore = ExplorePlace(theme, Enquiry(today=lambda: TODAY))
    qtbot.addWidget(explore)
    explore.resize(1300, 800)
    explore.heard = Heard(explore)
    with qtbot.waitSignal(explore.browse.search.counted, timeout=5000):
        explore.show_world(World(shelf, place, Draft("w")))
    explore.show()
    yield explore
    explore.close_jobs()


def go(qtbot, explore, detail):
    with qtbot.waitSignal(explore.browse.entered, timeout=5000):
        explore.show_detail(detail)


def segment(explore, page):
    return explore._tabs.button(list(Page).index(page))


def test_it_begins_with_the_search(explore):
    assert explore.detail == ""
    assert explore._stack.currentWidget() is explore.browse
    assert "entries" in explore._sub.text()
    explore.take_focus()
    assert explore.browse.search.field.hasFocus() or explore.focusWidget() is explore.browse.search.field


def test_details_name_what_is_shown(qtbot, explore):
    go(qtbot, explore, "entry:w.teacher")
    assert explore.browse.entry.ident == "w.teacher"
    go(qtbot, explore, "map:w.qts")
    assert explore._stack.currentWidget() is explore.neighbours
    assert explore.neighbours.middle == "w.qts"
    explore.show_detail("reach")
    assert explore._stack.currentWidget() is explore.reach
    assert segment(explore, Page.REACH).isChecked()
    explore.show_detail("")
    assert explore._stack.currentWidget() is explore.browse
    assert explore.heard.moved == []


def test_what_is_opened_can_be_gone_back_from(qtbot, explore):
    row = explore.browse.search.list.findings.row_of("w.teacher")
    index = explore.browse.search.list.findings.index(row, 0)
    with qtbot.waitSignal(explore.browse.entered, timeout=5000):
        explore.browse.search.list.activated.emit(index)
    explore.browse.entry.followed.emit("w.induction")
    assert explore.heard.moved == ["entry:w.teacher", "entry:w.induction"]


def test_what_was_only_looked_at_is_gone_back_to_after_a_link(qtbot, explore):
    view = explore.browse.search.list
    with qtbot.waitSignal(explore.browse.entered, timeout=5000):
        view.setCurrentIndex(view.findings.index(view.findings.row_of("w.qts"), 0))
    assert explore.heard.moved == []
    explore.browse.entry.followed.emit("w.register")
    assert explore.heard.moved == ["entry:w.qts", "entry:w.register"]


def test_plan_items_are_shown_where_plans_are(explore):
    explore._go_to("plan/1.1")
    assert explore.heard.went == [Location(PlaceName.PLANS, "plan/1.1")]
    explore.browse.search.opened.emit(Finding(SearchHit("plan/1.1", "plan_item", "plan", "More teachers", "")))
    assert explore.heard.went[-1] == Location(PlaceName.PLANS, "plan/1.1")


def test_an_entry_becomes_the_goal_or_something_held(qtbot, explore, shelf, place):
    go(qtbot, explore, "entry:w.teacher")
    buttons = explore.browse.entry.buttons
    buttons.goal_button.click()
    buttons.hold_button.click()
    assert explore.heard.edits == [{"goal": "w.teacher"}, {"holds": ("w.teacher",)}]
    assert explore.heard.went == []
    buttons.plan_button.click()
    assert explore.heard.went == [Location(PlaceName.ROUTES)]
    explore.show_world(World(shelf, place, Draft("w", holds=("w.qts", "w.teacher"))))
    buttons.hold_button.click()
    assert explore.heard.edits[-1] == {"holds": ("w.qts",)}


def test_a_goal_in_another_place_begins_anew_there(explore):
    explore._plan_to("v.role", plan=True)
    changes = explore.heard.edits[0]
    assert Draft(**changes) == Draft("v", goal="v.role")
    assert set(changes) >= {"holds", "attributes", "budget", "modes", "skipped", "without"}


def test_money_is_shown_in_funding(qtbot, explore):
    go(qtbot, explore, "entry:w.loan")
    explore.browse.entry.buttons.money_button.click()
    assert explore.heard.went == [Location(PlaceName.FUNDING, "bursary:w.loan")]


def test_the_tabs_keep_the_entry_at_hand(qtbot, explore):
    segment(explore, Page.NEIGHBOURS).click()
    assert explore._stack.currentWidget() is explore._no_middle
    go(qtbot, explore, "entry:w.teacher")
    segment(explore, Page.NEIGHBOURS).click()
    segment(explore, Page.REACH).click()
    segment(explore, Page.SEARCH).click()
    assert explore.heard.moved == ["map", "map:w.teacher", "reach", "entry:w.teacher"]
    assert explore.neighbours.middle == "w.teacher"


def test_reach_is_said_and_leads_to_routes(qtbot, explore):
    with qtbot.waitSignal(explore.reach.jobs.finished, timeout=5000):
        explore.show_detail("reach")
    assert explore._sub.text() == explore.reach.heading
    assert explore.heard.said == [explore.reach.heading]
    explore.reach.planned.emit("w.teacher")
    assert explore.heard.edits == [{"goal": "w.teacher"}]
    assert explore.heard.went == [Location(PlaceName.ROUTES)]
    with qtbot.waitSignal(explore.browse.entered, timeout=5000):
        explore.reach.opened.emit("w.new-teacher")
    assert explore.heard.moved == ["entry:w.new-teacher"]


def test_every_control_has_a_name(qtbot, explore):
    go(qtbot, explore, "entry:w.degree-course")
    for widget in (
        explore.browse.search.field,
        explore.browse.search.list,
        explore.browse.entry,
        explore.neighbours.map,
        explore.neighbours.outline,
        explore.reach.chart,
        explore.reach.table,
        explore.reach.out.tree,
    ):
        assert widget.accessibleName(), widget


def test_from_search_to_routes_in_the_real_window(qtbot, theme):
    window = MainWindow(theme, Enquiry(today=lambda: TODAY))
    qtbot.addWidget(window)
    window.resize(1300, 800)
    window.show()
    with qtbot.waitSignal(window.enquiry.opened, timeout=10_000):
        window.enquiry.start()
    window.shell.go(Location(PlaceName.EXPLORE))
    explore = window.shell.places.in_front()
    assert isinstance(explore, ExplorePlace)
    with qtbot.waitSignal(explore.browse.search.counted, timeout=10_000):
        explore.browse.search.search_for("athro cynradd")
    with qtbot.waitSignal(explore.browse.entered, timeout=10_000):
        qtbot.keyClick(explore.browse.search.field, Qt.Key.Key_Return)
    assert explore.browse.entry.ident == "wales.role-teacher-primary"
    with qtbot.waitSignal(explore.browse.entered, timeout=10_000):
        explore.browse.entry.followed.emit("wales.appoint-teacher-primary")
    with qtbot.waitSignal(explore.browse.entered, timeout=10_000):
        window.shell.back()
    assert explore.browse.entry.ident == "wales.role-teacher-primary"
    explore.browse.entry.buttons.plan_button.click()
    assert window.shell.places.current is PlaceName.ROUTES
    assert window.enquiry.session.draft.goal == "wales.role-teacher-primary"
    window.shell.back()
    assert window.shell.places.in_front() is explore
    assert explore.browse.entry.ident == "wales.role-teacher-primary"
    window.close()


@pytest.fixture
def found(qtbot, explore):
    """The list of what was found, with the keyboard, its second entry about to be read."""
    with qtbot.waitActive(explore):
        explore.activateWindow()
    found = explore.browse.search.list
    found.setFocus()
    found.setCurrentIndex(found.findings.index(1, 0))
    return found


def test_enter_goes_into_what_was_found_and_escape_back_to_the_list(qtbot, explore, found):
    qtbot.waitUntil(lambda: explore.browse.view is not None)
    assert found.hasFocus()
    qtbot.keyClick(found, Qt.Key.Key_Return)
    assert explore.browse.entry.hasFocus()
    qtbot.keyClick(explore.browse.entry, Qt.Key.Key_Escape)
    assert found.hasFocus()
    assert found.currentIndex().row() == 1


def test_an_entry_that_is_still_read_has_the_keyboard_once_it_is_there(qtbot, explore, found):
    qtbot.keyClick(found, Qt.Key.Key_Return)
    assert explore.browse.view is None
    assert found.hasFocus()
    qtbot.waitUntil(explore.browse.entry.hasFocus)
