"""Money: exact integers in the minor unit of one currency."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

MINOR_PER_MAJOR: Final = 100
"""Minor units in one unit, the same for every currency of the catalogue (ISO 4217: GBP, CAD, SEK, USD)."""

CURRENCIES: Final = frozenset({"GBP", "CAD", "SEK", "USD"})


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount of money; `minor` in hundredths of `currency`, negative where money comes in."""

    minor: int
    currency: str

    @classmethod
    def of(cls, major: Decimal | int | float | str, currency: str) -> Money:
        """Make money from an amount in whole units, exact to the minor unit (halves away from zero)."""
        scaled = Decimal(str(major)) * MINOR_PER_MAJOR
        whole = int(scaled.copy_abs() + Decimal("0.5"))
        return cls(-whole if scaled < 0 else whole, currency)

    @property
    def major(self) -> int | float:
        """The amount in whole units: an int where it is whole, else a number with two decimals."""
        whole, rest = divmod(self.minor, MINOR_PER_MAJOR)
        return whole if rest == 0 else self.minor / MINOR_PER_MAJOR
