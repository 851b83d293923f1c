from dataclasses import replace

import pytest

from pathways_app.domain.bursary import COUNTED_KINDS, BursaryKind
from pathways_app.domain.money import Money
from pathways_app.domain.open_questions import OpenQuestion
from pathways_app.domain.person import Person
from pathways_app.domain.requirement import Condition
from pathways_app.services.funding_board import board_now
from pathways_app.ui.funding.asked import Asked, asked_now, asked_of_routes, settles_words


def names(asked):
    return [one.question.attribute.name for one in asked]


def test_today_the_largest_sum_is_asked_about_first(place):
    board = board_now(place, Person())
    asked = asked_now(place, board)
    assert names(asked) == ["subject", "income"]
    assert asked[0].settles == ("w.incentive",)
    assert settles_words(place, asked[0]) == "It settles Incentive (£15,000)."


@pytest.mark.parametrize("kind", sorted(set(BursaryKind) - COUNTED_KINDS))
def test_what_takes_nothing_off_the_cost_comes_after_what_does(place, kind):
    large = replace(place.bursaries["w.incentive"], kind=kind)
    changed = replace(place, bursaries={**place.bursaries, "w.incentive": large})
    assert names(asked_now(changed, board_now(changed, Person()))) == ["income", "subject"]


def test_what_was_put_aside_is_not_asked(place):
    assert "subject" not in names(asked_now(place, board_now(place, Person()), {"subject"}))


def test_several_that_turn_on_one_answer_are_counted(place):
    also = replace(place.bursaries["w.waiver"], eligibility=Condition("subject", ("physics",)))
    changed = replace(place, bursaries={**place.bursaries, "w.waiver": also})
    first = asked_now(changed, board_now(changed, Person()))[0]
    assert first.settles == ("w.incentive", "w.waiver")
    assert settles_words(changed, first) == "It settles Incentive (£15,000) and 1 more."


def test_on_routes_the_order_given_stays_and_gains_are_told(place, on_routes):
    income, backing = place.attributes["income"], place.attributes["backing"]
    questions = (OpenQuestion(backing, None, 0, 1), OpenQuestion(income, Money.of(12345, "GBP"), 0, 0))
    asked = asked_of_routes(place, on_routes, questions)
    assert asked == (Asked(questions[0], ()), Asked(questions[1], ("w.grant",)))
    assert settles_words(place, asked[0]) == "One route depends on it."
    assert settles_words(place, asked[1]) == "It could bring up to £12,345."
