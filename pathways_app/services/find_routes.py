"""Routes for one question: the planner, given the catalogue of one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import UnknownIdError, WrongKindError
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Answer
from pathways_app.planner.find import find_routes as plan_routes
from pathways_app.services.resolve import near, section_of


def find_routes(
    catalogue: JurisdictionCatalogue,
    request: RouteRequest,
    *,
    should_stop: Callable[[], bool] = lambda: False,
    time_limit: float | None = None,
) -> Answer:
    """Return every route worth taking; `time_limit` in seconds, None for as long as it needs.

    Raises: UnknownIdError, WrongKindError, for a goal or a holding that is no credential of `catalogue`.
    """
    check_credentials(catalogue, (request.goal, *sorted(request.person.holds)))
    return plan_routes(catalogue, request, should_stop=should_stop, time_limit=time_limit)


def check_credentials(catalogue: JurisdictionCatalogue, idents: Iterable[str]) -> None:
    """Insist that every id is that of a credential of the place.

    Raises: UnknownIdError, WrongKindError.
    """
    for ident in idents:
        if ident not in catalogue.credentials:
            section = section_of(catalogue, ident)
            if section is not None:
                raise WrongKindError(given=ident, found=section, wanted="credential")
            names = {entry.id: entry.name for entry in catalogue.credentials.values()}
            raise UnknownIdError(given=ident, near=near(ident, names))
