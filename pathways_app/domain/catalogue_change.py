"""What differs between two catalogues, entry by entry and figure by figure."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from pathways_app.domain.money import Money
from pathways_app.domain.text import LocalText

Figure: TypeAlias = Money | Decimal | int | bool | str | tuple[str, ...] | None
"""A value of an entry as it is compared; None where there is none."""


class Happened(StrEnum):
    """What became of an entry."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value that differs; `field` is its path in the entry, such as `fee.money` or `name.cy`."""

    field: str
    before: Figure
    after: Figure


@dataclass(frozen=True, slots=True)
class EntryChange:
    """One entry that differs; `place` is empty for workforce plans, `section` the file of the sources it stands in."""

    place: str
    section: str
    id: str
    name: LocalText
    happened: Happened
    fields: tuple[FieldChange, ...] = ()
