"""What makes each route stand out among the others."""

from __future__ import annotations

from dataclasses import replace

from pathways_app.domain.route import Label, Route


def labelled(routes: tuple[Route, ...]) -> tuple[Route, ...]:
    """Return the routes with their labels.

    Nobody is called cheapest while a route whose cost has nothing to go by may be cheaper still.
    """
    fastest = min(route.arrival for route in routes)
    cheapest = min(route.net_cost.minor for route in routes)
    unsure = any(route.no_basis and route.net_cost.minor <= cheapest for route in routes)
    least_unpaid = min(route.unpaid_months for route in routes)
    most_unpaid = max(route.unpaid_months for route in routes)
    fewest = min(len(route.steps) for route in routes)
    several = len(routes) > 1
    found: list[Route] = []
    for route in routes:
        labels: list[Label] = []
        if route.arrival == fastest:
            labels.append(Label.FASTEST)
        if not unsure and route.net_cost.minor == cheapest:
            labels.append(Label.CHEAPEST)
        if several and least_unpaid < most_unpaid and route.unpaid_months == least_unpaid:
            labels.append(Label.KEEPS_SALARY if least_unpaid == 0 else Label.FEWEST_UNPAID)
        if several and not route.assumptions and any(other.assumptions for other in routes):
            labels.append(Label.NO_ASSUMPTIONS)
        if several and len(route.steps) == fewest and any(len(other.steps) > fewest for other in routes):
            labels.append(Label.FEWEST_STEPS)
        found.append(replace(route, labels=tuple(labels)))
    return tuple(found)
