from decimal import Decimal

import pytest

from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds
from pathways_app.domain.standing import Node, State, standing_at
from pathways_app.ui.requirement_words import (
    condition_words,
    credential_name,
    number_of,
    part_words,
    question_words,
    reason_words,
)


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (Condition("has_degree", (True,)), "Has degree"),
        (Condition("has_degree", (False,)), "Not: has degree"),
        (Condition("has_degree", (True,), negated=True), "Not: has degree"),
        (Condition("age", low=Decimal(18)), "Age: 18 or more"),
        (Condition("income", high=Decimal(20)), "Income: up to 20"),
        (Condition("age", low=Decimal(18), high=Decimal(25)), "Age: 18–25"),
        (Condition("subject", ("art",)), "Subject: art"),
        (Condition("subject", ("art", "music", "drama")), "Subject: art, music or drama"),
        (Condition("subject", ("art",), negated=True), "Subject: not art"),
        (Condition("subject", tuple("abcdef")), "Subject: a, b, c, d or 2 more"),
    ],
)
def test_conditions_read_as_words(condition, words):
    assert condition_words(condition) == words


def test_parts_are_named(place):
    assert part_words(place, Node(Holds("w.level-3"), State.MET)) == "Level 3"
    assert part_words(place, Node(AnyOf(()), State.MET)) == "Any one of"
    assert part_words(place, Node(AllOf(()), State.MET)) == "All of"
    assert part_words(place, Node(AtLeast(2, (Holds("a"),) * 3), State.MET)) == "2 of 3"
    assert credential_name(place, "w.gone") == "w.gone"


def test_reasons_say_who_brings_it(place, request_, route):
    standing = standing_at(place, request_, route, "w.induction")

    def reason(requirement):
        return reason_words(place, standing.judge(requirement), route)

    assert reason(Holds("w.level-3")) == "held"
    assert reason(Holds("w.science-test")) == "step 1, free"
    assert reason(Holds("w.registered")) == "step 3, £45"
    assert reason(Holds("w.science-c")) == "not held"
    assert reason(Condition("income", ("x",))) == "not answered"
    assert reason(Condition("backing", (True,))) == "assumed"
    assert reason(Condition("subject", ("physics",))) == "no"


def test_open_parts_put_their_question(place, request_, route):
    standing = standing_at(place, request_, route, "w.test")
    assert question_words(place, standing.judge(Condition("backing", (True,)))) == "Would a school back you?"
    assert question_words(place, standing.judge(Holds("w.level-3"))) == ""


def test_steps_are_counted_from_one(route):
    assert (number_of(route, "w.test"), number_of(route, "w.other-degree")) == (1, 0)
