"""Credentials: anything a person can hold."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pathways_app.domain.money import Money
from pathways_app.domain.text import LocalText


class CredentialKind(StrEnum):
    """What sort of thing is held."""

    ROLE = "role"
    QUALIFICATION = "qualification"
    MICRO_CREDENTIAL = "micro_credential"
    LICENCE = "licence"
    CHECK = "check"
    LANGUAGE = "language"
    EXPERIENCE = "experience"


@dataclass(frozen=True, slots=True)
class Level:
    """A rung of a published framework, such as CQFW 6 or CEFR B2."""

    framework: str
    value: str


@dataclass(frozen=True, slots=True)
class Pay:
    """What a role pays, per year or hour; `as_of` is the month the figure holds from."""

    low: Money
    high: Money | None
    period: str
    as_of: str | None
    source: str
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class Credential:
    """Something a person can hold, with where it is explained.

    `implies` names what holding this is holding too; `valid_months` is how long it lasts (None: for ever);
    `renewed_by` is the step that simply renews it; `dead_end` says why it can no longer be had.
    """

    id: str
    kind: CredentialKind
    name: LocalText
    issuer: str
    summary: str
    sources: tuple[str, ...]
    level: Level | None = None
    starting_point: bool = False
    implies: tuple[str, ...] = ()
    valid_months: int | None = None
    renewable: bool = False
    renewed_by: str | None = None
    pay: Pay | None = None
    dead_end: str | None = None
    notes: str | None = None
    gap: str | None = None
