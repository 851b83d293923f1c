"""Better routes just out of reach: what brings them, by how much, and that less would not."""

from __future__ import annotations

from pathways_app.domain.change import Change, Limit
from pathways_app.domain.month import parse_month
from pathways_app.domain.requirement import Condition
from pathways_app.domain.route import Gain, OutOfReach
from pathways_app.domain.step import Status
from pathways_app.planner.better import better_routes
from pathways_app.planner.find import find_routes
from tests.planner.small_catalogue import attribute, catalogue, money, request, step


def better(places, asked) -> OutOfReach:
    return better_routes(places, find_routes(places, asked))


def gains(places, asked):
    return [(opening.changes, opening.gain) for opening in better(places, asked).openings]


def test_a_few_more_hours_bring_an_earlier_arrival():
    places = catalogue([step("slow", "G", 24, 100, hours=8), step("quick", "G", 16, 100, hours=12)])
    assert gains(places, request(study_hours=8)) == [((Change(Limit.STUDY_HOURS, 12),), Gain(months=8))]
    assert gains(places, request(study_hours=12)) == []


def test_a_change_that_gains_a_month_or_a_pound_is_not_worth_naming():
    places = catalogue([step("slow", "G", 24, 100, hours=8), step("quick", "G", 22, 91, hours=12)])
    assert gains(places, request(study_hours=8)) == []


def test_a_later_date_brings_a_cheaper_route():
    places = catalogue([step("slow", "G", 24, 100), step("quick", "G", 6, 400)])
    asked = request(by=parse_month("2027-06"))
    assert gains(places, asked) == [((Change(Limit.BY, parse_month("2028-09")),), Gain(money=money(300)))]


def test_what_the_person_has_said_and_can_change_may_keep_their_pay():
    places = catalogue(
        [
            step("c", "G", 12, 100, hours=37),
            step("post", "G", 12, 100, hours=10, job=True, pays_salary=True, requires=Condition("backed", (True,))),
        ],
        attributes=[attribute("backed")],
    )
    said = request(attributes={"backed": False})
    assert gains(places, said) == [((Change(attribute="backed", values=(True,)),), Gain(unpaid_months=12))]
    assert gains(places, request()) == []  # it may be taken for granted, so it is a route already


def test_a_proposal_is_named():
    places = catalogue([step("c", "G", 12, 100), step("soon", "G", 3, 100, status=Status.PROPOSED)])
    assert gains(places, request()) == [((Change(Limit.PROPOSED, entry="soon"),), Gain(months=9))]


def test_the_best_there_can_be_is_bettered_by_nothing():
    places = catalogue([step("c", "G", 0, 0, hours=0)])
    assert better(places, request()) == OutOfReach((), True)
