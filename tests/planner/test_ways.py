"""The ways a person's limits close: counted as trying every set of steps finds them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest

from pathways_app.domain.change import Limit
from pathways_app.domain.person import HORIZON_MONTHS
from pathways_app.domain.requirement import AllOf, Condition, Holds
from pathways_app.domain.step import Status
from pathways_app.planner.blockers import steps_towards
from pathways_app.planner.find import find
from pathways_app.planner.ground import fits_person
from pathways_app.planner.levers import admitting
from pathways_app.planner.ways import Ways
from tests.planner.small_catalogue import attribute, catalogue, request, step
from tests.planner.test_openings import impossible

FREE = {"keep_earning": False, "study_hours": 10_000, "by": None, "budget": None, "modes": None}


def ways(place, asked, *, rejected=False):
    return Ways(place, asked, steps_towards(place, asked), lambda: False, rejected=rejected).closed()


def opens(place, asked, ids, shut, **limits):
    """Say whether the steps `ids` alone lead to the goal of someone with only these limits."""
    person = replace(asked.person, **{**FREE, **limits})
    opened = admitting(place, frozenset(shut))
    few = replace(opened, steps={ident: opened.steps[ident] for ident in ids})
    return bool(find(few, replace(asked, person=person, strict=False), lambda: False, None)[0])


def counted(place, asked):
    """Count the ways of a question by trying every set of steps."""
    shut = [s.id for s in place.steps.values() if s.status in (Status.CLOSED, Status.PROPOSED)]
    steps = [one.id for one in steps_towards(place, asked)]
    found: list[frozenset[str]] = []
    for size in range(1, len(steps) + 1):
        for some in combinations(sorted(steps), size):
            ids = frozenset(some)
            if not any(smaller <= ids for smaller in found) and opens(place, asked, ids, shut):
                found.append(ids)
    return Counter(first(place, asked, ids, shut) for ids in found)


def first(place, asked, ids, shut):
    person = asked.person
    closed = sorted(ids.intersection(shut), key=lambda one: (place.steps[one].status is not Status.CLOSED, one))
    if closed:
        return closed[0]
    steps = [place.steps[ident] for ident in ids]
    if person.keep_earning and any(one.unpaid_months for one in steps):
        return Limit.KEEP_EARNING
    if any(not fits_person(one, replace(person, keep_earning=False)) for one in steps):
        return Limit.MODES
    if any(one.study_hours > person.weekly_hours for one in steps):
        return Limit.STUDY_HOURS
    if asked.strict:
        strictly = replace(asked, person=replace(person, **FREE), strict=True)
        opened = admitting(place, frozenset(shut))
        few = replace(opened, steps={one.id: opened.steps[one.id] for one in steps})
        if not find(few, strictly, lambda: False, None)[0]:
            return Limit.STRICT
    by = person.by if person.by is not None else asked.start + HORIZON_MONTHS
    if not opens(place, asked, ids, shut, study_hours=person.weekly_hours, by=by):
        return Limit.BY
    return Limit.BUDGET


@pytest.mark.parametrize("start", range(0, 60, 20))
def test_ways_are_counted_as_trying_every_set_of_steps_finds_them(start):
    seen = 0
    for seed in range(start, start + 20):
        if seed % 4 == 3 or (question := impossible(seed)) is None:
            continue  # where something lapses, a set of steps may lead there in no month
        found = ways(*question)
        assert found.whole
        assert found.other == 0
        assert Counter({**found.limits, **found.entries}) == counted(*question), seed
        assert sum(found.limits.values()) + sum(found.entries.values()) == found.checked
        seen += found.checked
    assert seen > 10


def test_steps_that_ask_for_the_same_and_bring_the_same_are_ways_of_their_own():
    places = catalogue([step(f"c{n}", "G", 12, 100, hours=37) for n in range(3)])
    found = ways(places, request(keep_earning=True))
    assert (found.checked, found.limits) == (3, {Limit.KEEP_EARNING: 3})


def test_a_way_that_asks_for_two_things_no_one_is_is_no_way():
    needs = AllOf((Holds("A"), Holds("B")))
    places = catalogue(
        [
            step("a", "A", 1, 1, requires=Condition("born", ("here",))),
            step("b", "B", 1, 1, requires=Condition("born", ("abroad",))),
            step("b2", "B", 1, 1),
            step("g", "G", 1, 1, requires=needs, hours=37),
        ],
        attributes=[attribute("born", "here", "abroad")],
    )
    assert ways(places, request(study_hours=20)).limits == {Limit.STUDY_HOURS: 1}


def test_steps_in_a_circle_lead_nowhere_without_one_from_outside():
    places = catalogue(
        [
            step("u", "B", 1, 1, requires=Holds("A")),
            step("v", ("A", "C"), 1, 1, requires=Holds("B")),
            step("w", "A", 1, 1),
            step("g", "G", 1, 1, requires=AllOf((Holds("A"), Holds("C"))), hours=37),
        ]
    )
    assert ways(places, request(study_hours=20)).checked == 1
