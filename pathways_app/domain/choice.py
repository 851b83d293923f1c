"""The handful of routes out of many, and what is folded into each of them."""

from __future__ import annotations

from dataclasses import dataclass

from pathways_app.domain.money import Money
from pathways_app.domain.month import Month


@dataclass(frozen=True, slots=True)
class AlsoAt:
    """The same way with other steps, of other providers as a rule, and what it comes to.

    `steps` are taken `instead_of` steps of the route it stands beside. `route` is its place in the answer; None where
    it has none because the route it stands beside, or another, is as good in everything. `unknown_fees` as of a route;
    `known_cost` is the net cost without what they are planned at, None where there are none.
    """

    instead_of: tuple[str, ...]
    steps: tuple[str, ...]
    arrival: Month
    net_cost: Money
    unpaid_months: int
    unknown_fees: tuple[str, ...] = ()
    route: int | None = None
    known_cost: Money | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A route that is shown, by its place in the answer, and the same way elsewhere."""

    route: int
    also_at: tuple[AlsoAt, ...] = ()


@dataclass(frozen=True, slots=True)
class Handful:
    """The routes to show unless all are asked for, in the order of the answer; `more` are neither shown nor folded.

    `exact` is False where time ran out before every other place for a route was looked at.
    """

    choices: tuple[Choice, ...]
    more: tuple[int, ...] = ()
    exact: bool = True

    @property
    def shown(self) -> tuple[int, ...]:
        """The places of the routes that are shown."""
        return tuple(choice.route for choice in self.choices)

    @property
    def folded(self) -> dict[int, int]:
        """The place of each route that is folded into another, with the place of that other."""
        return {
            other.route: choice.route for choice in self.choices for other in choice.also_at if other.route is not None
        }


NO_CHOICE = Handful(())
"""The handful of an answer without routes."""
