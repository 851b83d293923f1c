"""Synthetic catalogues: what a shape asks for is what is drawn, the same for the same seed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pathways_app.planner.clauses import credentials_in
from pathways_app.planner.instance import Has, Instance
from tests.bench.synthetic import HELD, STARTS, Shape, region, regions, synthetic_instance

SMALL = Shape(7, steps=120, cone=30)


def cone_of(instance: Instance) -> set[str]:
    """Return the steps that lead to the goal, by closing backwards over what is not held."""
    awarding: dict[str, list[str]] = {}
    by_id = {step.id: step for step in instance.steps}
    for step in instance.steps:
        for award in step.awards:
            awarding.setdefault(award, []).append(step.id)
    found: set[str] = set()
    todo = [instance.query.goal]
    while todo:
        for ident in awarding.get(todo.pop(), ()):
            if ident not in found:
                found.add(ident)
                todo.extend(set(credentials_in(by_id[ident].requires)) - instance.query.held)
    return found


def test_a_seed_draws_the_same_again():
    assert synthetic_instance(SMALL) == synthetic_instance(SMALL)
    assert synthetic_instance(SMALL) != synthetic_instance(replace(SMALL, seed=8))


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("cone", [30, 60])
def test_a_cone_has_the_size_asked_for(seed, cone):
    instance = synthetic_instance(Shape(seed, steps=150, cone=cone, paying=2))
    assert len(instance.steps) >= 150
    assert len(cone_of(instance)) == cone


@pytest.mark.parametrize("seed", range(4))
def test_the_cone_stays_as_it_is_in_a_larger_catalogue(seed):
    small, large = (synthetic_instance(replace(SMALL, seed=seed, steps=steps)) for steps in (30, 300))
    within = cone_of(large)
    assert [step for step in large.steps if step.id in within] == list(small.steps)
    assert large.bursaries[: len(small.bursaries)] == small.bursaries


def test_only_the_first_region_is_leaned_on():
    first, *others = regions(SMALL)
    own = set(first.credentials)
    leaning = set()
    for one in others:
        asked = {name for step in one.steps for name in credentials_in(step.requires)}
        assert asked <= {*own, *one.credentials, *STARTS}
        assert not own & {award for step in one.steps for award in step.awards}
        leaning |= asked & own
    assert leaning


@pytest.mark.parametrize("paying", [0, 1, 3, 5])
def test_as_many_steps_pay_as_are_asked_for(paying):
    instance = synthetic_instance(replace(SMALL, paying=paying))
    paid = [
        step
        for step in instance.steps
        if step.id in cone_of(instance)
        and any(b.to_person and step.id in b.steps and b.worth(step) > step.fee for b in instance.bursaries)
    ]
    assert len(paid) == paying


def test_every_credential_has_the_ways_asked_for():
    hard = region(Shape(3, cone=80, depth=4, ways=2), 0)
    for credential in hard.credentials:
        assert sum(credential in hard.awards[step.id][:1] for step in hard.steps) >= 2


def test_tight_hours_let_no_two_studies_go_side_by_side():
    tight = region(Shape(3, cone=60, tightness=1.0), 0)
    loads = [step.load for step in tight.steps if step.load]
    assert loads
    assert all(2 * load > 40 for load in loads)


def test_waivers_wait_for_credentials_of_the_way():
    drawn = region(Shape(3, cone=40, unlocks=2), 0)
    assert sum(isinstance(b.eligible, Has) and b.eligible.credential not in HELD for b in drawn.money.bursaries) == 2
