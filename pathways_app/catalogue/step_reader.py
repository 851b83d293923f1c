"""Steps as they are written in the sources."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from pathways_app.catalogue.credential_reader import MONTH_OR_DAY
from pathways_app.catalogue.due_reader import read_due
from pathways_app.catalogue.fields import Fields
from pathways_app.catalogue.requirement_reader import read_required
from pathways_app.domain.attribute import Attribute
from pathways_app.domain.problem import Reason
from pathways_app.domain.step import Basis, Document, Duration, Fee, Status, Step, StepKind

STUDY_MODES = ("full_time", "part_time", "online", "blended", "in_community", "employed")
DAY_OF_YEAR = r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
APPLY_BY = rf"{DAY_OF_YEAR}|rolling"
HOURS_IN_A_WEEK = 168
_ZERO = Decimal(0)


def read_step(fields: Fields, ident: str, attributes: Mapping[str, Attribute]) -> Step:
    """Return the step written in `fields`."""
    hours = fields.number("study_hours_per_week")
    if hours > HOURS_IN_A_WEEK:
        fields.error("study_hours_per_week", Reason.BAD_VALUE, str(hours), (f"<= {HOURS_IN_A_WEEK}",))
    modes = fields.texts("study_modes")
    for mode in modes:
        if mode not in STUDY_MODES:
            fields.error("study_modes", Reason.BAD_VALUE, mode, STUDY_MODES)
    return Step(
        id=ident,
        kind=fields.choice("kind", StepKind),
        name=fields.local_text("name"),
        providers=fields.texts("providers"),
        requires=read_required(fields, "requires", attributes),
        awards=fields.texts("awards", required=True),
        duration=_duration(fields),
        fee=_fee(fields),
        study_hours=hours,
        hours_basis=fields.choice("hours_basis", Basis, default=Basis.ESTIMATE),  # never published unless it says so
        job=fields.flag("job"),
        pays_salary=fields.flag("pays_salary"),
        status=fields.choice("status", Status),
        sources=fields.texts("sources"),
        study_modes=modes,
        intake_months=_intakes(fields),
        apply_by=fields.matching("apply_by", APPLY_BY, ("MM-DD", "rolling")),
        apply_by_intake=_apply_by_intake(fields),
        languages=fields.texts("languages"),
        seats=fields.optional_whole("seats", least=1),
        status_as_of=fields.matching("status_as_of", MONTH_OR_DAY, ("YYYY-MM",)),
        documents=tuple(_document(document) for document in fields.inners("documents")),
        expires_after_months=fields.optional_whole("expires_after_months", least=1),
        notes=fields.optional_text("notes"),
        gap=fields.optional_text("gap"),
    )


def _duration(fields: Fields) -> Duration:
    basis = fields.choice("duration_basis", Basis)
    note = fields.optional_text("duration_note")
    if basis is Basis.ESTIMATE and note is None:
        fields.error("duration_note", Reason.MISSING_KEY)
    months = fields.inner("duration_months", required=True)
    if months is None:
        return Duration(low=_ZERO, typical=_ZERO, high=_ZERO, basis=basis, note=note)
    found = Duration(months.number("min"), months.number("typical"), months.number("max"), basis, note)
    if not found.low <= found.typical <= found.high:
        written = f"{found.low}, {found.typical}, {found.high}"
        fields.error("duration_months", Reason.DURATION_ORDER, written, ("min <= typical <= max",))
    months.finish()
    return found


def _fee(fields: Fields) -> Fee | None:
    if "fee" not in fields.block:  # null says that nobody knows; silence says nothing
        fields.error("fee", Reason.MISSING_KEY)
    fee = fields.inner("fee")
    if fee is None:
        return None
    found = Fee(
        money=fee.money("amount", fee.currency()),
        year=fee.text("year"),
        basis=fee.choice("basis", Basis),
        due=read_due(fee),
    )
    fee.finish()
    return found


def _intakes(fields: Fields) -> tuple[int, ...]:
    months = fields.raw("intake_months")
    if months is None:
        return ()
    if not isinstance(months, list) or not all(
        isinstance(month, int) and not isinstance(month, bool) and 1 <= month <= 12 for month in months
    ):
        fields.error("intake_months", Reason.BAD_VALUE, months, ("1..12",))
        return ()
    if len(set(months)) < len(months):
        fields.error("intake_months", Reason.BAD_VALUE, months, ("no repetition",))
    return tuple(months)


def _apply_by_intake(fields: Fields) -> tuple[str, ...]:
    days = fields.texts("apply_by_intake")
    if any(re.fullmatch(DAY_OF_YEAR, day) is None for day in days):
        fields.error("apply_by_intake", Reason.BAD_VALUE, ", ".join(days), ("MM-DD",))
    if days and len(days) != len(_intakes(fields)):
        fields.error("apply_by_intake", Reason.BAD_VALUE, ", ".join(days), ("as many as intake_months",))
    return days


def _document(document: Fields) -> Document:
    found = Document(
        name=document.text("name"),
        issuer=document.text("issuer"),
        lead_months=document.number("lead_months"),
        note=document.optional_text("note"),
    )
    document.finish()
    return found
