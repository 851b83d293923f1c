"""Tables of steps and of the bursaries that pay for them; money in minor units, months and hours exact."""

from __future__ import annotations

from typing import Annotated

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from pathways_app.catalogue.entry_rows import EntryKey
from pathways_app.catalogue.rows import Key, Number, Position, Row, boolean, check, clustered, one_of
from pathways_app.domain.bursary import AmountBasis
from pathways_app.domain.due import DueAt
from pathways_app.domain.money import CURRENCIES
from pathways_app.domain.step import Basis, Status

StepKey = Annotated[str, mapped_column(String, ForeignKey("step.id"), primary_key=True)]
BursaryKey = Annotated[str, mapped_column(String, ForeignKey("bursary.id"), primary_key=True)]


class StepRow(Row):
    """What a person does; a null fee is not known, never free."""

    __tablename__ = "step"
    __table_args__ = clustered(
        one_of("duration_basis", Basis),
        one_of("fee_basis", Basis),
        one_of("fee_currency", CURRENCIES),
        one_of("hours_basis", Basis),
        one_of("status", Status),
        boolean("job"),
        boolean("pays_salary"),
        check(
            "duration", "0 <= duration_low AND duration_low <= duration_typical AND duration_typical <= duration_high"
        ),
        check("fee", "fee_minor >= 0"),
        check(
            "whole_fee", "(fee_minor IS NULL) = (fee_currency IS NULL) AND (fee_minor IS NULL) = (fee_basis IS NULL)"
        ),
        check("study_hours", "study_hours >= 0"),
        check("seats", "seats > 0"),
        check("expires_after_months", "expires_after_months > 0"),
    )
    id: Mapped[EntryKey]
    duration_low: Mapped[Number]
    duration_typical: Mapped[Number]
    duration_high: Mapped[Number]
    duration_basis: Mapped[str]
    duration_note: Mapped[str | None]
    fee_minor: Mapped[int | None]
    fee_currency: Mapped[str | None]
    fee_year: Mapped[str | None]
    fee_basis: Mapped[str | None]
    study_hours: Mapped[Number]
    hours_basis: Mapped[str]
    job: Mapped[bool]
    pays_salary: Mapped[bool]
    status: Mapped[str]
    status_as_of: Mapped[str | None]
    apply_by: Mapped[str | None]
    seats: Mapped[int | None]
    expires_after_months: Mapped[int | None]


class StepAwardRow(Row):
    """A credential a step brings."""

    __tablename__ = "step_award"
    __table_args__ = clustered()
    step: Mapped[StepKey]
    position: Mapped[Position]
    credential: Mapped[str] = mapped_column(ForeignKey("credential.id"), index=True)


class StepIntakeRow(Row):
    """A month of the year in which a step begins, with the last day to apply (MM-DD) where each has its own."""

    __tablename__ = "step_intake"
    __table_args__ = clustered(check("month", "month BETWEEN 1 AND 12"))
    step: Mapped[StepKey]
    position: Mapped[Position]
    month: Mapped[int]
    apply_by: Mapped[str | None]


class StepWordRow(Row):
    """A provider, study mode or language of a step."""

    __tablename__ = "step_word"
    __table_args__ = clustered(one_of("kind", ("provider", "mode", "language")))
    step: Mapped[StepKey]
    kind: Mapped[Key]
    position: Mapped[Position]
    text: Mapped[str]


class StepDocumentRow(Row):
    """A paper an application needs."""

    __tablename__ = "step_document"
    __table_args__ = clustered(check("lead_months", "lead_months >= 0"))
    step: Mapped[StepKey]
    position: Mapped[Position]
    name: Mapped[str]
    issuer: Mapped[str]
    lead_months: Mapped[Number]
    note: Mapped[str | None]


class BursaryRow(Row):
    """Money for a person on certain steps."""

    __tablename__ = "bursary"
    __table_args__ = clustered(
        one_of("basis", AmountBasis),
        one_of("currency", CURRENCIES),
        one_of("status", Status),
        boolean("discretionary"),
        check("amount", "amount_minor >= 0 AND (amount_minor IS NULL OR percent IS NULL)"),
        check("percent", "percent BETWEEN 0 AND 100"),
        check("definite", "basis = 'up_to' OR amount_minor IS NOT NULL OR percent IS NOT NULL"),
        check("cap", "cap_minor >= 0"),
        check("max_claims", "max_claims > 0"),
    )
    id: Mapped[EntryKey]
    basis: Mapped[str]
    amount_minor: Mapped[int | None]
    percent: Mapped[int | None]
    cap_minor: Mapped[int | None]
    currency: Mapped[str]
    academic_year: Mapped[str | None]
    obligations: Mapped[str | None]
    apply_by: Mapped[str | None]
    max_claims: Mapped[int]
    discretionary: Mapped[bool]
    status: Mapped[str]


class BursaryInstalmentRow(Row):
    """One part of an amount; paid once the route reaches `after`."""

    __tablename__ = "bursary_instalment"
    __table_args__ = clustered(check("amount", "amount_minor >= 0"))
    bursary: Mapped[BursaryKey]
    position: Mapped[Position]
    amount_minor: Mapped[int]
    paid: Mapped[str]
    after: Mapped[str | None] = mapped_column(ForeignKey("entry.id"))


class DueRow(Row):
    """When the fee of a step, or the instalment of a bursary at that position, falls due."""

    __tablename__ = "due"
    __table_args__ = clustered(
        one_of("at", DueAt), check("month", "month BETWEEN 1 AND 12"), check("every", "every > 0")
    )
    entry: Mapped[EntryKey]
    position: Mapped[Position]
    at: Mapped[str]
    month: Mapped[int | None]
    every: Mapped[int | None]


class BursaryStepRow(Row):
    """A step a bursary supports."""

    __tablename__ = "bursary_step"
    __table_args__ = clustered()
    bursary: Mapped[BursaryKey]
    position: Mapped[Position]
    step: Mapped[str] = mapped_column(ForeignKey("step.id"), index=True)


class BursaryBarRow(Row):
    """What a bursary does not go with: on one step (not_with) or on one route (never_with)."""

    __tablename__ = "bursary_bar"
    __table_args__ = clustered(one_of("scope", ("not_with", "never_with")))
    bursary: Mapped[BursaryKey]
    scope: Mapped[Key]
    position: Mapped[Position]
    entry: Mapped[str] = mapped_column(ForeignKey("entry.id"), index=True)
