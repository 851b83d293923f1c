"""Saving a route of an answered question with a client."""

from __future__ import annotations

from pathways_app.casebook.casebook import Casebook
from pathways_app.domain.route import Answer
from pathways_app.domain.saved_route import Kept, SavedRoute, Snapshot
from pathways_app.services.workspace import Workspace


def save_route(
    casebook: Casebook,
    workspace: Workspace,
    client: int,
    answer: Answer,
    chosen: int,
    title: str,
    session: int | None = None,
) -> SavedRoute:
    """Freeze the route at place `chosen` of `answer` with the whole answer and the catalogue it was found in.

    Raises: CaseGoneError, where the client is gone; CasebookStorageError, CasebookBusyError.
    """
    snapshot = Snapshot(Kept(answer, chosen), workspace.catalogue_for(answer.request))
    return casebook.routes.save(client, snapshot, title, session)
