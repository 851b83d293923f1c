"""What each what-if of a question gained: the answer with all of them held against the answer with each left out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pathways_app.domain.money import Money
from pathways_app.domain.month import Month


class WhatIfKind(StrEnum):
    """What is supposed: that what is proposed is there, an answer, some money, or a step out of the question."""

    PROPOSED = "proposed"
    ASSUMED = "assumed"
    ADDED_BURSARY = "added_bursary"
    WITHOUT_STEP = "without_step"


@dataclass(frozen=True, slots=True)
class WhatIf:
    """One what-if; `name` is its attribute, bursary or step ("" for everything proposed)."""

    kind: WhatIfKind
    name: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """How good an answer is: how many routes, and the best in each respect (None: there is no route)."""

    routes: int = 0
    arrival: Month | None = None
    net_cost: Money | None = None
    unpaid_months: int | None = None


@dataclass(frozen=True, slots=True)
class Gain:
    """What one what-if did to the answer.

    `opened` are the positions of the routes that nothing matches once it is left out, `firmer` of those that something
    then matches only by assuming more; `closed` and `weaker` count the routes that are lost in the same two ways.
    `used` are the entries, proposed or made up, that routes of the answer take, and `using` the positions of those
    routes. `without` is how the answer stands without it. Unless `exact`, one of the two searches was cut short.
    """

    what_if: WhatIf
    without: Standing
    opened: tuple[int, ...] = ()
    firmer: tuple[int, ...] = ()
    closed: int = 0
    weaker: int = 0
    used: tuple[str, ...] = ()
    using: tuple[int, ...] = ()
    exact: bool = True

    @property
    def difference(self) -> bool:
        """Whether it changed anything about the answer."""
        return bool(self.opened or self.firmer or self.closed or self.weaker)


@dataclass(frozen=True, slots=True)
class Gains:
    """What every what-if of a question did, how the answer stands with all of them, and how with none."""

    each: tuple[Gain, ...] = ()
    together: Standing = Standing()
    none: Standing = Standing()
    exact: bool = True


NO_GAINS = Gains()
