import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible

from pathways_app.ui.widgets.accessible_items import PaintedItems


class Fruit(PaintedItems):
    """Three things in a row, the second of which is current."""

    def item_texts(self):
        return ["apple", "pear", "plum"]

    def item_rect(self, number):
        return QRect(10 + 50 * number, 10, 40, 20)

    def current_item(self):
        return 1


@pytest.fixture
def fruit(qtbot):
    fruit = Fruit()
    qtbot.addWidget(fruit)
    fruit.resize(200, 100)
    fruit.setAccessibleName("Fruit")
    fruit.show()
    return fruit


@pytest.fixture
def listened(spoken):
    """Somebody listens; events are kept."""
    active = QAccessible.isActive()
    QAccessible.setActive(True)
    yield spoken
    QAccessible.setActive(active)


def focused_children(spoken):
    return [event.child() for event in spoken.of(QAccessible.Event.Focus) if event.child() >= 0]


def name(interface):
    return interface.text(QAccessible.Text.Name)


def test_items_are_heard_as_a_list(fruit):
    heard = QAccessible.queryAccessibleInterface(fruit)
    assert (heard.role(), name(heard), heard.childCount()) == (QAccessible.Role.List, "Fruit", 3)
    assert [name(heard.child(number)) for number in range(3)] == ["apple", "pear", "plum"]
    assert heard.child(3) is None


def test_an_entry_knows_its_place_and_state(fruit):
    fruit.clearFocus()
    heard = QAccessible.queryAccessibleInterface(fruit)
    pear = heard.child(1)
    assert pear.role() is QAccessible.Role.ListItem
    assert pear.isValid()
    assert pear.state().selected
    assert not pear.state().focused  # the keyboard is elsewhere
    fruit.setFocus()
    assert pear.state().focused
    assert not heard.child(0).state().focused
    assert pear.rect().topLeft() == fruit.viewport().mapToGlobal(QPoint(60, 10))
    assert heard.indexOfChild(pear) == 1
    assert name(heard.childAt(pear.rect().center().x(), pear.rect().center().y())) == "pear"
    assert name(heard.focusChild()) == "pear"
    assert pear.childCount() == 0


def test_the_current_item_is_told_when_the_keyboard_comes_and_when_it_changes(qtbot, fruit, listened):
    with qtbot.waitActive(fruit):
        fruit.activateWindow()
    fruit.setFocus()
    qtbot.waitUntil(lambda: focused_children(listened) == [1])
    fruit.tell_current()
    assert focused_children(listened) == [1, 1]


def test_no_move_of_the_keyboard_is_told_while_it_is_elsewhere(fruit, listened):
    fruit.clearFocus()
    fruit.tell_current()
    assert focused_children(listened) == []
