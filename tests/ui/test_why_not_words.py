from dataclasses import replace
from decimal import Decimal

import pytest

from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.requirement import Holds
from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.domain.why_not import Beaten, Cause, Reason, WhyNot
from pathways_app.ui.why_not_words import WhyNotWords

NBSP = "\u00a0"


@pytest.fixture
def say(place, request_, route):
    answer = Answer(request_, "w", AnswerStatus.FOUND, (route, replace(route, arrival=route.arrival + 1)))
    words = WhyNotWords(place, answer)

    def say(*reasons, **more):
        return words.sentences(WhyNot("w.re-sit", "step", reasons=reasons, **more))

    return say


@pytest.fixture
def full(route):
    """A reason with every field filled."""

    def full(cause):
        return Reason(
            cause,
            part=Holds("w.qts"),
            attributes=("income",),
            steps=("w.test",),
            bursaries=("w.grant",),
            month=month(2027, 9),
            latest=month(2027, 3),
            months=3,
            hours=Decimal(37),
            money=Money(4500, "GBP"),
            plans=(Beaten(replace(route, arrival=route.arrival + 5), 0),),
            ways=(WhyNot("w.test", "step", reasons=(Reason(Cause.CLOSED),)),),
            routes=(0,),
        )

    return full


@pytest.mark.parametrize("cause", list(Cause))
def test_every_cause_is_a_whole_sentence(say, full, cause):
    (said,) = say(full(cause))
    assert said.text[0].isupper()
    assert said.text[-1] in ".:"
    for line in (said.text, *said.below):
        assert "{" not in line
        assert "w." not in line


def test_what_is_in_routes_says_in_which(say):
    assert say(routes=(0,))[0].text == "It is in route 1."
    (said,) = say(routes=(0, 1))
    assert (said.text, said.speaks_for) == ("It is in every route.", True)


def test_a_beaten_plan_is_set_beside_the_route_that_beats_it(say, full):
    (said,) = say(full(Cause.DOMINATED))
    assert said.below == (f"The best plan with it: Mar{NBSP}2032, £28,915. Beside route 1: 5{NBSP}m later.",)
    equal = replace(full(Cause.EQUAL), plans=(Beaten(full(Cause.EQUAL).plans[0].plan, None),))
    assert say(equal)[0].below == (f"The best plan with it: Mar{NBSP}2032, £28,915",)


def test_possible_money_is_said_before_what_keeps_it_out(say, full):
    said = say(full(Cause.UP_TO), possible_in=(1,), exact=False)
    assert said[0].text == "It is listed as possible on route 2."
    assert said[0].speaks_for
    assert said[-1].text == "The search was stopped before it was complete."


def test_the_ways_to_something_each_say_why_they_are_out(say, full):
    (said,) = say(full(Cause.WAYS_SHUT))
    assert said.below == ("Test: It is closed.",)
