"""Why not: the computed reasons something a person names is in no route of an answer."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.requirement import Requirement
from pathways_app.domain.route import Route


class Cause(StrEnum):
    """Why something is left out; which fields of a `Reason` go with each is said here.

    Anything: closed; left_out (as the person wished); proposed; goal_held; no_route (nothing leads to the goal).
    Steps and credentials: requirement (part: what is false of the person); unknown (part, attributes: what is not
    known and may not be assumed); unreachable (part: what nothing open to the person brings); hours (hours: a week);
    modes; unpaid (months); held (all it brings is held); leads_nowhere (steps: those it would serve, all of
    them out themselves); too_late (month: the earliest start, latest: the latest that is of use; or arrival: the
    earliest with it); over_budget (money: the least net cost with it); contradicts (what must be true of the person
    for it cannot be so for the rest); lapses (something needed would have lapsed); superfluous (plans: with it, though
    they arrive no later without; past the limits of money and date where none is within them); dominated and equal
    (plans: the best with it, each no better than a route shown); not_found (plans: they are worth showing, but the
    search was cut short).
    Credentials: nothing_brings; ways_shut (ways: each step that brings it, with its reasons).
    Bursaries: not_counted (not money to keep); discretion; up_to; no_step (ways: each step it is for); not_eligible
    (routes, part); ask (routes, part, attributes); barred (routes, steps: those that cost the person this one);
    excluded (routes, bursaries: those claimed instead, money: what claiming it would cost); pays_nothing (routes:
    there is no fee for it to pay); not_best (routes: others pay as much without it).
    """

    CLOSED = "closed"
    LEFT_OUT = "left_out"
    PROPOSED = "proposed"
    GOAL_HELD = "goal_held"
    NO_ROUTE = "no_route"
    REQUIREMENT = "requirement"
    UNKNOWN = "unknown"
    UNREACHABLE = "unreachable"
    HOURS = "hours"
    MODES = "modes"
    UNPAID = "unpaid"
    HELD = "held"
    LEADS_NOWHERE = "leads_nowhere"
    TOO_LATE = "too_late"
    OVER_BUDGET = "over_budget"
    CONTRADICTS = "contradicts"
    LAPSES = "lapses"
    SUPERFLUOUS = "superfluous"
    DOMINATED = "dominated"
    EQUAL = "equal"
    NOT_FOUND = "not_found"
    NOTHING_BRINGS = "nothing_brings"
    WAYS_SHUT = "ways_shut"
    NOT_COUNTED = "not_counted"
    DISCRETION = "discretion"
    UP_TO = "up_to"
    NO_STEP = "no_step"
    NOT_ELIGIBLE = "not_eligible"
    ASK = "ask"
    BARRED = "barred"
    EXCLUDED = "excluded"
    PAYS_NOTHING = "pays_nothing"
    NOT_BEST = "not_best"


@dataclass(frozen=True, slots=True)
class Beaten:
    """A plan with the thing asked for, and the position of the route that is no worse in anything.

    `by` is None where no route of the answer is.
    """

    plan: Route
    by: int | None


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, true by itself; `routes` are positions in the answer, counted from 0, `on` the steps it is about."""

    cause: Cause
    part: Requirement | None = None
    attributes: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    bursaries: tuple[str, ...] = ()
    month: Month | None = None
    latest: Month | None = None
    arrival: Month | None = None
    months: int | None = None
    hours: Decimal | None = None
    money: Money | None = None
    plans: tuple[Beaten, ...] = ()
    ways: tuple[WhyNot, ...] = ()
    routes: tuple[int, ...] = ()
    on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WhyNot:
    """The answer to "why not this?": the routes it is in, counted from 0, or the reasons it is in none.

    `possible_in` are the routes that list a bursary as possible. Not `exact` where a search was cut short.
    """

    id: str
    section: str
    routes: tuple[int, ...] = ()
    possible_in: tuple[int, ...] = ()
    reasons: tuple[Reason, ...] = ()
    exact: bool = True
