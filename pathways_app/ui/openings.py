"""What trying an opening changes in the draft."""

from __future__ import annotations

from typing import Any

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.route import Limit, Opening
from pathways_app.ui.session import Draft


def apply_opening(opening: Opening, draft: Draft, catalogue: JurisdictionCatalogue) -> dict[str, Any]:
    """Return the fields of `draft` that `opening` changes, with their new values."""
    if opening.credential is not None:
        return {"holds": (*draft.holds, opening.credential)}
    if opening.attribute is not None:
        return {"attributes": draft.with_attribute(opening.attribute, opening.values[0])}
    value = opening.value
    match opening.limit:
        case Limit.KEEP_EARNING:
            # Hours that keeping pay had set stay the person's own; those it had only implied go with it.
            return {"keep_earning": False}
        case Limit.STUDY_HOURS:
            return {"study_hours": value}
        case Limit.BY:
            return {"by": None if value is None else Month(value)}
        case Limit.BUDGET:
            return {"budget": None if value is None else Money(value, catalogue.jurisdiction.currency)}
        case Limit.MODES:
            return {"modes": None}
        case Limit.STRICT:
            return {"strict": False}
        case _:
            return {"what_if": True}
