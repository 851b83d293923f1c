"""What trying an opening changes in the draft."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.change import Change, Limit
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.route import Opening
from pathways_app.ui.session import Draft


def apply_opening(opening: Opening, draft: Draft, catalogue: JurisdictionCatalogue) -> dict[str, Any]:
    """Return the fields of `draft` that `opening` changes, with their new values."""
    fields: dict[str, Any] = {}
    for change in opening.changes:
        fields |= _changed(change, replace(draft, **fields), catalogue)
    return fields


def _changed(change: Change, draft: Draft, catalogue: JurisdictionCatalogue) -> dict[str, Any]:
    if change.credential is not None:
        return {"holds": (*draft.holds, change.credential)}
    if change.attribute is not None:
        return {"attributes": draft.with_attribute(change.attribute, change.values[0])}
    value = change.value
    match change.limit:
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
            return {"modes": None if change.mode is None else frozenset({*(draft.modes or ()), change.mode})}
        case Limit.STRICT:
            return {"strict": False}
        case _:
            return {"what_if": True}
