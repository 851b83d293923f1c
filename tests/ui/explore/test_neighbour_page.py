import pytest
from PySide6.QtCore import Qt

from pathways_app.ui.explore.entry_view import entry_view
from pathways_app.ui.explore.neighbour_page import KeyRole, NeighbourPage
from pathways_app.ui.session import Draft


@pytest.fixture
def page(qtbot, theme, shelf):
    page = NeighbourPage(theme)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show_entry(entry_view(shelf, "w.qts"), Draft("w"))
    page.show()
    return page


def outline(page):
    return [entry.cells[0] for entry in page._model.entries()]


def row(page, key):
    return page._model.index_of(next(entry for entry in page._model.entries() if entry.values.get(KeyRole) == key))


def test_the_outline_says_the_same_as_the_map(page):
    assert outline(page) == [
        "Qts",
        "What leads here",
        "Degree course (+3)",
        "Other degree",
        "Closed degree",
        "What it leads to",
        "Register (+1)",
    ]


def test_model_keeps_qt_rules(page, qtmodeltester):
    qtmodeltester.check(page._model)


def test_walking_one_marks_the_other(qtbot, page):
    qtbot.keyClick(page.map, Qt.Key.Key_Right)
    assert page.outline.currentIndex().data() == "Register (+1)"
    page.outline.setCurrentIndex(row(page, "w.other-degree"))
    assert page.map.current == "w.other-degree"


def test_pressing_in_either_opens_in_both(qtbot, page):
    page.outline.setCurrentIndex(row(page, "w.register"))
    qtbot.keyClick(page.outline, Qt.Key.Key_Return)
    assert "Registered (+1)" in outline(page)
    assert page.outline.currentIndex().data() == "Register"
    qtbot.keyClick(page.map, Qt.Key.Key_Return)
    assert "Registered (+1)" not in outline(page)


def test_an_entry_can_be_opened_or_put_in_the_middle(qtbot, page):
    assert not page._centre_button.isEnabled()
    qtbot.keyClick(page.map, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.followed, timeout=1000) as followed:
        page._open_button.click()
    with qtbot.waitSignal(page.centred, timeout=1000) as centred:
        page._centre_button.click()
    assert followed.args == centred.args == ["w.register"]


def test_what_is_open_stays_so_when_something_is_held(qtbot, page, shelf):
    page._press("w.register")
    page.show_entry(entry_view(shelf, "w.qts"), Draft("w", holds=("w.registered",)))
    assert "Registered (+1)" in outline(page)
    held = row(page, "w.registered").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "held" in held
    page.show_entry(entry_view(shelf, "w.teacher"), Draft("w"))
    assert page.middle == "w.teacher"
    assert "nothing" in outline(page)


def test_a_count_opens_more_and_goes_on_there(page, shipped):
    page.show_entry(entry_view(shipped, "wales.qts"), Draft("wales"))
    key = "more:wales.qts:before"
    page.map.make_current(key)
    before = len(outline(page))
    page._press(key)
    assert len(outline(page)) == before + 6
    assert page.map.current not in (key, "wales.qts")
