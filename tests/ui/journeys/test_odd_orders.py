"""Things done in an order nobody planned: nothing breaks, and what is shown fits the question."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pathways_app.domain.route import AnswerStatus
from pathways_app.ui.place import Location, PlaceName
from tests.ui.journeys.conftest import ASSISTANT
from tests.ui.journeys.visitor import ALT, CTRL, SHIFT

PLACES = {
    Qt.Key.Key_1: PlaceName.ROUTES,
    Qt.Key.Key_2: PlaceName.EXPLORE,
    Qt.Key.Key_3: PlaceName.FUNDING,
    Qt.Key.Key_5: PlaceName.PLANS,
}


def test_every_place_without_a_goal(somebody):
    for key in (Qt.Key.Key_3, Qt.Key.Key_5, Qt.Key.Key_2, Qt.Key.Key_1):
        somebody.go(key)
        assert somebody.shell.places.current is PLACES[key]
        somebody.press(Qt.Key.Key_Escape)
        somebody.press(Qt.Key.Key_Z, CTRL)
        somebody.press(Qt.Key.Key_F6)
        somebody.press(Qt.Key.Key_C, CTRL, SHIFT)
    funding = somebody.go(Qt.Key.Key_3)
    somebody.until(lambda: "today" in funding.note.text() and funding.table.ledger.rowCount() > 0)
    explore = somebody.go(Qt.Key.Key_2)
    somebody.shell.go(Location(PlaceName.EXPLORE, "reach"))
    somebody.until(lambda: explore.reach.heading != "")
    somebody.shell.go(Location(PlaceName.EXPLORE, "map"))
    assert somebody.draft.goal is None


def test_the_window_made_small_and_large_again(asked):
    for size in ((1024, 640), (720, 450)):
        asked.window.setMinimumSize(1, 1)
        asked.window.resize(*size)
        for key, name in PLACES.items():
            asked.go(key)
            assert asked.shell.places.current is name
            for _ in range(2):
                asked.press(Qt.Key.Key_F6)
                asked.press(Qt.Key.Key_Down)
                asked.press(Qt.Key.Key_Return)
                asked.press(Qt.Key.Key_Escape)
                asked.window.activateWindow()  # which no window manager does here, once a dialog has been closed
            asked.window.grab()
    asked.window.resize(1440, 900)
    while asked.enquiry.session.undo_stack.canUndo():
        asked.press(Qt.Key.Key_Z, CTRL)
    asked.go(Qt.Key.Key_1)


def test_questions_are_answered_until_none_is_left(asked):
    strip = asked.routes.place.routes.questions
    answered = 0
    while asked.enquiry.answer.status is AnswerStatus.FOUND and asked.enquiry.questions():
        asked.until(strip.isVisible)
        asked.click(strip._not_sure)
        answered += 1
        assert answered < 100
    asked.until(lambda: not strip.isVisible())
    assert len(asked.draft.skipped) == answered > 3
    for _ in range(answered):
        asked.press(Qt.Key.Key_Z, CTRL)
    assert asked.draft == ASSISTANT
    asked.until(strip.isVisible)


def test_another_place_is_looked_at_and_taken_up_from_explore(asked):
    explore = asked.go(Qt.Key.Key_2)
    asked.shell.go(Location(PlaceName.EXPLORE, "entry:bc.coq-professional"))
    asked.until(lambda: explore.browse.view is not None and explore.browse.view.entry.id == "bc.coq-professional")
    asked.shell.go(Location(PlaceName.EXPLORE, "map:bc.coq-professional"))
    asked.shell.go(Location(PlaceName.EXPLORE, "entry:bc.coq-professional"))
    asked.click(asked.button("Plan routes"))
    asked.answered()
    assert asked.draft.jurisdiction == "bc"
    for key in (Qt.Key.Key_3, Qt.Key.Key_5, Qt.Key.Key_2):
        asked.go(key)
    asked.shell.go(Location(PlaceName.EXPLORE, "reach"))
    asked.press(Qt.Key.Key_Z, CTRL)
    asked.press(Qt.Key.Key_Z, CTRL, SHIFT)
    asked.press(Qt.Key.Key_Z, CTRL)
    asked.answered()
    for _ in range(8):
        asked.press(Qt.Key.Key_Left, ALT)
    asked.until(lambda: asked.page is asked.routes.place.routes)
    assert asked.page.answer.request.goal == ASSISTANT.goal
    for _ in range(8):
        asked.press(Qt.Key.Key_Right, ALT)
    assert asked.draft == ASSISTANT


def test_reach_follows_the_edits_made_meanwhile(asked):
    asked.go(Qt.Key.Key_2)
    asked.shell.go(Location(PlaceName.EXPLORE, "reach"))
    reach = asked.front.reach
    for held in ("wales.degree-2-2", "wales.qts"):
        asked.enquiry.session.edit("hold", holds=(*asked.draft.holds, held))
        QApplication.processEvents()
    asked.press(Qt.Key.Key_Z, CTRL)
    asked.until(lambda: reach._found is not None and reach.jobs.running is None)
    assert reach._found.request.person.holds == {*ASSISTANT.holds, "wales.degree-2-2"}
    assert reach._found.exact
