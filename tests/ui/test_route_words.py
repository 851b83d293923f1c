from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from pathways_app.domain.cash_line import CashEntry, CashKind
from pathways_app.domain.choice import AlsoAt
from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds
from pathways_app.domain.step import Status
from pathways_app.domain.why import Apart, Without
from pathways_app.services.route_details import route_details
from pathways_app.services.why import step_reasons
from pathways_app.ui import route_words as words

TODAY = date(2026, 11, 22)

NBSP, MINUS = "\u00a0", "\u2212"
NOTHING = Money(0, "GBP")


@pytest.fixture
def reasons(place, request_, route):
    return {reason.step: reason for reason in step_reasons(place, request_, (route,))[0]}


def test_names_after_the_first_few_are_counted():
    assert words.listed(["a", "b", "c"]) == "a, b and c"
    assert words.listed(["a", "b", "c", "d", "e"]).startswith("a, b, c and 2")


def test_a_requirement_is_written_on_one_line(place):
    part = AllOf((Holds("w.level-3"), AnyOf((Holds("w.science-c"), Condition("backing", (True,))))))
    assert words.requirement_words(place, part) == "Level 3 and (any one of: Science c and Backing)"
    two = AtLeast(2, (Holds("w.maths-c"), Holds("w.science-c"), Holds("w.level-3")))
    assert words.requirement_words(place, two) == "2 of: Maths c, Science c and Level 3"


def test_a_step_says_what_it_is_for_and_what_breaks_without_it(place, reasons):
    (service,) = reasons["w.register"].serves
    assert words.service_words(place, service) == "For First post: Registered"
    assert words.service_words(place, reasons["w.induction"].serves[0]) == "Brings the goal: Teacher"
    whole = words.without_words(place, reasons["w.register"])
    assert whole == ["Without it First post cannot start: it asks for Registered"]
    assert words.without_words(place, reasons["w.register"], needed=False) == []
    assert words.without_words(place, reasons["w.register"], briefly=True) == ["Without it the goal is not reached"]


def test_a_step_that_only_saves_time_says_how_much(place, reasons):
    spared = replace(reasons["w.test"], without=Without(month(2032, 1), 3, bursaries=("w.waiver",)))
    assert words.without_words(place, spared) == [
        f"Without it: arrival 3{NBSP}m later at the least, Jan{NBSP}2032",
        "Without it no longer due in full: Waiver",
    ]


def test_a_route_is_set_beside_the_next_or_the_one_before():
    apart = Apart(1, -12, Money(420_000, "GBP"), 0, 1, 0, estimated=True)
    said = words.apart_words(apart, 0)
    assert said.startswith(f"Beside the next route: 1{NBSP}y earlier, about £4,200 dearer, 1 assumption")
    assert words.apart_words(replace(apart, against=0), 1).startswith("Beside the route before: ")
    assert words.apart_words(Apart(1, 0, NOTHING, 0, 0, 2), 0) == ""


def test_another_place_says_how_it_differs_or_that_it_does_not(place, route):
    same = AlsoAt(("w.test",), ("w.re-sit",), route.arrival, route.net_cost, route.unpaid_months)
    assert words.also_words(place, same) == "Re sit"
    assert words.also_figures(route, same) == "the same month, cost and months without pay"
    later = replace(same, arrival=route.arrival + 2, unknown_fees=("w.re-sit",))
    assert words.also_figures(route, later) == f"2{NBSP}m later"


def test_stopping_half_way_says_what_is_held_then_and_what_it_opens(place, request_, route):
    ramps = route_details(place, request_, (route,))[0].off_ramps
    ramp = next(one for one in ramps if one.step == "w.degree-course")
    assert words.ramp_title(place, ramp) == f"September{NBSP}2030, after Degree course"
    assert words.ramp_words(place, ramp, None).startswith("You then hold ")
    lapsed = replace(ramp, gained=(), opens=(), lapsed=("w.science-test",))
    assert words.ramp_words(place, lapsed, None) == "Lapsed by then: Science test"


def test_a_document_that_is_late_says_so(place, request_, route):
    (document,) = route_details(place, request_, (route,))[0].documents
    since = f"Late: should be under way since November{NBSP}2026"
    assert words.document_title(document, date(2026, 11, 1)) == since
    assert words.document_title(document, date(2026, 10, 31)) == f"Send for it by November{NBSP}2026"
    assert words.document_title(replace(document, months_late=0), TODAY).startswith("Send for it by ")
    at_once = replace(document, months_late=0, lead_months=0)
    assert words.document_title(at_once, TODAY).startswith("Have it by ")
    said = words.document_words(place, document)
    assert said.startswith(f"Police check, for Degree course · from Bureau · takes 2{NBSP}m")


def test_money_that_moves_says_what_for(place):
    fee = CashEntry(month(2027, 9), CashKind.FEE, "w.degree-course", Money(-100, "GBP"))
    assert words.entry_words(place, fee) == "Fee: Degree course"
    assert words.entry_amount(fee) == f"{MINUS}£1"
    assert words.entry_amount(replace(fee, known=False)) == f"not known, planned {MINUS}£1"
    assert words.entry_amount(replace(fee, known=False, amount=NOTHING)) == "not known"
    loan = replace(fee, kind=CashKind.LOAN, bursary="w.loan", ask=("income",))
    assert words.entry_words(place, loan) == "Loan: Loan (answers decide)"
    grant = replace(fee, kind=CashKind.BURSARY, bursary="w.grant", dated=False)
    assert words.entry_words(place, grant) == "Grant (month assumed)"
    renewal = replace(fee, kind=CashKind.RENEWAL, credential="w.registered")
    assert words.entry_words(place, renewal) == "Renewal: Registered"


def test_what_is_only_proposed_is_named(place, route):
    assert words.proposals_of(place, route) == ()
    steps = {**place.steps, "w.test": replace(place.steps["w.test"], status=Status.PROPOSED)}
    bursaries = {**place.bursaries, "w.waiver": replace(place.bursaries["w.waiver"], status=Status.PROPOSED)}
    planned = replace(place, steps=MappingProxyType(steps), bursaries=MappingProxyType(bursaries))
    assert words.proposals_of(planned, route) == ("w.test", "w.waiver")
    said = words.proposal_words(planned, ("w.test", "w.waiver"))
    assert said == "Counts on what is only proposed: Test and Waiver"
