"""Which routes are shown, what is folded into them, and that nothing goes missing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pathways_app.domain.choice import AlsoAt
from pathways_app.domain.month import Month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.requirement import Condition
from pathways_app.domain.route import Answer, AnswerStatus, Assumption, Explanation, Label, Route, RouteStep
from pathways_app.planner.find import find_routes
from pathways_app.planner.labels import labelled
from pathways_app.planner.patterns import Patterns
from pathways_app.services.choose import EXTREMES, FEW, HANDFUL, choose, figures_of, only_one_way
from pathways_app.services.ties import tied
from tests.planner.random_catalogue import random_catalogue
from tests.planner.small_catalogue import catalogue, money, request, step

# Steps of one letter bring the same, whatever their number: a1 and a2 are one thing by two providers.
PLACES = catalogue([step(f"{letter}{n}", letter, 1, 0) for letter in "abcdefghijklm" for n in range(4)])
ASSUMED = (Assumption("x", (True,), (Condition("x", (True,)),)),)


def route(steps: str, *labels: Label, arrival: int = 1, cost: int = 0, unpaid: int = 0, **facts) -> Route:
    taken = tuple(RouteStep(name, Month(0), Month(1), money(0), money(0), ("goal",)) for name in steps.split())
    return Route(Month(arrival), arrival, money(cost), money(cost), unpaid, taken, labels=labels, **facts)


def folds(*routes: Route) -> dict[int, int]:
    return choose(PLACES, routes).folded


def test_a_few_different_ones_are_all_shown():
    routes = [route(f"{letter}1") for letter in "abcdef"]
    found = choose(PLACES, routes)
    assert (found.shown, found.more, found.folded) == ((0, 1, 2, 3, 4, 5), (), {})


def test_the_same_way_elsewhere_is_folded_with_what_differs():
    routes = route("a1 b1", cost=1000), route("a2 b1", cost=1040, arrival=2), route("c1")
    found = choose(PLACES, routes)
    assert (found.shown, found.folded, found.more) == ((0, 2), {1: 0}, ())
    assert found.choices[0].also_at == (AlsoAt(("a1",), ("a2",), Month(2), money(1040), 0, (), 1),)


def test_of_what_is_folded_the_known_part_of_its_cost_is_told():
    routes = route("a1 b1", cost=1000), route("a2 b1", cost=1000, arrival=2)
    steps = tuple(replace(one, fee=None, planned_fee=money(900)) for one in routes[1].steps[:1])
    unknown = replace(routes[1], steps=(*steps, *routes[1].steps[1:]), unknown_fees=("a2",))
    both = replace(routes[0], unknown_fees=("a1",)), unknown
    (other,) = choose(PLACES, both).choices[0].also_at
    assert (other.net_cost, other.known_cost) == (money(1000), money(100))


@pytest.mark.parametrize(
    "other",
    [
        route("a2", arrival=4),
        route("a2", cost=51),
        route("a2", unpaid=2),
        route("a2 b1"),
        route("b1"),
        route("a1 a2"),
    ],
)
def test_what_differs_by_more_is_shown(other):
    assert folds(route("a1"), other) == {}


def test_what_is_surer_is_not_folded_into_what_is_less_sure():
    assumed, unknown = route("a1", assumptions=ASSUMED), route("a1", unknown_fees=("a1",))
    vague = replace(unknown, no_basis=True)
    sure = route("a2")
    assert [folds(home, sure) for home in (assumed, unknown, vague)] == [{}, {}, {}]
    assert [folds(sure, other) for other in (assumed, unknown, vague)] == [{1: 0}, {1: 0}, {1: 0}]
    assert folds(unknown, vague) == {1: 0}
    assert folds(vague, unknown) == {}


def test_the_first_of_every_extreme_is_shown_and_never_folded():
    for label in EXTREMES:
        assert folds(route("a1"), route("a2", label), route("a3", label)) == {0: 1, 2: 1}
    assert folds(route("a1"), route("a2", Label.FEWEST_STEPS)) == {1: 0}


def test_of_many_the_extremes_and_the_most_different_are_shown():
    routes = [route("a1 b1", Label.FASTEST), route("b2 a1", cost=900), route("a1 c1 d1 e1"), route("a1 c1")]
    routes += [route("a1 f1"), route("b1 g1 h1", Label.CHEAPEST), route("a1 h1 i1 j1"), route("b1", unpaid=12)]
    found = choose(PLACES, routes, few=4, most=4)
    assert found.shown == (0, 2, 5, 6)
    assert found.more == (1, 3, 4, 7)


def test_of_those_with_nothing_new_the_one_furthest_off_is_shown():
    routes = [route("a1 b1", Label.FASTEST), route("b1", cost=60), route("a1", cost=5000), route("a1 b1 b1", cost=1000)]
    assert choose(PLACES, routes, few=2, most=2).shown == (0, 2)


def test_extremes_are_shown_even_where_there_are_more_than_a_few():
    routes = [route(f"{name}1", label) for name, label in zip("abcde", EXTREMES, strict=True)]
    routes += [route(f"{name}1") for name in "fgh"]
    assert choose(PLACES, routes, few=2, most=3).shown == (0, 1, 2, 3, 4)


def test_what_is_folded_into_a_route_not_shown_counts_as_left_out():
    routes = [route(f"{name}1 a1") for name in "bcdefgh"] + [route("h2 a1"), route("a1", Label.FASTEST)]
    found = choose(PLACES, routes)
    assert len(found.shown) == FEW
    assert {6, 7} <= set(found.more)


def test_no_routes_are_no_choice():
    assert choose(PLACES, ()).shown == ()


@pytest.mark.parametrize("seed", range(30))
def test_nothing_goes_missing_and_all_that_is_folded_is_as_good_as_its_home(seed):
    places = random_catalogue(seed)
    routes = find_routes(places, request(study_hours=30)).routes
    routes = labelled((*routes, *(replace(one, arrival=Month(one.arrival + n)) for one in routes for n in range(1, 4))))
    found = choose(places, routes)
    assert sorted((*found.shown, *found.folded, *found.more)) == list(range(len(routes)))
    assert len(found.shown) <= max(HANDFUL, len(EXTREMES))
    if len(found.shown) > HANDFUL:
        assert len(found.shown) <= len(EXTREMES)
    for label in {label for one in routes for label in one.labels} & set(EXTREMES):
        assert any(label in routes[place].labels for place in found.shown)
    patterns = Patterns(places)
    for place, home in found.folded.items():
        assert patterns.of(routes[place]) == patterns.of(routes[home])
        assert tied(figures_of(routes[place]), figures_of(routes[home]), "GBP")
    if found.more:
        assert len(found.shown) >= FEW


def test_one_way_is_one_set_of_steps_when_the_search_is_complete():
    asked = RouteRequest(Person(), "goal", Month(0))

    def answer(*routes, exact=True, status=AnswerStatus.FOUND):
        return Answer(asked, "isle", status, routes, Explanation(exact=exact))

    assert only_one_way(answer(route("a1 b1"), route("b1 a1")))
    assert not only_one_way(answer(route("a1 b1"), route("a1")))
    assert not only_one_way(answer(route("a1 b1"), exact=False))
    assert not only_one_way(answer(status=AnswerStatus.HELD))
