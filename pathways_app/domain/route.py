"""Routes: dated, costed sets of steps to a goal, with the reason for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.change import Change, Limit
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import Condition
from pathways_app.domain.ways import ClosedWays
from pathways_app.domain.why import Apart


@dataclass(frozen=True, slots=True)
class RouteStep:
    """One step of a route: from the beginning of `start` to the beginning of `end`.

    `fee` is None where it is not known, and then `planned_fee` is the pessimistic figure it is planned at;
    `because` names the steps of the route (or the goal) that need what it awards.
    """

    id: str
    start: Month
    end: Month
    fee: Money | None
    planned_fee: Money
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """A bursary certainly due on one step, and what it pays there."""

    bursary: str
    step: str
    amount: Money


@dataclass(frozen=True, slots=True)
class PossibleBursary:
    """A bursary that may be due; `ask` names the attributes whose answers settle it.

    `amount` is None for a percentage of a fee not known; `unlocked_by` names steps whose award would make it due.
    """

    bursary: str
    step: str
    amount: Money | None
    ask: tuple[str, ...]
    unlocked_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assumption:
    """An attribute the route takes for granted: `values` are those that will do, `conditions` what they satisfy."""

    attribute: str
    values: tuple[AttributeValue, ...]
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Renewal:
    """Something that lapses on the way and is renewed by `step` in `month`: a running cost, not in the net cost."""

    credential: str
    step: str
    month: Month
    fee: Money | None


class Label(StrEnum):
    """What makes a route stand out among the answers."""

    FASTEST = "fastest"
    CHEAPEST = "cheapest"
    KEEPS_SALARY = "keeps_salary"
    FEWEST_UNPAID = "fewest_unpaid"
    NO_ASSUMPTIONS = "no_assumptions"
    FEWEST_STEPS = "fewest_steps"


@dataclass(frozen=True, slots=True)
class Margin:
    """By how much `label` sets a route apart from the best of those without it, in the unit the label counts in.

    `shared` is how many routes have the label. `certain` is False where fees that are not known may turn it round.
    """

    label: Label
    months: int | None = None
    money: Money | None = None
    steps: int | None = None
    shared: int = 1
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Route:
    """One route worth taking; steps in order of start, those of one month in an order in which they can be taken.

    `net_cost` is what the planner counted: unknown fees at their planned figure, certain bursaries taken off.
    `no_basis` says that some unknown fee had nothing to be estimated from and counts as nothing.
    `margins` has one for each of the `labels`, in their order.
    """

    arrival: Month
    months: int
    net_cost: Money
    gross_cost: Money
    unpaid_months: int
    steps: tuple[RouteStep, ...]
    bursaries: tuple[Claim, ...] = ()
    possible_bursaries: tuple[PossibleBursary, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    renewals: tuple[Renewal, ...] = ()
    unknown_fees: tuple[str, ...] = ()
    no_basis: bool = False
    labels: tuple[Label, ...] = ()
    margins: tuple[Margin, ...] = ()

    def done_before(self, step: str) -> tuple[RouteStep, ...]:
        """Return the steps that are over when `step` begins; none where that is not on the route.

        What takes no time is over at once, yet only for those that come after it.
        """
        before: list[RouteStep] = []
        for taken in self.steps:
            if taken.id == step:
                return tuple(one for one in before if one.end <= taken.start)
            before.append(taken)
        return ()


class AnswerStatus(StrEnum):
    """How a question was answered."""

    FOUND = "found"
    HELD = "held"
    IMPOSSIBLE = "impossible"
    UNFINISHED = "unfinished"


@dataclass(frozen=True, slots=True)
class Gain:
    """By how much a route betters the best there is (months sooner, money, unpaid months); None where it does not."""

    months: int | None = None
    money: Money | None = None
    unpaid_months: int | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """A smallest set of changes that opens a route, with the best route it opens.

    None of `changes` can be spared, and each that moves a limit moves it no further than it must beside the others.
    `gain` and `beside` are set where there are routes already and this is a better one; `beside` is how it differs from
    the one that comes nearest to it.
    """

    route: Route
    changes: tuple[Change, ...]
    gain: Gain | None = None
    beside: Apart | None = None


@dataclass(frozen=True, slots=True)
class OutOfReach:
    """Better routes than there are, each with the smallest set of changes that brings it.

    `further` others are not listed; `complete`: these are all that one change brings, or two together.
    """

    openings: tuple[Opening, ...] = ()
    complete: bool = True
    further: int = 0


_NEAREST_OPEN_FIRST = ("proposed", "attribute", "credential", "closed")


@dataclass(frozen=True, slots=True)
class Blocker:
    """One thing that stands between the person and the goal when nothing they can change about limits helps.

    `credential` has no way to it; each of `steps`, that would award it, is out for the reason beside it: "proposed",
    "attribute" (the person's circumstances), "credential" (it needs what cannot be had either) or "closed".
    """

    credential: str
    steps: tuple[tuple[str, str], ...]

    @property
    def by_reason(self) -> Mapping[str, tuple[str, ...]]:
        """The steps by reason, those nearest to being open first."""
        reasons = dict.fromkeys((*_NEAREST_OPEN_FIRST, *(why for _, why in self.steps)))
        found = {reason: tuple(step for step, why in self.steps if why == reason) for reason in reasons}
        return {reason: steps for reason, steps in found.items() if steps}


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a question has no route, and what would open one; or how far an unfinished search got.

    `complete` says that `openings` are all the smallest sets of at most three changes; where it is False there may be
    others. `closed_by` counts the steps towards the goal that each limit closes by itself. `turns_on` are attributes
    the person has given that nothing changes: without any one of them there would be a route. Of a search cut short, no
    route that is missing has a net cost below `least_missing` (None: nobody knows).
    """

    openings: tuple[Opening, ...] = ()
    blockers: tuple[Blocker, ...] = ()
    closed_by: Mapping[Limit, int] | None = None
    exact: bool = True
    rejected_for_expiry: bool = False
    least_missing: Money | None = None
    complete: bool = True
    ways: ClosedWays | None = None
    turns_on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole answer to one question: every non-dominated route, by arrival, net cost, unpaid months."""

    request: RouteRequest
    jurisdiction: str
    status: AnswerStatus
    routes: tuple[Route, ...]
    explanation: Explanation = Explanation()
