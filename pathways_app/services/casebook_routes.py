"""Saved routes: kept with a client, and compared with the present catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from pathways_app.casebook.casebook import Casebook
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import (
    CaseGoneError,
    SnapshotUnreadableError,
    UnknownIdError,
    UnknownJurisdictionError,
    WrongKindError,
)
from pathways_app.domain.route import Answer
from pathways_app.domain.saved_route import Checked, ClientChanges, Kept, SavedRoute, Snapshot

Check: TypeAlias = Callable[[Snapshot], Checked]
"""Compares a route with the present catalogue, wherever that is done: `check_again`, with all else it needs."""


@dataclass(frozen=True, slots=True)
class AllChecked:
    """The clients for whom something changed, by name, and how many routes could not be compared to the end."""

    changes: tuple[ClientChanges, ...]
    unchecked: int = 0


def save_route(
    casebook: Casebook,
    catalogue: JurisdictionCatalogue,
    client: int,
    answer: Answer,
    chosen: int,
    title: str,
    session: int | None = None,
) -> SavedRoute:
    """Freeze the route at place `chosen` of `answer`, with the whole answer and `catalogue`, its place as it is now.

    Takes a fifth of a second. What the question supposes stands in the answer; the catalogue is as it is without.

    Raises: CaseGoneError, where the client is gone; CasebookStorageError, CasebookBusyError.
    """
    return casebook.routes.save(client, Snapshot(Kept(answer, chosen), catalogue), title, session)


def check_route(casebook: Casebook, saved: int, check: Check) -> Checked:
    """Compare a saved route with the present catalogue, and keep with it what differs, if that was wholly found out.

    Raises: CaseGoneError, SnapshotUnreadableError, and what `check` and writing raise.
    """
    checked = check(casebook.routes.snapshot(saved))
    if checked.finished:
        casebook.routes.note_differences(saved, checked.differences)
    return checked


def check_all(
    casebook: Casebook,
    check: Check,
    *,
    report: Callable[[int, int], None] = lambda _done, _all: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> AllChecked:
    """Compare every saved route with the present catalogue.

    `report` is told how many of how many are done, on the calling thread. A route that was removed meanwhile is passed
    over; one that this version cannot read, or whose question the present catalogue cannot be asked, is not checked.
    """
    saved, unchecked = casebook.routes.all(), 0
    for done, route in enumerate(saved):
        if should_stop():
            break
        report(done, len(saved))
        try:
            unchecked += not check_route(casebook, route.id, check).finished
        except CaseGoneError:
            continue
        except (SnapshotUnreadableError, UnknownJurisdictionError, UnknownIdError, WrongKindError):
            unchecked += 1
    else:
        report(len(saved), len(saved))
    return AllChecked(changed_clients(casebook), unchecked)


def changed_clients(casebook: Casebook) -> tuple[ClientChanges, ...]:
    """Return the clients whose saved routes had changed when they were last compared, by name."""
    found: dict[int, list[SavedRoute]] = {}
    for route in casebook.routes.all():
        if route.differences:
            found.setdefault(route.client, []).append(route)
    names = {client.id: client.name for client in casebook.clients.list()}
    changes = [ClientChanges(client, names.get(client, ""), tuple(routes)) for client, routes in found.items()]
    return tuple(sorted(changes, key=lambda change: (change.name.casefold(), change.client)))
