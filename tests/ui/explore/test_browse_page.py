import threading

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pathways_app.domain.errors import CatalogueDamagedError
from pathways_app.ui.explore.browse_page import BrowsePage
from pathways_app.ui.session import Draft
from pathways_app.ui.widgets.room import LEAST_HEIGHT, Room


@pytest.fixture
def page(qtbot, theme, shelf):
    page = BrowsePage(theme)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    with qtbot.waitSignal(page.search.counted, timeout=5000):
        page.use(shelf, "w")
    page.show_draft(Draft("w"))
    page.show()
    yield page
    page.close_jobs()


def test_nothing_is_looked_at_first(page):
    assert page.view is None
    assert page._side.currentWidget() is page._message


def test_an_entry_is_shown_beside_the_list_and_marked_in_it(qtbot, page):
    with qtbot.waitSignal(page.entered, timeout=5000):
        page.show_entry("w.teacher")
    assert page._side.currentWidget() is page.entry
    assert page.entry.ident == "w.teacher"
    assert page.search.list.currentIndex().data() == "Teacher"


def test_what_is_not_there_any_more_is_said(qtbot, page):
    with qtbot.waitSignal(page._jobs.finished, timeout=5000):
        page.show_entry("w.gone")
    assert page._side.currentWidget() is page._message
    assert page._message.heading.text() == "Not in the catalogue"


def test_a_damaged_file_is_said(qtbot, page, shelf):
    def refuse(_place):
        raise CatalogueDamagedError(file="x.db", detail="cut short")

    shelf.jurisdiction = refuse
    with qtbot.waitSignal(page._jobs.failed, timeout=5000):
        page.show_entry("w.teacher")
    assert "x.db" in page._message.sentence.text()


def test_the_field_fits_the_window(page):
    wide = page.search.field.width()
    page.resize(940, 600)
    assert page.search.field.width() < wide


def test_with_little_width_there_is_either_the_list_or_an_entry(qtbot, page):
    page.resize(round(page._theme.px(500)), 700)
    qtbot.waitUntil(lambda: not page._side.isVisible())
    assert page.search.isVisible()
    with qtbot.waitSignal(page.entered, timeout=5000):
        page.show_entry("w.teacher", in_passing=True)
    assert page.search.isVisible()
    page.show_entry("w.teacher")
    assert page.entry.isVisible()
    assert not page.search.isVisible()
    page.back.click()
    assert page.search.isVisible()
    assert not page._side.isVisible()
    page.resize(1200, 700)
    qtbot.waitUntil(page._side.isVisible)
    assert not page.back.isVisible()


def test_an_entry_still_being_read_of_what_was_left_is_not_shown(qtbot, page, shelf):
    read, gate = shelf.jurisdiction, threading.Event()

    def read_late(place):
        assert gate.wait(timeout=10)
        return read(place)

    shelf.jurisdiction = read_late
    page.show_entry("w.teacher", in_passing=True)
    page.use(shelf, "w")  # other entries are laid over it from now on
    gate.set()
    page._jobs._pool.waitForDone()
    with qtbot.waitSignal(page.search.counted, timeout=5000):
        page.search.look()
    assert page.view is None
    assert page._side.currentWidget() is page._message


def test_going_back_to_what_is_shown_leaves_what_was_still_being_read(qtbot, page, shelf):
    with qtbot.waitSignal(page.entered, timeout=5000):
        page.show_entry("w.teacher")
    read, gate = shelf.jurisdiction, threading.Event()

    def read_late(place):
        assert gate.wait(timeout=10)
        return read(place)

    shelf.jurisdiction = read_late
    page.show_entry("w.level-3")
    page.show_entry("w.teacher")
    gate.set()
    page._jobs._pool.waitForDone()
    with qtbot.waitSignal(page.search.counted, timeout=5000):
        page.search.look()
    assert page.view.entry.id == page.entry.ident == "w.teacher"
    assert page.search.list.currentIndex().data() == "Teacher"


def test_a_list_that_scrolls_by_itself_does_not_make_the_place_scroll_too(qtbot, page, theme):
    holder = QWidget()
    room = Room(theme, holder)
    qtbot.addWidget(room)
    QVBoxLayout(holder).addWidget(page)
    room.resize(1000, LEAST_HEIGHT + 10)
    room.show()
    qtbot.waitUntil(lambda: page.width() > 900)
    assert not holder.layout().hasHeightForWidth()
    assert room.verticalScrollBar().maximum() == 0
    page.setParent(None)
