import pytest

from pathways_app.ui.details_pages import DetailsPages
from pathways_app.ui.details_pane import Tab
from pathways_app.ui.goals import Finder


@pytest.fixture
def pages(qtbot, theme):
    pages = DetailsPages(theme, Finder())
    yield pages
    pages.close_jobs()


@pytest.mark.parametrize("tab", list(Tab))
def test_a_page_is_made_once_when_it_is_asked_for(qtbot, pages, tab):
    assert not pages.is_made(tab)
    with qtbot.waitSignal(pages.made) as made:
        page = pages.makers[tab]()
    qtbot.addWidget(page)
    assert made.args == [tab]
    assert pages.is_made(tab)
    assert pages.makers[tab]() is page
    assert [other for other in Tab if pages.is_made(other)] == [tab]


def test_what_a_page_says_is_passed_on(qtbot, pages):
    qtbot.addWidget(pages.inspector)
    with qtbot.waitSignal(pages.left_out) as said:
        pages.inspector.left_out.emit("w.test")
    assert said.args == ["w.test"]
