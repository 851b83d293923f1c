"""A place made ready for reading its routes."""

from __future__ import annotations

from dataclasses import replace

from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.requirement import AllOf, AnyOf, Condition, Holds
from pathways_app.planner.quorum import is_met
from pathways_app.planner.snapshot import snapshot
from tests.planner.small_catalogue import attribute, bursary, catalogue, credential, money, step

YES, NO = Condition("a", (True,)), Condition("a", (False,))


def test_conditions_come_first_in_order_as_written_and_are_answered_by_attribute():
    wants = AllOf((Holds("X"), AnyOf((YES, Condition("b", (True,))))))
    places = catalogue(
        [step("s", "A", 1, 1, requires=wants)],
        [bursary("gr", "s", 5, eligibility=NO)],
        [attribute("a"), attribute("b")],
    )
    reading = snapshot(places).reading
    assert reading.conditions == (NO, YES, Condition("b", (True,)))
    assert reading.answered({}) == (0, 0b111)
    assert reading.answered({"a": True}) == (0b010, 0b100)
    assert reading.answered({"a": False, "b": False, "z": True}) == (0b001, 0)
    assert reading.mask(["nobody asks"]) == 0
    asks = reading.step("s").asks
    assert is_met(asks, reading.mask(["X"]) | 0b010)
    assert not is_met(asks, reading.mask(["X"]) | 0b001)
    (offer,) = reading.step("s").offers
    assert (offer.asks, offer.mentioned) == ((("a", 0b001),), 0)


def test_awards_hold_what_they_imply_and_are_told_by_what_they_bring():
    entries = [credential("A", implies=("low",)), credential("low")]
    places = catalogue([step("s", "A", 1, 1), step("t", "low", 1, 1), step("u", "B", 1, 1)], credentials=entries)
    reading = snapshot(places).reading
    assert reading.step("s").awards == reading.mask(["A", "low"])
    assert reading.awarding(reading.mask(["low"])) == ["s", "t"]
    assert reading.awarding(reading.mask(["A", "B"])) == ["s", "u"]


def test_what_rules_a_bursary_out_does_so_whichever_says_so():
    one = bursary("one", "s", 5, never_with=("two", "s2"), not_with=("three",))
    places = catalogue(
        [step("s", "A", 1, 1), step("s2", "B", 1, 1)], [one, bursary("two", "s", 5), bursary("three", "s", 5)]
    )
    offers = {offer.bursary.id: offer for offer in snapshot(places).reading.step("s").offers}
    assert (offers["one"].never_with, offers["one"].not_with) == ({"two", "s2"}, {"three"})
    assert (offers["two"].never_with, offers["three"].not_with) == ({"one"}, {"one"})
    assert (offers["three"].never_with, offers["two"].not_with) == (set(), set())


def test_awards_that_can_be_renewed_lapse_and_others_last():
    entries = [
        credential("K", valid_months=6, renewable=True, renewed_by="s"),
        credential("L", valid_months=6),
        credential("M", renewable=True, renewed_by="s"),
    ]
    places = catalogue([step("s", ("K", "L", "M"), 1, None)], credentials=entries)
    read = snapshot(places).reading.step("s")
    assert (read.lapsing, read.lasting) == ((("K", 6),), {"L", "M"})
    assert (read.fee, read.planned) == (None, money(0))


def test_only_a_record_check_that_turns_on_nothing_is_loose():
    entry = credential("K", kind=CredentialKind.CHECK, valid_months=6, renewable=True, renewed_by="s")
    check = step("s", "K", 1, 1, hours=0)

    def loose(*changed, offers=(), known=entry) -> bool:
        return snapshot(catalogue(list(changed), list(offers), credentials=[known])).reading.step("s").loose

    assert loose(check)
    assert not loose(check, known=replace(entry, renewed_by="other"))
    assert not loose(replace(check, job=True))
    assert not loose(step("s", "K", 1, 1, hours=2))
    assert not loose(replace(check, requires=Holds("X")))
    assert not loose(check, offers=[bursary("gr", "s", 5, eligibility=Holds("X"))])
    assert loose(replace(check, requires=YES))
