"""Why a route is as it is: what each step serves, what breaks without it, and what sets the route apart."""

from __future__ import annotations

from dataclasses import dataclass

from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.requirement import Requirement


@dataclass(frozen=True, slots=True)
class Service:
    """What a step does for `target`, a later step of the route or the goal: the `credentials` it brings for it."""

    target: str
    credentials: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stopped:
    """A step of the route that could never start, and the part of its requirement that stays open."""

    step: str
    part: Requirement


@dataclass(frozen=True, slots=True)
class Without:
    """What becomes of a route when one step is left out and nothing else is taken instead.

    `arrival` is the first month the rest can bring the goal in, whatever the limits on date and money and whatever
    lapses, and `later` by how many months that is later; both None where the rest never brings it, and then `stopped`
    says which steps fall with it. `bursaries` are those paid on other steps that are no longer certainly due in full.
    """

    arrival: Month | None
    later: int | None
    stopped: tuple[Stopped, ...] = ()
    bursaries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StepReason:
    """Why one step is in a route."""

    step: str
    serves: tuple[Service, ...]
    without: Without


@dataclass(frozen=True, slots=True)
class Apart:
    """How a route differs from the one at position `against` of the same list: its figures less that one's.

    `months` are those to arrival. `estimated` says that a fee not known has a part in the difference of `money`.
    """

    against: int
    months: int
    money: Money
    unpaid_months: int
    assumptions: int
    steps: int
    estimated: bool = False
