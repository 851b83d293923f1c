"""Documents on the schedule: when to send for each, and what is late."""

from __future__ import annotations

from decimal import Decimal

from pathways_app.domain.month import format_month
from pathways_app.domain.requirement import Holds
from pathways_app.domain.step import Document
from pathways_app.planner.find import find_routes
from pathways_app.planner.paperwork import paperwork
from tests.planner.small_catalogue import catalogue, request, step


def papers(*steps):
    (route,) = find_routes(catalogue(steps), request()).routes
    found = paperwork(catalogue(steps), request(), route)
    return [(one.name, format_month(one.ready_by), format_month(one.start_by), one.months_late) for one in found]


def document(name, months):
    return Document(name, "office", Decimal(months), "a note")


def test_a_document_is_sent_for_in_time_for_its_step():
    first = step("a", "A", 12, 0)
    second = step("b", "G", 1, 0, requires=Holds("A"), documents=(document("proof", 2), document("form", "0.5")))
    assert papers(first, second) == [("proof", "2027-09", "2027-07", 0), ("form", "2027-09", "2027-08", 0)]


def test_what_should_have_been_under_way_before_the_start_is_late():
    assert papers(step("a", "G", 12, 0, documents=(document("x", 3), document("y", 0)))) == [
        ("x", "2026-09", "2026-06", 3),
        ("y", "2026-09", "2026-09", 0),
    ]


def test_an_application_needs_its_papers_by_its_deadline():
    applied = step("a", "G", 12, 0, intake_months=(8,), apply_by="04-15", documents=(document("x", 2),))
    assert papers(applied) == [("x", "2027-04", "2027-02", 0)]


def test_a_document_carries_what_the_catalogue_says_of_it():
    steps = [step("a", "G", 12, 0, documents=(document("x", 3),))]
    (route,) = find_routes(catalogue(steps), request()).routes
    (found,) = paperwork(catalogue(steps), request(), route)
    assert (found.step, found.issuer, found.lead_months, found.note, found.late) == ("a", "office", 3, "a note", True)
