"""The paperwork of a route: each document its steps ask for, placed on the schedule."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_CEILING

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.month import Month, month
from pathways_app.domain.paperwork import DueDocument
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route, RouteStep
from pathways_app.domain.step import Step
from pathways_app.domain.timeline import apply_by


def paperwork(catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route) -> tuple[DueDocument, ...]:
    """Return the documents of `route` in the order in which they must be started, then as listed."""
    found = [one for step in route.steps for one in _documents(catalogue.steps[step.id], step, request.start)]
    return tuple(sorted(found, key=lambda document: document.start_by))


def _documents(step: Step, taken: RouteStep, first: Month) -> Iterator[DueDocument]:
    deadline = apply_by(step, taken.start)
    ready = taken.start if deadline is None else month(deadline.year, deadline.month)
    for document in step.documents:
        lead = int(document.lead_months.to_integral_value(ROUND_CEILING))
        yield DueDocument(
            step=step.id,
            name=document.name,
            issuer=document.issuer,
            lead_months=lead,
            ready_by=ready,
            start_by=Month(ready - lead),
            months_late=max(0, first - (ready - lead)),
            apply_by=None if deadline is None else deadline.isoformat(),
            note=document.note,
        )
