"""What is held by whoever stops on the way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.month import format_month
from pathways_app.domain.requirement import AllOf, AnyOf, Condition, Holds
from pathways_app.domain.step import Status, StepKind
from pathways_app.planner.find import find_routes
from pathways_app.planner.off_ramps import OffRamps
from tests.planner.random_catalogue import random_catalogue
from tests.planner.small_catalogue import attribute, catalogue, credential, request, step

ROLE, LICENCE = CredentialKind.ROLE, CredentialKind.LICENCE


def ramps(places, asked=None):
    asked = asked or request()
    return OffRamps(places, asked).of(find_routes(places, asked).routes[0])


def post(ident, role, requires, **facts):
    base = {"kind": StepKind.APPOINTMENT, "job": True, "pays_salary": True, "hours": 0}
    return step(ident, role, 1, 0, requires=requires, **{**base, **facts})


STEPS = [
    step("degree", "first", 36, 100),
    step("register", "licence", 1, 40, requires=Holds("second")),
    post("assist", "assistant", Holds("second")),
    post("teach", "G", Holds("licence")),
    post("lead", "head", Holds("nothing yet")),
]
CREDENTIALS = [
    credential("first", implies=("second",)),
    credential("second"),
    credential("licence", kind=LICENCE),
    credential("assistant", kind=ROLE),
    credential("head", kind=ROLE),
    credential("G", kind=ROLE),
]


def test_each_step_leaves_something_in_hand():
    degree, register, teach = ramps(catalogue(STEPS, credentials=CREDENTIALS))
    assert (degree.step, format_month(degree.month)) == ("degree", "2029-09")
    assert degree.gained == degree.held == ("first", "second")  # what is implied comes after what implies it
    assert degree.opens == ("assistant",)
    assert register.gained == ("licence",)
    assert register.held == ("licence", "first", "second")
    assert register.opens == ("G", "assistant")
    assert teach.gained == ("G",)
    assert teach.opens == ("assistant",)


def test_what_was_held_or_open_at_the_start_is_nothing_won():
    degree, register, _ = ramps(catalogue(STEPS, credentials=CREDENTIALS), request(holds=["second", "first"]))[:1] * 3
    assert register == degree
    assert (degree.step, degree.gained, degree.opens) == ("register", ("licence",), ("G",))


@pytest.mark.parametrize(
    "out",
    [
        {"requires": AllOf((Holds("second"), Condition("known", (True,))))},
        {"status": Status.PROPOSED},
        {"hours": 60},
        {"kind": StepKind.EXPERIENCE},
    ],
)
def test_only_a_post_that_is_surely_open_is_named(out):
    steps = [replace(one, study_hours=60) if "hours" in out and one.id == "assist" else one for one in STEPS]
    steps = [
        replace(one, **{k: v for k, v in out.items() if k != "hours"}) if one.id == "assist" else one for one in steps
    ]
    assert ramps(catalogue(steps, (), [attribute("known")], CREDENTIALS))[0].opens == ()


def test_what_has_lapsed_is_not_held_unless_it_was_renewed():
    steps = [
        step("check", "K", 1, 40),
        step("course", "C", 30, 1000, requires=Holds("K")),
        step("end", "E", 1, 0, requires=AllOf((Holds("C"), Holds("K")))),
        step("last", "G", 1, 0, requires=AllOf((AnyOf((Holds("C"),)), Holds("E")))),
    ]
    places = catalogue(steps, credentials=[credential("K", valid_months=12, renewable=True, renewed_by="check")])
    check, course, end, last = ramps(places)
    assert (check.held, course.held, course.lapsed) == (("K",), ("C",), ("K",))
    assert (end.held, end.lapsed) == (("C", "E", "K"), ())  # renewed for the step that asks for it
    assert (last.held, last.lapsed) == (("C", "E", "G", "K"), ())


@pytest.mark.parametrize("seed", range(40))
def test_off_ramps_only_grow(seed):
    places, asked = random_catalogue(seed), request(study_hours=30)
    reader = OffRamps(places, asked)
    for route in find_routes(places, asked).routes:
        won: set[str] = set()
        found = reader.of(route)
        assert sorted(ramp.step for ramp in found) == sorted(step.id for step in route.steps)
        assert [ramp.month for ramp in found] == sorted(step.end for step in route.steps)
        for ramp in found:
            now = {*ramp.held, *ramp.lapsed}
            assert now == won | set(ramp.gained)
            assert won.isdisjoint(ramp.gained)
            assert set(ramp.held).isdisjoint(ramp.lapsed)
            assert now.isdisjoint(ramp.opens)
            won = now
        done = places.close(award for step in route.steps for award in places.steps[step.id].awards)
        assert won == done
        assert asked.goal in won
