"""The cash line: what a route takes out of somebody's pocket, and puts in, month by month."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pathways_app.domain.money import Money
from pathways_app.domain.month import Month


class CashKind(StrEnum):
    """What moves the money."""

    FEE = "fee"
    BURSARY = "bursary"
    RENEWAL = "renewal"
    LOAN = "loan"


@dataclass(frozen=True, slots=True)
class CashEntry:
    """One movement of money in one month; `amount` is above zero where it comes in, below where it goes out.

    `step` is what is paid for (of a renewal the step that renews `credential`); `bursary` is the bursary or loan.
    `known` is False for a fee nobody published, then at its planned figure (nothing where there is none to plan with).
    `dated` is False where the catalogue does not say when the money comes and the month is a cautious reading.
    `ask` names the attributes that settle whether a loan is to be had; one that asks nothing is.
    """

    month: Month
    kind: CashKind
    step: str
    amount: Money
    bursary: str | None = None
    credential: str | None = None
    known: bool = True
    dated: bool = True
    ask: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CashMonth:
    """What moves in one month and where that leaves the person.

    `fees` and `running_costs` go out and `bursaries` and `loans` come in, none of them below zero. `balance` is what
    has come in less what has gone out since the start, loans apart; `with_loans` is the same with the loans to be had.
    """

    month: Month
    fees: Money
    bursaries: Money
    running_costs: Money
    loans: Money
    balance: Money
    with_loans: Money


@dataclass(frozen=True, slots=True)
class CashPoint:
    """A balance and the first month it is reached in."""

    month: Month
    balance: Money


@dataclass(frozen=True, slots=True)
class CashLine:
    """The money of one route by month; months in which nothing moves are left out.

    `lowest` is the most that has to be found at any time, nothing at all (in the first month) where the balance never
    falls below zero. `final` is the last balance: what the route costs net and its `running_costs`, below zero.
    `unknown_fees` names the steps and renewals whose fee nobody published.
    """

    months: tuple[CashMonth, ...]
    entries: tuple[CashEntry, ...]
    lowest: CashPoint
    lowest_with_loans: CashPoint
    final: Money
    running_costs: Money
    loans: Money
    unknown_fees: tuple[str, ...]
