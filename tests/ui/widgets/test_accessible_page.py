import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from pathways_app.ui.widgets import accessible_page
from pathways_app.ui.widgets.accessible_page import page_text


class Page(QScrollArea):
    """Qt asks for interfaces by the name of the class first: for this one as in the program, whatever came before."""


class Pages(QStackedWidget):
    """Likewise."""


@pytest.fixture
def area(qtbot):
    accessible_page.install()
    body = QWidget()
    column = QVBoxLayout(body)
    grant = QWidget()
    grant.setAccessibleName("Childcare Grant, possible")
    QVBoxLayout(grant).addWidget(QLabel("Childcare Grant"))
    drawn = QLabel("<b>How long?</b>")
    drawn.setAccessibleName("How long?")
    for part in (QLabel("BA Primary Education"), QPushButton("Leave it out"), grant, drawn, QLabel("")):
        column.addWidget(part)
    area = Page()
    qtbot.addWidget(area)
    area.setAccessibleName("Step")
    area.setWidget(body)
    area.show()
    return area


def test_a_page_says_all_that_the_keyboard_does_not_come_to(area):
    assert page_text(area.widget()) == "BA Primary Education. Childcare Grant, possible. How long?"


def test_it_is_heard_when_the_keyboard_comes_to_the_page(area):
    heard = QAccessible.queryAccessibleInterface(area)
    assert heard.text(QAccessible.Text.Name) == "Step"
    assert heard.text(QAccessible.Text.Description) == page_text(area.widget())
    area.setAccessibleDescription("In one sentence")
    assert heard.text(QAccessible.Text.Description) == "In one sentence"


def test_a_stack_of_pages_is_no_thing_of_its_own(qtbot):
    accessible_page.install()
    stack = Pages()
    qtbot.addWidget(stack)
    stack.addWidget(QLabel("page"))
    heard = QAccessible.queryAccessibleInterface(stack)
    assert (heard.role(), heard.childCount()) == (QAccessible.Role.Client, 1)
