from decimal import Decimal

import pytest

from pathways_app.cli.entry_text import amount_words, requirement_lines
from pathways_app.domain.bursary import Amount, AmountBasis
from pathways_app.domain.money import Money
from pathways_app.domain.requirement import ALWAYS, AllOf, AnyOf, AtLeast, Condition, Holds
from pathways_app.services.entry_json import requirement_object
from tests.services.conftest import bursary

AGE = Condition("age", low=Decimal(16), high=Decimal("25.5"))
SUBJECT = Condition("subject", ("physics", "art"))
SETTLED = Condition("settled", (True,), negated=True)
WHOLE = AllOf((Holds("a"), AnyOf((SUBJECT, SETTLED)), AtLeast(2, (AGE, Holds("b"), ALWAYS))))


def test_a_requirement_is_a_tree():
    assert list(requirement_lines(WHOLE, str.upper, "")) == [
        "all of",
        "  A",
        "  any of",
        "    subject = physics / art",
        "    not: settled = true",
        "  at least 2 of",
        "    age from 16 to 25.5",
        "    B",
        "    nothing",
    ]


def test_a_requirement_keeps_its_grammar_in_json():
    assert requirement_object(WHOLE) == {
        "all_of": [
            "a",
            {"any_of": [{"attr": "subject", "in": ["physics", "art"]}, {"not": {"attr": "settled", "is": True}}]},
            {"at_least": {"n": 2, "of": [{"attr": "age", "min": 16, "max": 25.5}, "b", {"all_of": []}]}},
        ]
    }


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (Amount(AmountBasis.ONE_OFF, Money(150000, "GBP")), "£1,500"),
        (Amount(AmountBasis.PER_YEAR, Money(100, "GBP")), "£1 a year"),
        (Amount(AmountBasis.PER_MONTH, Money(250, "SEK")), "2.50 kr a month"),
        (Amount(AmountBasis.UP_TO, Money(100, "USD")), "up to $1"),
        (Amount(AmountBasis.PERCENT_OF_FEE, percent=50), "50 % of the fee"),
        (Amount(AmountBasis.UP_TO), "amount not known"),
    ],
)
def test_amounts(amount, words):
    assert amount_words(bursary("isle.b", amount=amount)) == words
