"""The short form of what lies behind a route."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from pathways_app.cli.details_text import MOST_DOCUMENTS, details_lines
from pathways_app.domain.bursary import AmountBasis, BursaryKind
from pathways_app.domain.requirement import Holds
from pathways_app.domain.step import Document
from pathways_app.planner.find import find_routes
from pathways_app.services.route_details import route_details
from tests.planner.small_catalogue import bursary, catalogue, request, step


def lines(steps, bursaries=(), today=date(2026, 8, 31)):
    places = catalogue(steps, bursaries)
    routes = find_routes(places, request()).routes[:1]
    return details_lines(places, route_details(places, request(), routes)[0], today)


def paper(name, months):
    return Document(name, "office", Decimal(months))


FIRST = step("a", ("A", "B", "C", "D"), 3, 100, documents=(paper("proof", 2),))
LAST = step("b", "G", 6, 500, requires=Holds("A"), documents=(paper("form", 1), paper("photo", 2)))


def test_the_lowest_point_the_way_out_and_the_papers():
    assert lines([FIRST, LAST]) == [
        "  Lowest point: -£600 in Dec 2026",
        "  Gained on the way, should you stop:",
        "    Dec 2026: A, B, C and 1 more",
        "  Papers to send for:",
        "    Late: proof (office), for a: should be under way since Jul 2026",
        "    By Oct 2026: photo (office), for b",
        "    By Nov 2026: form (office), for b",
    ]


def test_a_paper_of_a_start_far_off_is_not_late_yet():
    assert "    By Jul 2026: proof (office), for a" in lines([FIRST, LAST], today=date(2026, 6, 30))


def test_loans_and_unknown_fees_are_said():
    loan = bursary("l", "b", 450, kind=BursaryKind.LOAN, basis=AmountBasis.UP_TO)
    assert lines([FIRST, LAST], [loan])[0] == "  Lowest point: -£600 in Dec 2026, with loans -£150"
    assert lines([FIRST, replace(LAST, fee=None)])[0] == "  Lowest point: -£200 in Dec 2026, unknown fees as planned"


def test_a_single_free_step_has_nothing_behind_it():
    assert lines([step("a", "G", 3, 0)]) == []


def test_many_documents_are_counted():
    many = tuple(paper(f"x{number}", 0) for number in range(MOST_DOCUMENTS + 2))
    head, *listed, rest = lines([step("a", "G", 3, 0, documents=many)])
    assert (head, len(listed), rest) == ("  Papers to send for:", MOST_DOCUMENTS, "    and 2 more documents")
    assert listed[0] == "    By Sep 2026: x0 (office), for a"
