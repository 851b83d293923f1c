import pytest

from pathways_app.cli.choice_text import also_lines, left_out, standing_out
from pathways_app.domain.choice import AlsoAt, Choice, Handful
from pathways_app.domain.money import Money
from pathways_app.domain.month import parse_month
from pathways_app.domain.route import Label, Margin, Route, RouteStep
from tests.planner.small_catalogue import catalogue, step

MARCH = parse_month("2030-03")
PLACES = catalogue(
    [step("Degree, north", "D", 1, 0), step("Degree, south", "D", 1, 0), step("Degree, east", "D", 1, 0)]
)


def pounds(amount):
    return Money.of(amount, "GBP")


def route(*margins):
    taken = (RouteStep("Degree, north", MARCH, MARCH, pounds(0), pounds(0), ()),)
    labels = tuple(margin.label for margin in margins)
    return Route(MARCH, 9, pounds(900), pounds(900), 3, taken, labels=labels, margins=margins)


@pytest.mark.parametrize(
    ("margin", "words"),
    [
        (Margin(Label.FASTEST, months=1), "fastest by 1 month"),
        (Margin(Label.FASTEST, months=5), "fastest by 5 months"),
        (Margin(Label.FASTEST, months=5, shared=2), "fastest"),
        (Margin(Label.FASTEST), "fastest"),
        (Margin(Label.CHEAPEST, money=pounds(1085)), "cheapest by £1,085"),
        (Margin(Label.CHEAPEST, money=pounds(0)), "cheapest"),
        (Margin(Label.CHEAPEST, money=pounds(5), certain=False), "cheapest as far as costs are known"),
        (Margin(Label.KEEPS_SALARY, months=10), "keeps your salary"),
        (Margin(Label.FEWEST_UNPAID, months=10), "fewest months without pay by 10 months"),
        (Margin(Label.FEWEST_STEPS, steps=2), "fewest steps"),
    ],
)
def test_a_label_says_by_how_much(margin, words):
    assert standing_out(route(margin)) == words


def test_labels_stand_side_by_side():
    both = route(Margin(Label.FASTEST, months=2), Margin(Label.NO_ASSUMPTIONS))
    assert standing_out(both) == "fastest by 2 months, rests on no assumption"
    assert standing_out(route()) == ""


def other(name, **facts):
    figures = {"arrival": MARCH, "net_cost": pounds(900), "unpaid_months": 3, **facts}
    return AlsoAt(("Degree, north",), (name,), **figures)


def test_what_comes_to_the_same_is_on_one_line_and_what_differs_says_how():
    late = other(
        "Degree, east",
        arrival=MARCH + 1,
        net_cost=pounds(950),
        unpaid_months=1,
        unknown_fees=("x",),
        known_cost=pounds(45),
    )
    assert also_lines(PLACES, route(), [other("Degree, south"), late, other("Degree, east")]) == [
        "  Also at: Degree, south; Degree, east",
        "  Also, arriving Apr 2030, £45 + ?, 1 month without pay: Degree, east",
    ]
    assert also_lines(PLACES, route(), []) == []


def test_nothing_is_left_out_without_a_count():
    folded = Handful((Choice(0, (other("Degree, south", route=1), other("Degree, east"))),), (2, 3))
    assert left_out(folded, 4) == "3 more routes of 4 (1 the same way elsewhere, 2 other ways): see --all."
    assert left_out(Handful((Choice(0),), (1,)), 2) == "1 more route of 2 (1 other way): see --all."
    assert left_out(Handful((Choice(0), Choice(1))), 2) == ""
