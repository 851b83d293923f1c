from dataclasses import replace
from decimal import Decimal

import pytest

from pathways_app.domain.change import Change, Limit
from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.route import Blocker, Explanation, Opening
from pathways_app.report.words import words_in
from pathways_app.report.write_openings import no_route_words, obstacle_lines, opening_rows, openings_words

WORDS = words_in("en")


@pytest.mark.parametrize(
    ("limits", "heading"),
    [
        ({"by": month(2027, 6), "keep_earning": True}, "No route arrives by June 2027 with pay throughout"),
        ({"by": month(2027, 6)}, "No route to Teacher arrives by June 2027"),
        ({"keep_earning": True}, "No route to Teacher keeps your pay throughout"),
        ({"budget": Money.of(100, "GBP")}, "No route to Teacher costs at most £100"),
        ({}, "No route to Teacher today"),
    ],
)
def test_the_heading_names_the_limits_that_clash(request_, limits, heading):
    asked = replace(request_, person=replace(request_.person, **limits))
    assert no_route_words(WORDS, asked, "Teacher").replace("\u00a0", " ") == heading


@pytest.mark.parametrize(
    ("change", "title"),
    [
        (Change(credential="w.degree"), "If you held: Degree"),
        (Change(attribute="backing", values=(True,)), "If “Backing” were yes"),
        (Change(attribute="income", low=Decimal(18)), "If “Income” were at least 18"),
        (Change(attribute="income", high=Decimal(18)), "If “Income” were at most 18"),
        (Change(attribute="income", low=Decimal(18), high=Decimal(20)), "If “Income” were 18 to 20"),
        (Change(Limit.KEEP_EARNING), "Stop work for 36 months"),
        (Change(Limit.STUDY_HOURS, 30), "Study 30 hours a week"),
        (Change(Limit.BY, month(2033, 1)), "Move the date to January 2033"),
        (Change(Limit.BUDGET, 50_000), "Spend up to £500"),
        (Change(Limit.MODES, mode="full_time"), "Study full time too"),
        (Change(Limit.MODES), "Study in any way"),
        (Change(Limit.STRICT), "Let a route assume what is not known"),
        (Change(Limit.PROPOSED), "Include proposed pathways"),
        (Change(Limit.PROPOSED, entry="w.degree-course"), "Count on a proposal: Degree course"),
    ],
)
def test_each_change_is_said(place, request_, route, change, title):
    (row,) = opening_rows(WORDS, place, request_, [Opening(route, (change,))])
    assert row.change.replace("\u00a0", " ") == title
    assert (row.title, row.cost, row.unpaid) == ("Degree course", "£28,915", "36")


def test_changes_that_go_together_are_said_together(place, request_, route):
    changes = (Change(Limit.STRICT), Change(credential="w.degree"))
    (row,) = opening_rows(WORDS, place, request_, [Opening(route, changes)])
    assert row.change == "Let a route assume what is not known and if you held: Degree"


@pytest.mark.parametrize(
    ("complete", "shown", "words"),
    [
        (True, 0, "No change of up to three limits, holdings or circumstances would open one."),
        (False, 0, "Nothing that would open one was found in the time given."),
        (False, 1, "Each line here is a smallest change that would open the way. There may be others."),
        (True, 1, "Each line here is a smallest change that would open the way."),
    ],
)
def test_how_much_is_known_is_said(complete, shown, words):
    assert openings_words(WORDS, Explanation(complete=complete), shown) == words


def test_what_stands_in_the_way_is_named(place):
    blockers = (
        Blocker("w.qts", (("w.closed-degree", "closed"), ("w.other-degree", "attribute"))),
        Blocker("w.level-3", ()),
    )
    assert list(obstacle_lines(WORDS, place, Explanation(blockers=blockers))) == [
        "Qts: Other degree (not for someone in your circumstances); Closed degree (closed).",
        "Level 3: nothing in the catalogue leads to it.",
    ]


def test_many_obstacles_are_counted(place):
    blockers = tuple(Blocker("w.level-3", ()) for _ in range(9))
    assert list(obstacle_lines(WORDS, place, Explanation(blockers=blockers)))[-1] == (
        "3 more cannot be had, further back."
    )
