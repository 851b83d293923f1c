"""Better routes on random places: each set brings one, none of it can be spared, and none is missing."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product
from random import Random

import pytest

from pathways_app.domain.change import Limit
from pathways_app.domain.month import Month
from pathways_app.domain.step import Status
from pathways_app.planner.better import better_routes
from pathways_app.planner.blockers import steps_towards
from pathways_app.planner.find import find_all, find_routes
from pathways_app.planner.gains import matches, vector_of, worth
from pathways_app.planner.levers import Choices, Kind, Lever, Pulled
from tests.planner.random_question import random_question
from tests.planner.small_catalogue import money, step
from tests.planner.test_openings import MEASURED, settings

SEEDS = range(60)
SHARE = 30


def routes(question):
    found = find_all(*question, lambda: False, None)
    assert found.exact
    return found.routes


def with_others(place, dice):
    """Return the place with other steps to the same, of other months, fees and hours."""
    steps = dict(place.steps)
    for ident, known in place.steps.items():
        for number in range(dice.choice([0, 1, 1, 2])):
            other = step(
                f"{ident}-{number}",
                known.awards,
                dice.choice([1, 3, 6, 12]),
                dice.choice([0, 50, 200]),
                requires=known.requires,
                hours=dice.choice([0, 10, 20, 36]),
                pays_salary=dice.random() < 0.3,
                status=dice.choices([Status.OPEN, Status.PROPOSED], [3, 1])[0],
            )
            steps[other.id] = other
    return replace(place, steps=dict(sorted(steps.items())))


def answered(seed):
    """Return a random question under limits that mostly leave a route, with its answer; None where there is none."""
    place, asked = random_question(seed)
    dice = Random(f"better {seed}")
    place = with_others(place, dice)
    person = replace(
        asked.person,
        by=dice.choice([None, None, Month(asked.start + 24)]),
        budget=dice.choice([None, money(150), money(500)]),
        study_hours=dice.choice([None, 16, 24]),
        modes=asked.person.modes if dice.random() < 0.5 else None,
    )
    asked = replace(asked, person=person)
    answer = find_routes(place, asked)
    return ((place, asked), answer) if answer.routes else None


def better_than(found, known):
    return [one for one in found if not any(matches(worth(other), vector_of(one)) for other in known)]


def as_good(found, route):
    return [one for one in found if matches(vector_of(one), vector_of(route))]


def every_set(place, asked, present):
    """Return the sets of one or two levers that bring something better than fewer do, by trying each."""
    budget = {Kind.BUDGET} if asked.person.budget is None else set()
    barred = frozenset({Kind.CREDENTIAL} | budget)
    choices = Choices(place, asked, steps_towards(place, asked), barred, only_said=True, money=True)
    pulled = Pulled(place, asked)
    known, found = list(present), set()
    for size in (1, 2):
        brought = []
        for levers in combinations(choices.levers, size):
            values = [
                [group[0] for group in choices.values[one.name]] if one.kind is Kind.ATTRIBUTE else [None]
                for one in levers
            ]
            for put in product(*values):
                new = better_than(routes(pulled.question(dict(zip(levers, put, strict=True)))), known)
                brought += new
                if any(one.unpaid_months or Lever(Kind.KEEP_EARNING) not in levers for one in new):
                    found.add(frozenset(levers))
        known += brought
    return found


@pytest.mark.parametrize("start", range(0, len(SEEDS), SHARE))
def test_each_set_brings_its_route_and_none_of_it_can_be_spared(start):
    openings = 0
    for seed in SEEDS[start : start + SHARE]:
        if (found := answered(seed)) is None:
            continue
        question, answer = found
        pulled = Pulled(*question)
        for opening in better_routes(question[0], answer).openings:
            openings += 1
            put = settings(opening.changes)
            assert better_than([opening.route], answer.routes), seed
            assert vector_of(opening.route) in [vector_of(one) for one in routes(pulled.question(put))], seed
            for spared in put:
                rest = {one: where for one, where in put.items() if one != spared}
                assert not as_good(routes(pulled.question(rest)), opening.route), (seed, spared)
                if spared.kind in MEASURED:
                    less = put | {spared: put[spared] - 1}
                    assert not as_good(routes(pulled.question(less)), opening.route), (seed, spared)
            for change in opening.changes:
                for value in change.values:
                    one = put | {Lever(Kind.ATTRIBUTE, change.attribute): value}
                    assert as_good(routes(pulled.question(one)), opening.route), (seed, change)
            assert all(change.limit is not Limit.KEEP_EARNING or change.value for change in opening.changes)
    assert openings > SHARE // 4


@pytest.mark.parametrize("start", range(0, len(SEEDS), SHARE))
def test_the_sets_are_those_that_trying_every_set_finds(start):
    complete = tried = 0
    for seed in SEEDS[start : start + SHARE]:
        if (found := answered(seed)) is None:
            continue
        (place, asked), answer = found
        better = better_routes(place, answer)
        sets = {frozenset(settings(opening.changes)) for opening in better.openings}
        tried += 1
        if better.complete:
            complete += 1
            every = every_set(place, asked, answer.routes)
            assert sets <= every if better.further else sets == every, seed
    assert complete * 2 > tried > SHARE // 3
