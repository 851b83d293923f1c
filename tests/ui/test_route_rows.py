from dataclasses import replace

import pytest

from pathways_app.domain.money import Money
from pathways_app.domain.route import Label
from pathways_app.ui.route_rows import known_cost, label_words, rows_of, short_name, title_of, unpaid_words


def test_a_row_says_when_what_how_much_and_how_long_without_pay(place, request_, route):
    (row,) = rows_of((replace(route, labels=(Label.FASTEST,)),), place, request_)
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


def test_labels_say_by_how_much(route):
    slower = replace(route, arrival=route.arrival + 14, net_cost=Money.of(30000, "GBP"))
    both = (route, slower)
    assert label_words(Label.FASTEST, route, both) == "Fastest by 1\u00a0y\u00a02\u00a0m"
    assert label_words(Label.CHEAPEST, route, both) == "Cheapest by £1,085"
    assert label_words(Label.CHEAPEST, replace(route, unknown_fees=("x",)), both) == "Cheapest"


@pytest.mark.parametrize("label", list(Label))
def test_every_label_has_words(route, label):
    assert label_words(label, route, (route,))


def test_a_route_without_steps_has_nothing_left_to_do(place, route):
    assert title_of(replace(route, steps=()), place) == "Nothing left to do"


def test_two_long_studies_both_name_the_route(place, route):
    resit = replace(route.steps[0], id="w.re-sit", end=route.steps[0].start + 10)
    assert title_of(replace(route, steps=(resit, *route.steps[1:])), place) == "Re sit, then Degree course"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("BA (Hons) Primary Education with QTS: CaBan Bangor", "BA Primary Education with QTS"),
        ("Open University honours degree, part time while working", "Open University honours degree"),
        ("MA: Education", "MA: Education"),
    ],
)
def test_short_names_keep_what_comes_first(name, short):
    assert short_name(name) == short
