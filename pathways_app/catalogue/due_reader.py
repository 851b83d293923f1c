"""When money falls due, as it is written in the sources."""

from __future__ import annotations

from pathways_app.catalogue.fields import Fields
from pathways_app.domain.due import Due, DueAt
from pathways_app.domain.problem import Reason

_MONTHS = 12


def read_due(fields: Fields) -> Due | None:
    """Return what stands under `due`: any of `at` (start or end, start unless given), `month` and `every`."""
    due = fields.inner("due")
    if due is None:
        return None
    month = due.optional_whole("month", least=1)
    if month is not None and month > _MONTHS:
        due.error("month", Reason.BAD_VALUE, str(month), ("1..12",))
    found = Due(due.choice("at", DueAt, default=DueAt.START), month, due.optional_whole("every", least=1))
    due.finish()
    return found
