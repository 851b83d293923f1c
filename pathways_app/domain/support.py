"""Supports: mentoring, induction, well-being and learning tied to roles and steps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pathways_app.domain.text import LocalText


class SupportKind(StrEnum):
    """What sort of help it is."""

    MENTORING = "mentoring"
    INDUCTION = "induction"
    WELLBEING = "wellbeing"
    PROFESSIONAL_LEARNING = "professional_learning"
    NETWORK = "network"
    LEAVE = "leave"
    HOUSING = "housing"


@dataclass(frozen=True, slots=True)
class Support:
    """Help that comes with the roles and steps named in `for_ids`."""

    id: str
    name: LocalText
    kind: SupportKind
    for_ids: tuple[str, ...]
    summary: str
    sources: tuple[str, ...]
    notes: str | None = None
