"""Where a person could go: every role of one place."""

from __future__ import annotations

from collections.abc import Callable

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.reach import Reach, ReachRequest
from pathways_app.planner.reach import Report
from pathways_app.planner.reach import reach as plan_reach
from pathways_app.services.find_routes import check_credentials
from pathways_app.services.request import Asked, Question


def reach_request(question: Question, asked: Asked) -> ReachRequest:
    """Return the request that a question without a goal means, once it is understood."""
    return ReachRequest(
        asked.person,
        asked.jurisdiction,
        asked.start,
        strict=question.strict,
        what_if=question.what_if,
        supposed=asked.supposed,
    )


def reach(
    catalogue: JurisdictionCatalogue,
    request: ReachRequest,
    *,
    should_stop: Callable[[], bool] = lambda: False,
    time_limit: float | None = None,
    report: Report = lambda _sofar: None,
) -> Reach:
    """Return every role of the place with the first and the cheapest route to it; `time_limit` in seconds.

    `report` is told what is known so far, time and again, on the calling thread.

    Raises: UnknownIdError, WrongKindError, for a holding that is no credential of `catalogue`.
    """
    check_credentials(catalogue, sorted(request.person.holds))
    return plan_reach(catalogue, request, should_stop=should_stop, time_limit=time_limit, report=report)
