from dataclasses import replace

import pytest

from pathways_app.domain.money import Money
from pathways_app.domain.month import Month, month
from pathways_app.services.route_details import route_details
from pathways_app.ui.cash_data import cash_view, dashed_words, figures_words, month_words, solid_words

MINUS, NBSP = "\u2212", "\u00a0"


@pytest.fixture
def lent(place, request_, route):
    """The money of the route, whose fee can be lent."""
    return route_details(place, request_, (route,))[0].cash_line


@pytest.fixture
def line(lent):
    """The same money where nobody lends any."""
    nothing = Money(0, "GBP")
    months = tuple(replace(one, loans=nothing, with_loans=one.balance) for one in lent.months)
    return replace(lent, months=months, lowest_with_loans=lent.lowest, loans=nothing)


@pytest.fixture
def open_(line):
    """The same money with the fee of the registration not known, planned at 45 pounds."""
    entries = tuple(replace(one, known=one.step != "w.register") for one in line.entries)
    return replace(line, entries=entries, unknown_fees=("w.register",))


def test_without_loans_there_is_one_line_down_to_its_lowest_point(line, request_, route):
    view = cash_view(line, request_.start, route.arrival)
    assert view.dashed == ()
    assert view.solid[-1][1] == line.final.minor == view.span[0]
    assert figures_words(view) == f"lowest {MINUS}£28,915"
    assert view.at(request_.start) == (0, 0)


def test_with_loans_both_lowest_points_are_named(lent, request_, route):
    view = cash_view(lent, request_.start, route.arrival)
    assert len(view.dashed) == len(view.solid)
    assert solid_words(view).startswith("with loans: ")
    assert dashed_words(view) == f"without loans: {MINUS}£28,915"
    assert month_words(view, route.arrival).endswith(f"{MINUS}£28,915 without loans")


def test_a_fee_nobody_knows_stops_the_line_in_its_month(open_, request_, route):
    view = cash_view(open_, request_.start, route.arrival)
    assert view.unknown_from == month(2030, 9)
    assert all(when < view.unknown_from for when, _ in view.solid)
    assert view.at(view.unknown_from) is None
    assert view.at(view.unknown_from - 1) is not None
    assert figures_words(view).startswith("known so far: ")
    assert figures_words(view).endswith(f"as planned {MINUS}£28,915")
    assert month_words(view, Month(view.unknown_from)) == f"Sept{NBSP}2030: depends on a fee that is not known"


def test_the_lane_has_room_for_what_is_planned(open_, request_, route):
    assert cash_view(open_, request_.start, route.arrival).span == (-2_891_500, 0)
