"""The money that goes with one step of a route: what is due, what may be, loans, and what is not due and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pathways_app.domain.bursary import COUNTED_KINDS, AmountBasis, Bursary, BursaryKind
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.figure_year import last_month
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import PossibleBursary, Route
from pathways_app.domain.standing import Node, State, first_failing, standing_at, unknown_attributes
from pathways_app.domain.step import Status


class Verdict(StrEnum):
    """Whether money comes with a step, in the order it is shown: first what comes, or may come, off the cost.

    SUPPOSED is counted, yet only proposed; of LOAN and BESIDE, which is an employer's or pays back a loan, nothing
    comes off the cost.
    """

    DUE = "due"
    SUPPOSED = "supposed"
    POSSIBLE = "possible"
    LOAN = "loan"
    BESIDE = "beside"
    NOT_DUE = "not_due"


class Because(StrEnum):
    """Why money is not due, or only possible."""

    ELIGIBLE = "eligible"
    SUPPOSED = "supposed"
    ANSWERS = "answers"
    UP_TO = "up_to"
    DISCRETION = "discretion"
    STEPS = "steps"
    NOT_ELIGIBLE = "not_eligible"
    NOT_OPEN = "not_open"
    NOT_BEST = "not_best"
    PAYS_NOTHING = "pays_nothing"


@dataclass(frozen=True, slots=True)
class MoneyRow:
    """One bursary on one step.

    `amount` is None where no sum can be given, `percent` is of the fee; `limit` says that the sum is the most it can
    be. `ask` names the attributes that would settle it, `steps` what would open it, `failing` the first condition the
    person does not meet. `later` says that the step starts after the year of the figure, so that what is counted is
    still to be announced for then.
    """

    bursary: str
    verdict: Verdict
    because: Because
    amount: Money | None = None
    percent: int | None = None
    limit: bool = False
    ask: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    failing: Node | None = None
    later: bool = False


def money_of(catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route, step: str) -> tuple[MoneyRow, ...]:
    """Return every bursary for `step`, by verdict, then id."""
    due = {claim.bursary: claim.amount for claim in route.bursaries if claim.step == step}
    possible = {entry.bursary: entry for entry in route.possible_bursaries if entry.step == step}
    listed = {entry.bursary for entry in route.possible_bursaries}
    free = any(taken.id == step and taken.fee is not None and not taken.fee.minor for taken in route.steps)
    standing = standing_at(catalogue, request, route, step)
    rows = []
    for bursary in catalogue.bursaries.values():
        if bursary.id in due:
            start = next(taken.start for taken in route.steps if taken.id == step)
            rows.append(_due(bursary, due[bursary.id], later=starts_later(bursary, start)))
        elif bursary.id in possible:
            rows.append(_possible(bursary, possible[bursary.id]))
        elif step in bursary.for_steps:
            eligibility = standing.judge(bursary.eligibility, bursary.id)
            if bursary.id in listed and eligibility.state is not State.UNMET and not (free and _of_the_fee(bursary)):
                rows.append(_possible_here_too(bursary, step, eligibility))
            else:
                rows.append(_not_due(bursary, eligibility, free=free))
    order = list(Verdict)
    return tuple(sorted(rows, key=lambda row: (order.index(row.verdict), row.bursary)))


def starts_later(bursary: Bursary, start: Month) -> bool:
    """Say whether a step that starts in `start` does so after the year that the figure of `bursary` is for."""
    last = last_month(bursary.academic_year or "")
    return last is not None and start > last


def _due(bursary: Bursary, amount: Money, *, later: bool) -> MoneyRow:
    if bursary.status is Status.PROPOSED:
        return MoneyRow(bursary.id, Verdict.SUPPOSED, Because.SUPPOSED, amount)
    return MoneyRow(bursary.id, Verdict.DUE, Because.ELIGIBLE, amount, later=later)


def _possible(bursary: Bursary, entry: PossibleBursary) -> MoneyRow:
    if entry.ask:
        because = Because.ANSWERS
    elif entry.unlocked_by:
        because = Because.STEPS
    elif bursary.discretionary:
        because = Because.DISCRETION
    else:
        because = Because.ELIGIBLE if bursary.amount.definite else Because.UP_TO
    verdict = _VERDICTS.get(bursary.kind, Verdict.BESIDE)
    return MoneyRow(
        bursary.id,
        verdict,
        because,
        amount=entry.amount,
        percent=bursary.amount.percent if entry.amount is None else None,
        limit=verdict is not Verdict.BESIDE or not bursary.amount.definite,
        ask=entry.ask,
        steps=entry.unlocked_by,
    )


_VERDICTS = {**dict.fromkeys(COUNTED_KINDS, Verdict.POSSIBLE), BursaryKind.LOAN: Verdict.LOAN}


def _possible_here_too(bursary: Bursary, step: str, eligibility: Node) -> MoneyRow:
    """Return what a route lists with the first step it goes with, as it stands with another."""
    ask = unknown_attributes(eligibility) if eligibility.state is State.UNKNOWN else ()
    return _possible(bursary, PossibleBursary(bursary.id, step, bursary.amount.money, ask))


def _not_due(bursary: Bursary, eligibility: Node, *, free: bool) -> MoneyRow:
    if bursary.status in (Status.CLOSED, Status.PROPOSED):
        because = Because.NOT_OPEN
    elif eligibility.state is State.UNMET:
        because = Because.NOT_ELIGIBLE
    else:
        # Eligible or perhaps so, yet not listed: there is no fee for it to pay, or the route does better without it.
        because = Because.PAYS_NOTHING if free and _of_the_fee(bursary) else Because.NOT_BEST
    return MoneyRow(
        bursary.id,
        Verdict.NOT_DUE,
        because,
        amount=bursary.amount.money,
        percent=bursary.amount.percent,
        limit=bursary.amount.basis is AmountBasis.UP_TO,
        failing=first_failing(eligibility) if because is Because.NOT_ELIGIBLE else None,
    )


def _of_the_fee(bursary: Bursary) -> bool:
    return bursary.kind is BursaryKind.FEE_WAIVER or bursary.amount.basis is AmountBasis.PERCENT_OF_FEE
