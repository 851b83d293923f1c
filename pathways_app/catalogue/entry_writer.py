"""Credentials, steps, bursaries and requirements as rows of their tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, TypeAlias

from pathways_app.catalogue.entry_rows import (
    CredentialImpliesRow,
    CredentialPayRow,
    CredentialRow,
    EntryNameRow,
    EntryRow,
    EntrySourceRow,
    RequirementRow,
    RequirementValueRow,
)
from pathways_app.catalogue.rows import Row
from pathways_app.catalogue.step_rows import (
    BursaryBarRow,
    BursaryInstalmentRow,
    BursaryRow,
    BursaryStepRow,
    DueRow,
    StepAwardRow,
    StepDocumentRow,
    StepIntakeRow,
    StepRow,
    StepWordRow,
)
from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.bursary import Bursary
from pathways_app.domain.catalogue import Jurisdiction
from pathways_app.domain.credential import Credential
from pathways_app.domain.due import Due
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement
from pathways_app.domain.step import Step
from pathways_app.domain.support import Support

Line: TypeAlias = tuple[type[Row], dict[str, Any]]
"""One row: its table's class and its columns."""


def written(value: AttributeValue) -> str:
    """Write an attribute's value as the sources have it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return format(value, "f") if isinstance(value, Decimal) else value


def entry_rows(home: str, section: str, entry: Credential | Step | Bursary | Support) -> Iterator[Line]:
    """Yield what every entry has: its row, its names and its sources."""
    yield (
        EntryRow,
        {
            "id": entry.id,
            "jurisdiction": home,
            "section": section,
            "kind": entry.kind.value,
            "notes": entry.notes,
            "gap": getattr(entry, "gap", None),
        },
    )
    for position, (language, text) in enumerate(entry.name.versions):
        yield EntryNameRow, {"entry": entry.id, "position": position, "language": language, "text": text}
    for position, source in enumerate(entry.sources):
        row = {"entry": entry.id, "position": position, "jurisdiction": home, "source": source}
        yield EntrySourceRow, row


def credential_rows(entry: Credential) -> Iterator[Line]:
    """Yield what only a credential has."""
    yield (
        CredentialRow,
        {
            "id": entry.id,
            "issuer": entry.issuer,
            "summary": entry.summary,
            "level_framework": None if entry.level is None else entry.level.framework,
            "level_value": None if entry.level is None else entry.level.value,
            "starting_point": entry.starting_point,
            "valid_months": entry.valid_months,
            "renewable": entry.renewable,
            "renewed_by": entry.renewed_by,
            "dead_end": entry.dead_end,
        },
    )
    if entry.pay is not None:
        pay = entry.pay
        yield (
            CredentialPayRow,
            {
                "credential": entry.id,
                "low": pay.low.minor,
                "high": None if pay.high is None else pay.high.minor,
                "currency": pay.low.currency,
                "period": pay.period,
                "as_of": pay.as_of,
                "source": pay.source,
                "notes": pay.notes,
            },
        )
    for position, implied in enumerate(entry.implies):
        yield CredentialImpliesRow, {"credential": entry.id, "position": position, "implied": implied}


def step_rows(home: str, entry: Step) -> Iterator[Line]:
    """Yield what only a step has."""
    duration, fee = entry.duration, entry.fee
    yield (
        StepRow,
        {
            "id": entry.id,
            "duration_low": duration.low,
            "duration_typical": duration.typical,
            "duration_high": duration.high,
            "duration_basis": duration.basis.value,
            "duration_note": duration.note,
            "fee_minor": None if fee is None else fee.money.minor,
            "fee_currency": None if fee is None else fee.money.currency,
            "fee_year": None if fee is None else fee.year,
            "fee_basis": None if fee is None else fee.basis.value,
            "study_hours": entry.study_hours,
            "hours_basis": entry.hours_basis.value,
            "job": entry.job,
            "pays_salary": entry.pays_salary,
            "status": entry.status.value,
            "status_as_of": entry.status_as_of,
            "apply_by": entry.apply_by,
            "seats": entry.seats,
            "expires_after_months": entry.expires_after_months,
        },
    )
    for position, award in enumerate(entry.awards):
        yield StepAwardRow, {"step": entry.id, "position": position, "credential": award}
    yield from _due_rows(entry.id, 0, None if fee is None else fee.due)
    for position, month in enumerate(entry.intake_months):
        day = entry.apply_by_intake[position] if entry.apply_by_intake else None
        yield StepIntakeRow, {"step": entry.id, "position": position, "month": month, "apply_by": day}
    for kind, words in (("provider", entry.providers), ("mode", entry.study_modes), ("language", entry.languages)):
        for position, text in enumerate(words):
            yield StepWordRow, {"step": entry.id, "kind": kind, "position": position, "text": text}
    for position, paper in enumerate(entry.documents):
        yield (
            StepDocumentRow,
            {
                "step": entry.id,
                "position": position,
                "name": paper.name,
                "issuer": paper.issuer,
                "lead_months": paper.lead_months,
                "note": paper.note,
            },
        )
    yield from _requirement_rows(home, entry.id, entry.requires)


def bursary_rows(home: Jurisdiction, entry: Bursary) -> Iterator[Line]:
    """Yield what only a bursary has."""
    amount = entry.amount
    currencies = [money.currency for money in (amount.money, amount.cap) if money is not None]
    yield (
        BursaryRow,
        {
            "id": entry.id,
            "basis": amount.basis.value,
            "amount_minor": None if amount.money is None else amount.money.minor,
            "percent": amount.percent,
            "cap_minor": None if amount.cap is None else amount.cap.minor,
            "currency": currencies[0] if currencies else home.currency,
            "academic_year": entry.academic_year,
            "obligations": entry.obligations,
            "apply_by": entry.apply_by,
            "max_claims": entry.max_claims,
            "discretionary": entry.discretionary,
            "status": entry.status.value,
        },
    )
    for position, part in enumerate(amount.instalments):
        yield (
            BursaryInstalmentRow,
            {
                "bursary": entry.id,
                "position": position,
                "amount_minor": part.money.minor,
                "paid": part.when,
                "after": part.after,
            },
        )
        yield from _due_rows(entry.id, position, part.due)
    for position, step in enumerate(entry.for_steps):
        yield BursaryStepRow, {"bursary": entry.id, "position": position, "step": step}
    for scope, idents in (("not_with", entry.not_with), ("never_with", entry.never_with)):
        for position, ident in enumerate(idents):
            yield BursaryBarRow, {"bursary": entry.id, "scope": scope, "position": position, "entry": ident}
    yield from _requirement_rows(home.id, entry.id, entry.eligibility)


def _due_rows(entry: str, position: int, due: Due | None) -> Iterator[Line]:
    """Yield when a fee (position 0) or the instalment at `position` falls due, where the sources say."""
    if due is not None:
        row = {"entry": entry, "position": position, "at": due.at.value, "month": due.month, "every": due.every}
        yield DueRow, row


def _requirement_rows(home: str, owner: str, requirement: Requirement) -> Iterator[Line]:
    """Yield the nodes of a requirement, parents before their parts, numbered from 0."""
    waiting: list[tuple[int | None, Requirement]] = [(None, requirement)]
    for node, (parent, part) in enumerate(waiting):  # grows as parts are met, which keeps parents first
        row: dict[str, Any] = {
            "owner": owner,
            "node": node,
            "parent": parent,
            "kind": _NODE_KINDS[type(part)],
            "count": part.count if isinstance(part, AtLeast) else None,
            "credential": part.credential if isinstance(part, Holds) else None,
            "jurisdiction": home,
            "attribute": None,
            "low": None,
            "high": None,
            "negated": False,
        }
        if isinstance(part, Condition):
            row |= {"attribute": part.attribute, "low": part.low, "high": part.high, "negated": part.negated}
        yield RequirementRow, row
        if isinstance(part, Condition):
            for position, value in enumerate(part.values):
                row = {"owner": owner, "node": node, "position": position, "value": written(value)}
                yield RequirementValueRow, row
        elif not isinstance(part, Holds):
            waiting += [(node, below) for below in part.parts]


_NODE_KINDS: Mapping[type, str] = {
    Holds: "holds",
    Condition: "condition",
    AllOf: "all_of",
    AnyOf: "any_of",
    AtLeast: "at_least",
}
