from dataclasses import replace
from types import MappingProxyType

import pytest

from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.money import Money
from pathways_app.domain.route_name import chief_steps, known_cost, known_gross_cost, naming_steps, short_name
from pathways_app.domain.step import StepKind


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("BA (Hons) Primary Education with QTS: CaBan Bangor", "BA Primary Education with QTS"),
        ("Open University honours degree, part time while working", "Open University honours degree"),
        ("MA: Education", "MA: Education"),
        ("Evening course (STL): Level 3 ·\u00a0local", "Evening course ·\u00a0local"),
        ("MA: Education ·\u00a0local", "MA: Education ·\u00a0local"),
    ],
)
def test_short_names_keep_what_comes_first(name, short):
    assert short_name(name) == short


def test_a_route_is_named_after_its_longest_studies(place, route):
    assert chief_steps(route, place) == ("w.degree-course",)
    resit = replace(route.steps[0], id="w.re-sit", end=route.steps[0].start + 10)
    assert chief_steps(replace(route, steps=(resit, *route.steps[1:])), place) == ("w.re-sit", "w.degree-course")


def test_a_route_without_studies_is_named_after_its_longest_step(place, route):
    posts = tuple(step for step in route.steps if step.id in ("w.first-post", "w.induction"))
    assert len(chief_steps(replace(route, steps=posts), place)) == 1
    assert chief_steps(replace(route, steps=()), place) == ()


def test_a_check_of_the_record_names_no_route_and_a_recognition_does(place, route):
    register, post = (step for step in route.steps if step.id in ("w.register", "w.first-post"))
    short = replace(route, steps=(register, replace(post, end=post.start + 1)))
    checked = {
        **place.credentials,
        "w.registered": replace(place.credentials["w.registered"], kind=CredentialKind.CHECK),
    }
    held_to = replace(place, credentials=MappingProxyType(checked))
    assert chief_steps(short, held_to) == ("w.first-post",)
    recognised = {**place.steps, "w.register": replace(place.steps["w.register"], kind=StepKind.RECOGNITION)}
    assert chief_steps(short, replace(place, steps=MappingProxyType(recognised))) == ("w.register",)


def named(routes, place):
    return tuple(naming.steps for naming in naming_steps(routes, place))


def without(route, *ids):
    return replace(route, steps=tuple(step for step in route.steps if step.id not in ids))


def test_routes_of_one_name_are_told_apart_by_what_the_fewest_others_have(place, route):
    resit = replace(route.steps[0], id="w.re-sit", end=route.steps[0].start + 2)
    studied = replace(route, steps=(resit, *route.steps[1:]))
    assert chief_steps(studied, place) == chief_steps(route, place) == ("w.degree-course",)
    assert named((route, studied), place) == (("w.test", "w.degree-course"), ("w.re-sit", "w.degree-course"))
    short = without(route, "w.test", "w.induction", "w.first-post")
    assert named((route, short, without(short, "w.register")), place) == (
        ("w.degree-course", "w.induction"),
        ("w.degree-course", "w.register"),
        ("w.degree-course",),
    )


def test_of_what_sets_a_route_apart_study_is_named_before_a_longer_post(place, route):
    resit = replace(route.steps[0], id="w.re-sit", end=route.steps[0].start + 2)
    more = replace(route, steps=(resit, *route.steps))
    assert named((more, without(route, "w.induction")), place)[0] == ("w.re-sit", "w.degree-course")


def test_the_core_of_a_name_is_its_weightiest_step_and_what_tells_it_apart(place, route):
    resit = replace(route.steps[0], id="w.re-sit", end=route.steps[0].start + 7)
    studied = replace(route, steps=(resit, *route.steps))
    assert chief_steps(studied, place) == ("w.re-sit", "w.degree-course")
    told, plain = naming_steps((studied, without(studied, "w.test")), place)
    assert (told.steps, told.core) == (("w.test", "w.re-sit", "w.degree-course"), ("w.test", "w.degree-course"))
    assert plain.core == plain.steps == ("w.re-sit", "w.degree-course")


def test_routes_of_other_names_are_named_as_if_alone(place, route):
    other = replace(route, steps=(replace(route.steps[1], id="w.other-degree"),))
    assert named((route, other), place) == (("w.degree-course",), ("w.other-degree",))
    assert named((route, route), place) == (("w.degree-course",), ("w.degree-course",))
    assert naming_steps((), place) == ()


def test_what_is_planned_for_unknown_fees_is_no_known_cost(route):
    unknown = replace(route.steps[0], fee=None, planned_fee=Money.of(1000, "GBP"))
    steps, cost = (unknown, *route.steps[1:]), Money.of(29915, "GBP")
    costly = replace(route, steps=steps, net_cost=cost, unknown_fees=(unknown.id,))
    assert known_cost(costly) == Money.of(28915, "GBP")
    assert known_gross_cost(costly) == Money(route.gross_cost.minor - 100000, "GBP")
    waived = replace(route, steps=steps, net_cost=cost)  # a fee that a bursary pays whole is not in the net cost
    assert known_cost(waived) == cost
