"""What makes a route stand out, and by how much."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pathways_app.domain.month import Month
from pathways_app.domain.requirement import Condition
from pathways_app.domain.route import Assumption, Claim, Label, Margin, Route, RouteStep
from pathways_app.planner.labels import labelled, least_cost
from tests.planner.small_catalogue import money

ASSUMED = (Assumption("a", (True,), (Condition("a", (True,)),)),)


def route(arrival: int, cost: int, unpaid: int = 0, steps: int = 1, unknown: int = 0, **facts) -> Route:
    """Make a route; `unknown` is what its first step is planned at because nobody published the fee."""
    taken = [RouteStep(f"s{n}", Month(0), Month(1), money(0), money(0), ()) for n in range(steps)]
    if unknown:
        taken[0] = replace(taken[0], fee=None, planned_fee=money(unknown))
        facts["unknown_fees"] = ("s0",)
    return Route(Month(arrival), arrival, money(cost), money(cost), unpaid, tuple(taken), **facts)


def labels(*routes: Route) -> list[set[Label]]:
    return [set(one.labels) for one in labelled(routes)]


def margin(label: Label, *routes: Route) -> Margin:
    return next(found for one in labelled(routes) for found in one.margins if found.label is label)


def test_a_single_route_is_fastest_and_cheapest_and_no_more():
    assert labels(route(5, 100, 3, assumptions=ASSUMED)) == [{Label.FASTEST, Label.CHEAPEST}]
    assert margin(Label.FASTEST, route(5, 100)) == Margin(Label.FASTEST)
    assert margin(Label.CHEAPEST, route(5, 100)) == Margin(Label.CHEAPEST)


def test_the_fastest_and_the_cheapest_are_named():
    assert labels(route(5, 900), route(7, 500), route(9, 100)) == [{Label.FASTEST}, set(), {Label.CHEAPEST}]


def test_they_are_named_by_how_much():
    routes = route(5, 900, steps=4), route(7, 500, steps=2), route(9, 100, steps=3)
    assert margin(Label.FASTEST, *routes) == Margin(Label.FASTEST, months=2)
    assert margin(Label.CHEAPEST, *routes) == Margin(Label.CHEAPEST, money=money(400))
    assert margin(Label.FEWEST_STEPS, *routes) == Margin(Label.FEWEST_STEPS, steps=1)


def test_a_label_may_be_shared():
    routes = route(5, 900, 10), route(5, 500, 0), route(9, 100, 0)
    assert margin(Label.FASTEST, *routes) == Margin(Label.FASTEST, months=4, shared=2)
    assert margin(Label.KEEPS_SALARY, *routes) == Margin(Label.KEEPS_SALARY, months=10, shared=2)
    assert labelled(routes)[0].labels == (Label.FASTEST,)


def test_a_route_without_unpaid_months_keeps_the_salary_where_another_does_not():
    assert labels(route(5, 100, 12), route(7, 200, 0)) == [{Label.FASTEST, Label.CHEAPEST}, {Label.KEEPS_SALARY}]
    assert labels(route(5, 100, 12), route(7, 200, 3))[1] == {Label.FEWEST_UNPAID}


def test_a_certain_route_is_named_beside_one_that_assumes():
    found = labels(route(5, 100, assumptions=ASSUMED), route(7, 200))
    assert found == [{Label.FASTEST, Label.CHEAPEST}, {Label.NO_ASSUMPTIONS}]


def test_the_fewest_steps_are_named_where_another_has_more():
    assert labels(route(5, 100, steps=3), route(7, 200, steps=2))[1] == {Label.FEWEST_STEPS}


def test_a_cost_with_nothing_to_go_by_is_never_the_cheapest():
    routes = route(5, 0, no_basis=True, unknown_fees=("s0",)), route(7, 50), route(8, 20)
    assert labels(*routes) == [{Label.FASTEST}, set(), {Label.CHEAPEST}]
    assert margin(Label.CHEAPEST, *routes) == Margin(Label.CHEAPEST, money=money(30), certain=False)
    assert labels(route(5, 0, no_basis=True)) == [{Label.FASTEST}]


def test_a_cost_with_nothing_to_go_by_that_is_dearer_already_leaves_the_cheapest_certain():
    routes = route(5, 90, no_basis=True, unknown_fees=("s0",)), route(7, 50)
    assert margin(Label.CHEAPEST, *routes) == Margin(Label.CHEAPEST, money=money(40))


@pytest.mark.parametrize(
    ("routes", "found"),
    [
        # The cheapest may turn out cheaper than planned: what it saves is at least so much.
        ((route(5, 900), route(7, 300, unknown=200)), Margin(Label.CHEAPEST, money=money(600))),
        # The other may turn out cheaper, but not by enough.
        ((route(5, 900, unknown=500), route(7, 300)), Margin(Label.CHEAPEST, money=money(100))),
        # It may turn out cheaper than this one.
        ((route(5, 900, unknown=700), route(7, 300)), Margin(Label.CHEAPEST, money=money(600), certain=False)),
    ],
)
def test_what_is_saved_is_what_is_saved_for_certain(routes, found):
    assert margin(Label.CHEAPEST, *routes) == found


def test_an_unknown_fee_planned_at_nothing_leaves_the_cheapest_uncertain_unless_all_pay_it():
    open_ended, dear = route(5, 100, unknown=0, unknown_fees=("s0",)), route(7, 900)
    assert margin(Label.CHEAPEST, open_ended, dear) == Margin(Label.CHEAPEST, money=money(800), certain=False)
    with_it = route(7, 900, unknown=0, unknown_fees=("s0",))
    assert margin(Label.CHEAPEST, open_ended, with_it) == Margin(Label.CHEAPEST, money=money(800))


def test_an_unknown_fee_that_both_pay_makes_no_difference():
    cheap, dear = route(5, 900, unknown=700), route(7, 1000, unknown=700)
    assert margin(Label.CHEAPEST, cheap, dear) == Margin(Label.CHEAPEST, money=money(100))
    # With a bursary on it, a smaller fee may be no less for the one that has the bursary.
    helped = replace(cheap, bursaries=(Claim("b", "s0", money(200)),))
    assert margin(Label.CHEAPEST, helped, dear) == Margin(Label.CHEAPEST, money=money(100), certain=False)


def test_a_waived_fee_cannot_bring_the_cost_down_further():
    waived = replace(route(5, 100, unknown=70), unknown_fees=())
    assert least_cost(waived) == 10000
    assert least_cost(route(5, 100, unknown=70)) == 3000
