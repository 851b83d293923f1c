"""When figures of two routes are as good as equal, and when one is still worth naming beside the other.

All the thresholds of the handful are here; why they are what they are is in docs/decisions/0026.
"""

from __future__ import annotations

from dataclasses import dataclass

from pathways_app.domain.money import MINOR_PER_MAJOR

TIE_MONTHS = 1
"""Everything is planned in whole months, durations and waits rounded up: one month is what rounding alone can do."""

TIE_SHARE = 100
"""One part in a hundred of the dearer cost: less than fees rise in a year (from 9,535 to 9,790 pounds is 2.7)."""

SMALL_SUM = {"GBP": 50, "USD": 65, "CAD": 90, "SEK": 650}
"""About the price of a record check or a registration, in whole units: nobody chooses a way into a career by it."""

NEAR_MONTHS = 3
"""A term: with the same intake a provider finishes a term sooner or later, a year later is another choice."""

NEAR_SHARE = 20
"""One part in twenty of the dearer cost: what providers of the same thing differ by."""

_ANY_SUM = 50


@dataclass(frozen=True, slots=True)
class Figures:
    """What routes are compared by: months, minor units of one currency, months."""

    arrival: int
    net: int
    unpaid: int


def tied(one: Figures, other: Figures, currency: str) -> bool:
    """Say whether the figures are as good as equal: nobody would choose by the difference."""
    return _within(one, other, TIE_MONTHS, max(_share(one, other, TIE_SHARE), small_sum(currency)))


def near(one: Figures, other: Figures, currency: str) -> bool:
    """Say whether the figures are close enough for the one to be worth naming where the other is shown."""
    return _within(one, other, NEAR_MONTHS, max(_share(one, other, NEAR_SHARE), small_sum(currency)))


def small_sum(currency: str) -> int:
    """Return the sum, in minor units, that nobody chooses by."""
    return SMALL_SUM.get(currency, _ANY_SUM) * MINOR_PER_MAJOR


def _share(one: Figures, other: Figures, part: int) -> int:
    return max(abs(one.net), abs(other.net)) // part


def _within(one: Figures, other: Figures, months: int, minor: int) -> bool:
    return (
        abs(one.arrival - other.arrival) <= months
        and abs(one.unpaid - other.unpaid) <= months
        and abs(one.net - other.net) <= minor
    )
