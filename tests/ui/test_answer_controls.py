from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from pathways_app.domain.money import Money
from pathways_app.domain.open_questions import OpenQuestion
from pathways_app.ui.answer_controls import answer_controls, worth_words


def controls(qtbot, place, name, answered):
    made = answer_controls(OpenQuestion(place.attributes[name], None, 0, 1), "GBP", answered)
    for control in made:
        qtbot.addWidget(control)
    return made


def test_yes_and_no_are_buttons(qtbot, theme, place):
    given = []
    yes, no = controls(qtbot, place, "backing", lambda *answer: given.append(answer))
    yes.click()
    no.click()
    assert given == [("backing", True), ("backing", False)]
    assert yes.accessibleName() == "Would a school back you? Yes"


def test_a_choice_is_a_menu(qtbot, theme, place):
    given = []
    (choose,) = controls(qtbot, place, "subject", lambda *answer: given.append(answer))
    choose.show()
    choose.click()
    menu = choose.findChild(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert given == [("subject", "physics")]


def test_an_amount_is_typed_and_nonsense_is_not_taken(qtbot, theme, place):
    given = []
    (field,) = controls(qtbot, place, "income", lambda *answer: given.append(answer))
    assert field.placeholderText() == "£ amount"
    for text in ("much", "24,500"):
        field.setText(text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert given == [("income", Decimal(24500))]


def test_what_an_answer_is_worth_is_said(qapp, place):
    backing = place.attributes["backing"]
    assert worth_words(OpenQuestion(backing, Money.of(5, "GBP"), 3, 2)) == "It could bring up to £5."
    assert worth_words(OpenQuestion(backing, None, 14, 2)) == "It could save 1\u00a0y\u00a02\u00a0m."
    assert worth_words(OpenQuestion(backing, None, 0, 2)) == "2 routes depend on it."
    assert worth_words(OpenQuestion(backing, None, 0, 1)) == "One route depends on it."
    assert worth_words(OpenQuestion(backing, None, 0, 0)) == "It settles whether more money is due."
