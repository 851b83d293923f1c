"""A step made ready: its requirement as clauses by name, and its form in each question."""

from __future__ import annotations

from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds
from pathways_app.planner.instance import FALSE, Assume, Const, Has, Threshold, all_of, any_of
from pathways_app.planner.ready import conditions_of, express, literals_of
from pathways_app.planner.snapshot import snapshot
from tests.planner.small_catalogue import attribute, catalogue, step

HOME = Condition("place", ("home",))
ABROAD = Condition("place", ("home",), negated=True)


def test_requirements_keep_their_shape():
    requirement = AtLeast(2, (Holds("A"), AllOf((Holds("B"),)), AnyOf((Condition("a", (True,)), Holds("C")))))
    expected = Threshold(2, (Has("A"), all_of(Has("B")), any_of(FALSE, Has("C"))))
    assert express(requirement, lambda _: FALSE) == expected


def test_a_requirement_is_written_out_as_clauses_by_name():
    requirement = AllOf((Holds("A"), AnyOf((HOME, Holds("B"))), AtLeast(2, (Holds("C"), Holds("D"), ABROAD))))
    found = literals_of(requirement)
    assert found is not None
    pairs = {frozenset({"C", "D"}), frozenset({"C", ABROAD}), frozenset({"D", ABROAD})}
    assert {frozenset(clause) for clause in found} == {frozenset({"A"}), frozenset({HOME, "B"}), *pairs}
    assert literals_of(AllOf()) == ()
    assert conditions_of(AllOf((requirement, HOME))) == (HOME, ABROAD)


def test_a_requirement_with_too_many_clauses_is_not_written_out():
    assert literals_of(AtLeast(12, tuple(Holds(f"C{number}") for number in range(24)))) is None


def test_a_step_takes_one_form_for_each_way_its_conditions_fall_out():
    wants = AllOf((HOME, ABROAD, Holds("A")))
    places = catalogue([step("s", "G", 1, 1, requires=wants)], attributes=[attribute("place", "home", "away")])
    one = snapshot(places).step("s")
    assert one.planned((True, False)) is one.planned((True, False))
    assert one.planned((True, False)).requires == all_of(Const(True), Const(False), Has("A"))
    assumed = one.planned((None, None)).requires
    assert isinstance(assumed, Threshold)
    home, abroad, _ = assumed.parts
    assert isinstance(home, Assume)
    assert isinstance(abroad, Assume)
    assert home.classes.isdisjoint(abroad.classes)
