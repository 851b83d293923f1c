from dataclasses import replace
from datetime import date

import pytest

from pathways_app.domain.override import Override, Rule, TakenAsMet
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds
from pathways_app.domain.standing import (
    State,
    asks_of,
    first_failing,
    stand_in,
    standing_at,
    unknown_attributes,
)
from pathways_app.domain.supposed import Supposed


@pytest.fixture
def standing(place, request_, route):
    return standing_at(place, request_, route, "w.degree-course")


def test_asks_are_ticked_against_person_and_route(place, request_, route):
    level, science, backing = asks_of(place, request_, route, "w.degree-course")
    assert level.state is State.MET
    assert (science.state, [part.state for part in science.parts]) == (State.EARNED, [State.UNMET, State.EARNED])
    assert science.parts[0].beside
    assert science.parts[1].by == "w.test"
    assert backing.state is State.ASSUMED


def test_what_is_earned_later_does_not_count(place, request_, route):
    (science,) = [n for n in asks_of(place, request_, route, "w.test") if n.parts] or [None]
    assert science is None
    early = standing_at(place, request_, route, "w.test")
    assert early.judge(Holds("w.science-test")).state is State.UNMET


def test_holding_something_is_holding_what_it_implies(place, request_, route):
    held = replace(request_, person=replace(request_.person, holds=frozenset({"w.teacher"})))
    node = standing_at(place, held, route, "w.test").judge(Holds("w.new-teacher"))
    assert (node.state, node.by) == (State.MET, "w.teacher")


def test_attributes_are_settled_unknown_or_assumed(standing):
    assert standing.judge(Condition("subject", ("art",))).state is State.MET
    assert standing.judge(Condition("subject", ("physics",))).state is State.UNMET
    assert standing.judge(Condition("income", ("x",))).state is State.UNKNOWN
    assert standing.judge(Condition("backing", (True,))).state is State.ASSUMED
    assert standing.judge(Condition("backing", (False,))).state is State.UNKNOWN


def test_what_is_held_settles_an_attribute_whatever_was_said(place, request_, route):
    backing = replace(place.attributes["backing"], told_by=("w.new-teacher",))
    told = replace(place, attributes={**place.attributes, "backing": backing})
    person = replace(request_.person, holds=frozenset({"w.teacher"}), attributes={"backing": False})
    node = standing_at(told, replace(request_, person=person), route, "w.test")
    assert node.judge(Condition("backing", (True,))).state is State.MET


@pytest.mark.parametrize(
    ("count", "state"), [(1, State.MET), (2, State.EARNED), (3, State.UNMET), (4, State.UNMET), (0, State.MET)]
)
def test_of_several_the_one_that_settles_it_counts(standing, count, state):
    parts = (Holds("w.level-3"), Holds("w.science-test"), Holds("w.degree"))
    assert standing.judge(AtLeast(count, parts)).state is state


def test_groups_of_one_kind_are_one_group(standing):
    nested = AllOf((Holds("w.level-3"), AllOf((Holds("w.maths-c"), AnyOf((Holds("w.degree"),))))))
    node = standing.judge(nested)
    assert [part.requirement for part in node.parts] == [Holds("w.level-3"), Holds("w.maths-c"), Holds("w.degree")]
    assert node.state is State.UNMET


def test_a_group_of_one_is_that_one(standing):
    assert standing.judge(AnyOf((Holds("w.level-3"),))).requirement == Holds("w.level-3")


def test_nothing_asked_is_met(standing):
    assert standing.judge(AllOf()).state is State.MET


def test_what_meets_a_group_stands_for_it(standing):
    group = standing.judge(AnyOf((Holds("w.degree"), Holds("w.level-3"))))
    shown, below = stand_in(group)
    assert (shown.requirement, [part.requirement for part in below]) == (Holds("w.level-3"), [Holds("w.degree")])
    open_ = standing.judge(AnyOf((Holds("w.degree"), Holds("w.science-c"))))
    assert stand_in(open_) == (open_, open_.parts)


def test_the_first_failing_leaf_is_named(standing):
    node = standing.judge(AllOf((Holds("w.level-3"), AnyOf((Condition("subject", ("physics",)), Holds("w.degree"))))))
    assert first_failing(node).requirement == Condition("subject", ("physics",))
    assert first_failing(standing.judge(Holds("w.level-3"))) is None


def test_open_questions_are_named_once(standing):
    node = standing.judge(AllOf((Condition("income", ("x",)), Condition("income", ("y",)), Holds("w.level-3"))))
    assert unknown_attributes(node) == ("income",)
    assert unknown_attributes(standing.judge(Holds("w.level-3"))) == ()


def test_a_part_set_aside_is_met_for_that_step_alone(place, request_, route):
    part = Holds("w.teacher")
    taken = replace(place.steps["w.test"], requires=AllOf((part,)))
    other = replace(place.steps["w.degree-course"], requires=AllOf((part,)))
    changed = replace(place, steps={**place.steps, taken.id: taken, other.id: other})
    override = Override(1, 1, 1, Rule("w.test", TakenAsMet(part)), "Seen", "S. Prys", date(2026, 3, 18))
    asked = replace(request_, supposed=Supposed(overrides=(override,)))
    (node,) = asks_of(changed, asked, route, "w.test")
    assert (node.state, node.set_aside) == (State.MET, True)
    (node,) = asks_of(changed, asked, route, "w.degree-course")
    assert (node.state, node.set_aside) == (State.UNMET, False)
