"""The page of one route: every text finished, with the figure it was written from beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.report.drawing import Timeline


class Mark(StrEnum):
    """The sign before a line; each has its own outline, and a word stands beside it."""

    MET = "met"
    EARNED = "earned"
    ASSUMED = "assumed"
    UNKNOWN = "unknown"
    UNMET = "unmet"
    DUE = "due"
    SUPPOSED = "supposed"
    POSSIBLE = "possible"
    LOAN = "loan"
    BESIDE = "beside"
    NOT_DUE = "not_due"


@dataclass(frozen=True, slots=True)
class Figure:
    """A headline figure under its label."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that a step asks for; `state` says in a word how it stands, `reason` why."""

    mark: Mark
    text: str
    state: str
    reason: str
    depth: int = 0


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step: from the beginning of `start` to the beginning of `end`.

    `fee` is None where it is not known; `cost` says so, `cost_note` what it is planned at or the year of its prices.
    `why` are whole sentences, `notes` too, but as the catalogue has them: in English. `mark` says what is wrong with
    the facts, if anything is; `sources` are the numbers of the page's sources.
    """

    id: str
    number: int
    name: str
    providers: str
    start: Month
    end: Month
    when: str
    why: tuple[str, ...]
    notes: tuple[str, ...]
    mark: str
    asks: tuple[Ask, ...]
    fee: Money | None
    cost: str
    cost_note: str
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MoneyRow:
    """One bursary or loan; `amount` is None where no sum can be given, `worth` says what there is.

    `steps` are the numbers of the steps it goes with, written out in `steps_words`; `ask` are the questions that would
    settle it; `duty` is what it binds to, as the catalogue has it: in English.
    """

    id: str
    steps: tuple[int, ...]
    steps_words: str
    mark: Mark
    verdict: str
    name: str
    why: str
    ask: tuple[str, ...]
    amount: Money | None
    worth: str
    duty: str
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CashRow:
    """One movement of money; `amount` and `balance` are written as they stand in the cells, minus where it goes out.

    `balance` is what has come in less what has gone out since the start, loans apart.
    """

    month: Month
    when: str
    what: str
    money: Money
    amount: str
    balance: str


@dataclass(frozen=True, slots=True)
class Cash:
    """The money of a route by month: what it comes to in a sentence or two, and every movement.

    `lines` are the same movements for reading: what comes month after month stands on one line.
    """

    said: tuple[str, ...]
    rows: tuple[CashRow, ...]
    lines: tuple[CashRow, ...]


@dataclass(frozen=True, slots=True)
class SupportRow:
    """Help that comes with a role or a step; the catalogue has its `summary` in English.

    `mark` says how far it is to be trusted, where that is not far.
    """

    id: str
    name: str
    kind: str
    mark: str
    summary: str
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document to have in hand: `when` says by when to send for it; `late` that this should be under way."""

    name: str
    detail: str
    when: str
    start_by: Month
    ready_by: Month
    step: int
    late: bool


@dataclass(frozen=True, slots=True)
class OffRampRow:
    """What is held by whoever stops on the way."""

    month: Month
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source; `note` says of when it is and how far it is to be trusted, `url` may be empty."""

    number: int
    id: str
    title: str
    publisher: str
    note: str
    url: str
    unverified: bool
    stale: bool


@dataclass(frozen=True, slots=True)
class DatedEntry:
    """One date of a route for a calendar: a `day`, or the first of a month where `whole_month`.

    `key` tells it from every other date of the catalogue and stays the same: what it is about and in which way; `url`
    is where it can be read up.
    """

    key: str
    day: date
    whole_month: bool
    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class RoutePage:
    """One route in full; in `net_cost` and `gross_cost` unknown fees count as what they are planned at."""

    number: int
    eyebrow: str
    title: str
    running: str
    figures: tuple[Figure, ...]
    arrival: Month
    months: int
    net_cost: Money
    known_cost: Money
    gross_cost: Money
    unpaid_months: int
    unknown_fees: int
    cost: str
    labels: tuple[str, ...]
    timeline: Timeline
    steps: tuple[StepRow, ...]
    money: tuple[MoneyRow, ...]
    money_note: str
    cash: Cash
    supports: tuple[SupportRow, ...]
    documents: tuple[DocumentRow, ...]
    off_ramps: tuple[OffRampRow, ...]
    assumptions: tuple[str, ...]
    also_at: tuple[str, ...]
    dates: tuple[DatedEntry, ...]
    sources: tuple[SourceRow, ...]
    sources_note: str
