from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from pathways_app.domain.choice import AlsoAt
from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.route import Label, Margin
from pathways_app.report.words import words_in
from pathways_app.report.write_route import RouteFacts, RouteWriter
from pathways_app.services.route_details import route_details

TODAY = date(2026, 11, 22)


@pytest.fixture
def page(place, request_, route):
    def make(language="en", route=route, today=TODAY, **facts):
        (details,) = route_details(place, request_, (route,))
        behind = RouteFacts(route, details.cash_line, details.off_ramps, details.documents, **facts)
        return RouteWriter(words_in(language), place, request_, today, "Summary").page(behind, 2, "Degree course")

    return make


def test_the_head_of_the_page_has_the_figures(page, route):
    made = page(route=replace(route, margins=(Margin(Label.FASTEST),)))
    assert (made.eyebrow, made.title, made.running) == ("Route 2 · fastest", "Degree course", "Summary · Route 2")
    assert [figure.value.replace("\u00a0", " ") for figure in made.figures] == [
        "October 2031",
        "4 years 10 months",
        "£28,915",
        "36 months",
    ]
    assert made.figures[2].label == "Net cost (after £500 of grants)"


def test_a_document_says_for_what_and_how_long_and_whether_it_is_late(page):
    (document,) = page().documents
    assert (document.name, document.late, document.step) == ("Police check", True, 2)
    assert document.when.replace("\u00a0", " ") == "Late: should be under way since November 2026"
    assert document.detail.replace("\u00a0", " ") == (
        "for step 2, from Bureau, takes 2 months, apply by 14 January 2027"
    )
    (early,) = page(today=date(2026, 10, 31)).documents
    assert (early.late, early.when.replace("\u00a0", " ")) == (False, "Send for it by November 2026")


def test_whoever_stops_knows_what_they_hold(page):
    ramps = page().off_ramps
    assert ramps[1].title.replace("\u00a0", " ") == "September 2030, after Degree course"
    assert ramps[1].text == "You then hold Degree and Qts."
    assert ramps[2].text == "You then hold Registered. Opens: New teacher."
    assert all(ramp.month < month(2031, 10) for ramp in ramps)  # the arrival is no stop on the way


def test_months_begin_a_title_with_a_capital(page):
    assert page("fr").off_ramps[1].title.startswith("Septembre")


def test_what_is_taken_for_granted_comes_with_its_question(page):
    assert page().assumptions == ("Backing. Would a school back you?",)


def test_where_else_it_goes_is_said_with_what_it_comes_to(page):
    dear, other = Money.of(900, "GBP"), ("w.other-degree",)
    also = AlsoAt(("w.degree-course",), other, month(2032, 1), dear, 12, other, known_cost=Money.of(45, "GBP"))
    (line,) = page(also_at=(also,)).also_at
    assert line.replace("\u00a0", " ") == "Other degree: January 2032, £45 + ?, 12 months without pay."


def test_help_on_the_way_is_named(page):
    (support,) = page().supports
    assert (support.name, support.kind, support.summary) == ("A mentor", "mentoring", "Weekly talk.")
    assert support.mark == ""


def test_help_that_rests_on_memory_alone_says_so(place, request_, route):
    supports = {ident: replace(one, sources=("s-memory",)) for ident, one in place.supports.items()}
    place = replace(place, supports=MappingProxyType(supports))
    (details,) = route_details(place, request_, (route,))
    facts = RouteFacts(route, details.cash_line, details.off_ramps, details.documents)
    (support,) = RouteWriter(words_in("en"), place, request_, TODAY, "Summary").page(facts, 1, "Degree course").supports
    assert support.mark == "unverified"


def test_every_number_of_a_source_has_its_source(page):
    made = page()
    used = {number for row in (*made.steps, *made.money, *made.supports) for number in row.sources}
    assert used == {row.number for row in made.sources}
