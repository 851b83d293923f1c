"""Where a person could go, role by role, ready for the chart and the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.reach import Bar, Reach, RoleReach, RoleStatus
from pathways_app.domain.route import Route
from pathways_app.domain.route_name import known_cost
from pathways_app.ui.explore.sectors import Sector, sectors_of
from pathways_app.ui.requirement_words import credential_name

_YEAR = 12


@dataclass(frozen=True, slots=True)
class Figures:
    """One route to a role in figures: `cost` without the `unknown` fees, which are `planned` at cautious ones."""

    arrival: Month
    cost: Money
    planned: Money
    unknown: int
    unpaid_months: int
    assumed: bool
    proven: bool


@dataclass(frozen=True, slots=True)
class Spot:
    """One role: the first way there and the one that costs least; both are None while no way is known.

    `not_before` is a month before which nobody arrives, for roles that are not settled.
    """

    role: str
    name: str
    status: RoleStatus
    first: Figures | None = None
    least: Figures | None = None
    not_before: Month | None = None
    bars: tuple[Bar, ...] = ()
    sectors: frozenset[Sector] = frozenset()

    @property
    def settled(self) -> bool:
        """Whether nothing better can be found any more."""
        return self.status is not RoleStatus.UNFINISHED

    def months(self, start: Month) -> int:
        """Return how many months after `start` the role is reached first; 0 where it is held."""
        return self.first.arrival - start if self.first is not None else 0


@dataclass(frozen=True, slots=True)
class Limits:
    """What is left of all roles: within so many years, for at most so much, in one sector (None: no limit)."""

    years: int | None = None
    cost: Money | None = None
    sector: Sector | None = None

    def keep(self, spot: Spot, start: Month) -> bool:
        """Say whether `spot` is within the limits; what is held or not known yet has no time or cost to be past."""
        if self.sector is not None and self.sector not in spot.sectors:
            return False
        if spot.first is None or spot.least is None:
            return True
        if self.years is not None and spot.months(start) > self.years * _YEAR:
            return False
        return self.cost is None or spot.least.planned.minor <= self.cost.minor


def spots_of(catalogue: JurisdictionCatalogue, found: Reach) -> tuple[Spot, ...]:
    """Return the roles of an answer in its order: held, by arrival, not settled, out of reach."""
    return tuple(_spot(catalogue, entry) for entry in found.roles)


def cost_steps(spots: Sequence[Spot]) -> tuple[Money, ...]:
    """Return the limits of cost worth offering: nothing, and round sums that part the roles."""
    costs = sorted({spot.least.planned.minor for spot in spots if spot.least is not None})
    if not costs:
        return ()
    currency = next(spot.least.planned.currency for spot in spots if spot.least is not None)
    offered = [0] if costs[0] <= 0 else []
    step = 100_00
    while step < costs[-1]:
        for size in (step, 2 * step, 5 * step):
            below = sum(cost <= size for cost in costs)
            before = sum(cost <= offered[-1] for cost in costs) if offered else 0
            if before < below < len(costs):
                offered.append(size)
        step *= 10
    return tuple(Money(size, currency) for size in offered[-6:])


def barred(spots: Sequence[Spot]) -> Mapping[Bar | None, tuple[Spot, ...]]:
    """Return the roles out of reach by what keeps them there; under None those whose reason is not known yet."""
    out = [spot for spot in spots if spot.status is RoleStatus.UNREACHABLE]
    found: dict[Bar | None, tuple[Spot, ...]] = {}
    for bar in Bar:
        if here := tuple(spot for spot in out if bar in spot.bars):
            found[bar] = here
    if unknown := tuple(spot for spot in out if not spot.bars):
        found[None] = unknown
    return found


def _spot(catalogue: JurisdictionCatalogue, entry: RoleReach) -> Spot:
    return Spot(
        entry.role,
        credential_name(catalogue, entry.role),
        entry.status,
        _figures(entry.earliest, proven=entry.earliest_proven),
        _figures(entry.cheapest, proven=entry.cheapest_proven),
        entry.not_before,
        entry.bars,
        sectors_of(entry.role),
    )


def _figures(route: Route | None, *, proven: bool) -> Figures | None:
    if route is None:
        return None
    return Figures(
        route.arrival,
        known_cost(route),
        route.net_cost,
        len(route.unknown_fees),
        route.unpaid_months,
        bool(route.assumptions),
        proven,
    )
