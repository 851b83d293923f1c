"""The sectors of work in education, and which roles belong to each: our own sorting, for a filter alone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.errors import ResourceMissingError
from pathways_app.runtime.paths import resource

translate = QCoreApplication.translate

_FILE = "sectors.json"


class Sector(StrEnum):
    """A sector, in the order offered; a role may belong to several."""

    EARLY_YEARS = "early_years"
    TEACHING = "teaching"
    SPECIAL_NEEDS = "special_needs"
    SUPPORT = "support"
    WELLBEING = "wellbeing"
    LEADERSHIP = "leadership"


def sectors_of(role: str) -> frozenset[Sector]:
    """Return the sectors that a role of the shipped catalogue belongs to; none for any other.

    Raises: ResourceMissingError, when the file that says so is not there.
    """
    return frozenset(sector for sector, roles in _table().items() if role in roles)


def sector_words(sector: Sector) -> str:
    """Name a sector."""
    return {
        Sector.EARLY_YEARS: translate("Sectors", "Early years"),
        Sector.TEACHING: translate("Sectors", "Teaching"),
        Sector.SPECIAL_NEEDS: translate("Sectors", "Special needs"),
        Sector.SUPPORT: translate("Sectors", "Support in schools"),
        Sector.WELLBEING: translate("Sectors", "Health and well-being"),
        Sector.LEADERSHIP: translate("Sectors", "Leading and mentoring"),
    }[sector]


@cache
def _table() -> Mapping[Sector, frozenset[str]]:
    try:
        read = json.loads(resource(_FILE).read_text("utf-8"))
    except OSError as problem:
        raise ResourceMissingError(resource=_FILE) from problem
    return {Sector(name): frozenset(roles) for name, roles in read.items()}
