"""Persons and questions: what someone holds, their circumstances, and where they want to be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.supposed import NOTHING_SUPPOSED, Supposed

DEFAULT_STUDY_HOURS = 40
"""Hours of study a week for someone who may study full time (`--study-hours` when it is not given)."""

EARNING_STUDY_HOURS = 20
"""Hours of study a week beside a job (`--keep-earning` when hours are not given)."""

HORIZON_MONTHS = 360
"""A route is looked for within thirty years where the person names no latest date (a planning bound)."""

NO_ATTRIBUTES: Mapping[str, AttributeValue] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who asks for routes; what is not given is unknown, never no.

    `study_hours` are per week (None: the default for `keep_earning`); `by` is the latest month of arrival;
    `modes` are the study modes they accept (None: all); `budget` limits the net cost.
    """

    holds: frozenset[str] = frozenset()
    attributes: Mapping[str, AttributeValue] = field(default_factory=lambda: NO_ATTRIBUTES)
    study_hours: int | None = None
    keep_earning: bool = False
    budget: Money | None = None
    by: Month | None = None
    modes: frozenset[str] | None = None

    @property
    def weekly_hours(self) -> int:
        """Hours of study a week the plan may use."""
        if self.study_hours is not None:
            return self.study_hours
        return EARNING_STUDY_HOURS if self.keep_earning else DEFAULT_STUDY_HOURS


@dataclass(frozen=True, slots=True)
class RouteRequest:
    """One question: which routes take `person` to `goal` (a credential id) from the month `start` on.

    `strict` leaves out routes that rest on assumptions; `what_if` admits proposed steps and bursaries; `supposed` is
    what else is taken as given for this question alone.
    """

    person: Person
    goal: str
    start: Month
    strict: bool = False
    what_if: bool = False
    supposed: Supposed = NOTHING_SUPPOSED
