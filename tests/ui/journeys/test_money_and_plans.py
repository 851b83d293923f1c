"""From the places beside Routes into the question: a funding question answered, a bursary, an item of a plan."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from pathways_app.domain.person import Person
from pathways_app.services.funding_board import board_now, board_of_routes
from pathways_app.ui.place import PlaceName
from tests.ui.journeys.conftest import ASSISTANT
from tests.ui.journeys.visitor import ALT, CTRL


def visible(pane, text):
    return [button for button in pane.findChildren(QPushButton) if button.text() == text and button.isVisible()]


def shown_keys(place):
    return {row.key for row in place.table.ledger.rows if hasattr(row, "key")}


def test_a_funding_question_is_answered_where_it_stands(asked, shelf):
    answer = asked.enquiry.answer
    place = asked.go(Qt.Key.Key_3)
    asked.until(lambda: place.table.ledger.rowCount() > 0)
    assert "routes to Primary teacher" in place.note.text()
    due = {row.due.bursary for row in board_of_routes(shelf.jurisdiction("wales"), answer).rows}
    assert {key for key in shown_keys(place) if key.startswith("wales.")} == due
    asked.until(lambda: visible(place.questions, "Yes"))
    yes = visible(place.questions, "Yes")[0]
    question = yes.accessibleName().removesuffix(" Yes")
    asked.click(yes)
    name, value = next(iter(asked.draft.attributes.items()))
    assert shelf.jurisdiction("wales").attributes[name].ask == question
    assert value is True
    answer = asked.answered()
    assert answer.request.person.attributes == {name: True}
    asked.until(lambda: question not in asked.words(place.questions))
    asked.press(Qt.Key.Key_Z, CTRL)
    asked.answered()
    asked.until(lambda: question in asked.words(place.questions))


def test_every_bursary_is_found_by_name_whether_a_route_takes_it_or_not(asked, shelf):
    wales = shelf.jurisdiction("wales")
    on_routes = {row.due.bursary for row in board_of_routes(wales, asked.enquiry.answer).rows}
    other = min(row.due.bursary for row in board_now(wales, Person()).rows if row.due.bursary not in on_routes)
    name = str(wales.bursaries[other].name)
    asked.press(Qt.Key.Key_K, CTRL)
    asked.type(name)
    field = asked.shell.command
    asked.until(lambda: name in [field._model.index(row).data() for row in range(field._model.rowCount())])
    found = [field._model.index(row).data() for row in range(field._model.rowCount())]
    for _ in range(found.index(name)):
        asked.press(Qt.Key.Key_Down)
    asked.press(Qt.Key.Key_Return)
    assert asked.shell.places.current is PlaceName.FUNDING
    asked.until(lambda: asked.front.table.current_key() == other)
    asked.until(lambda: name in asked.words(asked.front._scroll))
    asked.click(asked.button("These routes"))
    asked.until(lambda: {key for key in shown_keys(asked.front) if key.startswith("wales.")} == on_routes)


def test_an_item_of_a_plan_leads_to_routes_and_back(asked, shelf):
    place = asked.go(Qt.Key.Key_5)
    asked.until(lambda: place.table.plan == "wales-2026")
    asked.until(place.table.ledger.hasFocus)
    table = place.table.ledger
    row = table.ledger.row_of("4.17")
    asked.click_row(table, row)
    asked.until(lambda: place._page is not None and place._page.shown.commitment.item.item == "4.17")
    button = next(one for one in place._page.findChildren(QToolButton) if one.accessibleName().startswith("Routes to "))
    goal = button.accessibleName().removeprefix("Routes to ")
    asked.click(button)
    assert asked.shell.places.current is PlaceName.ROUTES
    answer = asked.answered()
    assert asked.routes.about.goal.text() == goal
    assert answer.routes == shelf.find_routes(answer.request).routes
    assert answer.request.person.holds == set(ASSISTANT.holds)
    asked.press(Qt.Key.Key_Left, ALT)
    assert asked.shell.places.current is PlaceName.PLANS
    assert place.table.ledger.current_key() == "4.17"
    asked.press(Qt.Key.Key_Z, CTRL)
    asked.answered()
    assert asked.draft == ASSISTANT
