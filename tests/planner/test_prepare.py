"""From an instance, or a question from a catalogue, to the numbered problem: what expires or is assumed."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from pathways_app.domain.person import RouteRequest
from pathways_app.planner.instance import (
    TRUE,
    Assume,
    Expression,
    Has,
    Instance,
    PlanQuery,
    PlanStep,
    any_of,
)
from pathways_app.planner.pose import pose
from pathways_app.planner.prepare import Prepared, prepare, prepare_posed
from pathways_app.planner.solve import solve, solve_prepared
from tests.planner.random_catalogue import random_catalogue
from tests.planner.random_place import ROLES, random_place, random_question
from tests.planner.small_catalogue import request

QUERY = PlanQuery(frozenset(), "G", 12 * 2026 + 8, 12 * 2036, 40)


def step(name: str, requires: Expression, award: str, fee: int = 10, **facts) -> PlanStep:
    return PlanStep(name, requires, frozenset({award}), 1, fee, **facts)


def prepared_of(*steps: PlanStep, **facts) -> Prepared:
    prepared = prepare(Instance(steps, QUERY, **facts))
    assert prepared is not None
    return prepared


def test_nothing_is_prepared_where_no_step_leads_to_the_goal():
    assert prepare(Instance((step("a", TRUE, "A"),), QUERY)) is None
    assert prepare(Instance((step("g", Has("A"), "G"),), QUERY)) is None
    assert prepare(Instance((step("g", TRUE, "G", load=41),), QUERY)) is None


def test_conditions_that_can_all_be_met_are_simply_true():
    north, south = Assume("place", frozenset({0})), Assume("place", frozenset({1}))
    one = prepared_of(step("g", north, "G"), unknown={"place": 2})
    assert one.assumes
    assert one.problem.assumed == {}
    both = prepared_of(
        step("a", north, "A"), step("b", south, "B"), step("g", any_of(Has("A"), Has("B")), "G"), unknown={"place": 2}
    )
    assert sorted(name for name, _ in both.problem.assumed.values()) == ["place", "place"]
    number = {option.step.id: index for index, option in enumerate(both.problem.options)}
    assert both.problem.excludes[number["a"]] >> number["b"] & 1
    assert not prepared_of(step("g", TRUE, "G"), unknown={"place": 2}).assumes


def test_only_what_matters_expires():
    steps = (step("a", TRUE, "A", lasts={"A": 3}), step("g", Has("A"), "G"))
    assert prepared_of(*steps).expires
    assert not prepared_of(replace(steps[0], lasts={"B": 3}), steps[1]).expires
    assert not prepared_of(replace(steps[0], lasts={}), steps[1]).expires


@given(seed=st.integers(0, 1_000_000), role=st.sampled_from(ROLES), assuming=st.booleans())
@settings(max_examples=60)
def test_a_question_from_a_catalogue_is_the_problem_of_its_plain_instance(seed, role, assuming):
    asked = random_question(seed)
    question = RouteRequest(asked.person, role, asked.start, strict=asked.strict, what_if=asked.what_if)
    same_answer(random_place(seed), question, assuming=assuming)


@given(seed=st.integers(0, 1_000_000), assuming=st.booleans())
@settings(max_examples=40)
def test_money_of_a_catalogue_is_the_money_of_its_plain_instance(seed, assuming):
    same_answer(random_catalogue(seed), request(), assuming=assuming)


def same_answer(places, question, *, assuming: bool) -> None:
    posed = pose(places, question, assuming=assuming)
    plain, compiled = prepare(posed.instance), prepare_posed(posed)
    assert (plain is None) == (compiled is None)
    if plain is None or compiled is None:
        return
    assert compiled.problem.ids(compiled.problem.every) == plain.problem.ids(plain.problem.every)
    assert compiled.assumes == plain.assumes
    assert (prepare_posed(posed, new_only=True) is None) <= (not compiled.assumes)
    assert solve_prepared(posed.instance, compiled).points == solve(posed.instance).points


def test_a_problem_thinned_though_something_lapses_gives_the_whole_where_asked():
    lapsing = replace(step("a", TRUE, "A"), lasts={"A": 3})
    dearer = replace(lapsing, id="b", duration=2)
    instance = Instance((lapsing, dearer, step("g", Has("A"), "G")), QUERY)
    thinned, whole = prepare(instance, thinned=True), prepare(instance)
    assert thinned is not None
    assert whole is not None
    assert thinned.problem.ids(thinned.problem.every) == ["a", "g"]
    assert not thinned.problem.lean_needed
    assert whole.problem.lean_needed
    assert whole.whole is None
    assert thinned.whole is not None
    again = thinned.whole(lambda: None).problem
    assert again.ids(again.every) == whole.problem.ids(whole.problem.every) == ["a", "b", "g"]


def test_months_counted_from_near_nought_give_the_same_answer():
    late = replace(step("g", Has("A"), "G"), intakes=frozenset({3}))
    held = replace(QUERY, held=frozenset({"A"}))
    for until in range(QUERY.start + 5, QUERY.start + 9):
        instance = Instance((late,), held, valid_months={"A": 3}, held_until={"A": until})
        near, far = prepare(instance, near=True), prepare(instance)
        assert near is not None
        assert far is not None
        months = near.problem.instance.query
        assert 12 <= months.start < 24
        assert near.later % 12 == far.later == 0
        assert (months.start + near.later, months.deadline + near.later) == (QUERY.start, QUERY.deadline)
        found = solve_prepared(instance, near).points
        assert found == solve_prepared(instance, far).points
        assert len(found) == (until > QUERY.start + 6)  # in hand until after the intake
        assert not solve_prepared(instance, near, settled=found).points
