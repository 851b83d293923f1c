from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.what_if import Standing
from pathways_app.services.plan_gain import PlanGain
from pathways_app.ui.plans.details import ItemDetails, ItemShown
from pathways_app.ui.session import Draft
from pathways_app.ui.widgets.link import Link

SLOW = Standing(1, month(2031, 10), Money.of(500, "GBP"), 12)
GAIN = PlanGain(
    RouteRequest(Person(), "w.teacher", month(2026, 12)), SLOW, replace(SLOW, arrival=month(2030, 10)), used=1
)


@pytest.fixture
def show(qtbot, theme, board, plan):
    def show_(item, draft=Draft("w", "w.teacher"), **more):  # noqa: B008 - a frozen value
        page = ItemDetails(theme, ItemShown(board, plan, board.find("w-plan", item)[1], draft, **more))
        qtbot.addWidget(page)
        return page

    return show_


def texts(page):
    return [label.text() for label in page.findChildren(QLabel)]


def buttons(page):
    found = [*page.findChildren(QPushButton), *page.findChildren(QToolButton)]
    return {button.text() or button.accessibleName(): button for button in found}


def test_says_what_it_is_where_it_is_from_and_what_is_missing(show):
    found = texts(show("1.1"))
    assert {"1.1 · Ministry", "More ways in", "More ways in, in short.", "Only one is open."} <= set(found)
    assert "Answered in Small place by" in found
    assert "From A plan for the small place, Ministry · March\u00a02026" in found


def test_answers_lead_to_explore_and_to_the_routes(qtbot, show):
    page = show("1.1")
    links = {link.accessibleName(): link for link in page.findChildren(Link)}
    assert list(links) == ["Other degree", "Degree course", "Teacher"]
    with qtbot.waitSignal(page.entry_wanted) as told:
        links["Teacher"].followed.emit()
    assert told.args == ["w.teacher"]
    with qtbot.waitSignal(page.routes_wanted) as told:
        buttons(page)["Routes to Degree"].click()
    assert told.args == ["w", "w.degree", ""]
    with qtbot.waitSignal(page.routes_wanted) as told:
        buttons(page)["Routes to Qts"].click()
    assert told.args == ["w", "w.qts", "w.other-degree"]  # supposed, since it does not exist yet


def test_a_gap_says_that_nothing_was_found(show):
    assert "Nothing was found that answers it." in texts(show("2.1"))
    assert "What if it existed?" not in texts(show("2.1"))


def test_what_it_would_gain_is_shown_before_it_is_supposed(qtbot, show):
    page = show("1.1", gain=GAIN)
    found = texts(page)
    assert "It brings you to Teacher 1\u00a0y sooner." in found
    assert {"First arrival", "without", "with it", "Oct\u00a02031", "Oct\u00a02030"} <= set(found)
    with qtbot.waitSignal(page.supposed) as told:
        buttons(page)["Suppose it"].click()
    assert told.args == [True]
    page = show("1.1", supposed=True, gain=GAIN)
    with qtbot.waitSignal(page.supposed) as told:
        buttons(page)["Suppose it no longer"].click()
    assert told.args == [False]


def test_until_it_is_known_it_says_so(show):
    assert "Working out what it would gain you…" in texts(show("1.1"))


@pytest.mark.parametrize("draft", [Draft("w"), Draft("v", "v.teacher")])
def test_without_a_goal_here_nothing_can_be_supposed(show, draft):
    page = show("1.1", draft)
    assert "Suppose it" not in buttons(page)
    assert "With a goal in Small place, this says what it would gain you." in texts(page)


def test_another_gain_changes_only_what_if(show):
    page = show("1.1")
    link = page.findChild(Link)
    assert page.show_question(replace(page.shown, gain=GAIN))
    assert "It brings you to Teacher 1\u00a0y sooner." in texts(page)
    assert page.findChild(Link) is link
    other = show("1.2").shown
    assert not page.show_question(other)
    assert page.shown.gain == GAIN
