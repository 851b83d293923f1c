from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from shiboken6 import isValid

from pathways_app.ui.widgets import sections
from pathways_app.ui.widgets.sections import PageArea, SectionPage


def labels(page):
    return [label.text() for label in page.findChildren(QLabel)]


def test_what_does_not_fit_into_one_turn_comes_in_the_next(qtbot, theme, monkeypatch):
    monkeypatch.setattr(sections, "AT_ONCE", 0.0)
    page = SectionPage(theme)
    qtbot.addWidget(page)
    for number in range(5):
        page.text(str(number))
    with qtbot.waitSignal(page.finished):
        monkeypatch.setattr(sections, "AT_ONCE", 0.0)
        page.begin()
        assert labels(page) == []
        monkeypatch.setattr(sections, "AT_ONCE", 1.0)
    assert labels(page) == ["0", "1", "2", "3", "4"]


def test_a_section_has_a_heading_that_can_be_found(qtbot, theme):
    page = SectionPage(theme)
    qtbot.addWidget(page)
    page.section("Money")
    page.finish()
    (heading,) = page.findChildren(QLabel)
    assert heading.accessibleName() == "Money"


def test_rows_behind_the_button_are_made_when_it_is_pressed(qtbot, theme):
    made = []

    def make(number):
        made.append(number)
        return QLabel(str(number))

    page = SectionPage(theme)
    qtbot.addWidget(page)
    page.fold([partial(make, number) for number in range(5)], 2, "{} more".format, ruled=True)
    page.finish()
    assert made == [0, 1]
    (button,) = page.findChildren(QPushButton)
    assert button.text() == "3 more"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sorted(made) == [0, 1, 2, 3, 4]
    assert button.isHidden()


def test_one_row_more_is_not_hidden(qtbot, theme):
    page = SectionPage(theme)
    qtbot.addWidget(page)
    page.fold([partial(QLabel, str(number)) for number in range(3)], 2, str)
    page.finish()
    assert labels(page) == ["0", "1", "2"]


def test_a_page_that_another_takes_the_place_of_makes_nothing_more_and_goes(qtbot, theme, monkeypatch):
    monkeypatch.setattr(sections, "AT_ONCE", 0.0)
    area, made = PageArea(), []
    qtbot.addWidget(area)
    old, new = SectionPage(theme), SectionPage(theme)
    old.row(lambda: made.append("old") or QLabel("old"))
    area.put(old)
    area.put(new)
    assert old.isHidden()
    qtbot.waitUntil(lambda: not isValid(old))
    assert made == []
    assert area.page is new
    assert area.viewport().updatesEnabled()
