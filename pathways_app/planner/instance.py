"""The route problem in its bare form: steps, bursaries and one query over opaque ids and integers.

Everything the search decides, it decides from these values. Months are integers (12 * year + month - 1), money is in
one minor unit, hours are per week. `pose` makes an instance from a catalogue; `instance_json` reads one from a file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeAlias


@dataclass(frozen=True, slots=True)
class Const:
    """Always true, or never."""

    value: bool


@dataclass(frozen=True, slots=True)
class Has:
    """True when `credential` is in hand."""

    credential: str


@dataclass(frozen=True, slots=True)
class AttrIn:
    """True when the query's value of `attribute` is one of `values`; a missing attribute is in no list."""

    attribute: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assume:
    """A condition on an attribute nobody has given: true when its value is of one of `classes`.

    Classes number the values that every condition of the instance treats alike (`Instance.unknown`); one assignment of
    a class to each attribute holds for a whole plan, and any assignment will do.
    """

    attribute: str
    classes: frozenset[int]


@dataclass(frozen=True, slots=True)
class Threshold:
    """True when at least `count` of `parts` are: all is AND, one is OR; equal parts count separately."""

    count: int
    parts: tuple[Expression, ...]


Expression: TypeAlias = Const | Has | AttrIn | Assume | Threshold

TRUE: Final = Const(True)
FALSE: Final = Const(False)


def all_of(*parts: Expression) -> Expression:
    """Return the AND of `parts`."""
    return Threshold(len(parts), parts)


def any_of(*parts: Expression) -> Expression:
    """Return the OR of `parts`."""
    return Threshold(1, parts)


@dataclass(frozen=True, slots=True)
class PlanStep:
    """A step as the search sees it; `intakes` None is every month, empty is never.

    `lasts` gives how many months an award stays in hand where that differs from `Instance.valid_months`
    (None: for ever); it matters for credentials implied by one that expires.
    """

    id: str
    requires: Expression
    awards: frozenset[str]
    duration: int
    fee: int
    load: int = 0
    occupies: bool = False
    salary: bool = False
    intakes: frozenset[int] | None = None
    mode: str = ""
    lasts: Mapping[str, int | None] = field(default_factory=dict)

    @property
    def unpaid(self) -> int:
        """Months of a main occupation without salary."""
        return self.duration if self.occupies and not self.salary else 0


@dataclass(frozen=True, slots=True)
class PlanBursary:
    """Money on some steps: either `percent` of the fee, or an amount for each step in `amounts`.

    `steps` are those it may support. Paid `to_person` it may exceed the fee, else never.
    """

    id: str
    steps: tuple[str, ...]
    eligible: Expression = TRUE
    amounts: Mapping[str, int] = field(default_factory=dict)
    percent: int | None = None
    max_claims: int = 1
    total_cap: int | None = None
    group: str | None = None
    to_person: bool = False

    def worth(self, step: PlanStep) -> int:
        """Return the most one claim of this bursary can pay on `step`."""
        if self.percent is not None:
            return step.fee * self.percent // 100
        amount = self.amounts[step.id]
        return amount if self.to_person else min(step.fee, amount)


class Scope(StrEnum):
    """What an exclusion reaches: the whole plan, one step, or (BARS) bursary `a` in a plan with step `b`."""

    PLAN = "plan"
    STEP = "step"
    BARS = "bars"


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Two bursaries that are not claimed together, or a bursary lost by taking a step."""

    a: str
    b: str
    scope: Scope


@dataclass(frozen=True, slots=True)
class PlanQuery:
    """Who asks: what is held, where to, from when till when, and within which limits (None: no limit)."""

    held: frozenset[str]
    goal: str
    start: int
    deadline: int
    weekly_hours: int
    attributes: Mapping[str, str] = field(default_factory=dict)
    budget: int | None = None
    modes: frozenset[str] | None = None


class EligibleAt(StrEnum):
    """When eligibility is read: at the query, or at the start of the supported step."""

    HELD = "held"
    START = "start"


@dataclass(frozen=True, slots=True)
class Instance:
    """One route problem.

    `unknown` gives, for each attribute named by an `Assume`, the number of its value classes.
    `valid_months` gives how long a credential lasts where it cannot simply be renewed, `held_until` the end of such a
    credential held at the start; both empty where nothing expires.
    """

    steps: tuple[PlanStep, ...]
    query: PlanQuery
    bursaries: tuple[PlanBursary, ...] = ()
    groups: Mapping[str, int] = field(default_factory=dict)
    exclusions: tuple[Exclusion, ...] = ()
    eligible_at: EligibleAt = EligibleAt.HELD
    valid_months: Mapping[str, int] = field(default_factory=dict)
    held_until: Mapping[str, int] = field(default_factory=dict)
    unknown: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlanPoint:
    """One point of the answer with its canonical plan.

    Shape: `steps` sorted ids with their `starts` in the same order; `claims` sorted (bursary, step) pairs.
    """

    arrival: int
    net_cost: int
    unpaid_months: int
    steps: tuple[str, ...]
    starts: tuple[int, ...]
    claims: tuple[tuple[str, str], ...]

    @property
    def vector(self) -> tuple[int, int, int]:
        """What is minimised: arrival, net cost, unpaid months."""
        return (self.arrival, self.net_cost, self.unpaid_months)


@dataclass(frozen=True, slots=True)
class Front:
    """The answer to one instance: the Pareto points by increasing vector.

    `exact` is False when time ran out: then `points` are feasible, and every missing point has a net cost of at least
    `cost_bound` (None: nothing is known). `rejected` says that expiry turned away a plan that no point is as good as.
    """

    points: tuple[PlanPoint, ...]
    exact: bool = True
    cost_bound: int | None = None
    rejected: bool = False
