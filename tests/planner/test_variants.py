"""Variants: waiting for the eligibility that a step's own requirement does not bring."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pathways_app.domain.errors import BadValueError
from pathways_app.planner.brings import Brings, settle_before
from pathways_app.planner.drafts import Facts, draft
from pathways_app.planner.instance import (
    FALSE,
    TRUE,
    Assume,
    AttrIn,
    EligibleAt,
    Expression,
    Has,
    Instance,
    PlanBursary,
    PlanQuery,
    PlanStep,
    Threshold,
    all_of,
    any_of,
)
from pathways_app.planner.solve import solve
from pathways_app.planner.variants import eligible_terms, fragile, variants_of, without_unknowns


def step(name: str, requires: Expression, award: str, **facts) -> PlanStep:
    return PlanStep(name, requires, frozenset({award}), 1, 100, **facts)


def grant(name: str, eligible: Expression, *steps: str) -> PlanBursary:
    return PlanBursary(name, steps, eligible, dict.fromkeys(steps, 50))


STEPS = (step("d", TRUE, "D"), step("e", TRUE, "E"), step("c", any_of(Has("D"), Has("E")), "G"))
INSTANCE = Instance(STEPS, PlanQuery(frozenset(), "G", 0, 60, 40), eligible_at=EligibleAt.START)


def variants(instance: Instance, name: str) -> set[tuple[int, tuple[str, ...]]]:
    """Return for each variant of a step how many clauses it waits for and which bursaries it may claim."""
    facts = Facts(instance.query.held)
    drafts = [one for each in instance.steps if (one := draft(each, facts, {})) is not None]
    terms, on = eligible_terms(drafts, instance, facts)
    (one,) = [each for each in drafts if each.step.id == name]
    _, brings = settle_before(drafts, 0, len(facts))
    found = variants_of(one, terms, on.get(name, []), fragile(instance), Brings(brings, 0))
    return {(len(each.extra), tuple(instance.bursaries[number].id for number in each.bursaries)) for each in found}


def test_no_variant_for_what_the_requirement_implies_or_is_never_true():
    offers = (
        grant("sure", TRUE, "c"),
        grant("implied", any_of(Has("D"), Has("E"), Has("F")), "c"),
        grant("never", Has("nowhere"), "c"),
        grant("other", Has("D"), "e"),
    )
    assert variants(replace(INSTANCE, bursaries=offers), "c") == {(0, ("sure", "implied"))}


def test_no_variant_for_what_every_way_to_the_requirement_brings():
    # Both ways to the course pass through D, though the course does not ask for it.
    steps = (
        step("d", TRUE, "D"),
        step("e", Has("D"), "E"),
        step("f", Has("D"), "F"),
        step("c", any_of(Has("E"), Has("F")), "G"),
    )
    instance = replace(INSTANCE, steps=steps, bursaries=(grant("d", Has("D"), "c"),))
    assert variants(instance, "c") == {(0, ("d",))}


def test_no_variant_for_a_bursary_that_pays_nothing():
    nothing = PlanBursary("b", ("c",), Has("D"), {"c": 0})
    assert variants(replace(INSTANCE, bursaries=(nothing,)), "c") == {(0, ())}


def test_a_variant_for_every_set_of_eligibilities_to_wait_for():
    offers = (grant("d1", Has("D"), "c"), grant("d2", Has("D"), "c"), grant("e", Has("E"), "c"), grant("s", TRUE, "c"))
    assert variants(replace(INSTANCE, bursaries=offers), "c") == {
        (0, ("s",)),
        (1, ("d1", "d2", "s")),
        (1, ("e", "s")),
        (2, ("d1", "d2", "e", "s")),
    }


def test_eligibility_is_read_at_the_question_where_that_is_the_rule():
    offers = (grant("d", Has("D"), "c"), grant("h", Has("H"), "c"))
    held = replace(INSTANCE, bursaries=offers, eligible_at=EligibleAt.HELD)
    assert variants(held, "c") == {(0, ())}
    holding = replace(held, query=replace(held.query, held=frozenset({"H"})))
    assert variants(holding, "c") == {(0, ("h",))}


def test_what_may_lapse_is_never_taken_as_implied():
    steps = (STEPS[0], step("c", Has("D"), "G"))
    instance = replace(INSTANCE, steps=steps, bursaries=(grant("d", Has("D"), "c"),))
    assert variants(instance, "c") == {(0, ("d",))}
    lapsing = replace(instance, valid_months={"D": 6})
    assert fragile(lapsing) == frozenset({0})
    assert variants(lapsing, "c") == {(0, ()), (0, ("d",))}


def test_nothing_is_due_on_an_assumption():
    asked = all_of(Has("D"), any_of(Assume("a", frozenset({0})), AttrIn("b", ("x",))))
    assert without_unknowns(asked) == all_of(Has("D"), any_of(FALSE, AttrIn("b", ("x",))))
    offers = (grant("a", Assume("a", frozenset({0})), "c"),)
    assert variants(replace(INSTANCE, bursaries=offers, unknown={"a": 2}), "c") == {(0, ())}


def test_an_eligibility_with_too_many_choices_is_refused_by_name():
    names = [f"x{number}" for number in range(24)]
    many = tuple(step(name, TRUE, name) for name in names)
    start = step("c", all_of(*(Has(name) for name in names)), "G")
    hard = grant("hard", Threshold(12, tuple(Has(name) for name in names)), "c")
    instance = replace(INSTANCE, steps=(*many, start), bursaries=(hard,))
    with pytest.raises(BadValueError) as caught:
        solve(instance)
    assert caught.value.field == "hard.eligible"
