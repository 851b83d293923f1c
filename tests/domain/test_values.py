"""Months, money, texts and attributes."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.errors import AttributeValueError, BadMonthError
from pathways_app.domain.money import Money
from pathways_app.domain.month import format_month, month, month_of_year, parse_month
from pathways_app.domain.step import Basis, Duration
from pathways_app.domain.text import LocalText


@given(st.integers(1000, 9999), st.integers(1, 12))
def test_a_month_reads_back_as_written(year, number):
    value = month(year, number)
    assert parse_month(format_month(value)) == value
    assert month_of_year(value) == number


@pytest.mark.parametrize("written", ["2026", "2026-13", "2026-00", "26-01", "2026-1", "2026/01", "", "next year"])
def test_anything_else_is_no_month(written):
    with pytest.raises(BadMonthError) as caught:
        parse_month(written)
    assert caught.value.written == written


@given(st.integers(-(10**9), 10**9))
def test_money_is_exact_to_the_penny(minor):
    money = Money(minor, "GBP")
    assert Money.of(money.major, "GBP") == money


def test_halves_of_a_penny_round_away_from_nothing():
    assert Money.of("0.005", "GBP").minor == 1
    assert Money.of("-0.005", "GBP").minor == -1
    assert Money.of(49.5, "GBP").minor == 4950
    assert Money(4950, "GBP").major == 49.5
    assert Money(4500, "GBP").major == 45


def test_a_text_falls_back_to_english_then_to_what_there_is():
    both = LocalText.of({"cy": "Cymru", "en": "Wales"})
    assert both.in_language("cy") == "Cymru"
    assert both.in_language("sv") == "Wales"
    assert str(both) == "Wales"
    assert LocalText.of({"sv": "Sverige"}).in_language("cy") == "Sverige"


def test_durations_are_planned_in_whole_months_rounded_up():
    def months(typical: str) -> int:
        return Duration(Decimal(0), Decimal(typical), Decimal(99), Basis.PUBLISHED).months

    assert [months(t) for t in ("0", "0.25", "1", "4.5")] == [0, 1, 1, 5]


BOOLEAN = Attribute("b", AttributeType.BOOLEAN, "m", "?")
CHOICE = Attribute("c", AttributeType.CHOICE, "m", "?", ("home", "intl"))
NUMBER = Attribute("n", AttributeType.NUMBER, "m", "?")


@pytest.mark.parametrize(
    ("attribute", "given", "value"),
    [
        (BOOLEAN, "yes", True),
        (BOOLEAN, "False", False),
        (BOOLEAN, True, True),
        (CHOICE, "home", "home"),
        (NUMBER, "3.5", Decimal("3.5")),
        (NUMBER, 3, Decimal(3)),
        (Attribute("t", AttributeType.TEXT, "m", "?"), "free", "free"),
    ],
)
def test_values_are_read_by_the_declared_type(attribute, given, value):
    assert attribute.read(given) == value


@pytest.mark.parametrize(
    ("attribute", "given"), [(BOOLEAN, "perhaps"), (CHOICE, "moon"), (NUMBER, "many"), (NUMBER, "nan"), (NUMBER, True)]
)
def test_a_wrong_value_names_the_allowed_ones(attribute, given):
    with pytest.raises(AttributeValueError) as caught:
        attribute.read(given)
    assert caught.value.attribute == attribute.name
    assert caught.value.allowed == attribute.allowed
