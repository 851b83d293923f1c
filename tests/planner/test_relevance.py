"""What can matter on the way to a goal."""

from __future__ import annotations

import pytest

from pathways_app.planner.brings import Brings, settle_before
from pathways_app.planner.drafts import Draft, Facts, draft
from pathways_app.planner.instance import (
    Assume,
    Const,
    Expression,
    Has,
    Instance,
    PlanQuery,
    PlanStep,
    Threshold,
    all_of,
    any_of,
)
from pathways_app.planner.relevance import cone, leading, reachable, towards, usable
from tests.bench.synthetic import Shape, synthetic_instance


def step(name: str, requires: Expression, *awards: str, **facts) -> PlanStep:
    return PlanStep(name, requires, frozenset(awards), 1, 0, **facts)


def drafts(facts: Facts, *steps: PlanStep) -> list[Draft]:
    return [one for each in steps if (one := draft(each, facts, {"place": "north"})) is not None]


def ids(found: list[Draft]) -> list[str]:
    return [one.step.id for one in found]


def test_a_requirement_too_large_to_write_out_becomes_a_tree():
    facts = Facts(frozenset())
    names = [f"x{number:02}" for number in range(24)]
    large = Threshold(12, tuple(Has(name) for name in names))
    one = draft(step("s", all_of(Has("A"), large), "B"), facts, {})
    assert one is not None
    assert one.tree is not None
    assert one.clauses == (1 << facts.credential("A"),)
    assert one.mentioned == facts.mask(["A", *names])


def test_hours_modes_and_the_calendar_say_what_is_usable():
    instance = Instance((), PlanQuery(frozenset(), "G", 0, 10, 20, modes=frozenset({"online"})))
    assert usable(step("s", Const(True), "A", load=20, mode="online"), instance)
    assert not usable(step("s", Const(True), "A", load=21, mode="online"), instance)
    assert not usable(step("s", Const(True), "A", mode="on_site"), instance)
    assert not usable(step("s", Const(True), "A", mode="online", intakes=frozenset()), instance)


def test_what_can_never_be_taken_is_left_out_and_clauses_are_trimmed():
    facts = Facts(frozenset())
    listed = drafts(
        facts,
        step("a", Const(True), "A"),
        step("circle", Has("X"), "Y"),
        step("back", Has("Y"), "X"),
        step("b", any_of(Has("A"), Has("X")), "B"),
    )
    found, reached = reachable(listed, 0, len(facts))
    assert ids(found) == ["a", "b"]
    assert reached == facts.mask(["A", "B"])
    assert found[1].clauses == (facts.mask(["A"]),)


def test_what_leads_nowhere_is_left_out():
    facts = Facts(frozenset())
    listed = drafts(facts, step("g", Has("A"), "G"), step("a", Const(True), "A"), step("aside", Has("A"), "B"))
    kept, wanted = towards(facts.credential("G"), listed)
    assert ids(kept) == ["g", "a"]
    assert wanted == facts.mask(["G", "A"])


@pytest.mark.parametrize("seed", range(6))
def test_steps_may_be_simplified_when_they_are_found_to_lead_to_the_goal(seed):
    instance = synthetic_instance(Shape(seed, steps=60, cone=60, ways=2))
    facts = Facts(instance.query.held)
    goal = facts.credential(instance.query.goal)
    listed = [one for each in leading(instance) if (one := draft(each, facts, {})) is not None]
    taken, _ = reachable(listed, sum(1 << number for number in facts.conditions), len(facts))
    settled, of = settle_before(taken, sum(1 << number for number in facts.conditions), len(facts))
    brings = Brings(of, sum(1 << number for number in facts.conditions))
    kept, wanted = towards(goal, settled, brings)
    before, expected = towards(goal, [brings.simplified(one) for one in settled])
    assert (ids(kept), wanted) == (ids(before), expected)
    assert [one.clauses for one in kept] == [one.clauses for one in before]


def test_only_conditions_that_contradict_one_another_are_kept():
    facts = Facts(frozenset())
    north, south, old = Assume("place", frozenset({0})), Assume("place", frozenset({1})), Assume("age", frozenset({1}))
    listed = drafts(
        facts, step("a", north, "A"), step("b", all_of(south, old), "B"), step("g", any_of(Has("A"), Has("B")), "G")
    )
    goal = facts.credential("G")
    matter = cone(listed, goal, facts.conditions, len(facts))
    assert ids(matter.kept) == ["a", "b", "g"]
    assert matter.contradictory == {"place"}
    assert not matter.wanted >> facts.condition(old) & 1
    alone = cone(listed[1:], goal, facts.conditions, len(facts))
    assert ids(alone.kept) == ["b", "g"]
    assert alone.contradictory == frozenset()


def test_a_contradiction_among_steps_that_do_not_matter_is_none():
    # North or X: with the condition simply true, whatever brings X is out of the way, and south with it.
    facts = Facts(frozenset())
    north, south = Assume("place", frozenset({0})), Assume("place", frozenset({1}))
    listed = drafts(facts, step("x", south, "X"), step("g", any_of(north, Has("X")), "G"))
    matter = cone(listed, facts.credential("G"), facts.conditions, len(facts))
    assert ids(matter.kept) == ["g"]
    assert matter.contradictory == frozenset()


def test_only_steps_that_what_is_mentioned_leads_to_are_drafted():
    steps = (
        step("g", any_of(Has("A"), Has("H")), "G"),
        step("a", Has("H"), "A"),
        step("h", Const(True), "H"),
        step("never", Const(True), "A", intakes=frozenset()),
        step("aside", Has("A"), "B"),
    )
    query = PlanQuery(frozenset({"H"}), "G", 0, 60, 40)
    assert [one.id for one in leading(Instance(steps, query))] == ["a", "g"]


@pytest.mark.parametrize("seed", range(6))
def test_what_is_simplified_once_has_nothing_left_to_simplify(seed):
    instance = synthetic_instance(Shape(seed, steps=60, cone=60))
    facts = Facts(instance.query.held)
    goal = facts.credential(instance.query.goal)
    drafts = [
        one for step in leading(instance) if (one := draft(step, facts, dict(instance.query.attributes))) is not None
    ]
    taken, _ = reachable(drafts, sum(1 << number for number in facts.conditions), len(facts))
    matter = cone(taken, goal, facts.conditions, len(facts))
    conditions = sum(1 << number for number in facts.conditions)
    settled, after = settle_before(matter.kept, conditions, len(facts))
    again = [Brings(after, conditions).simplified(one) for one in settled]
    assert len(matter.kept) > 5
    assert [(one.step, one.clauses, one.awards) for one in again] == [
        (one.step, one.clauses, one.awards) for one in matter.kept
    ]
