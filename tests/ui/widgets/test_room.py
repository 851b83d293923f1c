from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from pathways_app.ui.widgets.room import LEAST_HEIGHT, Room


def room_of(qtbot, theme, *, height):
    page = QWidget()
    column = QVBoxLayout(page)
    wide = QLabel("wide")
    wide.setMinimumSize(900, 100)
    column.addWidget(wide)
    room = Room(theme, page)
    qtbot.addWidget(room)
    room.resize(600, height)
    room.show()
    return room, page, column


def test_a_page_fills_its_room_and_is_never_wider(qtbot, theme):
    room, page, _ = room_of(qtbot, theme, height=round(theme.px(LEAST_HEIGHT)) + 50)
    assert page.size() == room.viewport().size()
    assert not room.verticalScrollBar().isVisible()


def test_where_there_is_too_little_height_the_page_scrolls_and_grows_with_what_is_in_it(qtbot, theme):
    room, page, column = room_of(qtbot, theme, height=200)
    assert page.height() == round(theme.px(LEAST_HEIGHT)) - round(theme.px(12))
    assert page.width() == room.viewport().width()
    assert room.verticalScrollBar().maximum() > 0
    tall = QLabel("tall")
    tall.setMinimumHeight(round(theme.px(LEAST_HEIGHT)))
    column.addWidget(tall)
    qtbot.waitUntil(lambda: page.height() > round(theme.px(LEAST_HEIGHT)))
    room.resize(600, 3000)
    qtbot.waitUntil(lambda: not room.verticalScrollBar().isVisible())


def test_a_page_that_asks_for_no_more_does_with_a_little_less_and_one_that_does_keeps_what_it_asks_for(qtbot, theme):
    room, page, column = room_of(qtbot, theme, height=round(theme.px(LEAST_HEIGHT)) - 8)
    assert not room.verticalScrollBar().isVisible()
    tall = QLabel("tall")
    tall.setMinimumHeight(round(theme.px(LEAST_HEIGHT)))
    column.addWidget(tall)
    qtbot.waitUntil(lambda: room.verticalScrollBar().maximum() > 0)
    assert page.height() >= page.layout().minimumSize().height()


class Counted(QWidget):
    """Counts how often it is painted."""

    painted = 0

    def paintEvent(self, event):
        self.painted += 1


def test_all_of_a_page_is_painted_once_when_it_may_be_again(qtbot, theme):
    page = Counted()
    inner = Counted(page)
    inner.setGeometry(10, 10, 200, 200)
    window, place = QWidget(), QWidget()
    QVBoxLayout(window).addWidget(place)
    QVBoxLayout(place).addWidget(Room(theme, page))
    qtbot.addWidget(window)
    window.resize(600, 500)
    window.show()
    qtbot.waitUntil(lambda: inner.painted > 0)
    QApplication.processEvents()
    page.painted = inner.painted = 0
    place.setUpdatesEnabled(False)
    place.setUpdatesEnabled(True)
    qtbot.waitUntil(lambda: inner.painted > 0)
    QApplication.processEvents()
    assert (page.painted, inner.painted) == (1, 1)
