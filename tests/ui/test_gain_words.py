from dataclasses import replace

from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.route import Gain as Better
from pathways_app.domain.what_if import Gain, Standing, WhatIf, WhatIfKind
from pathways_app.ui.gain_words import better_words, gain_words

NBSP = "\u00a0"
NOW = Standing(2, month(2031, 10), Money(4500, "GBP"), 0)
THEN = Standing(2, month(2033, 10), Money(9500, "GBP"), 12)


def gain(without=THEN, **more):
    return Gain(WhatIf(WhatIfKind.PROPOSED, "w.x"), without, **more)


def test_the_figures_it_moved_come_first():
    said = gain_words(NOW, gain(opened=(0,)))
    assert said.startswith(f"first arrival Oct{NBSP}2031 instead of Oct{NBSP}2033; least cost £45 instead of £95; ")
    assert "fewest months without pay 0 instead of 12; opens 1 route" in said


def test_no_difference_is_said_and_so_is_a_search_cut_short():
    assert gain_words(NOW, gain(NOW)) == "makes no difference"
    assert gain_words(NOW, replace(gain(NOW), exact=False)) == "no difference found; the search was cut short"


def test_a_way_where_there_would_be_none():
    assert gain_words(NOW, gain(Standing(), opened=(0, 1))).startswith("a way where there would be none; opens 2")
    assert gain_words(Standing(), gain(THEN, closed=2)).startswith("no way where there would be one; closes 2")


def test_a_better_route_says_by_how_much():
    better = Better(months=14, money=Money(100_000, "GBP"), unpaid_months=2)
    assert better_words(better).startswith(
        f"1{NBSP}y 2{NBSP}m sooner, £1,000 cheaper, 2 month".replace("y 2", f"y{NBSP}2")
    )
    assert better_words(Better()) == ""
