"""What a saved route and the present catalogue differ in, told as what was and what is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.saved_route import Difference, DifferenceKind
from pathways_app.domain.step import Status
from pathways_app.ui.wording import NBSP, listed, money, month_long, month_short, name_of, number, span

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Changed:
    """One line of a comparison; `before` is "" where there is nothing to set against what is."""

    what: str
    before: str
    after: str

    @property
    def words(self) -> str:
        """The whole line in one sentence, for a screen reader and for text."""
        if not self.before:
            return translate("Differences", "{what}: {after}").format(what=self.what, after=self.after)
        text = translate("Differences", "{what}: {before}, now {after}")
        return text.format(what=self.what, before=self.before, after=self.after)


def changed(difference: Difference) -> Changed:
    """Return what to tell of `difference`."""
    name = name_of(difference.name) if difference.name is not None else difference.entry
    kinds = DifferenceKind
    match difference.kind:
        case kinds.FEE:
            what = translate("Differences", "Fee: {step}").format(step=name)
            before, after = difference.words_before, difference.words_after
            return Changed(what, _fee(difference.money_before, before), _fee(difference.money_after, after))
        case kinds.DURATION:
            what = translate("Differences", "Duration: {step}").format(step=name)
            return Changed(what, _span(difference.count_before), _span(difference.count_after))
        case kinds.INTAKE:
            what = translate("Differences", "Intake: {step}").format(step=name)
            return Changed(what, _intake(difference.words_before), _intake(difference.words_after))
        case kinds.DEADLINE:
            what = translate("Differences", "Deadline: {entry}").format(entry=name)
            return Changed(what, _deadline(difference.words_before), _deadline(difference.words_after))
        case kinds.STEP_GONE:
            return Changed(name, "", translate("Differences", "no longer in the catalogue"))
        case kinds.STEP_CLOSED:
            proposed = difference.words_after == Status.PROPOSED.value
            words = translate("Differences", "only proposed now") if proposed else translate("Differences", "closed")
            return Changed(name, "", words)
        case kinds.STEP_RENAMED:
            return Changed(name, "", translate("Differences", "goes by this name now"))
        case kinds.STEP_NOT_NEEDED:
            return Changed(name, "", translate("Differences", "no longer needed: the goal is reached without it"))
        case kinds.BURSARY_GONE:
            return Changed(name, "", translate("Differences", "no longer in the catalogue"))
        case kinds.BURSARY_CLOSED:
            return Changed(name, "", translate("Differences", "bursary closed"))
        case kinds.BURSARY_LOST:
            return Changed(name, _money(difference.money_before), translate("Differences", "no longer due"))
        case kinds.BURSARY_NEW:
            return Changed(name, translate("Differences", "not due"), _money(difference.money_after))
        case kinds.BURSARY_AMOUNT:
            return Changed(name, _money(difference.money_before), _money(difference.money_after))
    return _whole(difference)


def _whole(difference: Difference) -> Changed:
    """Return what to tell of a difference of the route as a whole."""
    kinds, before, after = DifferenceKind, difference.month_before, difference.month_after
    match difference.kind:
        case kinds.START:
            what = translate("Differences", "Start")
            return Changed(what, _month(before), _month(after))
        case kinds.ARRIVAL:
            what = translate("Differences", "Arrival")
            return Changed(what, _month(before), _month(after))
        case kinds.NET_COST:
            what = translate("Differences", "Net cost")
            return Changed(what, _money(difference.money_before), _money(difference.money_after))
        case kinds.UNPAID_MONTHS:
            what = translate("Differences", "Months without pay")
            return Changed(what, _number(difference.count_before), _number(difference.count_after))
        case kinds.BETTERED:
            text = translate("Differences", "arrives {month}, costs {cost}, {unpaid} without pay")
            cost, unpaid = _money(difference.money_after), _span(difference.count_after)
            said = text.format(month=_month(after, month_long), cost=cost, unpaid=unpaid)
            return Changed(translate("Differences", "There is a better route"), "", said)
    return Changed(translate("Differences", "This route"), "", translate("Differences", "cannot be taken any more"))


def _month(month: Month | None, write: Callable[[int], str] = month_short) -> str:
    return translate("Differences", "not known") if month is None else write(month)


def _money(amount: Money | None) -> str:
    return translate("Differences", "not known") if amount is None else money(amount)


def _fee(amount: Money | None, year: str) -> str:
    """Write a fee with the academic year of the figure."""
    if amount is None or not year:
        return _money(amount)
    text = translate("Differences", "{fee}, {year}", "a fee and the academic year of its figure")
    return text.format(fee=money(amount), year=year.replace("-", "–"))


def _span(months: int | None) -> str:
    return translate("Differences", "not known") if months is None else span(months)


def _number(count: int | None) -> str:
    return translate("Differences", "not known") if count is None else number(count)


def _deadline(written: str) -> str:
    """Write the day of every year by which one applies, which stands as month and day."""
    if not written:
        return translate("Differences", "none")
    if written == "rolling":
        return translate("Differences", "at any time")
    found = QDate.fromString(f"2000-{written}", "yyyy-MM-dd")  # a leap year, so that 29 February is a day
    return QLocale().toString(found, "d MMMM").replace(" ", NBSP) if found.isValid() else written


def _intake(written: str) -> str:
    """Write the months of a year, whose numbers stand with commas between them."""
    numbers = [int(part) for part in written.split(",") if part]
    if not numbers:
        return translate("Differences", "any month")
    return listed([QLocale().standaloneMonthName(value) for value in numbers])
