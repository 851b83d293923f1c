"""What can matter on the way to a goal."""

from __future__ import annotations

from pathways_app.planner.clauses import FALSE, TRUE
from pathways_app.planner.instance import (
    Assume,
    AttrIn,
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
from pathways_app.planner.problem import NEVER
from pathways_app.planner.relevance import (
    Draft,
    Facts,
    cone,
    draft,
    leading,
    reachable,
    settle_before,
    simplified,
    surely,
    towards,
    usable,
)


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
    found = {one.step.id: simplified(one, 0, brings).clauses for one in settled}
    assert found["both"] == (facts.mask(["B"]),)
    assert found["either"] == (facts.mask(["A"]),)
    assert found["ways"] == (facts.mask(["B", "C"]),)
    assert found["open"] == (facts.mask(["B", "D"]),)
    assert surely(facts.mask(["A", "D"]), (facts.mask(["B", "C"]),), 0, brings)
    assert not surely(facts.mask(["A", "C"]), (facts.mask(["B", "D"]),), 0, brings)


def test_facts_that_only_come_together_stand_for_one_another_once():
    facts = Facts(frozenset())
    listed = drafts(facts, step("ab", Const(True), "A", "B"), step("g", all_of(Has("A"), Has("B")), "G"))
    settled, brings = settle_before(listed, 0, len(facts))
    (one,) = [simplified(each, 0, brings) for each in settled if each.step.id == "g"]
    assert one.clauses in {(facts.mask(["A"]),), (facts.mask(["B"]),)}
    either = drafts(facts, step("g", any_of(Has("A"), Has("B")), "G"))[0]
    (clause,) = simplified(either, 0, brings).clauses
    assert clause in {facts.mask(["A"]), facts.mask(["B"])}


def test_a_condition_brings_nothing_with_it():
    facts = Facts(frozenset())
    north = Assume("place", frozenset({0}))
    listed = drafts(facts, step("a", Const(True), "A"), step("g", all_of(any_of(north, Has("A")), Has("A")), "G"))
    condition = 1 << facts.condition(north)
    settled, brings = settle_before(listed, condition, len(facts))
    assert not surely(facts.mask(["A"]), (condition | facts.mask(["A"]),), condition, brings)
    assert simplified(settled[-1], condition, brings).clauses == (facts.mask(["A"]),)
