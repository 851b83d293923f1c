"""Credentials and supports as they are written in the sources."""

from __future__ import annotations

from pathways_app.catalogue.fields import Fields
from pathways_app.domain.credential import Credential, CredentialKind, Level, Pay
from pathways_app.domain.problem import Reason
from pathways_app.domain.support import Support, SupportKind

PAY_PERIODS = ("year", "hour", "month")
MONTH_OR_DAY = r"\d{4}(-\d\d){0,2}"
"""A year, month or day of ISO 8601."""


def read_credential(fields: Fields, ident: str) -> Credential:
    """Return the credential written in `fields`."""
    return Credential(
        id=ident,
        kind=fields.choice("kind", CredentialKind),
        name=fields.local_text("name"),
        issuer=fields.optional_text("issuer") or "",
        summary=fields.text("summary"),
        sources=fields.texts("sources"),
        level=_level(fields),
        starting_point=fields.flag("starting_point", default=False),
        implies=fields.texts("implies"),
        valid_months=fields.optional_whole("valid_months", least=1),
        renewable=fields.flag("renewable", default=False),
        renewed_by=fields.optional_text("renewed_by"),
        pay=_pay(fields),
        dead_end=fields.optional_text("dead_end"),
        notes=fields.optional_text("notes"),
        gap=fields.optional_text("gap"),
    )


def read_support(fields: Fields, ident: str) -> Support:
    """Return the support written in `fields`."""
    return Support(
        id=ident,
        name=fields.local_text("name"),
        kind=fields.choice("kind", SupportKind),
        for_ids=fields.texts("for", required=True),
        summary=fields.text("summary"),
        sources=fields.texts("sources"),
        notes=fields.optional_text("notes"),
    )


def _level(fields: Fields) -> Level | None:
    level = fields.inner("level")
    if level is None:
        return None
    value = level.raw("value")
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        level.error("value", Reason.WRONG_TYPE, value, ("number or text",))
    found = Level(framework=level.text("framework"), value=str(value))
    level.finish()
    return found


def _pay(fields: Fields) -> Pay | None:
    pay = fields.inner("pay")
    if pay is None:
        return None
    currency = pay.currency()
    period = pay.text("period")
    if period not in PAY_PERIODS:
        pay.error("period", Reason.BAD_VALUE, period, PAY_PERIODS)
    found = Pay(
        low=pay.money("low", currency),
        high=pay.optional_money("high", currency),
        period=period,
        as_of=pay.matching("as_of", MONTH_OR_DAY, ("YYYY-MM",)),
        source=pay.text("source"),
        notes=pay.optional_text("notes"),
    )
    if found.high is not None and found.high < found.low:
        pay.error("high", Reason.BAD_VALUE, str(found.high.major), (f">= {found.low.major}",))
    pay.finish()
    return found
