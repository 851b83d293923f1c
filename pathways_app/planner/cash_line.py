"""The cash line of a route: when its fees, bursaries, renewals and loans move money, and how low that takes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pathways_app.domain.cash_line import CashEntry, CashKind, CashLine, CashMonth, CashPoint
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route
from pathways_app.planner.loans import loans
from pathways_app.planner.payment_dates import Payment, bursary_payments, fee_payments, waives


def cash_line(catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route) -> CashLine:
    """Return the money of `route`, a route of the answer to `request`, month by month.

    Its last balance is what the route costs net, as planned, and its renewals, below zero; loans stay apart.
    """
    fees = {step.id: fee_payments(catalogue.steps[step.id], step.planned_fee.minor, step.start) for step in route.steps}
    entries = [
        *_fees(route, fees),
        *_bursaries(catalogue, route, fees),
        *_renewals(catalogue, route),
    ]
    entries += _loans(catalogue, request, route, entries)
    entries.sort(key=lambda entry: entry.month)  # of one month as listed: fees, bursaries, renewals, loans
    return _added_up(entries, request.start, catalogue.jurisdiction.currency)


def _fees(route: Route, fees: Mapping[str, Sequence[Payment]]) -> Iterable[CashEntry]:
    for step in route.steps:
        known, currency = step.id not in route.unknown_fees, step.planned_fee.currency
        for payment in fees[step.id]:
            money = Money(-payment.minor, currency)
            yield CashEntry(Month(payment.month), CashKind.FEE, step.id, money, known=known)
        if not known and not fees[step.id]:
            yield CashEntry(step.start, CashKind.FEE, step.id, Money(0, currency), known=False)


def _bursaries(
    catalogue: JurisdictionCatalogue, route: Route, fees: Mapping[str, Sequence[Payment]]
) -> Iterable[CashEntry]:
    starts = {step.id: step.start for step in route.steps}
    reached = _reached(catalogue, route)
    for claim in route.bursaries:
        bursary, step = catalogue.bursaries[claim.bursary], catalogue.steps[claim.step]
        start = starts[claim.step]
        for paid in bursary_payments(bursary, claim.amount.minor, step, start, fees[claim.step], reached):
            money = Money(paid.minor, claim.amount.currency)
            yield CashEntry(Month(paid.month), CashKind.BURSARY, step.id, money, bursary.id, dated=paid.dated)


def _reached(catalogue: JurisdictionCatalogue, route: Route) -> dict[str, int]:
    """Return the month in which each step of the route is done and each credential won."""
    found: dict[str, int] = {}
    for step in route.steps:
        for ident in (step.id, *catalogue.close(catalogue.steps[step.id].awards)):
            found[ident] = min(step.end, found.get(ident, step.end))
    return found


def _renewals(catalogue: JurisdictionCatalogue, route: Route) -> Iterable[CashEntry]:
    for renewal in route.renewals:
        fee = renewal.fee
        yield CashEntry(
            renewal.month,
            CashKind.RENEWAL,
            renewal.step,
            Money(0 if fee is None else -fee.minor, catalogue.jurisdiction.currency),
            credential=renewal.credential,
            known=fee is not None,
        )


def _loans(
    catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route, entries: Sequence[CashEntry]
) -> Iterable[CashEntry]:
    charged: dict[str, dict[int, int]] = {}
    for entry in entries:
        due = charged.setdefault(entry.step, {})
        if entry.kind is CashKind.FEE or (entry.bursary is not None and waives(catalogue.bursaries[entry.bursary])):
            due[entry.month] = due.get(entry.month, 0) - entry.amount.minor
    for loan in loans(catalogue, request, route, charged):
        money = Money(loan.payment.minor, catalogue.jurisdiction.currency)
        month, dated = Month(loan.payment.month), loan.payment.dated
        yield CashEntry(month, CashKind.LOAN, loan.step, money, loan.bursary, dated=dated, ask=loan.ask)


def _added_up(entries: Sequence[CashEntry], start: Month, currency: str) -> CashLine:
    """Return the line that `entries`, in order of month, add up to from nothing in the month `start`."""
    months: list[CashMonth] = []
    balance = loans = running = 0
    by_month: dict[Month, list[CashEntry]] = {}
    for entry in entries:
        by_month.setdefault(entry.month, []).append(entry)
    for month, moved in by_month.items():
        sums = dict.fromkeys(CashKind, 0)
        for entry in moved:
            if not entry.ask:
                sums[entry.kind] += entry.amount.minor
        loans += sums[CashKind.LOAN]
        running -= sums[CashKind.RENEWAL]
        balance += sum(minor for kind, minor in sums.items() if kind is not CashKind.LOAN)
        months.append(
            CashMonth(
                month=month,
                fees=Money(-sums[CashKind.FEE], currency),
                bursaries=Money(sums[CashKind.BURSARY], currency),
                running_costs=Money(-sums[CashKind.RENEWAL], currency),
                loans=Money(sums[CashKind.LOAN], currency),
                balance=Money(balance, currency),
                with_loans=Money(balance + loans, currency),
            )
        )
    nothing = CashPoint(start, Money(0, currency))
    return CashLine(
        months=tuple(months),
        entries=tuple(entries),
        lowest=min([nothing, *(CashPoint(m.month, m.balance) for m in months)], key=lambda point: point.balance.minor),
        lowest_with_loans=min(
            [nothing, *(CashPoint(m.month, m.with_loans) for m in months)], key=lambda point: point.balance.minor
        ),
        final=Money(balance, currency),
        running_costs=Money(running, currency),
        loans=Money(loans, currency),
        unknown_fees=tuple(dict.fromkeys(entry.step for entry in entries if not entry.known)),
    )
