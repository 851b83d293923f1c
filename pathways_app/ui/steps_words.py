"""Steps in words: when, and for how much."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.money import Money
from pathways_app.domain.step import Step
from pathways_app.ui import wording

translate = QCoreApplication.translate


def when_words(start: int, end: int) -> str:
    """Write from when to when: Sep 2027 – Sep 2030, one month alone where it is no longer."""
    first = wording.month_short(start)
    return first if end - start <= 1 else f"{first} – {wording.month_short(end)}"


def fee_words(fee: Money | None) -> str:
    """Write what a step of a route costs."""
    if fee is None:
        return translate("Steps", "fee not known")
    return wording.money(fee) if fee.minor else translate("Steps", "free")


def catalogue_fee_words(step: Step) -> str:
    """Write what a step off the route costs."""
    return fee_words(step.fee.money if step.fee else None)


def more_words(more: int) -> str:
    """Say how many more there are."""
    return translate("Steps", "and 1 more") if more == 1 else translate("Steps", "and %n more", None, more)
