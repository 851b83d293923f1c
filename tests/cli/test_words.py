from decimal import Decimal

import pytest

from pathways_app.cli import words
from pathways_app.domain.change import Limit
from pathways_app.domain.money import Money
from pathways_app.domain.month import parse_month
from pathways_app.domain.route import Label
from pathways_app.services.funding import Reason
from pathways_app.services.resolve import SECTIONS


@pytest.mark.parametrize(
    ("minor", "currency", "written"),
    [
        (2941500, "GBP", "£29,415"),
        (4950, "GBP", "£49.50"),
        (-525000, "GBP", "-£5,250"),
        (150000, "SEK", "1,500 kr"),
        (-5, "SEK", "-0.05 kr"),
        (24500, "CAD", "$245"),
        (0, "USD", "$0"),
    ],
)
def test_money(minor, currency, written):
    assert words.money_words(Money(minor, currency)) == written


def test_months():
    assert words.month_words(parse_month("2029-09")) == "Sep 2029"
    assert words.month_words(parse_month("2027-01")) == "Jan 2027"


@pytest.mark.parametrize(
    ("value", "written"), [(True, "true"), (False, "false"), (Decimal("20.0"), "20"), ("art", "art")]
)
def test_values_are_written_as_they_are_given(value, written):
    assert words.value_words(value) == written


def test_every_code_has_words_of_its_own():
    for code, say in (
        *((label, words.label_words) for label in Label),
        *((limit, words.limit_words) for limit in Limit),
        *((reason, words.reason_words) for reason in Reason),
    ):
        assert "_" not in say(code.value)
        assert say(code.value) != code.value or code.value in {"fastest", "cheapest", "budget"}
    assert [words.section_words(section) for section in SECTIONS] == ["credential", "step", "bursary", "support"]


def test_plain():
    assert words.plain("salary_support") == "salary support"
