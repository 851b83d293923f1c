"""Monotone expressions as clauses."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathways_app.planner.clauses import (
    FALSE,
    TRUE,
    Clauses,
    TooManyClausesError,
    bits,
    clauses_of,
    implies,
    members,
    minimal,
    necessary_clauses,
)
from pathways_app.planner.instance import Const, Expression, Has, Threshold, all_of, any_of

FACTS = "abcde"


def leaf(expression: Expression) -> Clauses:
    assert isinstance(expression, Has)
    return (1 << FACTS.index(expression.credential),)


def value(expression: Expression, held: int) -> bool:
    match expression:
        case Const(known):
            return known
        case Has(name):
            return bool(held >> FACTS.index(name) & 1)
        case Threshold(count, parts):
            return count <= 0 or sum(value(part, held) for part in parts) >= count
    raise AssertionError(expression)


expressions = st.recursive(
    st.one_of(st.booleans().map(Const), st.sampled_from(FACTS).map(Has)),
    lambda inner: st.builds(
        lambda count, parts: Threshold(count, tuple(parts)), st.integers(-1, 4), st.lists(inner, max_size=4)
    ),
    max_leaves=10,
)


@given(expressions, st.integers(0, 31))
def test_clauses_are_true_exactly_when_the_expression_is(expression, held):
    clauses = clauses_of(expression, leaf)
    assert all(clause & held for clause in clauses) == value(expression, held)


@given(expressions)
def test_no_clause_contains_another(expression):
    clauses = clauses_of(expression, leaf)
    assert not any(a & b == a for a, b in combinations(clauses, 2))


@given(expressions, expressions)
def test_implication_is_truth_of_one_wherever_the_other_is(one, other):
    stronger, weaker = clauses_of(one, leaf), clauses_of(other, leaf)
    everywhere = all(value(other, held) for held in range(32) if value(one, held))
    assert implies(stronger, weaker) == everywhere


def test_equal_members_count_separately():
    assert clauses_of(Threshold(2, (Has("a"), Has("a"))), leaf) == (1,)
    assert clauses_of(all_of(), leaf) == TRUE
    assert clauses_of(any_of(), leaf) == FALSE


def test_an_expression_too_large_still_gives_what_is_necessary():
    names = [f"x{n}" for n in range(24)]
    numbered = {name: index for index, name in enumerate(names)}
    many = Threshold(12, tuple(Has(name) for name in names))

    def numbered_leaf(expression: Expression) -> Clauses:
        assert isinstance(expression, Has)
        return (1 << numbered[expression.credential],)

    with pytest.raises(TooManyClausesError):
        clauses_of(many, numbered_leaf)
    assert necessary_clauses(all_of(Has("x0"), many), numbered_leaf) == (1,)


def test_bits_and_members_list_positions_lowest_first():
    assert list(bits(0b101001)) == [0, 3, 5]
    assert members(0b101001) == (0, 3, 5)
    assert minimal({0b11, 0b1, 0b110}) == (0b1, 0b110)
