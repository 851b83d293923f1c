"""The handful as JSON: what stands out and by how much, what is folded into what, what is left."""

from __future__ import annotations

from typing import Any

from pathways_app.domain.choice import AlsoAt, Handful
from pathways_app.domain.month import format_month
from pathways_app.domain.route import Margin

Object = dict[str, Any]


def margin_object(margin: Margin) -> Object:
    """Return by how much a label sets a route apart."""
    return {
        "label": margin.label.value,
        "months": margin.months,
        "amount": None if margin.money is None else margin.money.major,
        "steps": margin.steps,
        "shared": margin.shared,
        "certain": margin.certain,
    }


def choice_object(handful: Handful, place: int) -> Object:
    """Return how the route at `place` stands to the handful; places count from 0 in `routes`."""
    also_at = next((choice.also_at for choice in handful.choices if choice.route == place), ())
    return {
        "shown": place in handful.shown,
        "folded_into": handful.folded.get(place),
        "also_at": [_also_at(other) for other in also_at],
    }


def handful_object(handful: Handful, total: int) -> Object:
    """Return which routes the handful is, and how many of the `total` are not in it."""
    return {
        "routes": list(handful.shown),
        "shown": len(handful.shown),
        "folded": len(handful.folded),
        "more": len(handful.more),
        "total": total,
        "exact": handful.exact,
    }


def _also_at(other: AlsoAt) -> Object:
    known = other.net_cost if other.known_cost is None else other.known_cost
    return {
        "instead_of": list(other.instead_of),
        "steps": list(other.steps),
        "arrival": format_month(other.arrival),
        "net_cost": {"amount": other.net_cost.major, "currency": other.net_cost.currency},
        "known_cost": {"amount": known.major, "currency": known.currency},
        "unpaid_months": other.unpaid_months,
        "unknown_fees": list(other.unknown_fees),
        "route": other.route,
    }
