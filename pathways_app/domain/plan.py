"""Workforce plans: their commitments, and what in the catalogue answers each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PlanStatus(StrEnum):
    """How far the catalogue answers a plan item."""

    MET = "met"
    PARTLY = "partly"
    PROPOSED = "proposed"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One commitment of a plan, in our own words."""

    plan: str
    item: str
    title: str
    summary: str

    @property
    def id(self) -> str:
        """The id that is its own among all plans: `plan/item`."""
        return f"{self.plan}/{self.item}"


@dataclass(frozen=True, slots=True)
class PlanLink:
    """What answers a plan item in one jurisdiction."""

    plan: str
    item: str
    title: str
    answered_by: tuple[str, ...]
    status: PlanStatus
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """One workforce plan with its items in its own order."""

    id: str
    title: str
    publisher: str
    jurisdiction: str | None
    dated: str | None
    items: tuple[PlanItem, ...]
