"""Reach as JSON: every role with the first and the cheapest route to it."""

from __future__ import annotations

from typing import Any

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.month import format_month
from pathways_app.domain.reach import Reach, RoleReach, RoleStatus
from pathways_app.domain.route import Route
from pathways_app.domain.route_name import known_cost
from pathways_app.services.answer_json import condition_object, money_object
from pathways_app.services.query_json import query_object, value_of
from pathways_app.services.what_if import made_up_in, proposed_in

Object = dict[str, Any]


def reach_object(catalogue: JurisdictionCatalogue, found: Reach) -> Object:
    """Return the answer to `pathways reach`."""
    return {
        "query": query_object(found.request, found.request.jurisdiction),
        "exact": found.exact,
        "currency": catalogue.jurisdiction.currency,
        "roles": [_role(catalogue, entry) for entry in found.roles],
        "counts": {status.value: found.count(status) for status in RoleStatus},
        "out_of_reach": {bar.value: count for bar, count in found.barred_by.items()},
    }


def _role(catalogue: JurisdictionCatalogue, entry: RoleReach) -> Object:
    return {
        "id": entry.role,
        "name": dict(catalogue.credentials[entry.role].name.versions),
        "status": entry.status.value,
        "earliest": _route(catalogue, entry.earliest),
        "cheapest": _route(catalogue, entry.cheapest),
        "without_assumptions": {
            "earliest": _route(catalogue, entry.sure_earliest),
            "cheapest": _route(catalogue, entry.sure_cheapest),
        },
        "earliest_proven": entry.earliest_proven,
        "cheapest_proven": entry.cheapest_proven,
        "not_before": None if entry.not_before is None else format_month(entry.not_before),
        "out_of_reach": [bar.value for bar in entry.bars],
        "rejected_for_expiry": entry.rejected_for_expiry,
    }


def _route(catalogue: JurisdictionCatalogue, route: Route | None) -> Object | None:
    """Return the figures of a route with the ids of its steps; `pathways route` has the rest."""
    if route is None:
        return None
    return {
        "arrival": format_month(route.arrival),
        "months": route.months,
        "net_cost": money_object(route.net_cost),
        "known_cost": money_object(known_cost(route)),
        "unpaid_months": route.unpaid_months,
        "steps": [step.id for step in route.steps],
        "bursaries": sorted({claim.bursary for claim in route.bursaries}),
        "assumptions": [
            {
                "attr": assumed.attribute,
                "values": [value_of(value) for value in assumed.values],
                "ask": catalogue.attributes[assumed.attribute].ask,
                "conditions": [condition_object(condition) for condition in assumed.conditions],
            }
            for assumed in route.assumptions
        ],
        "unknown_fees": list(route.unknown_fees),
        "no_basis": route.no_basis,
        "proposed": list(proposed_in(catalogue, route)),
        "made_up": list(made_up_in(route)),
    }
