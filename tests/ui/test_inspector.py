from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from pathways_app.domain.money import Money
from pathways_app.domain.override import FactReplaced, Override, Rule, TakenAsMet
from pathways_app.domain.supposed import Supposed
from pathways_app.services.overrides import parts_of
from pathways_app.services.why import step_reasons
from pathways_app.ui.inspector import Inspector
from pathways_app.ui.inspector_data import step_view
from pathways_app.ui.widgets.badge import Badge
from pathways_app.ui.widgets.inspector_rows import BursaryRow, SourceRow
from pathways_app.ui.widgets.requirement_tree import RequirementTree


@pytest.fixture
def inspector(qtbot, theme):
    inspector = Inspector(theme)
    qtbot.addWidget(inspector)
    inspector.resize(340, 800)
    inspector.show()
    return inspector


def texts(inspector):
    return [label.text() for label in inspector.page.findChildren(QLabel)]


def test_a_step_is_shown_with_all_its_sections(inspector, place, request_, route):
    inspector.show_step(place, request_, route, "w.degree-course")
    inspector.finish()
    shown = texts(inspector)
    for heading in (
        "What it asks",
        "Money for this step",
        "Gives you",
        "What it binds you to",
        "Papers to send",
        "Worth knowing",
        "Sources",
    ):
        assert heading in shown
    assert "Degree course" in shown
    assert "One intake a year." in shown
    assert len(inspector.page.findChildren(BursaryRow)) == 4
    assert len(inspector.page.findChildren(SourceRow)) == 3
    assert inspector.step == "w.degree-course"


def test_something_is_set_aside_where_it_is_asked_and_only_for_a_client(qtbot, inspector, place, request_, route):
    def offered():
        return [one for one in inspector.page.findChildren(QPushButton) if one.text() == "Set something aside…"]

    inspector.show_step(place, request_, route, "w.degree-course")
    inspector.finish()
    assert offered() == []
    inspector.show_step(place, request_, route, "w.degree-course", for_client=True)
    inspector.finish()
    (button,) = offered()
    with qtbot.waitSignal(inspector.set_aside_wanted) as wanted:
        button.click()
    assert wanted.args == ["w.degree-course"]


def test_what_an_adviser_has_replaced_is_no_estimate_and_of_no_year(place, request_, route):
    step = place.steps["w.degree-course"]
    part = parts_of(place, step.id)[0]
    asked = replace(
        request_,
        supposed=Supposed(
            overrides=tuple(
                Override(1, 1, 1, Rule(step.id, subject), "Seen the letter", "A. Adviser", date(2026, 11, 20))
                for subject in (FactReplaced(fee=Money.of(900, "GBP"), months=30), TakenAsMet(part))
            )
        ),
    )
    view = step_view(place, asked, route, step.id)
    assert (view.fee_year, view.estimated, view.step.duration.note) == ("", False, None)
    assert len(view.overrides) == 2
    assert part in [node.requirement for node in step_view(place, request_, route, step.id).asks]
    assert part not in [node.requirement for node in view.asks]


def test_empty_sections_are_left_out(inspector, place, request_, route):
    inspector.show_step(place, request_, route, "w.test")
    inspector.finish()
    assert "Money for this step" not in texts(inspector)
    assert "Nothing in particular." in texts(inspector)
    assert not inspector.page.findChildren(RequirementTree)


def test_nothing_in_hand_says_what_to_do(inspector, place, request_, route):
    inspector.show_step(place, request_, route, "w.test")
    inspector.finish()
    inspector.clear()
    assert texts(inspector) == ["Choose a step to see what it asks and gives."]
    assert inspector.step is None


def test_pages_open_in_the_browser_only_on_a_click(qtbot, inspector, place, request_, route, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    inspector.show_step(place, request_, route, "w.degree-course")
    inspector.finish()
    rows = inspector.page.findChildren(SourceRow)
    assert opened == []
    qtbot.mouseClick(rows[0].open_button, Qt.MouseButton.LeftButton)
    assert opened == [QUrl("https://example.org/a")]
    assert rows[2].open_button is None  # from memory: there is no page


def test_every_button_badge_and_tree_has_a_name(inspector, place, request_, route):
    inspector.show_step(place, request_, route, "w.degree-course")
    inspector.finish()
    page = inspector.page
    for button in page.findChildren(QToolButton) + page.findChildren(QPushButton):
        assert button.accessibleName() or button.text()
    for widget in page.findChildren(Badge) + page.findChildren(RequirementTree) + page.findChildren(BursaryRow):
        assert widget.accessibleName()


def test_nothing_needs_sideways_scrolling(inspector, place, request_, route):
    inspector.resize(300, 600)
    inspector.show_step(place, request_, route, "w.degree-course")
    inspector.finish()
    assert inspector.page.minimumSizeHint().width() <= 300
    assert inspector.horizontalScrollBar().maximum() == 0


def test_more_sources_come_at_a_click(qtbot, inspector, place, request_, route):
    many = ("s-read", "s-old", "s-memory", "s-more", "s-most")
    sources = {
        **place.sources,
        "s-more": replace(place.sources["s-old"], id="s-more"),
        "s-most": replace(place.sources["s-old"], id="s-most"),
    }
    step = replace(place.steps["w.test"], sources=many)
    grown = replace(place, sources=MappingProxyType(sources), steps=MappingProxyType({**place.steps, "w.test": step}))
    inspector.show_step(grown, request_, route, "w.test")
    inspector.finish()
    page = inspector.page
    assert len(page.findChildren(SourceRow)) == 3
    button = page.findChildren(QPushButton)[-1]
    assert button.text() == "2 more sources"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(page.findChildren(SourceRow)) == 5
    assert button.isHidden()


def test_why_a_step_is_there_is_said_once_it_is_known(qtbot, inspector, place, request_, route):
    reasons = step_reasons(place, request_, (route,))[0]
    inspector.show_step(place, request_, route, "w.register")
    inspector.show_step(place, request_, route, "w.register", reasons[2])
    inspector.finish()
    assert "Without it First post cannot start: it asks for Registered" in texts(inspector)
    (without,) = (button for button in inspector.page.findChildren(QPushButton) if "without" in button.text())
    with qtbot.waitSignal(inspector.left_out) as left_out:
        without.click()
    assert left_out.args == ["w.register"]


def test_the_window_gets_a_turn_while_a_long_step_is_shown(inspector, place, request_, route):
    page = inspector.page
    inspector.show_step(place, request_, route, "w.degree-course")
    assert inspector.page is not page
    inspector.finish()
    shown = inspector.page
    inspector.show_step(place, request_, route, "w.degree-course")
    assert inspector.page is shown
