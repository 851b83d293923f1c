"""The least of each change: fewest hours, earliest date, smallest budget, nearest number."""

from __future__ import annotations

from decimal import Decimal

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.change import Change, Limit
from pathways_app.domain.month import parse_month
from pathways_app.domain.requirement import Condition
from pathways_app.planner.explain import smallest_openings
from pathways_app.planner.find import find
from tests.planner.small_catalogue import attribute, catalogue, money, request, step


def changes(places, asked):
    found, complete = smallest_openings(places, asked, find, lambda: False)
    assert complete
    return [opening.changes for opening in found]


def test_where_two_measures_trade_each_is_made_least_first():
    places = catalogue([step("slow", "G", 24, 50, hours=5), step("quick", "G", 6, 400, hours=5)])
    found = changes(places, request(budget=money(0), by=parse_month("2026-10")))
    assert found == [
        (Change(Limit.BY, parse_month("2027-03")), Change(Limit.BUDGET, 40000)),
        (Change(Limit.BY, parse_month("2028-09")), Change(Limit.BUDGET, 5000)),
    ]


def test_hours_and_date_together_are_each_no_more_than_they_must():
    places = catalogue([step("slow", "G", 24, 0, hours=12), step("quick", "G", 6, 0, hours=30)])
    found = changes(places, request(study_hours=8, by=parse_month("2026-10")))
    assert found == [
        (Change(Limit.STUDY_HOURS, 12), Change(Limit.BY, parse_month("2028-09"))),
        (Change(Limit.STUDY_HOURS, 30), Change(Limit.BY, parse_month("2027-03"))),
    ]


def test_a_number_is_moved_to_the_nearest_end_of_what_will_do():
    fte = Attribute("hours", AttributeType.NUMBER, "m", "?")
    places = catalogue(
        [
            step("c", "G", 1, 1, requires=Condition("hours", low=Decimal(16), high=Decimal(30))),
            step("d", "G", 1, 1, requires=Condition("hours", low=Decimal(38))),
        ],
        attributes=[fte],
    )
    assert changes(places, request(attributes={"hours": Decimal(10)})) == [
        (Change(attribute="hours", values=(Decimal(16),), low=Decimal(16), high=Decimal(30)),)
    ]
    assert changes(places, request(attributes={"hours": Decimal(35)})) == [
        (Change(attribute="hours", values=(Decimal(38),), low=Decimal(38)),)
    ]


def test_a_choice_names_every_value_that_will_do_in_the_order_it_is_asked():
    places = catalogue(
        [step("c", "G", 1, 1, requires=Condition("place", ("north", "east")))],
        attributes=[attribute("place", "south", "north", "east")],
    )
    assert changes(places, request(attributes={"place": "south"})) == [
        (Change(attribute="place", values=("north", "east")),)
    ]
