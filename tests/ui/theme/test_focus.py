import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from pathways_app.ui.theme import ringed
from pathways_app.ui.theme.focus import RING, FocusMarks


@pytest.fixture
def host(qtbot, theme, qapp):
    theme.apply(qapp)
    for marks in qapp.findChildren(FocusMarks):
        marks._by_key = False
    host = QWidget()
    host.first, host.second, host.list, host.field = QPushButton("A"), QPushButton("B"), QListView(), QLineEdit()
    layout = QVBoxLayout(host)
    for widget in (host.first, host.second, host.list, host.field):
        layout.addWidget(widget)
    qtbot.addWidget(host)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is host)
    host.first.setFocus()
    return host


def test_what_tab_reaches_has_a_ring_and_what_it_leaves_has_none(qtbot, host):
    assert not ringed(host.first)  # nobody has pressed a key yet
    qtbot.keyClick(host.first, Qt.Key.Key_Tab)
    assert (host.first.property(RING), host.second.property(RING)) == (False, True)
    assert ringed(host.second)
    assert not ringed(host.first)


def test_a_click_leaves_no_ring_until_a_key_is_pressed_there(qtbot, host):
    qtbot.mousePress(host.second, Qt.MouseButton.LeftButton)
    assert host.second.hasFocus()
    assert not ringed(host.second)
    qtbot.mouseRelease(host.second, Qt.MouseButton.LeftButton)
    host.list.setFocus(Qt.FocusReason.ShortcutFocusReason)  # what a click leads to has none either
    assert not ringed(host.list)
    qtbot.keyPress(host.list, Qt.Key.Key_Control)
    assert not ringed(host.list)
    qtbot.keyPress(host.list, Qt.Key.Key_Down)
    assert ringed(host.list)


def test_a_click_takes_the_ring_away_from_what_has_the_keyboard_already(qtbot, host):
    qtbot.keyClick(host.first, Qt.Key.Key_A)
    assert ringed(host.first)
    qtbot.mouseClick(host.first, Qt.MouseButton.LeftButton)
    assert host.first.hasFocus()
    assert not ringed(host.first)


def test_a_ring_takes_no_more_room(qtbot, host):
    before = host.second.sizeHint()
    qtbot.keyClick(host.first, Qt.Key.Key_Tab)
    assert ringed(host.second)
    assert host.second.sizeHint() == before


def test_one_set_of_marks_does_for_an_application(theme, qapp):
    theme.apply(qapp)
    type(theme)().apply(qapp)
    assert len(qapp.findChildren(FocusMarks)) == 1
