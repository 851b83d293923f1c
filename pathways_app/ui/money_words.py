"""What is said of money wherever it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.bursary import BursaryKind

translate = QCoreApplication.translate

_YEAR = re.compile(r"\d{4}(?:-(?:\d{4}|\d{2}(?!-)))?")


def beside_words(kind: BursaryKind) -> str:
    """Say why money of a kind that is never counted takes nothing off the cost."""
    match kind:
        case BursaryKind.LOAN:
            return translate("Funding", "A loan: it moves cash, not cost")
        case BursaryKind.LOAN_FORGIVENESS:
            return translate("Funding", "Writes off a loan later: not money off the cost")
        case _:
            return translate("Funding", "Paid to the employer, not to you")


def not_best_words() -> str:
    """Say that something else on the route is worth more than what was left out for it."""
    return translate("Funding", "Another that rules it out, or a cap, is worth more")


def pays_nothing_words() -> str:
    """Say that there is no fee for a bursary to pay."""
    return translate("Funding", "There is no fee for it to pay")


def proposed_words() -> str:
    """Say that money is only proposed."""
    return translate("Funding", "Only proposed: not open yet")


def years_words(written: Iterable[str | None]) -> str:
    """Say of which years figures are, from what the catalogue says of each: 2024 to 2026–27 figures."""
    found = {text: sorted(_YEAR.findall(text)) for text in {text or "" for text in written}}
    years = sorted({year for some in found.values() for year in some})
    if not found:
        return ""
    if not years:
        return translate("Money", "undated figures")
    first, last = (year.replace("-", "–") for year in (years[0], years[-1]))
    if first == last:
        said = translate("Money", "{year} figures").format(year=first)
    else:
        said = translate("Money", "{first} to {last} figures").format(first=first, last=last)
    if all(found.values()):
        return said
    return translate("Money", "{years}, some undated").format(years=said)
