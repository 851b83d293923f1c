"""Months: whole months counted from year 0, written YYYY-MM."""

from __future__ import annotations

import re
from typing import NewType

from pathways_app.domain.errors import BadMonthError

Month = NewType("Month", int)
"""12 * year + (month of the year - 1); everything happens at the beginning of a month."""

_WRITTEN = re.compile(r"(\d{4})-(\d{2})")


def month(year: int, month_of_year: int) -> Month:
    """Return the month `month_of_year` (1..12) of `year`."""
    return Month(12 * year + month_of_year - 1)


def parse_month(written: str) -> Month:
    """Read a month written YYYY-MM.

    Raises: BadMonthError, when `written` is anything else or the month of the year is not 1..12.
    """
    match = _WRITTEN.fullmatch(written.strip())
    if match is None or not 1 <= int(match[2]) <= 12:
        raise BadMonthError(written=written)
    return month(int(match[1]), int(match[2]))


def format_month(value: int) -> str:
    """Write a month as YYYY-MM."""
    return f"{value // 12:04d}-{value % 12 + 1:02d}"


def month_of_year(value: int) -> int:
    """Return 1 for January to 12 for December."""
    return value % 12 + 1
