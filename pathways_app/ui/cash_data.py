"""The cash line of a route as it is drawn: its two lines, their lowest points, and where nothing more is known."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.cash_line import CashLine, CashPoint
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.ui.wording import money, month_short

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CashView:
    """Balances from `start` to `end`, each from the beginning of its month on; money in minor units.

    `solid` counts money that is certain and the loans to be had, `dashed` is the same without loans (empty: there are
    none). Both stop at `unknown_from`, the month of the first fee that nobody published; `fees` counts those fees, and
    `planned` is the most to find at once with all of them at their planned figures.
    """

    start: Month
    end: Month
    currency: str
    solid: tuple[tuple[Month, int], ...]
    dashed: tuple[tuple[Month, int], ...]
    lowest: CashPoint
    lowest_without: CashPoint
    unknown_from: Month | None
    fees: int
    planned: Money

    @property
    def span(self) -> tuple[int, int]:
        """The lowest and the highest balance to make room for: nothing, and the planned low, among them."""
        levels = [0, self.planned.minor, *(minor for _, minor in (*self.solid, *self.dashed))]
        return min(levels), max(levels)

    def at(self, month: float) -> tuple[int, int] | None:
        """Return the balance with and without loans in `month`; None where it is not known."""
        if self.unknown_from is not None and month >= self.unknown_from:
            return None
        without = self.dashed or self.solid
        return _level(self.solid, month), _level(without, month)


def cash_view(line: CashLine, start: Month, arrival: Month) -> CashView:
    """Return `line` of a route that begins in `start` and arrives in `arrival`, ready to be drawn."""
    unknown = min((entry.month for entry in line.entries if not entry.known), default=None)
    months = tuple(takewhile(lambda one: unknown is None or one.month < unknown, line.months))
    currency = line.final.currency
    lent = any(one.loans.minor for one in months)
    nothing = CashPoint(start, Money(0, currency))

    def lowest(points: list[CashPoint]) -> CashPoint:
        return min([nothing, *points], key=lambda point: point.balance.minor)

    return CashView(
        start=start,
        end=max((arrival, *(one.month for one in line.months))),
        currency=currency,
        solid=tuple((one.month, one.with_loans.minor) for one in months),
        dashed=tuple((one.month, one.balance.minor) for one in months) if lent else (),
        lowest=lowest([CashPoint(one.month, one.with_loans) for one in months]),
        lowest_without=lowest([CashPoint(one.month, one.balance) for one in months]),
        unknown_from=unknown,
        fees=len(line.unknown_fees),
        planned=line.lowest.balance,
    )


def solid_words(view: CashView) -> str:
    """Name the lowest point with the loans to be had; of what is known, where something is not."""
    if view.unknown_from is not None:
        return translate("Cash", "known so far: {sum}").format(sum=money(view.lowest.balance))
    if not view.dashed:
        return translate("Cash", "lowest {sum}").format(sum=money(view.lowest.balance))
    if not view.lowest.balance.minor:
        return translate("Cash", "with loans: nothing to find")
    return translate("Cash", "with loans: lowest {sum}").format(sum=money(view.lowest.balance))


def dashed_words(view: CashView) -> str:
    """Name the lowest point without loans."""
    return translate("Cash", "without loans: {sum}").format(sum=money(view.lowest_without.balance))


def unknown_words(view: CashView) -> str:
    """Say how many fees keep the line from going on."""
    return translate("Cash", "%n fee(s) not known", None, view.fees)


def figures_words(view: CashView) -> str:
    """Say the lowest points and what is not known on one line."""
    parts = [solid_words(view)]
    if view.dashed:
        parts.append(dashed_words(view))
    if view.unknown_from is not None:
        parts.append(unknown_words(view))
        if view.planned.minor < 0:
            parts.append(translate("Cash", "as planned {sum}").format(sum=money(view.planned)))
    return " · ".join(parts)


def month_words(view: CashView, month: Month) -> str:
    """Say where the person stands in `month`."""
    when = month_short(month)
    levels = view.at(month)
    if levels is None:
        return translate("Cash", "{month}: depends on a fee that is not known").format(month=when)
    with_loans, without = (money(Money(level, view.currency)) for level in levels)
    if with_loans == without:
        return translate("Cash", "{month}: {sum} so far").format(month=when, sum=without)
    return translate("Cash", "{month}: {sum} so far, {without} without loans").format(
        month=when, sum=with_loans, without=without
    )


def _level(points: tuple[tuple[Month, int], ...], month: float) -> int:
    return next((minor for when, minor in reversed(points) if when <= month), 0)
