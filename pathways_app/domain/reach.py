"""Reach: every role a person could come to, when at the earliest and for how little."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pathways_app.domain.month import Month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.route import Route
from pathways_app.domain.supposed import NOTHING_SUPPOSED, Supposed


@dataclass(frozen=True, slots=True)
class ReachRequest:
    """One question: which roles of `jurisdiction` can `person` come to from the month `start` on.

    `strict`, `what_if` and `supposed` mean what they mean for a route.
    """

    person: Person
    jurisdiction: str
    start: Month
    strict: bool = False
    what_if: bool = False
    supposed: Supposed = NOTHING_SUPPOSED

    def towards(self, role: str) -> RouteRequest:
        """Return the question for the routes to one role."""
        return RouteRequest(
            self.person, role, self.start, strict=self.strict, what_if=self.what_if, supposed=self.supposed
        )


class RoleStatus(StrEnum):
    """Whether a role can be reached; unfinished: not settled when time was up."""

    HELD = "held"
    REACHABLE = "reachable"
    UNREACHABLE = "unreachable"
    UNFINISHED = "unfinished"


class Bar(StrEnum):
    """What keeps a role out of reach: a limit of the person's, something they said, or the catalogue itself.

    SEVERAL: no one of the others, but all together; NO_WAY: nothing that a person could change about the question.
    """

    KEEP_EARNING = "keep_earning"
    STUDY_HOURS = "study_hours"
    BY = "by"
    BUDGET = "budget"
    MODES = "modes"
    STRICT = "strict"
    PROPOSED = "proposed"
    CIRCUMSTANCES = "circumstances"
    SEVERAL = "several"
    NO_WAY = "no_way"


@dataclass(frozen=True, slots=True)
class RoleReach:
    """One role: the route that is there first and the route that costs least, each with its `proven` flag.

    `earliest` is, of the routes that arrive first, the one of least net cost; `cheapest`, of those of least net cost,
    the one that arrives first. Where either rests on assumptions, `sure_earliest` and `sure_cheapest` are the best of
    the routes that rest on none (None: there is none); else they are the same routes.
    `not_before` is a month before which nobody arrives, weekly hours aside. `bars` are what keeps an unreachable role
    out, each by itself.
    """

    role: str
    status: RoleStatus
    earliest: Route | None = None
    cheapest: Route | None = None
    sure_earliest: Route | None = None
    sure_cheapest: Route | None = None
    earliest_proven: bool = True
    cheapest_proven: bool = True
    not_before: Month | None = None
    bars: tuple[Bar, ...] = ()
    rejected_for_expiry: bool = False


@dataclass(frozen=True, slots=True)
class Reach:
    """Every role of a place: those held, then by earliest arrival, then the unfinished, then the unreachable."""

    request: ReachRequest
    roles: tuple[RoleReach, ...]

    @property
    def exact(self) -> bool:
        """Whether every role was settled."""
        return all(role.status is not RoleStatus.UNFINISHED for role in self.roles)

    def count(self, status: RoleStatus) -> int:
        """Return how many roles have this status."""
        return sum(role.status is status for role in self.roles)

    @property
    def barred_by(self) -> Mapping[Bar, int]:
        """How many of the unreachable roles each bar keeps out; a role may count under several."""
        found = {bar: sum(bar in role.bars for role in self.roles) for bar in Bar}
        return {bar: count for bar, count in found.items() if count}
