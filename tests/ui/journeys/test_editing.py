"""Edits and what follows them: undo wherever one is, and never an answer to another question."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pathways_app.domain.month import month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.ui.hits import HitRole
from pathways_app.ui.place import Location, PlaceName
from pathways_app.ui.wording import month_short
from tests.ui.journeys.conftest import ASSISTANT
from tests.ui.journeys.visitor import ALT, CTRL, SHIFT

DEGREE = ("honours", "wales.degree-2-2")


def true_arrivals(shelf, holds):
    """Return what the services answer for somebody who holds `holds` and wants to teach in a Welsh primary school."""
    found = shelf.find_routes(RouteRequest(Person(holds=frozenset(holds)), ASSISTANT.goal, month(2026, 12)))
    return [month_short(route.arrival) for route in found.routes]


def all_arrivals(somebody):
    button = somebody.page.all_button
    if button.isVisible() and button.text().startswith("Show all"):
        somebody.click(button)
    return somebody.arrivals()


def test_an_edit_is_answered_and_undone_and_done_again(asked, shelf):
    before = true_arrivals(shelf, ASSISTANT.holds)
    after = true_arrivals(shelf, (*ASSISTANT.holds, DEGREE[1]))
    assert before != after
    assert all_arrivals(asked) == before
    asked.hold(DEGREE)
    asked.answered()
    assert all_arrivals(asked) == after
    asked.press(Qt.Key.Key_Z, CTRL)
    asked.answered()
    assert asked.draft.holds == ASSISTANT.holds
    assert all_arrivals(asked) == before
    asked.press(Qt.Key.Key_Z, CTRL, SHIFT)
    asked.answered()
    assert all_arrivals(asked) == after


def test_what_was_edited_in_one_place_is_undone_in_another(asked):
    place = asked.go(Qt.Key.Key_2)
    place.browse.search.field.setFocus()
    asked.type("newly qualified")
    asked.go(Qt.Key.Key_1)
    asked.shell.go(place_of("wales.degree-2-2"))
    asked.until(lambda: place.browse.view is not None and place.browse.view.entry.id == "wales.degree-2-2")
    asked.click(asked.button("I hold this"))
    asked.answered()
    assert asked.draft.holds[-1] == "wales.degree-2-2"
    assert asked.shell.toast.isVisible()
    asked.go(Qt.Key.Key_3)
    asked.press(Qt.Key.Key_Z, CTRL)
    asked.answered()
    assert asked.draft == ASSISTANT
    asked.press(Qt.Key.Key_Left, ALT)
    assert asked.shell.places.current is PlaceName.EXPLORE
    assert asked.button("I hold this").isVisible()


def place_of(ident):
    return Location(PlaceName.EXPLORE, f"entry:{ident}")


def test_a_quick_series_of_edits_shows_no_answer_to_an_older_question(asked, shelf):
    enquiry, shown, late = asked.enquiry, [asked.enquiry.answer], []

    def look():
        if enquiry.answer is not None and enquiry.answer is not shown[-1]:
            shown.append(enquiry.answer)
            if enquiry.answer.request != asked.draft.request(enquiry.today()):
                late.append(enquiry.answer.request)

    enquiry.changed.connect(look)
    box = asked.routes.about.circumstances._checks["keep_earning"]
    for held in ("wales.degree-2-2", "wales.qts", "wales.level-3-entry"):
        enquiry.session.edit("hold", holds=(*asked.draft.holds, held))
        asked.click(box)
    asked.press(Qt.Key.Key_Z, CTRL)
    answer = asked.answered()
    assert not late
    assert answer.request.person.holds == {*ASSISTANT.holds, "wales.degree-2-2", "wales.qts", "wales.level-3-entry"}
    assert answer.routes == shelf.find_routes(answer.request).routes
    assert asked.routes.place.routes.answer is answer


def test_a_change_of_place_is_taken_back_before_the_other_place_was_read(asked):
    asked.routes.about.place.setFocus()
    asked.type("b")
    assert asked.draft.jurisdiction == "bc"
    asked.press(Qt.Key.Key_Z, CTRL)
    asked.answered()
    asked.until(lambda: not asked.enquiry._jobs._pool.activeThreadCount())
    QApplication.processEvents()
    assert asked.draft == ASSISTANT


def test_a_place_is_changed_and_the_change_taken_back(asked):
    asked.choose_place("b")
    asked.until(lambda: asked.page is asked.routes.place.first_run)
    assert asked.enquiry.catalogue.jurisdiction.id == "bc"
    asked.press(Qt.Key.Key_Z, CTRL)
    asked.answered()
    assert asked.draft == ASSISTANT
    assert asked.page is asked.routes.place.routes
    assert asked.routes.about.place.currentText() == "Wales"


def test_the_comparison_left_behind_never_comes_back_for_another_question(asked):
    asked.click(asked.page.compare_button)
    assert asked.routes.place.is_comparing
    asked.enquiry.session.edit("no way", keep_earning=True, study_hours=8, by=month(2027, 9))
    asked.answered()
    assert asked.page is asked.routes.place.impossible
    asked.press(Qt.Key.Key_Left, ALT)
    assert asked.page is asked.routes.place.impossible


def test_enter_struck_before_the_list_is_there_picks_what_the_words_find(asked):
    field = asked.routes.about.holding
    field.setFocus()
    asked.type("gcse")
    asked.until(field._list.popup.isVisible)
    first = field._model.index(0).data(HitRole).id
    field.selectAll()
    asked.type("honours")
    asked.press(Qt.Key.Key_Return)
    asked.until(lambda: len(asked.draft.holds) > len(ASSISTANT.holds))
    assert asked.draft.holds[-1] == "wales.degree-2-2" != first
    assert field.text() == ""
    asked.type("gcse")
    asked.press(Qt.Key.Key_Escape)
    asked.press(Qt.Key.Key_Escape)
    assert field.text() == ""
    assert len(asked.draft.holds) == len(ASSISTANT.holds) + 1
