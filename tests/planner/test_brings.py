"""What is surely in hand, and what requirements need not ask for then."""

from __future__ import annotations

from pathways_app.planner.brings import Brings, settle_before
from pathways_app.planner.drafts import Draft, Facts, draft
from pathways_app.planner.instance import (
    Assume,
    Const,
    Expression,
    Has,
    PlanStep,
    all_of,
    any_of,
)


def step(name: str, requires: Expression, *awards: str, **facts) -> PlanStep:
    return PlanStep(name, requires, frozenset(awards), 1, 0, **facts)


def drafts(facts: Facts, *steps: PlanStep) -> list[Draft]:
    return [one for each in steps if (one := draft(each, facts, {"place": "north"})) is not None]


def ids(found: list[Draft]) -> list[str]:
    return [one.step.id for one in found]


def test_what_is_surely_in_hand_is_no_award():
    # Both ways to the post pass through A, so a course that brings A again after it brings nothing.
    facts = Facts(frozenset())
    listed = drafts(
        facts,
        step("a", Const(True), "A"),
        step("b1", Has("A"), "B"),
        step("b2", all_of(Has("A"), Has("C")), "B"),
        step("c", Has("A"), "C"),
        step("again", Has("B"), "A"),
        step("g", Has("B"), "A", "G"),
    )
    found, brings = settle_before(listed, 0, len(facts))
    settled = {one.step.id: one for one in found}
    assert "again" not in settled
    assert settled["g"].awards == facts.mask(["G"])
    assert settled["g"].before & facts.mask(["A", "B", "C"]) == facts.mask(["A", "B"])
    assert brings[facts.credential("B")] & facts.mask(["A", "B", "C"]) == facts.mask(["A", "B"])


def test_a_requirement_asks_no_more_for_what_comes_with_the_rest():
    # Whoever has B has had A before; whoever has C, too. D comes by itself.
    facts = Facts(frozenset())
    listed = drafts(
        facts,
        step("a", Const(True), "A"),
        step("b", Has("A"), "B"),
        step("c", Has("A"), "C"),
        step("d", Const(True), "D"),
        step("both", all_of(Has("A"), Has("B")), "E"),
        step("either", any_of(Has("A"), Has("B")), "E"),
        step("ways", all_of(any_of(Has("B"), Has("C")), any_of(Has("A"), Has("D"))), "E"),
        step("open", any_of(Has("B"), Has("D")), "E"),
    )
    settled, brings = settle_before(listed, 0, len(facts))
    known = Brings(brings, 0)
    found = {one.step.id: known.simplified(one).clauses for one in settled}
    assert found["both"] == (facts.mask(["B"]),)
    assert found["either"] == (facts.mask(["A"]),)
    assert found["ways"] == (facts.mask(["B", "C"]),)
    assert found["open"] == (facts.mask(["B", "D"]),)
    assert known.sure(facts.mask(["A"]), (facts.mask(["B", "C"]),))
    assert not known.sure(facts.mask(["B"]), (facts.mask(["B", "C"]),))
    assert known.sure(facts.mask(["A", "D"]), (facts.mask(["B", "C"]),))
    assert known.sure(facts.mask(["A", "D"]), (facts.mask(["C", "D"]),))
    assert not known.sure(facts.mask(["A", "C"]), (facts.mask(["B", "D"]),))


def test_facts_that_only_come_together_stand_for_one_another_once():
    facts = Facts(frozenset())
    listed = drafts(facts, step("ab", Const(True), "A", "B"), step("g", all_of(Has("A"), Has("B")), "G"))
    settled, brings = settle_before(listed, 0, len(facts))
    (one,) = [Brings(brings, 0).simplified(each) for each in settled if each.step.id == "g"]
    assert one.clauses in {(facts.mask(["A"]),), (facts.mask(["B"]),)}
    either = drafts(facts, step("g", any_of(Has("A"), Has("B")), "G"))[0]
    (clause,) = Brings(brings, 0).simplified(either).clauses
    assert clause in {facts.mask(["A"]), facts.mask(["B"])}


def test_a_condition_brings_nothing_with_it():
    facts = Facts(frozenset())
    north = Assume("place", frozenset({0}))
    listed = drafts(facts, step("a", Const(True), "A"), step("g", all_of(any_of(north, Has("A")), Has("A")), "G"))
    condition = 1 << facts.condition(north)
    settled, brings = settle_before(listed, condition, len(facts))
    known = Brings(brings, condition)
    assert not known.sure(facts.mask(["A"]), (condition | facts.mask(["A"]),))
    assert known.simplified(settled[-1]).clauses == (facts.mask(["A"]),)
