"""Steps taken elsewhere: every one that works and none that does not, with what it comes to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.choice import AlsoAt
from pathways_app.domain.month import format_month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import AllOf, AnyOf, Condition, Holds
from pathways_app.domain.route import Route
from pathways_app.domain.step import Basis, Fee, Status, StepKind
from pathways_app.planner.find import find_routes
from pathways_app.planner.swaps import Swaps
from tests.planner.random_catalogue import random_catalogue
from tests.planner.small_catalogue import attribute, bursary, catalogue, money, request, step

ALWAYS = 1 << 20


def anything(arrival: int, net: int, unpaid: int) -> bool:
    return True


def swapped(steps, asked=None, bursaries=(), attributes=()) -> list[tuple[str, str, str, float]]:
    """Return what the first route can swap: gone, instead, arrival, net cost."""
    places, asked = catalogue(steps, bursaries, attributes), asked or request()
    route = find_routes(places, asked).routes[0]
    found = Swaps(places, asked).of(route, ALWAYS, anything)
    return [(one.instead_of[0], one.steps[0], format_month(one.arrival), one.net_cost.major) for one in found]


GOAL = step("g", "G", 1, 0, requires=Holds("D"))
NORTH = step("north", "D", 10, 9790, intake_months=(9,))


def test_the_same_elsewhere_is_named_with_its_own_arrival_and_cost():
    south = step("south", "D", 12, 9800, intake_months=(10,))
    assert swapped([NORTH, south, GOAL]) == [("north", "south", "2027-11", 9800)]


@pytest.mark.parametrize(
    "change",
    [
        {"awards": ("D", "more")},
        {"awards": ("E",)},
        {"kind": StepKind.PROGRAMME},
        {"requires": Holds("nothing")},
        {"status": Status.CLOSED},
        {"study_hours": 60},
        {"requires": Condition("known", (True,))},
    ],
)
def test_what_is_something_else_or_out_of_reach_is_not_named(change):
    assert swapped([NORTH, replace(NORTH, id="south", **change), GOAL], attributes=[attribute("known")]) == []


def test_a_step_that_leaves_another_without_what_it_needs_is_not_named():
    test = step("a-test", "T", 1, 0)
    north = step("north", "D", 10, 9000, requires=Holds("T"))
    south = step("south", "D", 10, 9500)
    assert swapped([test, north, south, GOAL]) == []  # without the test it is another set of steps altogether


def test_money_that_is_due_elsewhere_is_counted():
    south = replace(NORTH, id="south")
    grant = bursary("grant", "south", 90)
    assert swapped([NORTH, south, GOAL], bursaries=[grant]) == [("south", "north", "2027-08", 9790)]


def test_what_does_not_fit_beside_another_step_waits_for_it():
    beside = step("beside", "B", 10, 0, hours=25)
    north, south = step("north", "D", 10, 100, hours=15), step("south", "D", 10, 100, hours=20)
    both = replace(GOAL, requires=AllOf((Holds("B"), Holds("D"))))
    assert swapped([beside, north, south, both]) == [("north", "south", "2028-06", 100)]


def test_a_route_that_assumes_may_be_swapped_for_one_that_assumes():
    north = replace(NORTH, requires=Condition("known", (True,)))
    south = replace(north, id="south", fee=Fee(money(9999), "2026-27", Basis.PUBLISHED))
    assert swapped([north, south, GOAL], attributes=[attribute("known")]) == [("north", "south", "2027-08", 9999)]
    dear = replace(NORTH, id="south", fee=Fee(money(9999), "2026-27", Basis.PUBLISHED))
    places = catalogue([north, dear, GOAL], (), [attribute("known")])
    strict = find_routes(places, request(strict=True)).routes[0]
    assert Swaps(places, request()).of(strict, ALWAYS, anything) == ()


def test_a_swap_assumes_nothing_more():
    north = replace(NORTH, requires=Condition("known", (True,)))
    south = replace(north, id="south", requires=AllOf((north.requires, Condition("more", (True,)))))
    asked = [attribute("known"), attribute("more")]
    assert swapped([north, south, GOAL], attributes=asked) == []
    assert swapped([north, replace(south, requires=north.requires), GOAL], attributes=asked) != []


def test_a_provider_s_own_test_is_swapped_along_with_its_course():
    def entry(test):
        return AnyOf((Holds("grade"), Holds(test)))

    tests = [step(f"{name}-test", f"{name}-tested", 1, 0, kind=StepKind.ASSESSMENT) for name in ("north", "south")]
    south = replace(NORTH, id="south", requires=entry("south-tested"))
    places = catalogue([*tests, replace(NORTH, requires=entry("north-tested")), south, GOAL])
    (route,) = find_routes(places, request()).routes
    (found,) = Swaps(places, request()).of(route, ALWAYS, anything)
    assert (found.instead_of, found.steps) == (("north", "north-test"), ("south", "south-test"))
    (route,) = find_routes(places, request(holds=["grade"])).routes
    (found,) = Swaps(places, request(holds=["grade"])).of(route, ALWAYS, anything)
    assert (found.instead_of, found.steps) == (("north",), ("south",))


def test_only_what_is_wanted_in_time_and_not_known_is_named():
    places = catalogue([NORTH, replace(NORTH, id="south", intake_months=(1,)), GOAL])
    (route, *_) = find_routes(places, request()).routes
    swaps = Swaps(places, request())
    (found,) = swaps.of(route, ALWAYS, anything)
    assert swaps.of(route, found.arrival, anything) == (found,)
    assert swaps.of(route, found.arrival - 1, anything) == ()
    assert swaps.of(route, ALWAYS, lambda arrival, _net, _unpaid: arrival < found.arrival) == ()
    assert swaps.of(route, ALWAYS, anything, [frozenset({"south", "g"})]) == ()


def test_stopping_ends_it():
    places = catalogue([NORTH, replace(NORTH, id="south"), GOAL])
    route = find_routes(places, request()).routes[0]
    assert Swaps(places, request(), lambda: True).of(route, ALWAYS, anything) == ()


def _alone(places: JurisdictionCatalogue, asked: RouteRequest, steps: set[str]) -> list[Route]:
    """Return the routes of a place that has nothing but `steps`, of those that use all of them."""
    only = replace(places, steps={ident: one for ident, one in places.steps.items() if ident in steps})
    return [route for route in find_routes(only, asked).routes if {one.id for one in route.steps} == steps]


def _priced(places: JurisdictionCatalogue) -> JurisdictionCatalogue:
    """Return the place with every fee known: what an unknown one is planned at hangs on the other steps."""
    fee = Fee(money(77), "2026-27", Basis.PUBLISHED)
    return replace(places, steps={i: one if one.fee else replace(one, fee=fee) for i, one in places.steps.items()})


@pytest.mark.parametrize("seed", range(30))
def test_each_swap_is_a_plan_of_its_own_and_none_is_missing(seed):
    places, asked = _priced(random_catalogue(seed)), request(study_hours=30, attributes={"settled": True})
    swaps = Swaps(places, asked)
    for route in find_routes(places, asked).routes:
        found = {(one.instead_of, one.steps): one for one in swaps.of(route, ALWAYS, anything)}
        taken = {one.id for one in route.steps}
        for gone in taken:
            for instead in places.steps.keys() - taken:
                one, other = places.steps[gone], places.steps[instead]
                alike = one.kind is other.kind and places.close(one.awards) == places.close(other.awards)
                plans = _alone(places, asked, taken - {gone} | {instead}) if alike else []
                swap: AlsoAt | None = found.get(((gone,), (instead,)))
                assert (swap is not None) == bool(plans)
                if swap is not None:
                    best = min(plans, key=lambda plan: (plan.net_cost.minor, plan.arrival))
                    mine = (swap.arrival, swap.net_cost, swap.unpaid_months)
                    assert mine == (best.arrival, best.net_cost, best.unpaid_months)
