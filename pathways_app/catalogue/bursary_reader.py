"""Bursaries as they are written in the sources."""

from __future__ import annotations

from collections.abc import Mapping

from pathways_app.catalogue.due_reader import read_due
from pathways_app.catalogue.fields import Fields
from pathways_app.catalogue.requirement_reader import read_required
from pathways_app.catalogue.step_reader import APPLY_BY
from pathways_app.domain.attribute import Attribute
from pathways_app.domain.bursary import Amount, AmountBasis, Bursary, BursaryKind, Instalment
from pathways_app.domain.money import Money
from pathways_app.domain.problem import Reason
from pathways_app.domain.step import Status

_WHOLE_FEE = 100


def read_bursary(fields: Fields, ident: str, attributes: Mapping[str, Attribute]) -> Bursary:
    """Return the bursary written in `fields`."""
    claims = fields.optional_whole("max_claims", least=1)
    return Bursary(
        id=ident,
        name=fields.local_text("name"),
        kind=fields.choice("kind", BursaryKind),
        amount=_amount(fields),
        for_steps=fields.texts("for_steps", required=True),
        eligibility=read_required(fields, "eligibility", attributes),
        status=fields.choice("status", Status),
        academic_year=fields.optional_text("academic_year"),
        sources=fields.texts("sources"),
        not_with=fields.texts("not_with"),
        never_with=fields.texts("never_with"),
        obligations=fields.optional_text("obligations"),
        apply_by=fields.matching("apply_by", APPLY_BY, ("MM-DD", "rolling")),
        max_claims=1 if claims is None else claims,
        discretionary=fields.flag("discretionary", default=False),
        notes=fields.optional_text("notes"),
        gap=fields.optional_text("gap"),
    )


def _amount(fields: Fields) -> Amount:
    amount = fields.inner("amount", required=True)
    if amount is None:
        return Amount(AmountBasis.UP_TO)
    currency = amount.currency()
    basis = amount.choice("basis", AmountBasis)
    money, percent = None, None
    if basis is AmountBasis.PERCENT_OF_FEE:
        percent = amount.optional_whole("value")
        if percent is not None and percent > _WHOLE_FEE:
            amount.error("value", Reason.BAD_VALUE, str(percent), ("<= 100",))
    else:
        money = amount.optional_money("value", currency)
    if amount.block.get("value") is None and basis is not AmountBasis.UP_TO:
        amount.error("value", Reason.MISSING_KEY)
    cap = amount.optional_money("cap", currency)
    instalments = tuple(_instalment(part, currency) for part in amount.inners("instalments"))
    if instalments and money is not None and basis is AmountBasis.ONE_OFF:
        total = Money(sum(part.money.minor for part in instalments), currency)
        if total != money:
            amount.error("instalments", Reason.BAD_VALUE, str(total.major), (str(money.major),))
    amount.finish()
    return Amount(basis=basis, money=money, percent=percent, cap=cap, instalments=instalments)


def _instalment(part: Fields, currency: str) -> Instalment:
    money, when = part.money("value", currency), part.text("when")
    found = Instalment(money, when, part.optional_text("after"), read_due(part))
    part.finish()
    return found
