from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from pathways_app.domain.open_questions import OpenQuestion
from pathways_app.ui.funding.asked import Asked
from pathways_app.ui.funding.question_list import QuestionList


def asked(place, *names):
    return [Asked(OpenQuestion(place.attributes[name], None, 0, 1), ()) for name in names]


def buttons(widget):
    return {button.accessibleName() or button.text(): button for button in widget.findChildren(QPushButton)}


def test_one_click_answers_and_not_sure_puts_aside(qtbot, theme, place):
    shown = QuestionList(theme)
    qtbot.addWidget(shown)
    shown.show_questions(place, asked(place, "backing", "income"), 0)
    found = buttons(shown)
    with qtbot.waitSignal(shown.answered) as told:
        qtbot.mouseClick(found["Would a school back you? Yes"], Qt.MouseButton.LeftButton)
    assert told.args == ["backing", True]
    with qtbot.waitSignal(shown.skipped) as told:
        qtbot.mouseClick(found["What is your household’s income? Not sure"], Qt.MouseButton.LeftButton)
    assert told.args == ["income"]
    field = shown.findChild(QLineEdit)
    qtbot.keyClicks(field, "25,000")
    with qtbot.waitSignal(shown.answered) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["income", Decimal(25000)]


def test_the_same_questions_leave_what_is_being_typed(qtbot, theme, place):
    shown = QuestionList(theme)
    qtbot.addWidget(shown)
    shown.show_questions(place, asked(place, "income"), 0)
    field = shown.findChild(QLineEdit)
    shown.show_questions(place, asked(place, "income"), 0)
    assert shown.findChild(QLineEdit) is field


def test_the_rest_and_what_was_put_aside_are_a_click_away(qtbot, theme, place):
    shown = QuestionList(theme)
    qtbot.addWidget(shown)
    shown.show_questions(place, asked(place, *["backing"] * 7), 2)
    found = buttons(shown)
    assert len([text for text in found if text.endswith("Yes")]) == 1  # all of one name
    found["Show 2 more"].click()
    assert "Show 2 more" not in buttons(shown) or not buttons(shown)["Show 2 more"].isVisibleTo(shown)
    with qtbot.waitSignal(shown.asked_again):
        buttons(shown)["Ask again what was put aside (2)"].click()
