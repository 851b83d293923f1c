import pytest
from PySide6.QtCore import Qt

from pathways_app.ui.explore.entry_view import Link, entry_view
from pathways_app.ui.explore.findings import finding_of
from pathways_app.ui.explore.link_list import SHOWN, LinkList, LinkModel


@pytest.fixture
def many(place):
    return tuple(Link(finding_of(place, entry), "note") for entry in place.credentials.values())


@pytest.fixture
def links(qtbot, theme, many):
    links = LinkList(theme, "What leads here", many)
    qtbot.addWidget(links)
    links.resize(500, links.height())
    links.show()
    return links


def test_model_keeps_qt_rules(many, qtmodeltester):
    qtmodeltester.check(LinkModel(many))


def test_a_long_list_counts_the_rest_and_shows_it(qtbot, links, many):
    model = links.model()
    assert model.rowCount() == SHOWN + 1
    assert str(len(many) - SHOWN) in model.index(SHOWN, 0).data()
    before = links.height()
    links.setCurrentIndex(model.index(SHOWN, 0))
    with qtbot.assertNotEmitted(links.chosen):
        qtbot.keyClick(links, Qt.Key.Key_Return)
    assert model.rowCount() == len(many)
    assert links.height() > before
    assert links.currentIndex().row() == SHOWN


def test_one_more_than_fits_is_simply_shown(many):
    assert LinkModel(many[: SHOWN + 1]).rowCount() == SHOWN + 1
    assert LinkModel(many[: SHOWN + 1]).index(SHOWN, 0).data() == many[SHOWN].finding.hit.name


def test_a_click_goes_there(qtbot, links, many):
    place = links.visualRect(links.model().index(1, 0)).center()
    with qtbot.waitSignal(links.chosen, timeout=1000) as chosen:
        qtbot.mouseClick(links.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [many[1].finding]


def test_screen_readers_hear_the_kind_and_the_note(shelf):
    model = LinkModel(entry_view(shelf, "w.qts").from_)
    said = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole).replace("\u00a0", " ")
    assert said == "Closed degree, Programme, 2 y · free, closed"
