"""Changes: what a person would have to do otherwise, hold, or find to be so, for a route to open."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from pathways_app.domain.attribute import AttributeValue


class Limit(StrEnum):
    """A limit of the person's own that can close routes."""

    KEEP_EARNING = "keep_earning"
    STUDY_HOURS = "study_hours"
    BY = "by"
    BUDGET = "budget"
    MODES = "modes"
    STRICT = "strict"
    PROPOSED = "proposed"


@dataclass(frozen=True, slots=True)
class Change:
    """One change; exactly one of `limit`, `credential` and `attribute` is set.

    A `limit` is moved to `value` (hours of study a week, a month, minor units of money) or lifted; lifting KEEP_EARNING
    costs `value` months without a salary. `mode` is the study mode to accept as well, `entry` the proposed step or
    bursary to count on. A `credential` is to be held. An `attribute` is to have one of `values`, each of which will do;
    a number may lie anywhere from `low` to `high` (None: without end) and `values` holds the nearest.
    """

    limit: Limit | None = None
    value: int | None = None
    mode: str | None = None
    entry: str | None = None
    credential: str | None = None
    attribute: str | None = None
    values: tuple[AttributeValue, ...] = ()
    low: Decimal | None = None
    high: Decimal | None = None
