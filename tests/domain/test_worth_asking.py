"""Spans of numbers that answers stand for."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pathways_app.domain.requirement import Condition
from pathways_app.domain.worth_asking import Questions

AGES = tuple(Decimal(age) for age in (0, 16, 17, 18, 19))


@pytest.mark.parametrize(
    ("first", "last", "low", "high"), [(1, 3, 16, 17), (1, 5, 16, None), (0, 3, None, 17), (4, 5, 19, None)]
)
def test_answers_next_to_each_other_are_a_span(first, last, low, high):
    found = Questions(scales={"age": AGES}).span("age", AGES[first:last])
    assert found is not None
    assert (found.low, found.high) == (low, high)


def test_what_is_no_span_is_left_as_it_is():
    questions = Questions(scales={"age": AGES})
    for values in ((), AGES, AGES[:1], AGES[2:3], (AGES[1], AGES[3]), (True,)):
        assert questions.span("age", values) is None
    assert questions.span("subject", ("maths",)) is None
    assert questions.span("age", AGES[1:]) == Condition("age", low=Decimal(16))
