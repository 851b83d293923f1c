"""The least arrival, net cost and unpaid months of a set of routes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pathways_app.domain.route import Route


@dataclass(frozen=True, slots=True)
class Figures:
    """The least of each figure, all None where there is no route; `net_cost` in minor units.

    `net_cost` is also None where every cost rests on a fee with nothing to go by.
    """

    arrival: int | None = None
    net_cost: int | None = None
    unpaid_months: int | None = None


NOTHING = Figures()


def of_routes(routes: Iterable[Route]) -> Figures:
    """Return the least figures of `routes`."""
    return _least((r.arrival, None if r.no_basis else r.net_cost.minor, r.unpaid_months) for r in routes)


def least(one: Figures, other: Figures) -> Figures:
    """Return the lesser of each figure of two."""
    return _least((f.arrival, f.net_cost, f.unpaid_months) for f in (one, other))


def _least(rows: Iterable[tuple[int | None, int | None, int | None]]) -> Figures:
    columns = zip(*rows, strict=True)
    found = [min((value for value in column if value is not None), default=None) for column in columns]
    return Figures(*found) if found else NOTHING
