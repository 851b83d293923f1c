"""Overrides: what an adviser takes to be otherwise for one client, with a written reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pathways_app.domain.money import Money
from pathways_app.domain.requirement import Requirement


@dataclass(frozen=True, slots=True)
class TakenAsMet:
    """A part of what a step or bursary requires, taken as met: `part` as it stands in the catalogue."""

    part: Requirement


@dataclass(frozen=True, slots=True)
class FactReplaced:
    """A fact of a step replaced; those that are None stay as the catalogue has them.

    `fee` of the whole step; `months` it takes; `intake_months` 1..12, empty for any month.
    """

    fee: Money | None = None
    months: int | None = None
    intake_months: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """What is taken to be otherwise of one entry of the catalogue: a step or a bursary, named by its id."""

    entry: str
    subject: TakenAsMet | FactReplaced


@dataclass(frozen=True, slots=True)
class Override:
    """A rule set aside for one client; `made` is the day, and who and why are always there."""

    id: int
    version: int
    client: int
    rule: Rule
    reason: str
    author: str
    made: date
