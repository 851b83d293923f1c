"""Attribute values: those in force, and those that conditions cannot tell apart."""

from __future__ import annotations

from decimal import Decimal

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.requirement import Condition
from pathways_app.planner.find import find
from pathways_app.planner.instance import Const
from pathways_app.planner.pose import pose
from pathways_app.planner.values import ValueClasses, attributes_in_force, candidate_values
from tests.planner.small_catalogue import attribute, catalogue, credential, request, step


def test_a_default_holds_until_something_else_is_said():
    yes = Attribute("a", AttributeType.BOOLEAN, "meaning", "ask?", default=True)
    places = catalogue([step("g", "G", 1, 0, requires=Condition("a", (True,)))], attributes=[yes])
    assert attributes_in_force(places, request().person) == {"a": True}
    assert attributes_in_force(places, request(attributes={"a": False}).person) == {"a": False}
    for said, expected in (({}, True), ({"a": False}, False)):
        instance = pose(places, request(attributes=said), assuming=True).instance
        assert instance.steps[0].requires == Const(expected)


def test_what_is_held_tells_more_than_what_is_said():
    told = Attribute("a", AttributeType.BOOLEAN, "meaning", "ask?", default=False, told_by=("low",))
    course = step("g", "G", 1, 0, requires=Condition("a", (False,)))
    entries = [credential("low"), credential("high", implies=("low",)), credential("G")]
    places = catalogue([course], credentials=entries, attributes=[told])
    assert attributes_in_force(places, request().person) == {"a": False}
    assert attributes_in_force(places, request(holds=["G"], attributes={"a": True}).person) == {"a": True}
    for held, said in (("low", {}), ("high", {}), ("high", {"a": False})):
        asked = request(holds=[held], attributes=said)
        assert attributes_in_force(places, asked.person) == {"a": True}
        assert find(places, asked, lambda: False, None)[0] == ()
    assert len(find(places, request(), lambda: False, None)[0]) == 1


def test_values_that_every_condition_treats_alike_are_one_class():
    place = attribute("place", "north", "south", "east", "west")
    upper, lower = Condition("place", ("north", "east")), Condition("place", ("south",))
    classes = ValueClasses({"place": place}, {"place": {upper, lower}})
    assert classes.count == {"place": 3}
    assert len(classes.accepting(upper)) == len(classes.accepting(lower)) == 1
    assert classes.accepting(upper).isdisjoint(classes.accepting(lower))


def test_numbers_are_tried_at_between_and_beyond_what_conditions_name():
    age = Attribute("age", AttributeType.NUMBER, "meaning", "ask?")
    values = candidate_values(age, [Condition("age", low=Decimal(18)), Condition("age", high=Decimal(30))])
    assert min(values) < 18
    assert max(values) > 30
    assert any(18 < value < 30 for value in values)
    assert {Decimal(18), Decimal(30)} <= set(values)


def test_nothing_below_zero_is_tried_unless_a_condition_says_so():
    missing = Attribute("missing", AttributeType.NUMBER, "meaning", "ask?")
    for mark, least in ((0, 0), (Decimal("0.5"), 0), (1, 0), (-2, -3)):
        values = candidate_values(missing, [Condition("missing", low=Decimal(mark))])
        assert min(values) == least
        assert values == sorted(set(values))
