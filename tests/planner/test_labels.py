"""What makes a route stand out."""

from __future__ import annotations

from pathways_app.domain.month import Month
from pathways_app.domain.requirement import Condition
from pathways_app.domain.route import Assumption, Label, Route, RouteStep
from pathways_app.planner.labels import labelled
from tests.planner.small_catalogue import money

ASSUMED = (Assumption("a", (True,), (Condition("a", (True,)),)),)


def route(arrival: int, cost: int, unpaid: int = 0, steps: int = 1, **facts) -> Route:
    taken = tuple(RouteStep(f"s{n}", Month(0), Month(1), money(0), money(0), ()) for n in range(steps))
    return Route(Month(arrival), arrival, money(cost), money(cost), unpaid, taken, **facts)


def labels(*routes: Route) -> list[set[Label]]:
    return [set(one.labels) for one in labelled(routes)]


def test_a_single_route_is_fastest_and_cheapest_and_no_more():
    assert labels(route(5, 100, 3, assumptions=ASSUMED)) == [{Label.FASTEST, Label.CHEAPEST}]


def test_the_fastest_and_the_cheapest_are_named():
    assert labels(route(5, 900), route(7, 500), route(9, 100)) == [{Label.FASTEST}, set(), {Label.CHEAPEST}]


def test_a_route_without_unpaid_months_keeps_the_salary_where_another_does_not():
    assert labels(route(5, 100, 12), route(7, 200, 0)) == [{Label.FASTEST, Label.CHEAPEST}, {Label.KEEPS_SALARY}]
    assert labels(route(5, 100, 12), route(7, 200, 3))[1] == {Label.FEWEST_UNPAID}


def test_a_certain_route_is_named_beside_one_that_assumes():
    found = labels(route(5, 100, assumptions=ASSUMED), route(7, 200))
    assert found == [{Label.FASTEST, Label.CHEAPEST}, {Label.NO_ASSUMPTIONS}]


def test_the_fewest_steps_are_named_where_another_has_more():
    assert labels(route(5, 100, steps=3), route(7, 200, steps=2))[1] == {Label.FEWEST_STEPS}


def test_nothing_is_cheapest_beside_a_cost_with_nothing_to_go_by():
    assert labels(route(5, 0, no_basis=True), route(7, 50)) == [{Label.FASTEST}, set()]
    # Dearer already without its unknown part, it cannot be the cheapest.
    assert labels(route(5, 90, no_basis=True), route(7, 50))[1] == {Label.CHEAPEST}
