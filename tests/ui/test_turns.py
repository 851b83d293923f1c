import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pathways_app.ui.turns import PaintLater, Turns, paint_window_later, turns


@pytest.fixture
def own_turns(qapp):
    made = Turns()
    yield made
    made.deleteLater()


def test_the_first_is_done_at_once_and_the_others_in_turns_of_their_own(qtbot, own_turns):
    done = []
    for number in range(3):
        own_turns.take(own_turns, lambda number=number: done.append(number))
    assert done == [0]
    own_turns._turn()
    assert done == [0]  # what it brought is still being placed and painted
    qtbot.waitUntil(lambda: done == [0, 1, 2])
    qtbot.waitUntil(lambda: not own_turns._timer.isActive())
    own_turns.take(own_turns, lambda: done.append(3))
    assert done == [0, 1, 2, 3]


def test_what_is_asked_for_meanwhile_comes_after_what_waits(qtbot, own_turns):
    done = []
    own_turns.take(own_turns, lambda: own_turns.take(own_turns, lambda: done.append("later")))
    own_turns.take(own_turns, lambda: done.append("last"))
    assert done == []
    qtbot.waitUntil(lambda: done == ["later", "last"])


def test_nothing_is_done_for_what_is_gone(qtbot, own_turns):
    done, owner = [], QObject()
    own_turns.take(own_turns, lambda: done.append("first"))
    own_turns.take(owner, lambda: done.append("gone"))
    own_turns.take(own_turns, lambda: done.append("last"))
    owner.deleteLater()
    qtbot.waitUntil(lambda: done[-1] == "last")
    assert done == ["first", "last"]


def test_a_fault_does_not_stop_what_waits(qtbot, own_turns):
    done = []

    def fault():
        raise ZeroDivisionError

    own_turns.take(own_turns, lambda: done.append("first"))
    own_turns.take(own_turns, fault)
    own_turns.take(own_turns, lambda: done.append("last"))
    with qtbot.capture_exceptions() as caught:
        qtbot.waitUntil(lambda: done == ["first", "last"])
    assert caught[0][0] is ZeroDivisionError


def test_all_share_one(qapp):
    assert turns() is turns()


def test_what_is_changed_is_painted_later_and_then_for_certain(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    later = PaintLater(widget)
    later.begin()
    assert widget.updatesEnabled()
    with qtbot.waitExposed(widget):
        widget.show()
    later.begin()
    assert not widget.updatesEnabled()
    qtbot.waitUntil(widget.updatesEnabled)


def test_what_is_being_changed_keeps_the_turns_until_it_is_painted(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    qtbot.waitUntil(lambda: not turns()._timer.isActive())
    done = []
    PaintLater(widget).begin()
    turns().take(widget, lambda: done.append(widget.updatesEnabled()))
    assert done == []
    qtbot.waitUntil(lambda: done == [True])


def test_a_window_is_painted_once_all_of_it_has_its_place(qtbot):
    window = QWidget()
    part = QWidget(window)
    qtbot.addWidget(window)
    paint_window_later(part)
    assert window.updatesEnabled()  # nobody sees it yet
    with qtbot.waitExposed(window):
        window.show()
    paint_window_later(part)
    paint_window_later(window)
    assert not window.updatesEnabled()
    assert len(window.findChildren(PaintLater)) == 1
    qtbot.waitUntil(window.updatesEnabled)
