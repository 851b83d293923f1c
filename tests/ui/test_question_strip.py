import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.open_questions import OpenQuestion
from pathways_app.ui.question_strip import QuestionStrip
from pathways_app.ui.session import Session


def question(name):
    return OpenQuestion(Attribute(name, AttributeType.BOOLEAN, name, f"Is it {name}?"), None, 0, 1)


@pytest.fixture
def strip(qtbot, theme):
    page = QWidget()
    strip = QuestionStrip(theme, Session(), page)
    qtbot.addWidget(page)
    page.resize(900, 300)
    strip.resize(900, 60)
    strip.show_questions((question("one"), question("two")), "GBP")
    page.show()
    page.activateWindow()
    strip.page = page  # else Python lets go of it
    return strip


def button(strip, text):
    return next(one for one in strip.findChildren(QPushButton) if one.text() == text and one.isVisible())


def test_who_answers_by_keys_is_at_the_next_answer(qtbot, strip):
    button(strip, "No").setFocus()
    qtbot.waitUntil(button(strip, "No").hasFocus)
    strip.show_questions((question("two"),), "GBP")
    qtbot.waitUntil(button(strip, "Yes").hasFocus)


def test_who_is_elsewhere_stays_there(qtbot, strip):
    button(strip, "Not sure").setFocus()
    qtbot.waitUntil(button(strip, "Not sure").hasFocus)
    strip.show_questions((question("two"),), "GBP")
    assert button(strip, "Not sure").hasFocus()


def test_with_little_width_the_answers_stand_under_the_question(qtbot, strip):
    assert button(strip, "Yes").x() > strip._text.geometry().center().x()
    strip.resize(300, 160)
    qtbot.waitUntil(lambda: button(strip, "Yes").y() >= strip._text.geometry().bottom())
