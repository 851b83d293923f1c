"""The loans that go with the steps of a route: never part of what it costs, but part of how it is paid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pathways_app.domain.bursary import AmountBasis, Bursary, BursaryKind
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import Truth, attributes_of, evaluate
from pathways_app.domain.route import Route, RouteStep
from pathways_app.domain.step import Step
from pathways_app.planner.ground import usable_status
from pathways_app.planner.offers import amount_on
from pathways_app.planner.payment_dates import Payment, bursary_payments
from pathways_app.planner.values import attributes_in_force


@dataclass(frozen=True, slots=True)
class Loan:
    """One payment of a loan on one step; `ask` names the attributes that settle whether it is to be had."""

    bursary: str
    step: str
    payment: Payment
    ask: tuple[str, ...]


def loans(
    catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route, charged: Mapping[str, Mapping[int, int]]
) -> Iterator[Loan]:
    """Yield the loans that go with `route`, by loan and step, those that are surely not to be had left out.

    `charged` gives what the fee of each step, waivers taken off, comes to by month, in minor units. A loan of which
    only a limit is published is taken to be no more than that.
    """
    attributes = attributes_in_force(catalogue, request.person)
    for bursary in catalogue.bursaries.values():
        if bursary.kind is not BursaryKind.LOAN or not usable_status(bursary.status, what_if=request.what_if):
            continue
        left = None if bursary.amount.cap is None else bursary.amount.cap.minor
        for taken in route.steps:
            if taken.id not in bursary.for_steps or _barred(catalogue, bursary, route, taken.id):
                continue
            held = _hand(catalogue, request, route.done_before(taken.id))
            truth = evaluate(bursary.eligibility, held, attributes)
            if truth is Truth.FALSE:
                continue
            ask = tuple(sorted(attributes_of(bursary.eligibility) - attributes.keys()))
            for paid in _payments(bursary, catalogue.steps[taken.id], taken.start, charged.get(taken.id, {})):
                minor = paid.minor if left is None else min(left, paid.minor)
                left = None if left is None else left - minor
                if minor:
                    settled = truth is Truth.TRUE
                    yield Loan(bursary.id, taken.id, Payment(paid.month, minor, paid.dated), () if settled else ask)


def _barred(catalogue: JurisdictionCatalogue, bursary: Bursary, route: Route, step: str) -> bool:
    """Say whether the route, or a bursary counted on it, rules the loan out for `step`; bars work both ways."""
    counted = {claim.bursary for claim in route.bursaries}
    here = {claim.bursary for claim in route.bursaries if claim.step == step}
    never = {*bursary.never_with, *(b for b in counted if bursary.id in catalogue.bursaries[b].never_with)}
    not_here = {*bursary.not_with, *(b for b in here if bursary.id in catalogue.bursaries[b].not_with)}
    taken = {one.id for one in route.steps}
    return bool(never & (taken | counted) or not_here & ({step} | here))


def _hand(catalogue: JurisdictionCatalogue, request: RouteRequest, done: tuple[RouteStep, ...]) -> frozenset[str]:
    """Return what is in hand once the steps `done` are over."""
    won = [award for step in done for award in catalogue.steps[step.id].awards]
    return catalogue.close((*request.person.holds, *won))


def _payments(bursary: Bursary, step: Step, start: int, charged: Mapping[int, int]) -> tuple[Payment, ...]:
    """Return how a loan is paid out: as its own dates say, else with the fee it is a limit on."""
    amount = bursary.amount
    if amount.basis is not AmountBasis.UP_TO:
        fees = [Payment(month, minor) for month, minor in sorted(charged.items()) if minor > 0]
        if amount.percent is not None:
            whole = sum(fee.minor for fee in fees) * amount.percent // 100
        else:
            whole = amount_on(bursary, step, without_later=False)
        return bursary_payments(bursary, whole, step, start, fees, {})
    end = start + step.duration.months
    limits = sorted(
        (month, one.money.minor) for one in amount.instalments if one.due for month in one.due.months(start, end)
    )
    if not limits and amount.money is not None:
        limits = [(start, amount.money.minor)]
    found: list[Payment] = []
    edges = [month for month, _ in limits[1:]] + [end + 1]
    for (month, limit), until in zip(limits, edges, strict=True):
        left = limit
        for due in sorted(one for one in charged if month <= one < until):
            lent = min(left, max(0, charged[due]))
            left -= lent
            if lent:
                found.append(Payment(due, lent))
    return tuple(found)
