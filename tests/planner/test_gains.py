"""How routes are held against each other, and when the difference is worth a change."""

from __future__ import annotations

from dataclasses import replace

from pathways_app.domain.month import Month, parse_month
from pathways_app.domain.route import Gain, Route
from pathways_app.planner.gains import beside, between, gain, matches, vector_of, worth
from tests.planner.small_catalogue import money

START = parse_month("2026-09")


def route(months: int, pounds: int, unpaid: int, **facts: object) -> Route:
    cost = money(pounds)
    return Route(Month(START + months), months, cost, cost, unpaid, (), **facts)


def worthwhile(present: Route, other: Route) -> bool:
    return not matches(worth(present), vector_of(other))


def test_a_route_is_worth_a_change_where_one_figure_is_a_good_deal_better():
    here = route(24, 1000, 12)
    assert not worthwhile(here, here)
    assert not worthwhile(here, route(22, 901, 10))
    assert worthwhile(here, route(21, 9000, 36))
    assert worthwhile(here, route(48, 900, 36))
    assert worthwhile(here, route(48, 9000, 9))


def test_pay_kept_throughout_is_always_worth_it():
    assert worthwhile(route(24, 1000, 1), route(48, 9000, 0))
    assert not worthwhile(route(24, 1000, 2), route(48, 9000, 1))


def test_a_route_that_costs_nothing_or_pays_is_bettered_by_what_pays_more():
    assert worthwhile(route(24, 0, 0), route(24, -1, 0))
    assert not worthwhile(route(24, -1000, 0), route(24, -1099, 0))
    assert worthwhile(route(24, -1000, 0), route(24, -1100, 0))


def test_a_gain_is_over_the_best_there_is_in_each_figure():
    present = [route(24, 1000, 0), route(12, 4000, 9)]
    assert gain(route(10, 5000, 9), present) == Gain(months=2)
    assert gain(route(18, 900, 0), present) == Gain(money=money(100))
    assert gain(route(18, 900, 0, no_basis=True), present) == Gain()
    assert gain(route(18, 2000, 0), present) == Gain()


def test_what_betters_no_best_is_held_beside_the_route_that_comes_nearest():
    present = [route(12, 4000, 9), route(24, 1000, 0)]
    near = beside(route(18, 900, 0), present)
    assert (near.against, near.months, near.money, near.unpaid_months) == (1, -6, money(-100), 0)
    assert beside(route(18, 4000, 0), present).against == 1


def test_a_difference_in_cost_is_an_estimate_where_a_fee_is_not_known():
    here = route(24, 1000, 0)
    assert not between(here, here, 0).estimated
    assert between(here, replace(here, unknown_fees=("s",)), 0).estimated
    assert between(here, replace(here, no_basis=True), 0).estimated
