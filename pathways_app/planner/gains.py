"""By how much a route is better than those there are, and when that is worth a change."""

from __future__ import annotations

from collections.abc import Sequence

from pathways_app.domain.money import Money
from pathways_app.domain.route import Gain, Route
from pathways_app.domain.why import Apart

LEAST_MONTHS = 3
"""Months that a route must be sooner by, or have fewer without pay, to be worth a change (a threshold of ours).

Where there are fewer months without pay, none at all is worth it too.
"""

LEAST_SAVING = 10
"""The share of the cost, one in so many, that a route must be cheaper by to be worth a change (a threshold of ours)."""

Vector = tuple[int, int, int]
"""Arrival, net cost in minor units, months without pay."""


def vector_of(route: Route) -> Vector:
    """Return the figures of a route."""
    return (int(route.arrival), route.net_cost.minor, route.unpaid_months)


def matches(known: Vector, other: Vector) -> bool:
    """Say whether `known` is at least as good as `other` in every figure."""
    return all(a <= b for a, b in zip(known, other, strict=True))


def worth(route: Route) -> Vector:
    """Return the figures one of which another route must be below, to be worth a change to who has this one."""
    arrival, cost, unpaid = vector_of(route)
    saving = max(1, abs(cost) // LEAST_SAVING)
    return (arrival - LEAST_MONTHS + 1, cost - saving + 1, max(min(unpaid, 1), unpaid - LEAST_MONTHS + 1))


def gain(route: Route, routes: Sequence[Route]) -> Gain:
    """Return by how much `route` betters the best of `routes` in each figure."""
    months = min(other.arrival for other in routes) - route.arrival
    money = min(other.net_cost.minor for other in routes) - route.net_cost.minor
    unpaid = min(other.unpaid_months for other in routes) - route.unpaid_months
    return Gain(
        months=months if months > 0 else None,
        money=Money(money, route.net_cost.currency) if money > 0 and not route.no_basis else None,
        unpaid_months=unpaid if unpaid > 0 else None,
    )


def beside(route: Route, routes: Sequence[Route]) -> Apart:
    """Return how `route` differs from the one of `routes` that comes nearest to being as good as it in every figure."""

    def distance(place: int) -> tuple[int, int, int, int]:
        differs = between(route, routes[place], place)
        figures = (differs.months, differs.money.minor, differs.unpaid_months)
        return (sum(figure > 0 for figure in figures), abs(differs.unpaid_months), abs(differs.months), place)

    nearest = min(range(len(routes)), key=distance)
    return between(route, routes[nearest], nearest)


def between(route: Route, other: Route, against: int) -> Apart:
    """Return how `route` differs from `other`, which is at position `against` of its list."""
    return Apart(
        against=against,
        months=route.arrival - other.arrival,
        money=Money(route.net_cost.minor - other.net_cost.minor, route.net_cost.currency),
        unpaid_months=route.unpaid_months - other.unpaid_months,
        assumptions=len(route.assumptions) - len(other.assumptions),
        steps=len(route.steps) - len(other.steps),
        estimated=route.unknown_fees != other.unknown_fees or route.no_basis or other.no_basis,
    )
