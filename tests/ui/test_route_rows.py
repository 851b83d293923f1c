from dataclasses import replace
from types import MappingProxyType

import pytest

from pathways_app.domain.choice import AlsoAt, Choice, Handful
from pathways_app.domain.money import Money
from pathways_app.domain.route import Label, Margin
from pathways_app.domain.route_name import known_cost
from pathways_app.domain.step import Status
from pathways_app.ui.route_rows import label_words, rows_of, title_of, unpaid_words


def test_a_row_says_when_what_how_much_and_how_long_without_pay(place, request_, route):
    (row,) = rows_of((replace(route, margins=(Margin(Label.FASTEST),)),), place, request_)
    assert (row.arrival, row.duration, row.title) == ("Oct\u00a02031", "4\u00a0y\u00a010\u00a0m", "Degree course")
    assert (row.cost, row.cost_note, row.unpaid) == ("£28,915", "after £500 of grants", 36)
    assert (row.label, row.assumptions) == ("Fastest", "1 assumption")
    assert row.spoken.split(", ") == [
        "Arrives October\u00a02031",
        "4 years 10 months",
        "Degree course",
        "£28,915",
        "36 months without pay",
        "Fastest",
        "1 assumption",
    ]
    assert unpaid_words(row) == "36\u00a0m unpaid"


def test_unknown_fees_are_left_out_of_the_cost_and_said_so(place, request_, route):
    unknown = replace(
        route,
        steps=(replace(route.steps[0], fee=None, planned_fee=Money.of(1000, "GBP")), *route.steps[1:]),
        net_cost=Money.of(29915, "GBP"),
        unknown_fees=("w.test",),
    )
    (row,) = rows_of((unknown,), place, request_)
    assert known_cost(unknown) == Money.of(28915, "GBP")
    assert (row.cost, row.cost_open, row.cost_note) == ("£28,915", True, "+ 1 fee not known")
    assert "£28,915 and more not known" in row.spoken


@pytest.mark.parametrize(
    ("margin", "words"),
    [
        (Margin(Label.FASTEST, months=14), "Fastest by 1\u00a0y\u00a02\u00a0m"),
        (Margin(Label.FASTEST, months=14, shared=2), "Fastest"),
        (Margin(Label.CHEAPEST, money=Money.of(1085, "GBP")), "Cheapest by £1,085"),
        (Margin(Label.CHEAPEST, money=Money.of(0, "GBP")), "Cheapest"),
        (Margin(Label.CHEAPEST, money=Money.of(5, "GBP"), certain=False), "Cheapest as far as known"),
    ],
)
def test_labels_say_by_how_much(margin, words):
    assert label_words(margin) == words


@pytest.mark.parametrize("label", list(Label))
def test_every_label_has_words(label):
    assert label_words(Margin(label))
    assert not any(letter.isdigit() for letter in label_words(Margin(label, months=14), brief=True))
    assert not any(letter.isdigit() for letter in label_words(Margin(label, money=Money.of(1085, "GBP")), brief=True))


def test_where_else_a_route_can_be_taken_is_counted_and_named(place, request_, route):
    first = AlsoAt((route.steps[0].id,), (route.steps[0].id,), route.arrival, route.net_cost, 36)
    second = replace(first, arrival=route.arrival + 1, net_cost=Money.of(9, "GBP"))
    (row,) = rows_of((route,), place, request_, Handful((Choice(0, (first, second)),)))
    name = place.steps[route.steps[0].id].name.in_language("en")
    assert row.elsewhere == "also at 2 others"
    assert row.tip.splitlines() == [row.title, f"Also {name}", f"Also {name}: November\u00a02031, £9"]
    assert row.spoken.endswith("also at 2 others")
    open_ = replace(second, net_cost=Money.of(9000, "GBP"), unknown_fees=("w.test",), known_cost=Money.of(9, "GBP"))
    (row,) = rows_of((route,), place, request_, Handful((Choice(0, (open_,)),)))
    assert row.tip.splitlines()[1] == f"Also {name}: November\u00a02031, £9 and more not known"
    (row,) = rows_of((route,), place, request_)
    assert (row.elsewhere, row.tip) == ("", row.title)


def test_a_route_without_steps_has_nothing_left_to_do(place, route):
    assert title_of(replace(route, steps=()), place) == "Nothing left to do"


def test_two_long_studies_both_name_the_route(place, route):
    resit = replace(route.steps[0], id="w.re-sit", end=route.steps[0].start + 10)
    assert title_of(replace(route, steps=(resit, *route.steps[1:])), place) == "Re sit, then Degree course"


def test_routes_of_one_name_are_told_apart_wherever_they_stand(place, request_, route):
    untested = replace(route, steps=route.steps[1:])
    first, second = rows_of((route, untested), place, request_)
    assert (first.title, second.title) == ("Test, then Degree course", "Degree course")
    assert "Test, then Degree course" in first.spoken
    assert title_of(route, place, (route, untested)) == first.title
    assert title_of(route, place, (untested,)) == "Degree course"


def test_where_else_a_route_can_be_taken_is_counted_in_words_and_in_few_signs(place, request_, route):
    also = AlsoAt(("w.test",), ("w.re-sit",), route.arrival, route.net_cost, route.unpaid_months)
    (row,) = rows_of((route,), place, request_, Handful((Choice(0, (also, also, also)),)))
    assert row.places == "+3"
    assert "3" in row.elsewhere
    assert row.elsewhere in row.spoken
    (alone,) = rows_of((route,), place, request_)
    assert (alone.places, alone.elsewhere) == ("", "")


def test_a_route_that_counts_on_a_proposal_says_so(place, request_, route):
    steps = {**place.steps, "w.test": replace(place.steps["w.test"], status=Status.PROPOSED)}
    planned = replace(place, steps=MappingProxyType(steps))
    (row,) = rows_of((route,), planned, request_)
    assert row.proposed
    assert "proposal" in row.assumptions
    assert "proposal" in row.spoken
    (sure,) = rows_of((replace(route, assumptions=()),), planned, request_)
    assert sure.assumptions == "on a proposal"
    assert not rows_of((route,), place, request_)[0].proposed
