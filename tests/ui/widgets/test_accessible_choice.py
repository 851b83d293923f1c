import pytest
from PySide6.QtGui import QAccessible

from pathways_app.ui.widgets.accessible_choice import ChoiceButton
from pathways_app.ui.widgets.segments import Segments


@pytest.fixture
def row(qtbot):
    row = Segments(["&Timeline", "Map"], "Views")
    qtbot.addWidget(row)
    row.choose(0)
    row.show()
    return row


@pytest.fixture
def heard(row):
    return [QAccessible.queryAccessibleInterface(row.button(number)) for number in (0, 1)]


def test_one_of_several_is_heard_as_a_choice_with_its_state(heard):
    assert [one.role() for one in heard] == [QAccessible.Role.RadioButton] * 2
    assert [one.text(QAccessible.Text.Name) for one in heard] == ["Timeline", "Map"]
    assert [bool(one.state().checked) for one in heard] == [True, False]
    assert heard[0].state().checkable


def test_what_is_chosen_is_said_of_the_row(row):
    heard = QAccessible.queryAccessibleInterface(row)
    assert (heard.role(), heard.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, "Views")


def test_a_screen_reader_can_choose_another(heard):
    actions = heard[1].actionInterface()
    actions.doAction(actions.pressAction())
    assert [bool(one.state().checked) for one in heard] == [False, True]
    actions.doAction(actions.setFocusAction())
    assert bool(heard[1].state().checked)


def test_one_that_only_does_something_is_a_button(qtbot):
    button = ChoiceButton()
    qtbot.addWidget(button)
    button.setAccessibleName("Settings")
    heard = QAccessible.queryAccessibleInterface(button)
    assert (heard.role(), heard.text(QAccessible.Text.Name)) == (QAccessible.Role.Button, "Settings")
    assert not heard.state().checkable
