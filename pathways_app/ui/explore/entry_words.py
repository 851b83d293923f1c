"""What is said of an entry by itself, apart from any route: spans, fees, amounts, dates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pathways_app.domain.bursary import AmountBasis, Bursary
from pathways_app.domain.credential import Credential, Pay
from pathways_app.domain.month import month
from pathways_app.domain.step import Basis, Step
from pathways_app.ui import wording
from pathways_app.ui.steps_words import catalogue_fee_words
from pathways_app.ui.year_words import priced_words

translate = QCoreApplication.translate


def duration_words(step: Step) -> str:
    """Say how long a step takes, with its bounds where they differ."""
    typical, low, high = step.duration.months, round(step.duration.low), round(step.duration.high)
    words = wording.span(typical)
    if low < high:
        text = translate("Entry", "{typical}, from {low} to {high}")
        words = text.format(typical=words, low=wording.span(low), high=wording.span(high))
    return ", ".join((words, *(wording.plain(mode).lower() for mode in step.study_modes)))


def hours_words(step: Step) -> str:
    """Say how many hours of study a week a step takes, and whether it is paid; empty where neither is known."""
    words = []
    if step.study_hours:
        text = translate("Entry", "{hours} h of study a week")
        words.append(text.format(hours=wording.number(step.study_hours)))
    if step.pays_salary:
        words.append(translate("Entry", "paid work"))
    elif step.job:
        words.append(translate("Entry", "work without pay"))
    return ", ".join(words)


def fee_words(step: Step) -> str:
    """Say what a step costs, with the year of the prices."""
    if step.fee is None:
        return translate("Entry", "Fee not known")
    if not step.fee.money.minor:
        return translate("Entry", "Free")
    return priced_words(step.fee.money, step.fee.year)


def is_guessed(step: Step) -> bool:
    """Say whether the fee of a step is our estimate."""
    return step.fee is not None and step.fee.basis is Basis.ESTIMATE and bool(step.fee.money.minor)


def intake_words(months: Iterable[int]) -> str:
    """Say in which months one may start; empty where any will do."""
    locale = QLocale()
    names = [locale.standaloneMonthName(number, QLocale.FormatType.LongFormat) for number in months]
    return translate("Entry", "Starts in: {months}").format(months=", ".join(names)) if names else ""


def apply_words(apply_by: str | None, by_intake: Sequence[str] = ()) -> str:
    """Say until when one may apply (MM-DD, "rolling" or words of the catalogue's); empty where nothing is said.

    `by_intake` are the days for each of several intakes, in their order.
    """
    if not apply_by and not by_intake:
        return ""
    if apply_by == "rolling":
        return translate("Entry", "Apply at any time")
    days = by_intake or (str(apply_by),)
    return translate("Entry", "Apply by {day}").format(day=" / ".join(map(_yearly, days)))


def _yearly(written: str) -> str:
    day = QDate.fromString(f"2000-{written}", "yyyy-MM-dd")  # a leap year, so that 29 February is a day
    return QLocale().toString(day, "d MMMM").replace(" ", wording.NBSP) if day.isValid() else written


def languages_words(codes: Iterable[str]) -> str:
    """Name languages, each in its own words."""
    names = [QLocale(code).nativeLanguageName() or code for code in codes]
    return ", ".join(dict.fromkeys(_short(name) for name in names))


def _day(iso: str) -> str:
    """Write a day, or a month alone, in words; a year alone stays as it is."""
    first = QDate.fromString(f"{iso}-01", "yyyy-MM-dd")
    return wording.month_short(month(first.year(), first.month())) if first.isValid() else wording.day(iso)


def _short(name: str) -> str:
    return name.partition(" (")[0].removeprefix("British ").removeprefix("American ")


def step_note(step: Step) -> str:
    """Say in short how long a step takes and what it costs."""
    return f"{wording.span(step.duration.months)} · {catalogue_fee_words(step)}"


def amount_words(bursary: Bursary) -> str:
    """Say what a bursary is worth; empty where no sum is known."""
    amount = bursary.amount
    if amount.basis is AmountBasis.PERCENT_OF_FEE and amount.percent is not None:
        text = translate("Entry", "{percent} % of the fee")
        words = text.format(percent=amount.percent).replace(" %", f"{wording.NBSP}%")
    elif amount.money is None:
        words = ""
    else:
        text = {
            AmountBasis.PER_YEAR: translate("Entry", "{amount} a year"),
            AmountBasis.PER_MONTH: translate("Entry", "{amount} a month"),
            AmountBasis.UP_TO: translate("Entry", "up to {amount}"),
        }.get(amount.basis, "{amount}")
        words = text.format(amount=wording.money(amount.money))
    if amount.cap is not None and words:
        text = translate("Entry", "{amount}, at most {cap} in all")
        words = text.format(amount=words, cap=wording.money(amount.cap))
    return words


def pay_words(pay: Pay) -> str:
    """Say what a role pays, and as of when."""
    low, high = wording.money(pay.low), wording.money(pay.high) if pay.high and pay.high != pay.low else ""
    text = translate("Entry", "{low} to {high}") if high else "{low}"
    words = text.format(low=low, high=high)
    each = {"year": translate("Entry", "Pay: {sum} a year"), "hour": translate("Entry", "Pay: {sum} an hour")}
    words = each.get(pay.period, "{sum}").format(sum=words)
    if pay.as_of:
        words = translate("Entry", "{pay}, as of {day}").format(pay=words, day=_day(pay.as_of))
    return words


def validity_words(entry: Credential) -> str:
    """Say how long a credential lasts; empty where it lasts for good."""
    if entry.valid_months is None:
        return ""
    span = wording.span(entry.valid_months)
    if entry.renewable:
        return translate("Entry", "Lasts {span}, then it is renewed").format(span=span)
    return translate("Entry", "Lasts {span}").format(span=span)
