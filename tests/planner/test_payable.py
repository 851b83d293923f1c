"""Whether a bursary may be sure to be paid to the person."""

from __future__ import annotations

from pathways_app.domain.bursary import BursaryKind
from pathways_app.domain.requirement import Condition, Holds
from pathways_app.planner.payable import may_be_paid
from tests.planner.small_catalogue import bursary, catalogue, request, step


def payable(eligibility=None, said=None, changeable=(), **facts):
    terms = {} if eligibility is None else {"eligibility": eligibility}
    places = catalogue([step("c", "G", 12, 100)], [bursary("b", "c", 500, **terms, **facts)])
    return may_be_paid(places, request(attributes=said or {}).person, places.steps.values(), changeable)


def test_money_that_nothing_is_asked_for_is_sure():
    assert payable()
    assert not payable(kind=BursaryKind.FEE_WAIVER)


def test_what_is_held_may_come_and_what_is_not_said_is_not_sure():
    backed = Condition("backed", (True,))
    assert payable(Holds("anything"))
    assert not payable(backed)
    assert not payable(backed, {"backed": False})
    assert payable(backed, {"backed": True})
    assert payable(backed, {"backed": False}, {"backed"})


def test_only_the_steps_on_the_way_count():
    places = catalogue([step("c", "G", 12, 100)], [bursary("b", "c", 500)])
    assert not may_be_paid(places, request().person, [], ())
