from dataclasses import replace
from decimal import Decimal

from pathways_app.domain.money import Money
from pathways_app.domain.month import parse_month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.step import Basis, Fee
from pathways_app.services.find_routes import find_routes
from pathways_app.services.other_ways import MOST_WAYS, other_ways
from tests.services.conftest import step

REQUEST = RouteRequest(Person(frozenset({"isle.maths-c"})), "isle.teacher", parse_month("2026-12"))


def with_steps(isle, *more):
    steps = {**isle.steps, **{entry.id: entry for entry in more}}
    return replace(isle, steps=dict(sorted(steps.items())), bursaries={})


def test_a_dominated_way_is_named_with_the_step_it_avoids(isle):
    place = with_steps(isle, slow("isle.slow", 9), slow("isle.slower", 12))
    answer = find_routes(place, REQUEST)
    assert [taken.id for taken in answer.routes[0].steps] == ["isle.course"]
    (way,) = other_ways(place, answer)
    assert (way.without, [taken.id for taken in way.route.steps]) == ("isle.course", ["isle.slow"])


def test_a_fee_that_is_not_known_is_planned_as_if_the_step_avoided_were_still_there(isle):
    course = replace(isle.steps["isle.course"], fee=Fee(Money(90000, "GBP"), "2026", Basis.PUBLISHED))
    place = with_steps(isle, course, slow("isle.slow", 9))
    (way,) = other_ways(place, find_routes(place, REQUEST))
    assert (way.route.net_cost, way.route.no_basis) == (Money(90000, "GBP"), False)


def test_several_ways_need_no_others(isle):
    answer = find_routes(isle, REQUEST)
    assert other_ways(isle, replace(answer, routes=())) == ()
    assert MOST_WAYS > 0


def test_no_other_way_is_an_answer(isle):
    place = with_steps(isle)
    assert other_ways(place, find_routes(place, REQUEST)) == ()


def slow(ident, months):
    entry = step(ident, ident, ("isle.teacher",))
    return replace(
        entry, duration=replace(entry.duration, low=Decimal(months), typical=Decimal(months), high=Decimal(months))
    )
