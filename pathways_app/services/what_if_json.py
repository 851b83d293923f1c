"""What-ifs as JSON: what each thing a question supposes gained."""

from __future__ import annotations

from typing import Any

from pathways_app.domain.month import format_month
from pathways_app.domain.what_if import Gain, Gains, Standing
from pathways_app.services.answer_json import money_object

Object = dict[str, Any]


def what_if_object(gains: Gains) -> Object:
    """Return the two members of an answer about what-ifs: each by itself, and how the answer stands with none."""
    return {
        "what_if": [_gain(gains.together, gain) for gain in gains.each],
        "without_what_if": standing_object(gains.none) if gains.each else None,
    }


def _gain(together: Standing, gain: Gain) -> Object:
    return {
        "kind": gain.what_if.kind.value,
        "name": gain.what_if.name or None,
        "difference": gain.difference,
        "with": standing_object(together),
        "without": standing_object(gain.without),
        "opened": list(gain.opened),
        "firmer": list(gain.firmer),
        "closed": gain.closed,
        "weaker": gain.weaker,
        "used": list(gain.used),
        "using": list(gain.using),
        "exact": gain.exact,
    }


def standing_object(standing: Standing) -> Object:
    """Return how good an answer is."""
    return {
        "routes": standing.routes,
        "arrival": None if standing.arrival is None else format_month(standing.arrival),
        "net_cost": None if standing.net_cost is None else money_object(standing.net_cost),
        "unpaid_months": standing.unpaid_months,
    }
