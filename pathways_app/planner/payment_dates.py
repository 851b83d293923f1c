"""When the fee of a step falls due, and when a bursary on it is paid out.

What the catalogue does not date is read cautiously, since somebody has to bridge the gap: a fee falls due when the step
starts, money for a month or a year comes when that is over, any other sum when the step ends.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pathways_app.domain.bursary import AmountBasis, Bursary, BursaryKind
from pathways_app.domain.due import Due, DueAt
from pathways_app.domain.step import Step
from pathways_app.planner.offers import amount_on

_AT_START = Due()
_AT_END = Due(DueAt.END)
_YEAR = 12


@dataclass(frozen=True, slots=True)
class Payment:
    """A sum above zero, in minor units, in one month; not `dated` where the month is a cautious reading."""

    month: int
    minor: int
    dated: bool = True


def waives(bursary: Bursary) -> bool:
    """Say whether a bursary goes off the fee, so that it counts when the fee does."""
    return bursary.kind is BursaryKind.FEE_WAIVER or bursary.amount.basis is AmountBasis.PERCENT_OF_FEE


def fee_payments(step: Step, minor: int, start: int) -> tuple[Payment, ...]:
    """Return how the fee of a step that starts in month `start` is paid: at once, or as the catalogue says."""
    due = _AT_START if step.fee is None or step.fee.due is None else step.fee.due
    months = due.months(start, start + step.duration.months)
    return tuple(Payment(month, part) for month, part in zip(months, _shares(minor, len(months)), strict=True) if part)


def bursary_payments(
    bursary: Bursary, minor: int, step: Step, start: int, fees: Sequence[Payment], reached: Mapping[str, int]
) -> tuple[Payment, ...]:
    """Return how a bursary that comes to `minor` on a step is paid out.

    `fees` are the payments of the step's fee, which a waiver or a share of the fee goes with; `reached` gives the month
    in which the route reaches each step and credential that later instalments wait for.
    """
    if minor <= 0:
        return ()
    if waives(bursary):
        return _along(minor, fees, start)
    later = sorted(
        (
            Payment((one.due or _AT_END).months(reached[one.after], reached[one.after])[0], one.money.minor)
            for one in bursary.amount.instalments
            if one.after is not None and one.after in reached
        ),
        key=lambda payment: payment.month,
    )
    waiting = sum(payment.minor for payment in later)
    first = min(minor, max(amount_on(bursary, step, without_later=True), minor - waiting))
    found, left = _own(bursary, first, step, start), minor - first
    for payment in later:  # a cap leaves out what comes last
        paid = min(left, payment.minor)
        left -= paid
        if paid:
            found.append(Payment(payment.month, paid))
    return tuple(sorted(found, key=lambda payment: payment.month))


def _own(bursary: Bursary, minor: int, step: Step, start: int) -> list[Payment]:
    """Return the payments that wait for no later step."""
    own = [one for one in bursary.amount.instalments if one.after is None]
    end = start + step.duration.months
    if own and all(one.due is not None for one in own):
        dates = [(month, one.money.minor) for one in own for month in (one.due or _AT_END).months(start, end)]
        return [Payment(month, part) for (month, _), part in zip(dates, _parts(minor, dates), strict=True) if part]
    basis = bursary.amount.basis
    if basis is AmountBasis.PER_MONTH:
        months, dated = list(range(start + 1, end + 1)) or [end], True
    elif basis is AmountBasis.PER_YEAR:
        months, dated = [min(month, end) for month in range(start + _YEAR, end + _YEAR, _YEAR)] or [end], False
    else:
        months, dated = [end], False
    if basis is AmountBasis.PER_YEAR:
        spans = [(month, month - before) for before, month in zip([start, *months], months, strict=False)]
        return [Payment(m, part, dated) for (m, _), part in zip(spans, _parts(minor, spans), strict=True) if part]
    shares = _shares(minor, len(months))
    return [Payment(month, part, dated) for month, part in zip(months, shares, strict=True) if part]


def _along(minor: int, fees: Sequence[Payment], start: int) -> tuple[Payment, ...]:
    """Return what pays towards a fee, in each of its payments the same share."""
    if not fees:
        return (Payment(start, minor),)
    parts = _parts(minor, [(fee.month, fee.minor) for fee in fees])
    return tuple(Payment(fee.month, part) for fee, part in zip(fees, parts, strict=True) if part)


def _shares(minor: int, count: int) -> list[int]:
    """Cut a sum into equal parts; what is left over goes one by one to the first."""
    whole, rest = divmod(minor, count)
    return [whole + (position < rest) for position in range(count)]


def _parts(minor: int, weights: Sequence[tuple[int, int]]) -> list[int]:
    """Cut a sum by the second number of each pair, exactly; into equal parts where all of those are nothing."""
    total = sum(weight for _, weight in weights)
    if not total:
        return _shares(minor, len(weights))
    found, paid, counted = [], 0, 0
    for _, weight in weights:
        counted += weight
        upto = minor * counted // total
        found.append(upto - paid)
        paid = upto
    return found
