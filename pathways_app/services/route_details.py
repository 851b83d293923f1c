"""What lies behind a route: its cash line, its off-ramps, its paperwork."""

from __future__ import annotations

from dataclasses import dataclass

from pathways_app.domain.cash_line import CashLine
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.off_ramp import OffRamp
from pathways_app.domain.paperwork import DueDocument
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route


@dataclass(frozen=True, slots=True)
class RouteDetails:
    """The money of a route by month, what is held after each step, and the documents it asks for."""

    cash_line: CashLine
    off_ramps: tuple[OffRamp, ...]
    documents: tuple[DueDocument, ...]


def route_details(
    catalogue: JurisdictionCatalogue, request: RouteRequest, routes: tuple[Route, ...]
) -> tuple[RouteDetails, ...]:
    """Return the details of routes of the answer to `request`, in their order."""
    # Imported here: the window, which has what is returned, does without the planner.
    from pathways_app.planner.cash_line import cash_line  # noqa: PLC0415
    from pathways_app.planner.off_ramps import OffRamps  # noqa: PLC0415
    from pathways_app.planner.paperwork import paperwork  # noqa: PLC0415

    ramps = OffRamps(catalogue, request)
    return tuple(
        RouteDetails(cash_line(catalogue, request, route), ramps.of(route), paperwork(catalogue, request, route))
        for route in routes
    )
