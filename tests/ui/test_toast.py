import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from pathways_app.ui.toast import Toast


@pytest.fixture
def toast(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    return Toast(theme, window)


def test_it_says_what_was_done_at_the_foot_of_the_window(toast):
    toast.say("Done: add GCSE Science")
    assert toast.isVisible()
    assert toast.accessibleName() == "Done: add GCSE Science"
    assert toast.geometry().center().x() == pytest.approx(450, abs=2)
    assert 480 < toast.geometry().top() < 600
    assert toast.width() <= 480


def test_it_is_read_out(toast, spoken):
    toast.say("Done: add GCSE Science")
    assert spoken.words == ["Done: add GCSE Science"]


def test_it_stays_at_the_foot_when_the_window_changes_its_size(toast):
    toast.say("Done")
    toast.parentWidget().resize(700, 400)
    assert toast.geometry().bottom() < 400


def test_undo_is_asked_for_once(qtbot, toast):
    toast.say("Done")
    with qtbot.waitSignal(toast.undone):
        qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_it_goes_after_a_while_unless_it_is_being_used(toast):
    toast.say("Done")
    toast.button.setFocus()
    toast._timer.timeout.emit()
    assert toast.isVisible()
    toast.button.clearFocus()
    toast._timer.timeout.emit()
    assert not toast.isVisible()


def test_escape_closes_it(toast):
    toast.say("Done")
    QApplication.sendEvent(toast, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    assert not toast.isVisible()
