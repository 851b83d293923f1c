"""The smallest sets of changes: each opens, none can be spared, and none is missing, against trying every set."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product

import pytest

from pathways_app.domain.change import Change, Limit
from pathways_app.domain.money import Money
from pathways_app.planner.blockers import steps_towards
from pathways_app.planner.explain import smallest_openings
from pathways_app.planner.find import find
from pathways_app.planner.levers import Choices, Kind, Lever, Pulled
from pathways_app.planner.openings import MOST_ALIKE, MOST_SETS
from tests.planner.random_question import random_question

SEEDS = range(120)
OF_LIMIT = {
    Limit.KEEP_EARNING: Kind.KEEP_EARNING,
    Limit.STUDY_HOURS: Kind.STUDY_HOURS,
    Limit.BY: Kind.BY,
    Limit.BUDGET: Kind.BUDGET,
    Limit.STRICT: Kind.STRICT,
}
MEASURED = {Kind.STUDY_HOURS, Kind.BY, Kind.BUDGET}


def routes(question):
    found, exact, _ = find(*question, lambda: False, None)
    assert exact
    return found


def lever(change: Change) -> Lever:
    if change.credential is not None:
        return Lever(Kind.CREDENTIAL, change.credential)
    if change.attribute is not None:
        return Lever(Kind.ATTRIBUTE, change.attribute)
    if change.limit is Limit.MODES:
        return Lever(Kind.MODE, change.mode)
    if change.limit is Limit.PROPOSED:
        return Lever(Kind.PROPOSED, change.entry)
    return Lever(OF_LIMIT[change.limit])


def settings(changes):
    return {lever(one): one.values[0] if one.values else one.value for one in changes}


def every_open_set(place, asked):
    """Return the sets of up to three levers that open the question and hold no smaller one, by trying each."""
    choices = Choices(place, asked, steps_towards(place, asked), frozenset())
    pulled = Pulled(place, asked)
    found = []
    for size in (1, 2, 3):
        for some in combinations(choices.levers, size):
            if any(smaller <= set(some) for smaller in found):
                continue
            values = [
                [group[0] for group in choices.values[one.name]] if one.kind is Kind.ATTRIBUTE else [None]
                for one in some
            ]
            if any(routes(pulled.question(dict(zip(some, put, strict=True)))) for put in product(*values)):
                found.append(frozenset(some))
    return [one for one in found if not any(weaker(place, other, one) for other in found if other != one)]


def weaker(place, one, other):
    """Say whether `one` asks for the same as `other`, but for less where that names a credential."""
    below = {c.name: place.close([c.name]) for c in other if c.kind is Kind.CREDENTIAL}
    return len(one) == len(other) and all(
        a in other or (a.kind is Kind.CREDENTIAL and any(a.name in names for names in below.values())) for a in one
    )


def impossible(seed):
    place, asked = random_question(seed)
    return None if routes((place, asked)) else (place, asked)


@pytest.mark.parametrize("start", range(0, len(SEEDS), 20))
def test_the_sets_are_those_that_trying_every_set_finds(start):
    tried = complete = 0
    for seed in SEEDS[start : start + 20]:
        question = impossible(seed)
        if question is None:
            continue
        found, whole = smallest_openings(*question, find, lambda: False)
        sets = {frozenset(lever(change) for change in opening.changes) for opening in found}
        expected = set(every_open_set(*question))
        tried += 1
        assert sets <= expected, seed
        if whole:
            complete += 1
            assert sets == expected, seed
        elif len(expected) <= MOST_ALIKE < MOST_SETS:
            assert sets or not expected, seed
    assert complete * 2 > tried > 5


@pytest.mark.parametrize("start", range(0, len(SEEDS), 20))
def test_each_change_is_the_least_that_does_beside_the_others(start):
    for seed in SEEDS[start : start + 20]:
        question = impossible(seed)
        if question is None:
            continue
        pulled = Pulled(*question)
        for opening in smallest_openings(*question, find, lambda: False)[0]:
            put = settings(opening.changes)
            opened = routes(pulled.question(put))
            assert opened[0] == opening.route, seed
            for spared in put:
                rest = {one: where for one, where in put.items() if one != spared}
                assert not routes(pulled.question(rest)), (seed, spared)
                if spared.kind in MEASURED:
                    assert not routes(pulled.question(put | {spared: put[spared] - 1})), (seed, spared)


@pytest.mark.parametrize("seed", range(0, 120, 7))
def test_every_value_of_an_attribute_that_is_named_does(seed):
    question = impossible(seed)
    if question is None:
        return
    pulled = Pulled(*question)
    for opening in smallest_openings(*question, find, lambda: False)[0]:
        put = settings(opening.changes)
        for change in opening.changes:
            for value in change.values:
                assert routes(pulled.question(put | {lever(change): value}))


def test_nothing_is_sought_once_told_to_stop():
    place, asked = next(question for seed in SEEDS if (question := impossible(seed)) is not None)
    assert smallest_openings(place, asked, find, lambda: True) == ((), False)


def test_budgets_and_dates_are_moved_in_the_place_s_own_money():
    place, asked = random_question(0)
    asked = replace(asked, person=replace(asked.person, budget=Money(0, "GBP")))
    changed = Pulled(place, asked).question({Lever(Kind.BUDGET): 500, Lever(Kind.BY): asked.start})[1]
    assert (changed.person.budget, changed.person.by) == (Money(500, "GBP"), asked.start)
