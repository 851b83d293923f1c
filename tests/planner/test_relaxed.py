"""The relaxed question: never closed where the question is open, and it says which levers it rests on."""

from __future__ import annotations

from itertools import combinations

from pathways_app.domain.month import parse_month
from pathways_app.domain.requirement import AllOf, Condition, Holds
from pathways_app.planner.blockers import steps_towards
from pathways_app.planner.find import find
from pathways_app.planner.levers import Choices, Kind, Lever, Pulled
from pathways_app.planner.problem import NEVER
from pathways_app.planner.relaxed import Relaxed
from tests.planner.random_question import random_question
from tests.planner.small_catalogue import attribute, catalogue, credential, request, step


def relaxed(places, asked):
    steps = steps_towards(places, asked)
    choices = Choices(places, asked, steps, frozenset())
    return Relaxed(places, asked, steps, choices.levers, choices.values), choices


def test_what_is_open_is_never_closed_here():
    opened = closed = 0
    for seed in range(60):
        places, asked = random_question(seed)
        question, choices = relaxed(places, asked)
        pulled = Pulled(places, asked)
        for some in combinations([one for one in choices.levers if one.kind is not Kind.ATTRIBUTE], 2):
            used = question.opened_by(some)
            routes = find(*pulled.question(dict.fromkeys(some)), lambda: False, None)[0]
            if used is None:
                closed += 1
                assert not routes, (seed, some)
            else:
                opened += 1
                assert used <= set(some)
                assert question.opened_by(used) is not None
            assert not routes or routes[0].arrival >= question.soonest(some)
    assert min(opened, closed) > 50


def test_the_levers_it_rests_on_are_named():
    places = catalogue(
        [
            step("c", "G", 12, 1, requires=AllOf((Holds("X"), Condition("backed", (True,)))), hours=30),
            step("x", "X", 12, 1),
        ],
        attributes=[attribute("backed")],
        credentials=[credential("Y", starting_point=True)],
    )
    asked = request(attributes={"backed": False}, study_hours=10, by=parse_month("2027-09"))
    question, choices = relaxed(places, asked)
    hours, by, backed = Lever(Kind.STUDY_HOURS), Lever(Kind.BY), Lever(Kind.ATTRIBUTE, "backed")
    held = choices.levers[-1]
    assert held == Lever(Kind.CREDENTIAL, "X")
    assert question.opened_by([]) is None
    assert question.opened_by([hours, backed]) is None  # in time only with X
    assert question.opened_by([hours, backed, held, by]) == {hours, backed, held}
    assert question.opened_by([hours, backed, by]) == {hours, backed, by}
    assert question.soonest([hours, backed]) == parse_month("2028-09")
    assert question.soonest([hours]) == NEVER
