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


def test_a_route_sooner_among_those_that_keep_pay_is_better_though_another_is_sooner_still():
    places = catalogue(
        [
            step("full", "G", 6, 100, hours=35, job=False),
            step("slow", "G", 48, 100, hours=8, job=True, pays_salary=True),
            step("post", "G", 24, 100, hours=8, job=True, pays_salary=True, status=Status.PROPOSED),
        ]
    )
    (opening,) = better(places, request()).openings
    assert opening.changes == (Change(Limit.PROPOSED, entry="post"),)
    assert opening.gain == Gain()
    assert (opening.beside.against, opening.beside.months, opening.beside.unpaid_months) == (1, -24, 0)


def test_two_changes_are_named_together_only_for_what_neither_brings_alone():
    places = catalogue(
        [
            step("slow", "G", 36, 100, hours=8),
            step("evenings", "G", 24, 100, hours=12),
            step("soon", "G", 12, 100, hours=12, status=Status.PROPOSED),
        ]
    )
    assert gains(places, request(study_hours=8)) == [
        ((Change(Limit.STUDY_HOURS, 12),), Gain(months=12)),
        ((Change(Limit.STUDY_HOURS, 12), Change(Limit.PROPOSED, entry="soon")), Gain(months=24)),
    ]


def test_more_hours_are_offered_as_far_as_each_route_needs_them():
    facts = {"job": True, "pays_salary": True}
    places = catalogue([step(f"at-{hours}", "G", 60 - hours, 100, hours=hours, **facts) for hours in (8, 12, 24, 36)])
    assert gains(places, request(study_hours=8)) == [
        ((Change(Limit.STUDY_HOURS, 12),), Gain(months=4)),
        ((Change(Limit.STUDY_HOURS, 36),), Gain(months=28)),
    ]


def test_values_of_a_circumstance_that_bring_the_same_stand_together():
    asked = Condition("employer", ("state", "private"))
    places = catalogue(
        [step("slow", "G", 36, 100), step("soon", "G", 12, 100, requires=asked)],
        attributes=[attribute("employer", "state", "private", "none")],
    )
    assert gains(places, request(attributes={"employer": "none"})) == [
        ((Change(attribute="employer", values=("state", "private")),), Gain(months=24))
    ]


def test_what_is_not_listed_is_counted():
    steps = [step("slow", "G", 60, 1000)]
    steps += [step(f"p{n:02}", "G", 50 - n, 100 + 20 * n, status=Status.PROPOSED) for n in range(14)]
    found = better(catalogue(steps), request())
    assert (len(found.openings), found.further, found.complete) == (12, 2, True)
