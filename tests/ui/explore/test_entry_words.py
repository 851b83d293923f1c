from dataclasses import replace
from decimal import Decimal

import pytest

from pathways_app.domain.bursary import AmountBasis
from pathways_app.domain.credential import Pay
from pathways_app.domain.money import Money
from pathways_app.domain.step import Basis, Duration
from pathways_app.ui.explore import entry_words as words


def pounds(amount):
    return Money.of(amount, "GBP")


def test_how_long_a_step_takes(place):
    step = place.steps["w.degree-course"]
    assert words.duration_words(step).replace("\u00a0", " ") == "3 y"
    longer = replace(
        step,
        duration=Duration(Decimal(36), Decimal(48), Decimal(60), Basis.PUBLISHED),
        study_modes=("part_time", "online"),
    )
    assert words.duration_words(longer).replace("\u00a0", " ") == "4 y, from 3 y to 5 y, part time, online"


def test_hours_pay_and_fees(place):
    assert words.hours_words(place.steps["w.degree-course"]) == "37 h of study a week"
    assert words.hours_words(place.steps["w.first-post"]) == "paid work"
    assert words.hours_words(place.steps["w.closed-degree"]) == ""
    assert words.fee_words(place.steps["w.degree-course"]) == "£29,370 at 2026–27 prices"
    assert words.is_guessed(place.steps["w.degree-course"])
    assert words.fee_words(place.steps["w.re-sit"]) == "Fee not known"
    assert words.fee_words(place.steps["w.test"]) == "Free"
    assert words.step_note(place.steps["w.register"]).replace("\u00a0", " ") == "1 m · £45"


@pytest.mark.parametrize(
    ("apply_by", "said"),
    [
        ("01-14", "Apply by 14 January"),
        ("02-29", "Apply by 29 February"),
        ("rolling", "Apply at any time"),
        ("each spring", "Apply by each spring"),
        (None, ""),
    ],
)
def test_until_when_to_apply(apply_by, said):
    assert words.apply_words(apply_by).replace("\u00a0", " ") == said


def test_until_when_to_apply_for_each_of_two_intakes():
    said = words.apply_words("04-15", ("10-15", "04-15")).replace("\u00a0", " ")
    assert said == "Apply by 15 October / 15 April"


def test_months_and_languages():
    assert words.intake_words((1, 9)) == "Starts in: January, September"
    assert words.intake_words(()) == ""
    assert words.languages_words(("en", "cy", "sv", "fr")) == "English, Cymraeg, svenska, français"


def test_what_a_bursary_is_worth(place):
    loan, grant = place.bursaries["w.loan"], place.bursaries["w.grant"]
    assert words.amount_words(loan) == "£29,370"
    assert words.amount_words(grant) == "up to £12,345"
    yearly = replace(loan, amount=replace(loan.amount, basis=AmountBasis.PER_YEAR, cap=pounds(60000)))
    assert words.amount_words(yearly) == "£29,370 a year, at most £60,000 in all"
    share = replace(loan, amount=replace(loan.amount, basis=AmountBasis.PERCENT_OF_FEE, percent=50, money=None))
    assert words.amount_words(share) == "50\u00a0% of the fee"
    assert words.amount_words(replace(loan, amount=replace(loan.amount, money=None))) == ""


def test_what_a_role_pays():
    pay = Pay(pounds(33731), pounds(51942), "year", "2025-09", "s-read")
    assert words.pay_words(pay).replace("\u00a0", " ") == "Pay: £33,731 to £51,942 a year, as of Sept 2025"
    hourly = Pay(pounds(20), None, "hour", "2020", "s-read")
    assert words.pay_words(hourly) == "Pay: £20 an hour, as of 2020"


def test_how_long_something_lasts(place):
    entry = replace(place.credentials["w.registered"], valid_months=36)
    assert words.validity_words(entry).replace("\u00a0", " ") == "Lasts 3 y"
    assert "renewed" in words.validity_words(replace(entry, renewable=True))
    assert words.validity_words(place.credentials["w.degree"]) == ""
