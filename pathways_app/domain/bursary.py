"""Bursaries: money for a person on certain steps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pathways_app.domain.due import Due
from pathways_app.domain.money import Money
from pathways_app.domain.requirement import Requirement
from pathways_app.domain.step import Status
from pathways_app.domain.text import LocalText


class BursaryKind(StrEnum):
    """What sort of money it is, and so whether it lowers the net cost."""

    GRANT = "grant"
    FEE_WAIVER = "fee_waiver"
    SALARY_SUPPORT = "salary_support"
    LOAN = "loan"
    LOAN_FORGIVENESS = "loan_forgiveness"
    ALLOWANCE = "allowance"


class AmountBasis(StrEnum):
    """How an amount is counted."""

    ONE_OFF = "one_off"
    PER_YEAR = "per_year"
    PER_MONTH = "per_month"
    PERCENT_OF_FEE = "percent_of_fee"
    UP_TO = "up_to"


@dataclass(frozen=True, slots=True)
class Instalment:
    """One part of an amount; `after` names the step or credential the route must reach for it to be paid.

    `when` says when it comes in words, `due` (None: no more than the words say) counted from the step it is for, or
    from where `after` is reached. What comes again is the same sum each time.
    """

    money: Money
    when: str
    after: str | None = None
    due: Due | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """How much a bursary is worth: `money` for sums, `percent` (whole) of the fee for percentages.

    `cap` limits what one person can have of it in all.
    """

    basis: AmountBasis
    money: Money | None = None
    percent: int | None = None
    cap: Money | None = None
    instalments: tuple[Instalment, ...] = ()

    @property
    def definite(self) -> bool:
        """Whether the sum is certain once the person is eligible."""
        return self.basis is not AmountBasis.UP_TO


COUNTED_KINDS = frozenset({BursaryKind.GRANT, BursaryKind.FEE_WAIVER, BursaryKind.ALLOWANCE})
"""Kinds that lower the net cost; the others are shown and never counted."""


@dataclass(frozen=True, slots=True)
class Bursary:
    """Money for a person on certain steps, with what it bars and what it asks in return.

    `not_with` names bursaries not claimed on the same step, and steps it never supports;
    `never_with` names bursaries barred from the whole route, and steps that cost the person this one.
    """

    id: str
    name: LocalText
    kind: BursaryKind
    amount: Amount
    for_steps: tuple[str, ...]
    eligibility: Requirement
    status: Status
    academic_year: str | None
    sources: tuple[str, ...]
    not_with: tuple[str, ...] = ()
    never_with: tuple[str, ...] = ()
    obligations: str | None = None
    apply_by: str | None = None
    max_claims: int = 1
    discretionary: bool = False
    notes: str | None = None
    gap: str | None = None

    @property
    def counted(self) -> bool:
        """Whether it lowers the net cost when it is certainly due."""
        return self.kind in COUNTED_KINDS and self.amount.definite and not self.discretionary

    @property
    def to_person(self) -> bool:
        """Whether it is paid to the person and so may exceed the fee."""
        return self.kind in (BursaryKind.GRANT, BursaryKind.ALLOWANCE)
