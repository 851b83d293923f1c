from dataclasses import replace
from types import MappingProxyType

import pytest

from pathways_app.domain.bursary import Amount, AmountBasis, Bursary, BursaryKind
from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.requirement import ALWAYS
from pathways_app.domain.route import Label, Margin
from pathways_app.domain.step import Status
from pathways_app.domain.supposed import Assumed, Supposed
from pathways_app.domain.text import LocalText
from pathways_app.report.words import words_in
from pathways_app.report.write_drawing import shared_axis
from pathways_app.report.write_glance import (
    cost_note,
    cost_words,
    glance_rows,
    heading_words,
    label_words,
    lead_words,
    rests_on_words,
    routes_words,
)

WORDS = words_in("en")


@pytest.fixture
def slow(route):
    """Return a route that is later, cheaper and without a month unpaid."""
    return replace(
        route, arrival=month(2035, 3), months=99, unpaid_months=0, net_cost=Money.of(45, "GBP"), assumptions=()
    )


@pytest.fixture
def open_(route):
    """Return the route with a fee nobody published."""
    unknown = replace(route.steps[0], fee=None, planned_fee=Money.of(1000, "GBP"))
    net = Money.of(29915, "GBP")
    return replace(route, steps=(unknown, *route.steps[1:]), net_cost=net, unknown_fees=("w.test",))


def said(runs):
    return "".join(f"*{run.text}*" if run.strong else run.text for run in runs).replace("\u00a0", " ")


def test_a_row_says_when_what_and_how_much(place, request_, route):
    labelled = replace(route, margins=(Margin(Label.FASTEST, months=14),))
    (row,) = glance_rows(WORDS, place, request_, [labelled], ["Degree course"], shared_axis(request_, [route]))
    assert (row.number, row.arrival, row.duration) == (1, "Oct\u00a02031", "4\u00a0years 10\u00a0months")
    assert (row.title, row.note) == (
        "Degree course",
        "fastest by 1\u00a0year 2\u00a0months; takes 1 thing for granted",
    )
    assert (row.cost, row.cost_note, row.unpaid) == ("£28,915", "after £500 of grants", "36")


def test_an_unknown_fee_is_never_a_bold_small_number_alone(open_):
    assert cost_words(WORDS, open_) == "£28,915\u00a0+\u00a0?"
    assert cost_note(WORDS, open_) == "+ 1 fee not known"


def test_a_proposal_is_marked(place, request_, route):
    proposed = replace(place.steps["w.test"], status=Status.PROPOSED)
    place = replace(place, steps=MappingProxyType({**place.steps, "w.test": proposed}))
    (row,) = glance_rows(WORDS, place, request_, [route], ["Degree course"], shared_axis(request_, [route]))
    assert "counts on a proposal" in row.note


def test_the_lead_sums_up(route, slow):
    assert said(lead_words(WORDS, [route, slow], 2)) == (
        "2 routes are worth taking. The quickest gets you there in *October 2031* but means *36 months without pay*. "
        "The cheapest whose fees are all known costs *£45* and gets you there in *March 2035*. "
        "1 brings no month without pay."
    )


def test_the_lead_says_what_is_not_shown_and_not_known(route, open_):
    lead = said(lead_words(WORDS, [route, open_], 15))
    assert lead.startswith("15 routes are worth taking; the 2 here stand out.")
    assert lead.endswith("so the cost is not complete for: route 2.")


@pytest.mark.parametrize("unpaid", [0, 36])
def test_a_single_route_is_not_the_quickest_of_one(route, unpaid):
    lead = said(lead_words(WORDS, [replace(route, unpaid_months=unpaid)], 1))
    assert lead.startswith("1 route is worth taking. It gets you there in *October 2031* ")


@pytest.mark.parametrize(
    ("numbers", "total", "words"),
    [(["1"], 1, "this route"), (["2"], 3, "route 2"), (["2", "3"], 3, "routes 2 and 3"), (["1", "2"], 2, "all routes")],
)
def test_routes_are_named_by_their_numbers(numbers, total, words):
    assert routes_words(WORDS, numbers, total) == words


@pytest.mark.parametrize("label", list(Label))
def test_every_label_has_words(label):
    assert label_words(WORDS, Margin(label))
    assert label_words(WORDS, Margin(label, money=Money.of(5, "GBP"), certain=False))


def test_the_heading_goes_from_the_role_held_to_the_goal(place, request_):
    assert heading_words(WORDS, place, request_) == "From assistant to teacher"
    nobody = replace(request_, person=replace(request_.person, holds=frozenset()))
    assert heading_words(WORDS, place, nobody) == "Your way to: teacher"


def test_the_question_is_told_with_all_its_limits(place, request_):
    person = replace(
        request_.person,
        attributes=MappingProxyType({"subject": "art", "backing": True}),
        keep_earning=True,
        study_hours=21,
        budget=Money.of(5000, "GBP"),
        by=month(2032, 1),
        modes=frozenset({"part_time", "online"}),
    )
    made_up = Bursary(
        "w.made-up", LocalText.of({"en": "My aunt"}), BursaryKind.GRANT, Amount(AmountBasis.ONE_OFF), (), ALWAYS,
        Status.OPEN, None, (),
    )  # fmt: skip
    supposed = Supposed((Assumed("backing", True),), (made_up,), ("w.re-sit",))
    asked = replace(request_, person=person, strict=True, what_if=True, supposed=supposed)
    told = rests_on_words(WORDS, place, asked).replace("\u00a0", " ")
    assert told == (
        "Held: Assistant; Level 3; Maths c. Subject: art. 21 hours of study a week. Pay is kept throughout. "
        "At most £5,000 to spend. Arrival by January 2032. Ways of study: online or part time. "
        "Nothing is taken for granted. What is only proposed is counted on too. Supposed: backing: yes. "
        "Supposed money: My aunt. Out of the question: Re sit. Start: December 2026."
    )


def test_nothing_held_is_said(place, request_):
    nobody = replace(request_, person=replace(request_.person, holds=frozenset()))
    assert rests_on_words(WORDS, place, nobody).startswith("Nothing is held yet.")
