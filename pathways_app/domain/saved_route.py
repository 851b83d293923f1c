"""Saved routes: frozen as they were, and compared with what the present catalogue would answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.route import Answer, Route
from pathways_app.domain.text import LocalText


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of an answered question: all of it, and which of its routes is meant."""

    answer: Answer
    chosen: int

    @property
    def route(self) -> Route:
        """The route that was saved."""
        return self.answer.routes[self.chosen]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A saved route with all that is needed to show it as it was: the answer and the catalogue it was found in.

    What the question supposed stands in its request, not in the catalogue.
    """

    kept: Kept
    catalogue: JurisdictionCatalogue

    @property
    def answer(self) -> Answer:
        """The answer the route stood in."""
        return self.kept.answer

    @property
    def route(self) -> Route:
        """The route that was saved."""
        return self.kept.route


class DifferenceKind(StrEnum):
    """What a saved route and the present catalogue differ in."""

    FEE = "fee"
    DURATION = "duration"
    INTAKE = "intake"
    DEADLINE = "deadline"
    STEP_GONE = "step_gone"
    STEP_CLOSED = "step_closed"
    STEP_RENAMED = "step_renamed"
    STEP_NOT_NEEDED = "step_not_needed"
    BURSARY_GONE = "bursary_gone"
    BURSARY_CLOSED = "bursary_closed"
    BURSARY_LOST = "bursary_lost"
    BURSARY_NEW = "bursary_new"
    BURSARY_AMOUNT = "bursary_amount"
    START = "start"
    ARRIVAL = "arrival"
    NET_COST = "net_cost"
    UNPAID_MONTHS = "unpaid_months"
    IMPOSSIBLE = "impossible"
    BETTERED = "bettered"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is no longer as it was saved.

    `entry` is the step or bursary it is about ("" for the whole route) and `name` what it is called now, or was; the
    fields beside hold what was and what is: months (of the calendar, or a number of them), money, or words (an id, a
    date, month numbers). A pair that does not bear on the kind is None; within a pair, None is what nobody knows.
    """

    kind: DifferenceKind
    entry: str = ""
    name: LocalText | None = None
    month_before: Month | None = None
    month_after: Month | None = None
    money_before: Money | None = None
    money_after: Money | None = None
    count_before: int | None = None
    count_after: int | None = None
    words_before: str = ""
    words_after: str = ""


@dataclass(frozen=True, slots=True)
class SavedRoute:
    """A saved route in a client's file, without its snapshot.

    `unpriced`: fees that are not known are in `net_cost` at a guess; `known_cost` leaves those out. `catalogue_date` is
    the month the facts of the place were gathered, "" where that is not said. `differences` are those of the last
    comparison, on `checked`; None where none was made, and empty where nothing had changed.
    """

    id: int
    version: int
    client: int
    session: int | None
    title: str
    saved: datetime
    place: str
    goal: str
    arrival: Month
    net_cost: Money
    unpriced: bool
    catalogue_date: str
    checked: datetime | None = None
    differences: tuple[Difference, ...] | None = None
    known_cost: Money | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """A saved route beside the present catalogue.

    `answer` is what the question would be answered today, None where its goal is no longer known; `nearest` is the
    place in it of the route that has the most in common with the saved one. Where it is not `finished` the search was
    cut short: what differs does, but nothing follows from what is not told.
    """

    differences: tuple[Difference, ...]
    answer: Answer | None = None
    nearest: int | None = None
    finished: bool = True


@dataclass(frozen=True, slots=True)
class ClientChanges:
    """A client with those of their saved routes that are no longer as they were saved."""

    client: int
    name: str
    routes: tuple[SavedRoute, ...]
