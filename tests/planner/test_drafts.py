"""Requirements over numbered facts."""

from __future__ import annotations

from pathways_app.planner.clauses import FALSE, TRUE
from pathways_app.planner.drafts import Draft, Facts, draft
from pathways_app.planner.instance import (
    Assume,
    AttrIn,
    Const,
    Expression,
    Has,
    PlanStep,
    Threshold,
    all_of,
    any_of,
)
from pathways_app.planner.problem import NEVER


def step(name: str, requires: Expression, *awards: str, **facts) -> PlanStep:
    return PlanStep(name, requires, frozenset(awards), 1, 0, **facts)


def drafts(facts: Facts, *steps: PlanStep) -> list[Draft]:
    return [one for each in steps if (one := draft(each, facts, {"place": "north"})) is not None]


def ids(found: list[Draft]) -> list[str]:
    return [one.step.id for one in found]


def test_facts_are_numbered_once_and_what_is_held_is_none():
    facts = Facts(frozenset({"H"}))
    assert facts.credential("A") == facts.credential("A")
    assert facts.mask(["A", "H"]) == 1 << facts.credential("A")
    assert facts.leaf(Has("H")) == TRUE
    assert facts.leaf(Assume("a", frozenset())) == FALSE
    number = facts.condition(Assume("a", frozenset({1})))
    assert facts.conditions == {number: ("a", frozenset({1}))}
    assert len(facts) == 2


def test_a_tree_gives_the_month_from_which_an_expression_holds():
    facts = Facts(frozenset({"H"}))
    tree = facts.tree(Threshold(2, (Has("A"), Has("B"), Has("C"))))
    assert tree([3, 9, 5]) == 5
    assert facts.tree(all_of(Has("H"), Has("A")))([3, 9, 5]) == 3
    assert facts.tree(any_of(Const(False), Has("A")))([NEVER, 9, 5]) == NEVER
    assert facts.tree(Threshold(0, ()))([]) == -1
    assert facts.tree(Threshold(1, ()))([]) == NEVER


def test_a_requirement_is_worked_out_over_what_is_known():
    facts = Facts(frozenset({"H"}))
    one = draft(step("s", all_of(AttrIn("place", ("north",)), Has("H"), Has("A")), "B", "A"), facts, {"place": "north"})
    assert one is not None
    assert one.clauses == (1 << facts.credential("A"),)
    # What it cannot start without it need not award.
    assert one.awards == 1 << facts.credential("B")
    assert draft(step("s", AttrIn("place", ("south",)), "B"), facts, {"place": "north"}) is None
