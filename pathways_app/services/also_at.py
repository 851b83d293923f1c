"""Also at: where else each route of a handful can be taken, at no cost worth speaking of."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.choice import Choice, Handful
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route
from pathways_app.planner.swaps import Swaps
from pathways_app.services.choose import figures_of
from pathways_app.services.ties import NEAR_MONTHS, Figures, near

PATIENCE = 5.0
"""Seconds spent at most: the shipped catalogue takes a twentieth of it, a far larger one may take more."""


def also_at(
    catalogue: JurisdictionCatalogue,
    request: RouteRequest,
    routes: Sequence[Route],
    handful: Handful,
    should_stop: Callable[[], bool] = lambda: False,
    seconds: float = PATIENCE,
) -> Handful:
    """Return `handful` with what the answer itself does not list: single steps taken elsewhere, as good or nearly so.

    Each is a plan worked out to the end; one that is itself among `routes` is left to its own place. After so many
    `seconds` what there is has to do, and the handful says so.
    """
    ends = time.monotonic() + seconds

    def stopped() -> bool:
        return should_stop() or time.monotonic() > ends

    swaps = Swaps(catalogue, request, stopped)
    known = {frozenset(step.id for step in route.steps) for route in routes}

    def extended(choice: Choice) -> Choice:
        route = routes[choice.route]
        shown, currency = figures_of(route), route.net_cost.currency

        def wanted(arrival: int, net: int, unpaid: int) -> bool:
            return near(Figures(arrival, net, unpaid), shown, currency)

        found = swaps.of(route, route.arrival + NEAR_MONTHS, wanted, known)
        return replace(choice, also_at=(*choice.also_at, *found))

    return replace(handful, choices=tuple(extended(choice) for choice in handful.choices), exact=not stopped())
