"""Of which year a figure is, read from what the catalogue has beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from pathways_app.domain.month import Month, month


class Dating(StrEnum):
    """What is said of a figure's year."""

    YEAR = "year"  # nothing but the year
    FIGURE = "figure"
    PRICES = "prices"
    ABOUT = "about"
    SINCE = "since"
    SPAN = "span"
    LATEST = "latest"  # the newest that was found
    LAUNCH = "launch"  # as it was when it began
    PILOT = "pilot"
    SESSION = "session"  # of a legislature
    RULE = "rule"  # the text of a rule
    RULE_IN_FORCE = "rule in force"
    UNDATED = "undated"
    UNDATED_READ = "undated read"  # a page without a date, with the year it was read
    UNUSUAL = "unusual"  # whatever else is written


@dataclass(frozen=True, slots=True)
class FigureYear:
    """The year of a figure: `year` is one (2026) or several (2026–27), with the `last` of a span.

    Where a month or a day is known, `iso` is that (ISO 8601) and `year` is empty. Of what is written in no known form,
    `year` is the whole text.
    """

    dating: Dating
    year: str = ""
    last: str = ""
    iso: str = ""


def figure_year(written: str) -> FigureYear:
    """Read what the catalogue has, such as 2026-27, 2018-19 figures, from April 2017 or undated page."""
    for form, dating in _FORMS:
        if found := re.fullmatch(form, written):  # compiled when first needed, and kept
            years = found.groups()
            if years and (iso := _iso(years[0])):
                return FigureYear(dating, iso=iso)
            return FigureYear(dating, *(year.replace("-", "–") for year in years))
    return FigureYear(Dating.UNUSUAL, written)


def last_month(written: str) -> Month | None:
    """Return the last month that a figure is of: August for an academic year; None where it is of no certain year."""
    found = figure_year(written)
    if found.dating not in _OF_ITS_YEAR or not (years := (found.last or found.year).split("–"))[0].isdigit():
        return None
    if len(years) == 1:
        return month(int(years[0]), 12)
    first, last = years
    return month(int(last) if len(last) == len(first) else int(first) + 1, 8)


_OF_ITS_YEAR = frozenset({
    Dating.YEAR, Dating.FIGURE, Dating.PRICES, Dating.ABOUT, Dating.SPAN, Dating.LATEST, Dating.PILOT
})  # fmt: skip


def _iso(written: str) -> str:
    """Return a day as it is and a month in words as YYYY-MM; empty for a year, as 2011-12 is one too."""
    name, _, year = written.partition(" ")
    if name in _MONTHS:
        return f"{year}-{_MONTHS.index(name) + 1:02d}"
    return written if re.fullmatch(_DAY, written) else ""


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAY = r"\d{4}-\d{2}-\d{2}"
_YEARS = r"(\d{4}(?:-\d{4}|-\d{2})?)"
_WHEN = rf"({_DAY}|\d{{4}}(?:-\d{{4}}|-\d{{2}})?|(?:{'|'.join(_MONTHS)}) \d{{4}})"
_FORMS = (
    (_WHEN, Dating.YEAR),
    (rf"{_YEARS} figures?", Dating.FIGURE),
    (rf"{_YEARS} (?:rate|price)s?", Dating.PRICES),
    (rf"about {_YEARS}", Dating.ABOUT),
    (rf"(?:from|since) {_WHEN}", Dating.SINCE),
    (rf"{_YEARS} to {_YEARS}", Dating.SPAN),
    (rf"{_YEARS} \(latest read\)", Dating.LATEST),
    (rf"{_YEARS} \(launch figure\)", Dating.LAUNCH),
    (rf"{_YEARS} pilot", Dating.PILOT),
    (rf"{_YEARS} session", Dating.SESSION),
    (rf"rule text of {_WHEN}", Dating.RULE),
    ("current (?:federal )?rule", Dating.RULE_IN_FORCE),
    ("undated(?: page)?", Dating.UNDATED),
    (r"undated page, read (\d{4})", Dating.UNDATED_READ),
)
