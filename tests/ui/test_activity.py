import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QWindow

from pathways_app.ui.activity import Activity

POPUP, WINDOW = Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason


class Watched(QWindow):
    """A window that keeps what it is told of the keyboard."""

    def __init__(self):
        super().__init__()
        self.told = []

    def event(self, event):
        if isinstance(event, QFocusEvent):
            self.told.append((event.gotFocus(), event.reason()))
        return super().event(event)


@pytest.fixture
def activity(qtbot):
    return Activity(QGuiApplication.instance())


@pytest.fixture
def window(activity):
    window = Watched()
    activity._watch(window)
    yield window
    window.removeEventFilter(activity)
    window.destroy()


def send(window, kind, reason):
    QCoreApplication.sendEvent(window, QFocusEvent(kind, reason))


def test_keys_are_noticed(qtbot, activity, window):
    with qtbot.waitSignal(activity.noticed, timeout=1000):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(window, key)


@pytest.mark.parametrize("back", [POPUP, WINDOW])
def test_a_pop_up_is_no_news_of_the_window_below_it(activity, window, back):
    send(window, QEvent.Type.FocusIn, WINDOW)
    send(window, QEvent.Type.FocusOut, POPUP)
    send(window, QEvent.Type.FocusIn, back)
    send(window, QEvent.Type.FocusOut, WINDOW)
    assert window.told == [(True, WINDOW), (False, WINDOW)]


def test_who_comes_back_from_another_program_is_told_where(activity, window):
    send(window, QEvent.Type.FocusOut, POPUP)
    activity._forget()
    send(window, QEvent.Type.FocusIn, WINDOW)
    assert window.told == [(True, WINDOW)]


def test_a_pop_up_that_goes_twice_is_no_news_either(activity, window):
    send(window, QEvent.Type.FocusIn, POPUP)
    assert window.told == []
