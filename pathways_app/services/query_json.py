"""Questions as JSON, as they were understood: what an answer begins with, whichever command gave it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.month import format_month
from pathways_app.domain.override import TakenAsMet
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.reach import ReachRequest
from pathways_app.domain.supposed import Supposed

Object = dict[str, Any]


def query_object(request: RouteRequest | ReachRequest, jurisdiction: str, *, whole: bool | None = None) -> Object:
    """Return a question under the names of the options; `whole` says whether every route was asked for."""
    person = request.person
    goal = {"to": request.goal} if isinstance(request, RouteRequest) else {}
    return {
        "from": sorted(person.holds),
        **goal,
        "in": jurisdiction,
        "start": format_month(request.start),
        "attrs": {name: value_of(v) for name, v in sorted(request.supposed.said(person.attributes).items())},
        "study_hours": person.weekly_hours,
        "keep_earning": person.keep_earning,
        "budget": None if person.budget is None else person.budget.major,
        "by": None if person.by is None else format_month(person.by),
        "modes": None if person.modes is None else sorted(person.modes),
        "strict": request.strict,
        "what_if": request.what_if,
        **supposed_object(request.supposed),
        **({} if whole is None else {"all": whole}),
    }


def supposed_object(supposed: Supposed) -> Object:
    """Return what a question supposes, under the names of the options."""
    return {
        "assume": [
            {
                "attr": one.attribute,
                "value": value_of(one.value),
                "instead_of": None if one.instead_of is None else value_of(one.instead_of),
            }
            for one in supposed.assumed
        ],
        "add_bursary": [
            {
                "id": bursary.id,
                "name": dict(bursary.name.versions),
                "kind": bursary.kind.value,
                "basis": bursary.amount.basis.value,
                "amount": None if bursary.amount.money is None else bursary.amount.money.major,
                "percent": bursary.amount.percent,
                "steps": list(bursary.for_steps),
            }
            for bursary in supposed.added
        ],
        "without": list(supposed.without),
        "set_aside": [
            {
                "entry": override.rule.entry,
                "what": "requirement" if isinstance(override.rule.subject, TakenAsMet) else "fact",
                "reason": override.reason,
                "author": override.author,
                "date": override.made.isoformat(),
            }
            for override in supposed.overrides
        ],
    }


def value_of(value: AttributeValue) -> bool | int | float | str:
    """Return an attribute's value as JSON has it."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value
