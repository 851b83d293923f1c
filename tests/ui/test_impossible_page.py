from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from pathways_app.domain.change import Change, Limit
from pathways_app.domain.month import month
from pathways_app.domain.open_questions import open_questions
from pathways_app.domain.route import Answer, AnswerStatus, Blocker, Explanation, Opening
from pathways_app.domain.ways import ClosedWays
from pathways_app.ui.impossible_page import ImpossiblePage
from pathways_app.ui.limit_words import why_words
from pathways_app.ui.near_miss import NearMiss
from pathways_app.ui.why_not import WhyNot
from pathways_app.ui.widgets.plate import Plate


@pytest.fixture
def page(qtbot, theme):
    page = ImpossiblePage(theme)
    qtbot.addWidget(page)
    page.resize(800, 700)
    page.show()
    return page


def impossible(request, *openings, **more):
    return Answer(request, "w", AnswerStatus.IMPOSSIBLE, (), Explanation(openings, **more))


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def test_cards_misses_and_questions_are_shown(qtbot, page, place, request_, route):
    person = replace(request_.person, by=month(2031, 1))
    openings = (
        Opening(route, (Change(Limit.BY, route.arrival),)),
        Opening(route, (Change(attribute="backing", values=(True,)),)),
    )
    answer = impossible(replace(request_, person=person), *openings)
    page.show_answer(answer, place, open_questions(answer, place))
    assert [card.accessibleName() for card in page.cards] == [
        "Move the date to Oct\u00a02031",
        "If “Backing” were yes",
    ]
    (miss,) = page.findChildren(NearMiss)
    assert miss.accessibleName().endswith("9 months late")
    assert "Would a school back you?" in texts(page)
    (yes,) = [button for button in page.findChildren(QPushButton) if button.text() == "Yes"]
    with qtbot.waitSignal(page.answered) as answered:
        yes.click()
    assert answered.args == ["backing", True]
    with qtbot.waitSignal(page.tried) as tried:
        page.cards[0].button.click()
    assert tried.args == [openings[0]]
    assert not page.grab().isNull()


def test_what_cannot_be_had_is_named_with_the_reasons(page, place, request_):
    blockers = (Blocker("w.qts", (("w.closed-degree", "closed"),)), Blocker("w.degree", ()))
    page.show_answer(impossible(request_, blockers=blockers), place, ())
    said = texts(page)
    assert "Closed degree: closed" in said
    assert "Nothing in the catalogue leads to it." in said
    assert "No change of up to three limits, holdings or circumstances would open one." in said
    page.show_answer(impossible(request_, complete=False), place, ())
    assert "Nothing that would open one was found in the time given." in texts(page)


def test_what_was_said_that_alone_closes_the_way_is_asked_again(page, place, request_):
    name, attribute = next(iter(place.attributes.items()))
    page.show_answer(impossible(request_, turns_on=(name,)), place, ())
    assert f"It turns on what you said: {attribute.ask}" in texts(page)


def test_changes_that_open_the_way_only_together_share_a_card(page, place, request_, route):
    person = replace(request_.person, by=month(2031, 1))
    together = Opening(route, (Change(Limit.BY, route.arrival), Change(Limit.BUDGET, 100_00)))
    page.show_answer(impossible(replace(request_, person=person), together), place, ())
    assert [card.accessibleName() for card in page.cards] == ["Move the date to Oct\u00a02031 and spend up to £100"]
    assert "Changes that would open the way only together." in texts(page)
    assert page.cards[0].findChild(Plate).accessibleName() == "2 changes together"
    another = Opening(route, (Change(Limit.BY, route.arrival),))
    page.show_answer(impossible(request_, another, together), place, ())
    assert "The 2 smallest sets of changes would open the way." in texts(page)
    page.show_answer(impossible(request_, another, together, complete=False), place, ())
    assert "The 2 smallest sets of changes would open the way. There may be others." in texts(page)


def test_a_narrow_page_puts_the_cards_below_one_another(page, place, request_, route):
    openings = tuple(Opening(route, (Change(limit, route.arrival),)) for limit in (Limit.BY, Limit.MODES, Limit.STRICT))
    page.show_answer(impossible(request_, *openings), place, ())
    page.resize(300, 700)
    page.grab()
    assert len({card.x() for card in page.cards}) == 1


def test_a_way_that_only_wants_an_answer_says_so_among_what_comes_near(page, place, request_, route):
    opening = Opening(route, (Change(attribute="backing", values=(True,)),))
    page.show_answer(impossible(request_, opening), place, ())
    (miss,) = page.findChildren(NearMiss)
    assert miss.accessibleName().endswith("if that is true")
    assert miss.toolTip()


def test_nothing_is_wider_than_a_narrow_page(page, place, request_, route):
    person = replace(request_.person, by=month(2031, 1))
    opening = Opening(route, (Change(Limit.BY, route.arrival),))
    page.resize(260, 600)
    page.show_answer(impossible(replace(request_, person=person), opening), place, ())
    assert page.widget().width() <= page.viewport().width()


def test_the_counts_of_what_each_limit_closes_stand_beside(qtbot, theme, place, request_):
    why = WhyNot(theme)
    qtbot.addWidget(why)
    why.show_answer(impossible(request_, closed_by={Limit.KEEP_EARNING: 19, Limit.PROPOSED: 2}), place)
    said = texts(why)
    assert said[-4:] == ["Keep pay throughout", "19", "Only pathways that are open today", "2"]
    why.show_answer(impossible(request_, rejected_for_expiry=True), place)
    assert "None of your limits closes a way to Teacher." in texts(why)


def test_the_ways_are_counted_by_what_each_meets_first(qtbot, theme, place, request_):
    why = WhyNot(theme)
    qtbot.addWidget(why)
    ways = ClosedWays(22, {Limit.KEEP_EARNING: 19}, {"w.closed-degree": 2}, other=1)
    why.show_answer(impossible(request_, ways=ways), place)
    said = texts(why)
    assert "22 ways to Teacher were checked. Each meets one of these limits first." in said
    assert said[said.index("Keep pay throughout") :][:7] == [
        "Keep pay throughout",
        "19",
        "Not open today",
        "Closed degree",
        "2",
        "closed",
        "Time",
    ]
    why.show_answer(impossible(request_, ways=replace(ways, whole=False)), place)
    assert "At least 22 ways lead to Teacher. Each meets one of these limits first." in texts(why)
    why.show_answer(impossible(request_, ways=ClosedWays(1, {Limit.BY: 1})), place)
    assert "One way to Teacher was checked. It meets this limit first." in texts(why)


def test_of_many_reasons_alike_a_few_are_named_and_the_rest_counted(page, place, request_):
    steps = ("w.test", "w.re-sit", "w.degree-course", "w.other-degree", "w.register")
    reasons = (*((step, "credential") for step in steps), ("w.closed-degree", "attribute"))
    blockers = (Blocker("w.qts", reasons), *(Blocker("w.degree", ()) for _ in range(9)))
    page.show_answer(impossible(request_, blockers=blockers), place, ())
    said = texts(page)
    named = [text for text in said if text.endswith(why_words("credential"))]
    assert said.index(f"Closed degree: {why_words('attribute')}") < said.index(named[0])
    assert len(named) == 4
    assert named[-1] == f"2 more: {why_words('credential')}"
    assert said.count("Nothing in the catalogue leads to it.") == 5
    assert "4 more cannot be had, further back." in said


def test_counts_past_the_first_few_stand_together(qtbot, theme, place, request_):
    why = WhyNot(theme)
    qtbot.addWidget(why)
    same = dict.fromkeys(("w.test", "w.re-sit", "w.degree-course", "w.other-degree", "w.register", "w.induction"), 3)
    ways = ClosedWays(22, {}, {**same, "w.first-post": 2, "w.closed-degree": 1})
    why.show_answer(impossible(request_, ways=ways), place)
    assert texts(why)[-2:] == ["2 others", "3"]


def test_a_question_put_aside_by_key_leaves_the_keyboard_and_the_place_on_the_page(qtbot, page, place, request_, route):
    page.resize(500, 200)
    answer = impossible(request_, Opening(route, (Change(attribute="backing", values=(True,)),)))
    asked = open_questions(answer, place)
    page.show_answer(answer, place, asked)
    with qtbot.waitActive(page):
        page.activateWindow()
    (aside, *_) = [button for button in page.findChildren(QPushButton) if button.text() == "Not sure"]
    page.skipped.connect(lambda _name: page.show_answer(answer, place, asked[1:]))
    aside.setFocus()
    page.ensureWidgetVisible(aside)
    before = page.verticalScrollBar().value()
    assert before > 0
    qtbot.keyClick(aside, Qt.Key.Key_Space)
    assert page.hasFocus()
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == min(before, bar.maximum()))
