from dataclasses import replace

from pathways_app.domain.money import Money
from pathways_app.domain.route import Answer, AnswerStatus, Explanation, Opening, PossibleBursary
from pathways_app.ui.open_questions import open_questions


def answer(request, *routes, **more):
    return Answer(request, "w", AnswerStatus.FOUND, routes, **more)


def test_questions_worth_most_money_come_first(place, request_, route):
    asked = open_questions(answer(request_, route), place)
    assert [question.attribute.name for question in asked] == ["income", "backing"]
    assert asked[0].money == Money.of(12345, "GBP")
    assert asked[1].routes == 1


def test_a_loan_is_no_money_to_ask_for(place, request_, route):
    loan = PossibleBursary("w.loan", "w.degree-course", Money.of(29370, "GBP"), ("income",))
    (first, _) = open_questions(answer(request_, replace(route, possible_bursaries=(loan,))), place)
    assert first.money is None


def test_an_assumption_is_worth_the_months_it_saves(place, request_, route):
    later = replace(route, arrival=route.arrival + 7, assumptions=(), possible_bursaries=())
    (_, backing) = open_questions(answer(request_, route, later), place)
    assert backing.months == 7


def test_what_is_known_or_put_aside_is_not_asked(place, request_, route):
    known = replace(request_, person=replace(request_.person, attributes={"income": "x"}))
    asked = open_questions(answer(known, route), place, skipped={"backing"})
    assert asked == ()


def test_without_routes_the_openings_ask(place, request_, route):
    why = Explanation((Opening(route, attribute="backing", values=(True,)),))
    asked = open_questions(Answer(request_, "w", AnswerStatus.IMPOSSIBLE, (), why), place)
    assert [question.attribute.name for question in asked] == ["backing"]
