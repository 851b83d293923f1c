"""What a plan only proposes is supposed, and a goal of another place taken up: in the real window, on what ships."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pathways_app.domain.worth_asking import Questions
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.place import Location, PlaceName
from pathways_app.ui.plans.details import ItemDetails

TODAY = date(2026, 11, 22)
HOLDS = ("wales.role-ta-l3", "wales.level-3-entry", "wales.gcse-english-c", "wales.gcse-maths-c")
WAIT = 20_000


@pytest.fixture
def window(qtbot, theme):
    window = MainWindow(theme, Enquiry(today=lambda: TODAY, rank=lambda *_args, **_more: Questions()))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.enquiry.start()
    qtbot.waitUntil(lambda: window.enquiry.world is not None, timeout=WAIT)
    window.enquiry.session.edit(
        "begin", goal="wales.role-teacher-secondary", holds=HOLDS, attributes={"residency": "wales"}
    )
    qtbot.waitUntil(lambda: window.enquiry.answer is not None, timeout=WAIT)
    yield window
    window.close()


def open_place(qtbot, window, location, ready):
    window.shell.go(location)
    place = window.shell.places.in_front()
    qtbot.waitUntil(lambda: ready(place), timeout=WAIT)
    return place


def click(qtbot, place, name):
    """Click the button that says `name`, or is called so, once there is one."""

    def found():
        buttons = (b for b in place.findChildren(QPushButton) if name in (b.text(), b.accessibleName()))
        return next((b for b in buttons if b.isVisible()), None)

    qtbot.waitUntil(lambda: found() is not None, timeout=WAIT)
    qtbot.mouseClick(found(), Qt.MouseButton.LeftButton)


def test_an_item_of_a_plan_is_supposed_and_the_routes_come_sooner(qtbot, window):
    first = min(route.arrival for route in window.enquiry.answer.routes)
    plans = open_place(
        qtbot,
        window,
        Location(PlaceName.PLANS, "wales-2026/4.17"),
        lambda place: any(page.shown.gain is not None for page in place.findChildren(ItemDetails)),
    )
    before = window.enquiry.answer
    click(qtbot, plans, "Suppose it")
    assert window.shell.places.current is PlaceName.ROUTES
    qtbot.waitUntil(lambda: window.enquiry.answer is not before, timeout=WAIT)
    request = window.enquiry.answer.request
    assert request.what_if
    assert request.supposed.without == ("wales.appoint-exec-head",)
    assert min(route.arrival for route in window.enquiry.answer.routes) < first
    window.shell.back()
    assert window.shell.places.current is PlaceName.PLANS
    assert plans.table.ledger.current_key() == "4.17"


def test_a_goal_of_another_place_begins_a_question_there(qtbot, window):
    plans = open_place(
        qtbot,
        window,
        Location(PlaceName.PLANS, "bc-k12/F3.1"),
        lambda place: any(page.isVisible() for page in place.findChildren(ItemDetails)),
    )
    page = next(page for page in plans.findChildren(ItemDetails) if page.isVisible())
    answer = next(one for one in page.shown.commitment.answers if one.section == "step" and not one.proposed)
    goal = plans._read.board.places["bc"].steps[answer.ident].awards[0]
    page.routes_wanted.emit("bc", goal, "")
    qtbot.waitUntil(lambda: window.enquiry.world is not None and window.enquiry.catalogue.jurisdiction.id == "bc")
    qtbot.waitUntil(lambda: window.enquiry.answer is not None, timeout=WAIT)  # that to the question before is forgotten
    assert window.enquiry.answer.request.goal == goal
    assert window.enquiry.answer.request.person.holds == frozenset()
    window.enquiry.session.undo_stack.undo()
    assert window.enquiry.session.draft.holds == HOLDS
