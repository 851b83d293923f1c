"""Of which year a figure of the catalogue is, in words."""

from __future__ import annotations

from datetime import date

from pathways_app.domain import figure_year as read
from pathways_app.domain.figure_year import Dating, FigureYear
from pathways_app.report.words import Words

_LEAP = 2028  # a year with a 29 February


def figure_year(words: Words, written: str) -> str:
    """Say of which year a sum is, from what the catalogue has: 2026-27, 2018-19 figures, undated page and the like."""
    found = read.figure_year(written)
    if found.dating is Dating.YEAR:
        return words.say("{year} figure", year=_year(words, found))
    return _said(words, found)


def price_year(words: Words, written: str) -> str:
    """Say of which year a price is, as for `figure_year`."""
    found = read.figure_year(written)
    if found.dating is Dating.YEAR:
        return words.say("{year} prices", year=_year(words, found))
    return _said(words, found)


def yearly_day(words: Words, apply_by: str | None) -> str:
    """Write a day that comes round every year, MM-DD: 17 October; empty for "rolling" and where none is known."""
    wanted, _, day = (apply_by or "").partition("-")
    if not (wanted.isdigit() and day.isdigit()):
        return ""
    written = words.day(date(_LEAP, int(wanted), int(day)))
    return written.replace(f"{_LEAP}", "").strip("\u00a0")


def _said(words: Words, found: FigureYear) -> str:
    year = _year(words, found)
    match found.dating:
        case Dating.FIGURE:
            return words.say("{year} figure", year=year)
        case Dating.PRICES:
            return words.say("{year} prices", year=year)
        case Dating.ABOUT:
            return words.say("about {year}", year=year)
        case Dating.SINCE:
            return words.say("from {year}", year=year)
        case Dating.SPAN:
            return words.say("{year} to {last}", year=year, last=found.last)
        case Dating.LATEST:
            return words.say("{year}, the latest found", year=year)
        case Dating.LAUNCH:
            return words.say("{year}, when it began", year=year)
        case Dating.PILOT:
            return words.say("{year} pilot", year=year)
        case Dating.SESSION:
            return words.say("{year} legislative session", year=year)
        case Dating.RULE:
            return words.say("rule of {year}", year=year)
        case Dating.RULE_IN_FORCE:
            return words.say("rule in force")
        case Dating.UNDATED:
            return words.say("undated")
        case Dating.UNDATED_READ:
            return words.say("undated page, read {year}", year=year)
        case _:
            return year


def _year(words: Words, found: FigureYear) -> str:
    return words.dated(found.iso) if found.iso else found.year
