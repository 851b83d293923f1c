"""The money that goes with one step of a route: what is due, what may be, loans, and what is not due and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pathways_app.domain.bursary import AmountBasis, Bursary, BursaryKind
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import PossibleBursary, Route
from pathways_app.domain.step import Status
from pathways_app.ui.requirement_data import Node, State, first_failing, standing_at, unknown_attributes


class Verdict(StrEnum):
    """Whether money comes with a step, in the order it is shown."""

    DUE = "due"
    LOAN = "loan"
    POSSIBLE = "possible"
    NOT_DUE = "not_due"


class Because(StrEnum):
    """Why money is not due, or only possible."""

    ELIGIBLE = "eligible"
    ANSWERS = "answers"
    UP_TO = "up_to"
    DISCRETION = "discretion"
    STEPS = "steps"
    NOT_ELIGIBLE = "not_eligible"
    NOT_OPEN = "not_open"
    NOT_BEST = "not_best"


@dataclass(frozen=True, slots=True)
class MoneyRow:
    """One bursary on one step.

    `amount` is None where no sum can be given, `percent` is of the fee; `limit` says that the sum is the most it can
    be. `ask` names the attributes that would settle it, `steps` what would open it, `failing` the first condition the
    person does not meet.
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


def money_of(catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route, step: str) -> tuple[MoneyRow, ...]:
    """Return every bursary for `step`, by verdict, then id."""
    due = {claim.bursary: claim.amount for claim in route.bursaries if claim.step == step}
    possible = {entry.bursary: entry for entry in route.possible_bursaries if entry.step == step}
    standing = standing_at(catalogue, request, route, step)
    rows = []
    for bursary in catalogue.bursaries.values():
        if bursary.id in due:
            rows.append(MoneyRow(bursary.id, _due(bursary), Because.ELIGIBLE, due[bursary.id]))
        elif bursary.id in possible:
            rows.append(_possible(bursary, possible[bursary.id]))
        elif step in bursary.for_steps:
            rows.append(_not_due(bursary, standing.judge(bursary.eligibility)))
    order = list(Verdict)
    return tuple(sorted(rows, key=lambda row: (order.index(row.verdict), row.bursary)))


def _due(bursary: Bursary) -> Verdict:
    return Verdict.LOAN if bursary.kind is BursaryKind.LOAN else Verdict.DUE


def _possible(bursary: Bursary, entry: PossibleBursary) -> MoneyRow:
    if entry.ask:
        because = Because.ANSWERS
    elif entry.unlocked_by:
        because = Because.STEPS
    elif bursary.discretionary:
        because = Because.DISCRETION
    else:
        because = Because.UP_TO
    return MoneyRow(
        bursary.id,
        Verdict.LOAN if bursary.kind is BursaryKind.LOAN else Verdict.POSSIBLE,
        because,
        amount=entry.amount,
        percent=bursary.amount.percent if entry.amount is None else None,
        limit=True,
        ask=entry.ask,
        steps=entry.unlocked_by,
    )


def _not_due(bursary: Bursary, eligibility: Node) -> MoneyRow:
    if bursary.status in (Status.CLOSED, Status.PROPOSED):
        because = Because.NOT_OPEN
    elif eligibility.state is State.UNMET:
        because = Because.NOT_ELIGIBLE
    elif eligibility.state is State.UNKNOWN:
        because = Because.ANSWERS
    else:
        because = Because.NOT_BEST
    unsettled = because is Because.ANSWERS
    return MoneyRow(
        bursary.id,
        Verdict.POSSIBLE if unsettled else Verdict.NOT_DUE,
        because,
        amount=bursary.amount.money,
        percent=bursary.amount.percent,
        limit=unsettled or bursary.amount.basis is AmountBasis.UP_TO,
        ask=unknown_attributes(eligibility) if unsettled else (),
        failing=first_failing(eligibility) if because is Because.NOT_ELIGIBLE else None,
    )
