"""Requirements in three values."""

from __future__ import annotations

from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathways_app.domain.requirement import (
    ALWAYS,
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    Holds,
    Truth,
    attributes_of,
    credentials_of,
    evaluate,
    leaves,
)

RELEASED = Condition("released", (True,))
F, U, T = Truth.FALSE, Truth.UNKNOWN, Truth.TRUE
PART = {F: Holds("no"), U: RELEASED, T: Holds("yes")}


def test_an_attribute_not_given_is_unknown_not_false():
    assert evaluate(RELEASED, (), {}) is U
    assert evaluate(RELEASED, (), {"released": True}) is T
    assert evaluate(RELEASED, (), {"released": False}) is F


@pytest.mark.parametrize(("a", "b"), list(product(Truth, repeat=2)))
def test_and_is_the_least_and_or_the_greatest(a, b):
    parts = (PART[a], PART[b])
    assert evaluate(AllOf(parts), {"yes"}, {}) is min(a, b)
    assert evaluate(AnyOf(parts), {"yes"}, {}) is max(a, b)


@pytest.mark.parametrize("truths", list(product(Truth, repeat=3)))
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4])
def test_at_least_counts_what_is_true_and_what_may_be(truths, count):
    expected = T if truths.count(T) >= count else U if truths.count(T) + truths.count(U) >= count else F
    assert evaluate(AtLeast(count, tuple(PART[t] for t in truths)), {"yes"}, {}) is expected


def test_nothing_asked_is_always_met():
    assert evaluate(ALWAYS, (), {}) is T
    assert evaluate(AnyOf(()), (), {}) is F


def test_numbers_lie_between_bounds_that_count():
    years = Condition("years", low=Decimal(2), high=Decimal(5))
    assert [years.accepts(Decimal(n)) for n in (1, 2, 5, 6)] == [False, True, True, False]
    assert not years.accepts("3")


def test_not_turns_a_known_answer_round_and_leaves_unknown_unknown():
    unless = Condition("residency", ("wales",), negated=True)
    assert evaluate(unless, (), {"residency": "england"}) is T
    assert evaluate(unless, (), {"residency": "wales"}) is F
    assert evaluate(unless, (), {}) is U


def test_true_is_not_the_number_one():
    assert not Condition("a", (True,)).accepts(Decimal(1))
    assert not Condition("a", (Decimal(1),)).accepts(True)


parts = st.recursive(
    st.one_of(st.sampled_from("abc").map(Holds), st.sampled_from(["x", "y"]).map(lambda n: Condition(n, (True,)))),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda p: AllOf(tuple(p))),
        st.lists(inner, max_size=3).map(lambda p: AnyOf(tuple(p))),
        st.builds(lambda n, p: AtLeast(n, tuple(p)), st.integers(0, 3), st.lists(inner, max_size=3)),
    ),
    max_leaves=8,
)


@given(parts, st.sets(st.sampled_from("abc")), st.sampled_from("abc"))
def test_holding_more_never_makes_less_true(requirement, held, more):
    assert evaluate(requirement, held | {more}, {}) >= evaluate(requirement, held, {})


@given(parts, st.sets(st.sampled_from("abc")))
def test_unknown_is_what_answers_can_still_decide(requirement, held):
    unknown = evaluate(requirement, held, {})
    answers = {evaluate(requirement, held, {"x": x, "y": y}) for x in (True, False) for y in (True, False)}
    if unknown is not U:
        assert answers == {unknown}


@given(parts)
def test_mentions_are_those_of_the_leaves(requirement):
    found = list(leaves(requirement))
    assert credentials_of(requirement) == {leaf.credential for leaf in found if isinstance(leaf, Holds)}
    assert attributes_of(requirement) == {leaf.attribute for leaf in found if isinstance(leaf, Condition)}
