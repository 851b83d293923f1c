"""What routes are made of, providers left aside."""

from __future__ import annotations

from dataclasses import replace

from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.requirement import AllOf, AnyOf, Holds
from pathways_app.domain.step import StepKind
from pathways_app.planner.find import find_routes
from pathways_app.planner.patterns import Patterns, provider_variants
from pathways_app.services.workspace import Workspace
from tests.planner.small_catalogue import catalogue, credential, request, step


def entry(test):
    return AllOf((AnyOf((Holds("grade"), Holds(test))), Holds("level 3")))


STEPS = [
    step("north-test", "north", 1, 0, kind=StepKind.ASSESSMENT),
    step("south-test", "south", 1, 5, kind=StepKind.ASSESSMENT),
    step("north-degree", "D", 36, 100, requires=entry("north"), kind=StepKind.PROGRAMME),
    step("south-degree", "D", 36, 110, requires=entry("south"), kind=StepKind.PROGRAMME),
]


def test_each_provider_s_own_test_stands_for_the_others():
    assert provider_variants(catalogue(STEPS)) == {"south": "north"}


def test_routes_by_two_providers_have_one_pattern():
    places = catalogue(STEPS)
    (north,) = find_routes(places, request("D", holds=["level 3"])).routes
    (south,) = find_routes(
        replace(places, steps={s.id: s for s in STEPS if "north" not in s.id}), request("D", ["level 3"])
    ).routes
    assert [one.id for one in north.steps] == ["north-test", "north-degree"]
    assert [one.id for one in south.steps] == ["south-test", "south-degree"]
    reading = Patterns(places)
    assert reading.of(north) == reading.of(south)
    assert [reading.is_own(places.steps[one.id]) for one in south.steps] == [True, False]
    (graded,) = find_routes(places, request("D", holds=["level 3", "grade"])).routes
    assert reading.of(graded) != reading.of(north)


def test_alternatives_of_steps_that_bring_different_things_are_not_variants():
    steps = [*STEPS[:3], replace(STEPS[3], awards=("D", "more"))]
    assert provider_variants(catalogue(steps)) == {}


def test_two_alternatives_of_one_step_are_not_variants():
    steps = [
        step("d", "D", 1, 0, requires=AnyOf((Holds("north"), Holds("south")))),
        step("e", "D", 2, 0, requires=Holds("north")),
    ]
    assert provider_variants(catalogue([*STEPS[:2], *steps])) == {}


def test_a_test_does_not_stand_for_an_experience():
    years = credential("south", kind=CredentialKind.EXPERIENCE)
    assert provider_variants(catalogue(STEPS, credentials=[years])) == {}


def test_the_shipped_catalogue_has_the_universities_own_tests():
    with Workspace.open() as workspace:
        found = provider_variants(workspace.jurisdiction("wales"))
    assert {one.removeprefix("wales.equiv-").split("-")[0] for one in found} == {"english", "maths", "science"}
    assert all(one.split("-")[:2] == other.split("-")[:2] for one, other in found.items())
