"""Of which year a figure of the catalogue is, in words."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from pathways_app.report.words import Words

_LEAP = 2028  # a year with a 29 February
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def figure_year(words: Words, written: str) -> str:
    """Say of which year a sum is, from what the catalogue has: 2026-27, 2018-19 figures, undated page and the like."""
    return _said(words, written) or words.say("{year} figure", year=_dashed(words, written))


def price_year(words: Words, written: str) -> str:
    """Say of which year a price is, as for `figure_year`."""
    return _said(words, written) or words.say("{year} prices", year=_dashed(words, written))


def yearly_day(words: Words, apply_by: str | None) -> str:
    """Write a day that comes round every year, MM-DD: 17 October; empty for "rolling" and where none is known."""
    wanted, _, day = (apply_by or "").partition("-")
    if not (wanted.isdigit() and day.isdigit()):
        return ""
    written = words.day(date(_LEAP, int(wanted), int(day)))
    return written.replace(f"{_LEAP}", "").strip("\u00a0")


def _said(words: Words, written: str) -> str:
    """Return what `written` says beside a year; empty where it is nothing but one, as it stands where it is unusual."""
    if not any(letter.isalpha() for letter in written):
        return ""
    for form, say in _FORMS:
        if found := form.fullmatch(written):
            return say(words, found[1])
    return _dashed(words, written)


def _dashed(words: Words, written: str) -> str:
    return words.dated(written) if _DAY.fullmatch(written) else written.replace("-", "–")


_YEAR = r"(\d{4}(?:-\d{2}){0,2}|\d{4}-\d{4})"
_FORMS: tuple[tuple[re.Pattern[str], Callable[[Words, str], str]], ...] = (
    (re.compile(f"{_YEAR} figures?"), lambda words, year: words.say("{year} figure", year=_dashed(words, year))),
    (re.compile(f"{_YEAR} rates?"), lambda words, year: words.say("{year} prices", year=_dashed(words, year))),
    (re.compile(f"about {_YEAR}"), lambda words, year: words.say("about {year}", year=_dashed(words, year))),
    (re.compile(f"from {_YEAR}"), lambda words, year: words.say("from {year}", year=_dashed(words, year))),
    (re.compile("(undated)(?: page)?"), lambda words, _: words.say("undated")),
    (re.compile(r"undated page, read (\d{4})"), lambda words, year: words.say("undated page, read {year}", year=year)),
)
