"""The pathway summary as a document: finished texts and figures, for any renderer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pathways_app.domain.month import Month
from pathways_app.report.drawing import Strip, Tick
from pathways_app.report.labels import Labels
from pathways_app.report.route_page import RoutePage


class Paper(StrEnum):
    """The sheets it is printed on."""

    A4 = "a4"
    LETTER = "letter"


class Length(StrEnum):
    """How much is printed: everything, or no more than the first page."""

    FULL = "full"
    ONE_PAGE = "one_page"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a sentence; `strong` where it stands out."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class GlanceRow:
    """One route among the others; `note` says what makes it stand out or what it takes for granted."""

    number: int
    arrival: str
    duration: str
    title: str
    note: str
    cost: str
    cost_note: str
    unpaid: str
    strip: Strip


@dataclass(frozen=True, slots=True)
class Action:
    """One of the first things to do; `day` orders them (None: now), `routes` says for which it is."""

    day: date | None
    when: str
    what: str
    routes: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question whose answer could change the routes, and what it is worth; `attribute` is what it settles."""

    attribute: str
    text: str
    worth: str


@dataclass(frozen=True, slots=True)
class OpeningRow:
    """What would have to change for there to be a route, and what that route comes to."""

    change: str
    arrival: str
    duration: str
    title: str
    cost: str
    unpaid: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """What an adviser set aside for the person: at which step or bursary, what is otherwise, why, who said so, when."""

    entry: str
    what: str
    reason: str
    author: str
    day: str


@dataclass(frozen=True, slots=True)
class Summary:
    """One person's routes to one goal; everything is written in `language` but for names it has none for.

    `person` is empty where no name is wanted; `running` names it at the head of a page, where a very long one is cut
    short and then `long_name` has it whole. `lead` sums the answer up, `rests_on` the question; `note` is a word to the
    person from whoever made it. `openings` and `obstacles` stand where there is no route: what would open one, and what
    stands in the way.
    """

    language: str
    paper: Paper
    length: Length
    day: date
    day_written: str
    person: str
    title: str
    running: str
    long_name: str
    foot: str
    eyebrow: str
    heading: str
    lead: tuple[Run, ...]
    rests_on: str
    set_aside: tuple[SetAside, ...]
    note: str
    labels: Labels
    ticks: tuple[Tick, ...]
    rows: tuple[GlanceRow, ...]
    openings: tuple[OpeningRow, ...]
    obstacles: tuple[str, ...]
    actions: tuple[Action, ...]
    questions: tuple[Question, ...]
    routes: tuple[RoutePage, ...]
    notes: tuple[str, ...]
    start: Month
    goal: str
    jurisdiction: str
