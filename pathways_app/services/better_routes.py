"""Better routes than an answer's, just out of reach."""

from __future__ import annotations

from collections.abc import Callable

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.route import Answer, OutOfReach
from pathways_app.planner.better import better_routes as planned


def better_routes(
    catalogue: JurisdictionCatalogue, answer: Answer, *, should_stop: Callable[[], bool] = lambda: False
) -> OutOfReach:
    """Return what would bring a better route than the best of `answer`; nothing where it has none or is not whole."""
    if not answer.routes or not answer.explanation.exact:
        return OutOfReach(complete=False)
    return planned(catalogue, answer, should_stop)
