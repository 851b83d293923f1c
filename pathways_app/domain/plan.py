"""Workforce plans: their commitments, and what in the catalogue answers each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pathways_app.domain.text import LocalText


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

    @property
    def part(self) -> str:
        """The part of the plan that its number begins with: 4 of 4.17, team of "team: roles"; empty where none."""
        if ":" in self.item:
            return self.item.partition(":")[0].strip()
        return self.item.partition(".")[0] if "." in self.item else ""


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
    """One workforce plan with its items in its own order; `parts` are the names of its parts, by how each begins."""

    id: str
    title: str
    publisher: str
    jurisdiction: str | None
    dated: str | None
    items: tuple[PlanItem, ...]
    parts: tuple[tuple[str, LocalText], ...] = ()

    def part_name(self, part: str) -> LocalText | None:
        """Return the name of one of its parts, None where it has none."""
        return dict(self.parts).get(part)
