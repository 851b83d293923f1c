from dataclasses import replace

from pathways_app.cli.apart_words import apart_line, beside_words, difference_words
from pathways_app.domain.why import Apart
from pathways_app.planner.find import find_routes
from tests.planner.small_catalogue import catalogue, money, request, step

FIVE = Apart(against=1, months=-5, money=money(4200), unpaid_months=0, assumptions=0, steps=2)


def test_a_route_is_set_beside_the_next_or_the_one_before():
    assert apart_line(FIVE, 0) == "5 months earlier than the next, £4,200 dearer"
    assert apart_line(replace(FIVE, against=0, months=1, money=money(-5)), 1) == (
        "1 month later than the one before, £5 cheaper"
    )
    assert apart_line(replace(FIVE, months=0, unpaid_months=2, assumptions=-1), 0) == (
        "£4,200 dearer than the next, 2 months more without pay, 1 assumption fewer"
    )
    assert apart_line(replace(FIVE, months=0, money=money(0), assumptions=3), 0) == "3 assumptions more than the next"
    assert apart_line(replace(FIVE, months=0, money=money(0)), 0) is None


def test_a_difference_with_an_estimate_in_it_is_only_about_so_much():
    assert difference_words(0, money(100), -1, estimated=True) == ["about £100 dearer", "1 month fewer without pay"]


def test_a_plan_beside_a_route_that_is_no_worse():
    (fast,) = find_routes(catalogue([step("fast", "G", 6, 100)]), request()).routes
    (slow,) = find_routes(catalogue([step("slow", "G", 9, 120)]), request()).routes
    assert beside_words(slow, fast) == "3 months later, £20 dearer"
    assert beside_words(fast, fast) == "the same in everything"
