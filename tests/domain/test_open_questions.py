from dataclasses import replace

import pytest

from pathways_app.domain.bursary import BursaryKind
from pathways_app.domain.change import Change
from pathways_app.domain.money import Money
from pathways_app.domain.open_questions import open_questions
from pathways_app.domain.route import Answer, AnswerStatus, Explanation, Opening, PossibleBursary
from pathways_app.domain.worth_asking import Questions, WorthAsking


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


@pytest.mark.parametrize(
    ("more", "steps", "most"),
    [
        ({}, ("w.degree-course",) * 3, 60),
        ({"not_with": ("w.big", "w.small")}, ("w.degree-course",) * 3, 40),
        ({"not_with": ("w.big", "w.small")}, ("w.degree-course", "w.degree-course", "w.test"), 60),
        ({"never_with": ("w.big",)}, ("w.degree-course", "w.test", "w.test"), 40),
    ],
)
def test_of_money_that_excludes_other_money_the_most_that_can_be_had_counts(place, request_, route, more, steps, most):
    grant = replace(place.bursaries["w.loan"], kind=BursaryKind.GRANT, not_with=(), never_with=())
    grants = [replace(grant, id=ident) for ident in ("w.big", "w.small")] + [replace(grant, id="w.middle", **more)]
    place = replace(place, bursaries={**place.bursaries, **{one.id: one for one in grants}})
    possible = tuple(
        PossibleBursary(one.id, step, Money.of(amount, "GBP"), ("income",))
        for one, step, amount in zip(grants, steps, (30, 10, 20), strict=True)
    )
    (first, _) = open_questions(answer(request_, replace(route, possible_bursaries=possible)), place)
    assert first.money == Money.of(most, "GBP")


@pytest.mark.parametrize("kind", [BursaryKind.LOAN_FORGIVENESS, BursaryKind.SALARY_SUPPORT])
def test_neither_a_loan_written_off_nor_money_of_the_employer_is_money_to_ask_for(place, request_, route, kind):
    other = replace(place.bursaries["w.loan"], kind=kind)
    place = replace(place, bursaries={**place.bursaries, "w.loan": other})
    possible = PossibleBursary("w.loan", "w.degree-course", Money.of(30000, "GBP"), ("income",))
    (first, _) = open_questions(answer(request_, replace(route, possible_bursaries=(possible,))), place)
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
    why = Explanation((Opening(route, (Change(attribute="backing", values=(True,)),)),))
    asked = open_questions(Answer(request_, "w", AnswerStatus.IMPOSSIBLE, (), why), place)
    assert [question.attribute.name for question in asked] == ["backing"]


def test_what_was_worked_out_comes_on_top_of_what_the_routes_show(place, request_, route):
    backing = WorthAsking("backing", (), Money.of(20000, "GBP"), 5, 0)
    elsewhere = WorthAsking("unheard of", (), Money.of(99999, "GBP"), 5, 0)
    first, second = open_questions(answer(request_, route), place, ranked=Questions((backing, elsewhere)))
    assert (first.attribute.name, first.money, first.months) == ("backing", Money.of(20000, "GBP"), 5)
    assert second.attribute.name == "income"
