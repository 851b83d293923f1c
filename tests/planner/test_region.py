"""What can lead to one goal, compiled."""

from __future__ import annotations

from pathways_app.domain.bursary import Instalment
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds
from pathways_app.domain.step import Status
from pathways_app.planner.region import Region
from pathways_app.planner.snapshot import snapshot
from tests.planner.small_catalogue import attribute, bursary, catalogue, credential, money, step

ASKED = Condition("a", (True,))
STEPS = [
    step("a", "A", 1, 1, status=Status.CLOSED),
    step("b", ("B", "K"), 1, 1, requires=AnyOf((Holds("A"), ASKED))),
    step("g", "G", 1, 1, requires=AllOf((Holds("B"), Holds("low"))), status=Status.PROPOSED),
    step("high", "high", 1, 1, hours=35),
    step("aside", "X", 1, 1, requires=Holds("G")),
]


def region(bursaries=(), steps=STEPS) -> Region:
    entries = [credential("high", implies=("low",), valid_months=6), credential("low")]
    return snapshot(catalogue(steps, bursaries, [attribute("a")], entries)).region("G")


def names(found: Region, steps: int) -> set[str]:
    return {one.ready.step.id for number, one in enumerate(found.steps) if steps >> number & 1}


def test_it_holds_every_step_that_leads_to_the_goal_whatever_its_status():
    found = region()
    every = (1 << len(found.steps)) - 1
    assert names(found, every) == {"a", "b", "g", "high"}
    assert [found.steps[number].ready.step.id for number in found.in_id_order] == ["a", "b", "g", "high"]
    assert names(found, found.open) == {"b", "high"}
    assert names(found, found.proposed) == {"g"}
    assert names(found, found.unpaid) == {"high"}


def test_requirements_and_awards_are_sets_of_facts_that_matter():
    found = region()
    by_id = {one.ready.step.id: one for one in found.steps}
    (condition,) = found.conditions
    assert by_id["b"].needs == (found.mask(["A"]) | 1 << condition,)
    assert by_id["b"].asked == found.mask(["A"])
    assert by_id["b"].conditions == 1 << condition
    assert by_id["b"].awards == found.mask(["B"])
    assert set(by_id["g"].needs) == {found.mask(["B"]), found.mask(["low"])}
    assert by_id["high"].awards == by_id["high"].lapsing == found.mask(["low"])
    assert {name for name, one in by_id.items() if one.awards >> found.facts["low"] & 1} == {"high"}
    assert found.mask(["X", "K"]) == 0


def test_a_bursary_matters_with_what_its_eligibility_asks():
    later = (Instalment(money(5), "later", "g"),)
    offers = [
        bursary("b", "b", 10, eligibility=Holds("K"), instalments=later),
        bursary("elsewhere", "aside", 10),
        bursary("maybe", "b", 10, discretionary=True),
    ]
    found = region(offers)
    (offer,) = found.offers
    assert names(found, offer.steps) == {"b"}
    assert offer.mentioned == found.mask(["K"])
    (mark,) = [fact for name, fact in found.facts.items() if name.startswith("b#")]
    assert offer.terms[0] == (found.mask(["K"]),)
    assert set(offer.terms[1]) == {found.mask(["K"]), 1 << mark}
    assert {one.ready.step.id: one for one in found.steps}["b"].awards >> mark & 1
    assert found.plan_bursaries(offer, 0) is found.plan_bursaries(offer, 0)


def test_a_requirement_too_large_to_write_out_leaves_it_uncompiled():
    assert region().compiled
    many = AtLeast(12, tuple(Holds(f"C{number}") for number in range(24)))
    assert not region(steps=[step("g", "G", 1, 1, requires=many)]).compiled
