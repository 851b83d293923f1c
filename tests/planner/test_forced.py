"""Plans that must hold a step, against every plan there is."""

from dataclasses import replace
from itertools import combinations

import pytest

from pathways_app.planner.forced import forced_front
from pathways_app.planner.instance import Has, Instance, PlanBursary, PlanQuery, PlanStep, all_of
from pathways_app.planner.solve import solve
from tests.planner.brute_force import exhaust, relevant_steps
from tests.planner.generator import character_of, random_instance
from tests.planner.test_fewer import by_trying_everything

SIZE = 6
CHUNK = 8


def no_worse(one, other):
    return all(a <= b for a, b in zip(one, other, strict=True))


def lean_plans(posed):
    """Return the best vectors of every set of steps that is lean, by the set."""
    ids = [step.id for step in relevant_steps(posed)]
    found = {}
    for size in range(1, len(ids) + 1):
        for chosen in combinations(ids, size):
            offers = tuple(replace(b, steps=tuple(s for s in b.steps if s in chosen)) for b in posed.bursaries)
            steps = tuple(step for step in posed.steps if step.id in chosen)
            few = replace(posed, steps=steps, bursaries=offers)
            vectors = [point.vector for point in exhaust(few).points if point.steps == chosen]
            if vectors:
                found[chosen] = vectors
    return found


@pytest.mark.parametrize("chunk", range(4))
def test_the_best_plans_with_a_step(chunk):
    for seed in range(30_000 + chunk * CHUNK, 30_000 + (chunk + 1) * CHUNK):
        posed = random_instance(seed, SIZE)
        if character_of(seed) == "lapsing" or posed.valid_months:
            continue
        lean = lean_plans(posed)
        shown = [point.vector for point in solve(posed).points]
        for step in posed.steps:
            front = forced_front(posed, [step.id])
            assert front.exact
            with_it = [vector for chosen, vectors in lean.items() if step.id in chosen for vector in vectors]
            for vector in with_it:
                assert any(no_worse(plan.point.vector, vector) for plan in front.plans), (seed, step.id)
            for plan in front.plans:
                case = (seed, step.id, plan)
                assert step.id in plan.point.steps, case
                if plan.idle:
                    rest = [other for other in plan.point.steps if other != step.id]
                    arrival = by_trying_everything(posed, rest)
                    assert arrival is not None, case
                    assert arrival <= plan.point.arrival, case
                else:
                    assert plan.point.vector in lean[plan.point.steps], case
                    beating = [v for v in with_it if v != plan.point.vector and no_worse(v, plan.point.vector)]
                    assert beating == [], case
                    assert any(no_worse(vector, plan.point.vector) for vector in shown), case


def instance(*steps, bursaries=()):
    query = PlanQuery(frozenset(), "G", start=24_320, deadline=24_400, weekly_hours=40)
    return Instance(steps, query, tuple(bursaries))


def test_an_alternative_that_is_slower_and_dearer_is_found_at_its_best():
    short = PlanStep("short", all_of(), frozenset({"A"}), 3, 50)
    long = PlanStep("long", all_of(), frozenset({"A"}), 9, 80)
    last = PlanStep("last", Has("A"), frozenset({"G"}), 1, 0)
    idle, plan = forced_front(instance(short, long, last), ["long"]).plans
    assert (idle.point.steps, idle.idle) == (("last", "long", "short"), ("long",))
    assert (plan.point.steps, plan.point.starts, plan.idle) == (("last", "long"), (24_329, 24_320), ())
    assert plan.point.vector == (24_330, 80, 0)


def test_a_step_that_pays_but_brings_nothing_needed_is_idle():
    last = PlanStep("last", all_of(), frozenset({"A", "G"}), 6, 100)
    paid = PlanStep("paid", all_of(), frozenset({"A"}), 2, 0)
    wage = PlanBursary("wage", ("paid",), amounts={"paid": 900}, to_person=True)
    plans = forced_front(instance(last, paid, bursaries=[wage]), ["paid"]).plans
    assert [(plan.point.net_cost, plan.idle) for plan in plans] == [(-800, ("paid",))]


def test_one_of_several_steps_will_do():
    one = PlanStep("one", all_of(), frozenset({"G"}), 6, 100)
    other = PlanStep("other", all_of(), frozenset({"G"}), 9, 50)
    plans = forced_front(instance(one, other), ["one", "other"]).plans
    assert [plan.point.steps for plan in plans] == [("one",), ("other",)]
    assert forced_front(instance(one, other), ["nobody"]).plans == ()
