"""Catalogue entries as JSON, under the names of the catalogue's own files."""

from __future__ import annotations

from typing import Any

from pathways_app.domain.bursary import Amount, Bursary
from pathways_app.domain.credential import Credential, Pay
from pathways_app.domain.due import Due
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement
from pathways_app.domain.step import Step
from pathways_app.domain.support import Support
from pathways_app.domain.text import LocalText
from pathways_app.services.answer_json import condition_object, money_object, source_object
from pathways_app.services.describe import Description, Entry, PlanItemDescription
from pathways_app.services.query_json import value_of

Object = dict[str, Any]


def description_object(described: Description) -> Object:
    """Return an entry with its sources and what touches it."""
    return {
        "section": described.section,
        "in": described.catalogue.jurisdiction.id,
        **_entry(described.entry),
        "awarded_by": list(described.awarded_by),
        "implied_by": list(described.implied_by),
        "needed_by": list(described.needed_by),
        "bursaries": list(described.bursaries),
        "supports": list(described.supports),
        "plan_items": [
            {"plan": link.plan, "item": link.item, "title": link.title, "status": link.status.value}
            for link in described.plan_links
        ],
        "sources": [source_object(source) for source in described.sources],
    }


def plan_item_object(described: PlanItemDescription) -> Object:
    """Return a plan item with what answers it."""
    return {
        "section": "plan_item",
        "plan": described.plan.id,
        "item": described.item.item,
        "title": described.item.title,
        "summary": described.item.summary,
        "publisher": described.plan.publisher,
        "dated": described.plan.dated,
        "answers": [
            {"in": place, "status": link.status.value, "answered_by": list(link.answered_by), "note": link.note}
            for place, link in described.answers
        ],
    }


def requirement_object(requirement: Requirement) -> Any:
    """Return a requirement in the grammar of the catalogue."""
    match requirement:
        case Holds(credential):
            return credential
        case AllOf(parts):
            return {"all_of": [requirement_object(part) for part in parts]}
        case AnyOf(parts):
            return {"any_of": [requirement_object(part) for part in parts]}
        case AtLeast(count, parts):
            return {"at_least": {"n": count, "of": [requirement_object(part) for part in parts]}}
        case Condition():
            return condition_object(requirement)


def _entry(entry: Entry) -> Object:
    match entry:
        case Credential():
            return _credential(entry)
        case Step():
            return _step(entry)
        case Bursary():
            return _bursary(entry)
        case Support():
            return _support(entry)


def _names(text: LocalText) -> Object:
    return dict(text.versions)


def _credential(entry: Credential) -> Object:
    return {
        "id": entry.id,
        "kind": entry.kind.value,
        "name": _names(entry.name),
        "level": None if entry.level is None else {"framework": entry.level.framework, "value": entry.level.value},
        "issuer": entry.issuer,
        "summary": entry.summary,
        "starting_point": entry.starting_point,
        "implies": list(entry.implies),
        "valid_months": entry.valid_months,
        "renewable": entry.renewable,
        "renewed_by": entry.renewed_by,
        "pay": None if entry.pay is None else _pay(entry.pay),
        "dead_end": entry.dead_end,
        "notes": entry.notes,
    }


def _pay(pay: Pay) -> Object:
    return {
        "min": money_object(pay.low),
        "max": None if pay.high is None else money_object(pay.high),
        "period": pay.period,
        "as_of": pay.as_of,
        "source": pay.source,
        "notes": pay.notes,
    }


def _step(entry: Step) -> Object:
    duration, fee = entry.duration, entry.fee
    return {
        "id": entry.id,
        "kind": entry.kind.value,
        "name": _names(entry.name),
        "providers": list(entry.providers),
        "requires": requirement_object(entry.requires),
        "awards": list(entry.awards),
        "duration_months": {
            "min": value_of(duration.low),
            "typical": value_of(duration.typical),
            "max": value_of(duration.high),
        },
        "duration_basis": duration.basis.value,
        "duration_note": duration.note,
        "fee": None
        if fee is None
        else {**money_object(fee.money), "year": fee.year, "basis": fee.basis.value, "due": _due(fee.due)},
        "study_modes": list(entry.study_modes),
        "study_hours_per_week": value_of(entry.study_hours),
        "hours_basis": entry.hours_basis.value,
        "job": entry.job,
        "pays_salary": entry.pays_salary,
        "intake_months": list(entry.intake_months),
        "apply_by_intake": list(entry.apply_by_intake),
        "apply_by": entry.apply_by,
        "languages": list(entry.languages),
        "seats": entry.seats,
        "status": entry.status.value,
        "status_as_of": entry.status_as_of,
        "documents": [
            {
                "name": document.name,
                "issuer": document.issuer,
                "lead_months": value_of(document.lead_months),
                "note": document.note,
            }
            for document in entry.documents
        ],
        "expires_after_months": entry.expires_after_months,
        "notes": entry.notes,
    }


def _due(due: Due | None) -> Object | None:
    return None if due is None else {"at": due.at.value, "month": due.month, "every": due.every}


def _amount(amount: Amount) -> Object:
    return {
        "value": amount.percent if amount.money is None else amount.money.major,
        "currency": None if amount.money is None else amount.money.currency,
        "basis": amount.basis.value,
        "cap": None if amount.cap is None else amount.cap.major,
        "instalments": [
            {"value": part.money.major, "when": part.when, "after": part.after, "due": _due(part.due)}
            for part in amount.instalments
        ],
    }


def _bursary(entry: Bursary) -> Object:
    return {
        "id": entry.id,
        "kind": entry.kind.value,
        "name": _names(entry.name),
        "amount": _amount(entry.amount),
        "for_steps": list(entry.for_steps),
        "eligibility": requirement_object(entry.eligibility),
        "not_with": list(entry.not_with),
        "never_with": list(entry.never_with),
        "obligations": entry.obligations,
        "apply_by": entry.apply_by,
        "academic_year": entry.academic_year,
        "discretionary": entry.discretionary,
        "status": entry.status.value,
        "notes": entry.notes,
    }


def _support(entry: Support) -> Object:
    return {
        "id": entry.id,
        "kind": entry.kind.value,
        "name": _names(entry.name),
        "for": list(entry.for_ids),
        "summary": entry.summary,
        "notes": entry.notes,
    }
