import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pathways_app.report.pages import Pages
from pathways_app.ui.print.page_pictures import image_of
from pathways_app.ui.print.paper_layout import Fit
from pathways_app.ui.print.paper_view import PaperView
from tests.ui.print.conftest import document


@pytest.fixture
def view(qtbot, theme):
    view = PaperView(theme)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    yield view
    view.close_jobs()


def drawn(qtbot, view):
    QApplication.processEvents()
    qtbot.waitUntil(lambda: view.is_drawn)
    QApplication.processEvents()


@pytest.mark.parametrize("wish", [1.0, 0.6, 1.37, Fit.PAGE])
def test_what_is_seen_is_the_page_as_rasterised_pixel_for_pixel(qtbot, view, pages, texts, wish):
    view.show_pages(pages, texts)
    view.set_zoom(wish)
    drawn(qtbot, view)
    place = view.item_rect(0)
    shown = place.intersected(view.viewport().rect()).adjusted(0, 0, -1, -1)
    grabbed = view.viewport().grab(shown).toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = image_of(pages.picture(0, view.zoom * 96)).copy(QRect(shown.topLeft() - place.topLeft(), shown.size()))
    assert grabbed == wanted
    assert len(set(bytes(grabbed.constBits()))) > 20


def test_keys_walk_through_the_pages(qtbot, view, pages, texts):
    view.show_pages(pages, texts)
    assert view.current == 0
    with qtbot.waitSignal(view.page_changed) as changed:
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert changed.args == [1]
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current == 2
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.current == 2
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.current == 0


def test_the_last_page_is_in_front_though_it_cannot_come_to_the_top(qtbot, view, pages, texts):
    view.resize(900, 1600)
    view.show_pages(pages, texts)
    view.set_zoom(0.5)
    view.go_to(2)
    assert view.current == 2


def test_scrolling_tells_which_page_is_in_front(qtbot, view, pages, texts):
    view.show_pages(pages, texts)
    view.set_zoom(1.0)
    with qtbot.waitSignal(view.page_changed):
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.current == 2
    QTest.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert view.verticalScrollBar().value() < view.verticalScrollBar().maximum()


def test_the_wheel_zooms_with_ctrl(qtbot, view, pages, texts):
    view.show_pages(pages, texts)
    view.set_zoom(1.0)
    for turned, wanted in ((120, 1.25), (-120, 1.0)):
        place = view.viewport().rect().center()
        QApplication.sendEvent(
            view.viewport(),
            QWheelEvent(
                place,
                view.mapToGlobal(place),
                QPoint(),
                QPoint(0, turned),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.ControlModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )
        assert view.zoom == pytest.approx(wanted)
    assert view.fit is None


def test_zooming_keeps_the_place(qtbot, view, pages, texts):
    view.show_pages(pages, texts)
    view.set_zoom(1.0)
    view.go_to(1)
    view.zoom_by(2)
    assert view.current == 1
    view.set_zoom(Fit.PAGE)
    assert view.current == 1


def test_another_document_begins_at_the_page_that_was_in_front(qtbot, view, pages, texts):
    view.show_pages(pages, texts)
    view.go_to(2)
    letter = Pages(document("us-letter"))
    view.show_pages(letter, texts)
    assert (view.current, view.pages) == (2, letter)


def test_nothing_of_a_document_that_was_cleared_is_seen(qtbot, view, pages, texts):
    view.show_pages(pages, texts)
    drawn(qtbot, view)
    assert len(inks(view)) > 20
    view.clear()
    assert inks(view) == {255}
    assert list(view.item_texts()) == []
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    QApplication.processEvents()
    assert inks(view) == {255}


def inks(view):
    """Return the brightnesses there are on the first sheet."""
    shown = view.item_rect(0).intersected(view.viewport().rect()).adjusted(1, 1, -2, -2)
    image = view.viewport().grab(shown).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return set(bytes(image.constBits()))


def test_who_cannot_see_the_pages_is_told_their_numbers_and_words(qtbot, view, pages, texts):
    view.show_pages(pages, texts)
    interface = QAccessible.queryAccessibleInterface(view)
    entries = [interface.child(number) for number in range(interface.childCount())]
    assert [entry.text(QAccessible.Text.Name) for entry in entries] == [f"Page {n} of 3" for n in (1, 2, 3)]
    assert entries[2].text(QAccessible.Text.Description).strip() == "Third page"
    assert interface.text(QAccessible.Text.Name) == "Pages as they will print"


def test_the_page_with_the_keyboard_has_a_ring(qtbot, view, pages, texts, theme):
    view.show_pages(pages, texts)
    view.set_zoom(0.5)
    drawn(qtbot, view)
    view.activateWindow()
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    place = view.item_rect(0)
    image = view.viewport().grab().toImage()
    assert image.pixelColor(place.left() - 4, place.center().y()) == theme.color("focus")
