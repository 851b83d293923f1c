from decimal import Decimal

import pytest

from pathways_app.cli.messages import sentence
from pathways_app.domain.bursary import AmountBasis, BursaryKind
from pathways_app.domain.errors import (
    AttributeValueError,
    BadValueError,
    PathwaysError,
    UnknownAttributeError,
    UnknownIdError,
    WrongKindError,
)
from pathways_app.domain.money import Money
from pathways_app.domain.requirement import ALWAYS, AllOf, Condition, Holds
from pathways_app.services.made_up_bursary import BursaryReader, is_made_up
from pathways_app.services.resolve import resolve


@pytest.fixture
def read(isle):
    class Names:
        def resolve(self, text, *, sections, jurisdiction=None):
            return resolve(text, sections, [isle], lambda _text: ())

    reader = BursaryReader(Names(), "isle", isle.attributes, "GBP")
    return lambda written, number=1: reader.read(written, number)


def test_steps_and_an_amount_make_a_grant(read):
    bursary = read("steps=isle.course;amount=5000")
    assert (bursary.id, str(bursary.name), bursary.kind) == (
        "isle.what-if-1",
        "What-if bursary 1",
        BursaryKind.GRANT,
    )
    assert (bursary.for_steps, bursary.amount.money) == (("isle.course",), Money(500000, "GBP"))
    assert (bursary.eligibility, bursary.sources, bursary.counted) == (ALWAYS, (), True)
    assert is_made_up(bursary.id)
    assert not is_made_up("isle.b-all")


@pytest.mark.parametrize(
    ("amount", "basis", "minor", "percent"),
    [
        ("5000", AmountBasis.ONE_OFF, 500000, None),
        ("12.50", AmountBasis.ONE_OFF, 1250, None),
        ("1000/year", AmountBasis.PER_YEAR, 100000, None),
        ("90 / month", AmountBasis.PER_MONTH, 9000, None),
        ("50%", AmountBasis.PERCENT_OF_FEE, None, 50),
    ],
)
def test_amounts(read, amount, basis, minor, percent):
    found = read(f"steps=isle.course;amount={amount}").amount
    assert (found.basis, found.money and found.money.minor, found.percent) == (basis, minor, percent)


def test_every_field_in_any_order(read):
    bursary = read(
        " name = Fee help ; eligible=isle.maths-c, subject=physics/history,age>=25;amount=50%; steps=Course", 3
    )
    assert (bursary.id, str(bursary.name), bursary.kind) == ("isle.what-if-3", "Fee help", BursaryKind.FEE_WAIVER)
    assert bursary.eligibility == AllOf(
        (Holds("isle.maths-c"), Condition("subject", ("physics", "history")), Condition("age", low=Decimal(25)))
    )
    assert read("steps=isle.course;amount=1;kind=fee-waiver").kind is BursaryKind.FEE_WAIVER
    assert read("steps=isle.course;amount=1;eligible=age<=30").eligibility == Condition("age", high=Decimal(30))
    assert read("steps=isle.course;amount=1;eligible=settled=yes").eligibility == Condition("settled", (True,))


@pytest.mark.parametrize(
    ("written", "kind", "parts"),
    [
        ("", BadValueError, ["--add-bursary", "steps="]),
        ("steps=isle.course", BadValueError, ["--add-bursary", "amount="]),
        ("amount=5", BadValueError, ["--add-bursary", "steps="]),
        ("steps=;amount=5", BadValueError, ["--add-bursary steps", "nothing"]),
        ("steps=isle.course;amount=5;colour=red", BadValueError, ["colour=red", "steps=…", "name=…"]),
        ("steps=isle.course;amount=5;amount=6", BadValueError, ["amount=6", "each once"]),
        ("isle.course;amount=5", BadValueError, ["isle.course"]),
        ("steps=isle.course;amount=lots", BadValueError, ["--add-bursary amount", "lots", "1000/year"]),
        ("steps=isle.course;amount=0", BadValueError, ["--add-bursary amount", "above 0"]),
        ("steps=isle.course;amount=-5", BadValueError, ["-5"]),
        ("steps=isle.course;amount=1e99", BadValueError, ["1e99"]),
        ("steps=isle.course;amount=nan", BadValueError, ["nan"]),
        ("steps=isle.course;amount=120%", BadValueError, ["120%"]),
        ("steps=isle.course;amount=12.5%", BadValueError, ["12.5%"]),
        ("steps=isle.course;amount=50%/year", BadValueError, ["50%/year"]),
        ("steps=isle.course;amount=50/week", BadValueError, ["50/week"]),
        ("steps=isle.course;amount=5;kind=loan", BadValueError, ["--add-bursary kind", "loan", "fee_waiver"]),
        ("steps=isle.cours;amount=5", UnknownIdError, ["isle.cours", "isle.course"]),
        ("steps=isle.maths-c;amount=5", WrongKindError, ["isle.maths-c", "step"]),
        ("steps=isle.course;amount=5;eligible=isle.course", WrongKindError, ["credential"]),
        ("steps=isle.course;amount=5;eligible=subjct=physics", UnknownAttributeError, ["subjct", "subject"]),
        ("steps=isle.course;amount=5;eligible=subject=alchemy", AttributeValueError, ["alchemy", "physics"]),
        ("steps=isle.course;amount=5;eligible=subject>=3", AttributeValueError, ["subject", ">=3"]),
        ("steps=isle.course;amount=5;eligible=age>=old", AttributeValueError, ["age", "old"]),
        ("steps=isle.course;amount=5;eligible=,", BadValueError, ["--add-bursary eligible"]),
    ],
)
def test_each_fault_is_one_clear_sentence(read, written, kind, parts):
    with pytest.raises(PathwaysError) as error:
        read(written)
    assert type(error.value) is kind
    said = sentence(error.value)
    assert said.endswith(".")
    assert [part for part in parts if part not in said] == []
