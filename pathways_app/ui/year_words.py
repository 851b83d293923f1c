"""Of which year a figure of the catalogue is, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.figure_year import Dating, FigureYear, figure_year
from pathways_app.domain.money import Money
from pathways_app.ui import wording

translate = QCoreApplication.translate


def figure_words(written: str) -> str:
    """Say of which year a sum is, from what the catalogue has: 2026–27 figure, undated, from April 2017."""
    found = figure_year(written)
    if found.dating is Dating.YEAR:
        return translate("Years", "{year} figure").format(year=_year(found))
    return _said(found)


def year_words(written: str) -> str:
    """Say the same where it is plain that a figure is spoken of: 2026–27, 2018–19 figure."""
    found = figure_year(written)
    return _year(found) if found.dating is Dating.YEAR else _said(found)


def priced_words(fee: Money, written: str) -> str:
    """Write a fee with the year of its prices: £45 at 2026–27 prices; £45, undated."""
    found, sum_ = figure_year(written), wording.money(fee)
    if found.dating in (Dating.YEAR, Dating.PRICES):
        return translate("Years", "{fee} at {year} prices").format(fee=sum_, year=_year(found))
    return ", ".join(filter(None, (sum_, _said(found))))


def _said(found: FigureYear) -> str:
    text = {
        Dating.YEAR: "{year}",
        Dating.FIGURE: translate("Years", "{year} figure"),
        Dating.PRICES: translate("Years", "{year} prices"),
        Dating.ABOUT: translate("Years", "about {year}", "the year of a figure"),
        Dating.SINCE: translate("Years", "from {year}", "the year of a figure"),
        Dating.SPAN: translate("Years", "{year} to {last}"),
        Dating.LATEST: translate("Years", "{year}, the latest found"),
        Dating.LAUNCH: translate("Years", "{year}, when it began"),
        Dating.PILOT: translate("Years", "{year} pilot"),
        Dating.SESSION: translate("Years", "{year} legislative session"),
        Dating.RULE: translate("Years", "rule of {year}"),
        Dating.RULE_IN_FORCE: translate("Years", "rule in force"),
        Dating.UNDATED: translate("Years", "undated", "of a figure"),
        Dating.UNDATED_READ: translate("Years", "undated page, read {year}"),
        Dating.UNUSUAL: "{year}",
    }[found.dating]
    return text.format(year=_year(found), last=found.last)


def _year(found: FigureYear) -> str:
    return wording.day(found.iso) if found.iso else found.year
