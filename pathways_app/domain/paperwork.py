"""Paperwork: the documents a route asks for, each with the month by which to set about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pathways_app.domain.month import Month, month


@dataclass(frozen=True, slots=True)
class DueDocument:
    """A document that `step` asks for, and when to send for it.

    `ready_by` is the month it must be in hand: that of the deadline for applications (`apply_by`, a day as ISO 8601)
    where the step has one for its only intake, else that in which the step starts. `start_by` is `lead_months` whole
    months before. `late` says that this lies before the month the question starts in, by `months_late` months.
    """

    step: str
    name: str
    issuer: str
    lead_months: int
    ready_by: Month
    start_by: Month
    months_late: int
    apply_by: str | None = None
    note: str | None = None

    @property
    def late(self) -> bool:
        """Whether it should have been started before the question's first month."""
        return self.months_late > 0

    def is_late_on(self, day: date) -> bool:
        """Whether it is late and on `day` should be under way; who starts years from now may still send for it."""
        return self.late and self.start_by <= month(day.year, day.month)
