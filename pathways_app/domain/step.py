"""Steps: what a person does to turn held credentials into new ones."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum

from pathways_app.domain.due import Due
from pathways_app.domain.money import Money
from pathways_app.domain.requirement import Requirement
from pathways_app.domain.text import LocalText

FULL_TIME_HOURS = 30
"""Study of this many hours a week or more fills a person's one main occupation (a planning rule of ours)."""


class StepKind(StrEnum):
    """What sort of doing a step is."""

    PROGRAMME = "programme"
    COURSE = "course"
    ASSESSMENT = "assessment"
    APPLICATION = "application"
    RECOGNITION = "recognition"
    APPOINTMENT = "appointment"
    EXPERIENCE = "experience"


class Status(StrEnum):
    """Whether a step or bursary can be used today."""

    OPEN = "open"
    PILOT = "pilot"
    PROPOSED = "proposed"
    CLOSED = "closed"


class Basis(StrEnum):
    """Whether a figure was published or is our estimate."""

    PUBLISHED = "published"
    ESTIMATE = "estimate"


@dataclass(frozen=True, slots=True)
class Duration:
    """How long a step takes, in months; `note` says why an estimate is what it is."""

    low: Decimal
    typical: Decimal
    high: Decimal
    basis: Basis
    note: str | None = None

    @property
    def months(self) -> int:
        """The planning figure: the typical duration in whole months, rounded up."""
        return int(self.typical.to_integral_value(ROUND_CEILING))


@dataclass(frozen=True, slots=True)
class Fee:
    """What a step costs in one academic or calendar year's prices; `due` is None where nobody says when it is paid."""

    money: Money
    year: str
    basis: Basis
    due: Due | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A paper that an application needs, with the months it takes to get."""

    name: str
    issuer: str
    lead_months: Decimal
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """Something a person does; `fee` None is not known, never free.

    `study_hours` are per week; `job` is a post or done in one; `intake_months` empty means any month;
    `apply_by` is MM-DD, "rolling" or None; `apply_by_intake` has a MM-DD for each of several intakes, where all are
    known.
    """

    id: str
    kind: StepKind
    name: LocalText
    providers: tuple[str, ...]
    requires: Requirement
    awards: tuple[str, ...]
    duration: Duration
    fee: Fee | None
    study_hours: Decimal
    hours_basis: Basis
    job: bool
    pays_salary: bool
    status: Status
    sources: tuple[str, ...]
    study_modes: tuple[str, ...] = ()
    intake_months: tuple[int, ...] = ()
    apply_by: str | None = None
    apply_by_intake: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    seats: int | None = None
    status_as_of: str | None = None
    documents: tuple[Document, ...] = ()
    expires_after_months: int | None = None
    notes: str | None = None
    gap: str | None = None

    @property
    def occupies(self) -> bool:
        """Whether the step fills the person's one main occupation: a post, or full-time study."""
        return self.job or self.study_hours >= FULL_TIME_HOURS

    @property
    def unpaid_months(self) -> int:
        """Months of a main occupation without salary that the step brings."""
        return self.duration.months if self.occupies and not self.pays_salary else 0
