"""Saved routes: frozen with the whole answer and the catalogue of their day."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from pathways_app.casebook.records import Records, clean, need_client
from pathways_app.casebook.route_rows import FrozenPlaceRow, SavedRouteRow
from pathways_app.casebook.value_json import freeze, from_json, thaw, to_json
from pathways_app.domain.casework import CaseKind
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import SnapshotUnreadableError
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.route_name import known_cost
from pathways_app.domain.saved_route import Difference, Kept, SavedRoute, Snapshot

_SHOWN = [column for column in SavedRouteRow.__table__.columns if column.name != "content"]
_PLACE = FrozenPlaceRow.__table__


class SavedRoutes(Records):
    """The saved routes of a casebook."""

    rows, kind = SavedRouteRow, CaseKind.SAVED_ROUTE

    def of(self, client: int) -> tuple[SavedRoute, ...]:
        """Return the saved routes of a client, the newest first."""
        table = self._table
        query = select(*_SHOWN).where(table.c.client == client).order_by(table.c.saved.desc(), table.c.id.desc())
        with self._store.reading() as db:
            return tuple(saved_route_of(row) for row in db.execute(query))

    def all(self) -> tuple[SavedRoute, ...]:
        """Return every saved route, in the order they were saved."""
        with self._store.reading() as db:
            return tuple(saved_route_of(row) for row in db.execute(select(*_SHOWN).order_by(self._table.c.id)))

    def save(self, client: int, snapshot: Snapshot, title: str, session: int | None = None) -> SavedRoute:
        """Freeze a route of an answer.

        Raises: CaseGoneError, where the client is gone.
        """
        place, content = freeze(snapshot.catalogue), freeze(snapshot.kept)  # before anybody has to wait
        route = snapshot.route
        values: dict[str, object] = {
            "client": client,
            "session": session,
            "title": clean(title),
            "saved": self._store.now(),
            "place": snapshot.answer.jurisdiction,
            "goal": snapshot.answer.request.goal,
            "arrival": int(route.arrival),
            "net_cost": route.net_cost.minor,
            "currency": route.net_cost.currency,
            "unpriced": bool(route.unknown_fees),
            "known_cost": known_cost(route).minor,
            "catalogue_date": snapshot.catalogue.jurisdiction.compiled or "",
            "content": content,
        }
        with self._store.writing() as db:
            need_client(db, client)
            ident = self._insert(db, {**values, "frozen_place": _keep_place(db, place)})
            return self._saved(db, ident)

    def get(self, ident: int) -> SavedRoute:
        """Return one saved route.

        Raises: CaseGoneError.
        """
        with self._store.reading() as db:
            return self._saved(db, ident)

    def snapshot(self, ident: int) -> Snapshot:
        """Return a route as it was saved; takes a tenth of a second, so not on the thread of a window.

        Raises: CaseGoneError, SnapshotUnreadableError.
        """
        with self._store.reading() as db:
            row = self._row(db, ident)
            place = db.execute(select(_PLACE.c.content).where(_PLACE.c.digest == row.frozen_place)).scalar_one()
        kept, catalogue = thaw(row.content), thaw(place)
        if not isinstance(kept, Kept) or not isinstance(catalogue, JurisdictionCatalogue):
            raise SnapshotUnreadableError(detail="something else")
        return Snapshot(kept, catalogue)

    def frozen_place(self, ident: int) -> str:
        """Return the digest of the catalogue a route was saved with.

        Raises: CaseGoneError.
        """
        with self._store.reading() as db:
            return str(self._row(db, ident).frozen_place)

    def rename(self, saved: SavedRoute, title: str) -> SavedRoute:
        """Give a saved route another title; nothing else of it ever changes.

        Raises: CaseGoneError, CaseConflictError.
        """
        with self._store.writing() as db:
            self._update(db, saved.id, saved.version, {"title": clean(title)})
            return self._saved(db, saved.id)

    def note_differences(self, ident: int, differences: tuple[Difference, ...]) -> SavedRoute:
        """Keep what a comparison with the present catalogue found, whatever was found before.

        Raises: CaseGoneError.
        """
        found = json.dumps([to_json(one) for one in differences], ensure_ascii=False, separators=(",", ":"))
        with self._store.writing() as db:
            version = self._row(db, ident).version
            self._update(db, ident, version, {"checked": self._store.now(), "differences": found})
            return self._saved(db, ident)

    def remove(self, ident: int) -> None:
        """Take a saved route out for good.

        Raises: CaseGoneError.
        """
        with self._store.writing() as db:
            self._delete(db, ident)
            drop_unused_places(db)

    def _saved(self, db: Connection, ident: int) -> SavedRoute:
        return saved_route_of(self._row(db, ident))


def place_digest(catalogue: JurisdictionCatalogue) -> str:
    """Return what a catalogue is kept under: the same for equal catalogues, and for no others."""
    return _digest(freeze(catalogue))


def drop_unused_places(db: Connection) -> None:
    """Forget the catalogues that no saved route needs any more."""
    used = select(SavedRouteRow.frozen_place)
    db.execute(delete(FrozenPlaceRow).where(FrozenPlaceRow.digest.not_in(used)))


def saved_route_of(row: Row[Any]) -> SavedRoute:
    """Return the saved route of a row, whose content need not be there."""
    return SavedRoute(
        row.id,
        row.version,
        row.client,
        row.session,
        row.title,
        row.saved,
        row.place,
        row.goal,
        Month(row.arrival),
        Money(row.net_cost, row.currency),
        bool(row.unpriced),
        row.catalogue_date,
        row.checked,
        _differences(row.differences),
        Money(row.net_cost if row.known_cost is None else row.known_cost, row.currency),
    )


def _differences(written: str | None) -> tuple[Difference, ...] | None:
    """Return what was found; None too where a newer version found what this one has no name for."""
    try:
        return None if written is None else tuple(from_json(one) for one in json.loads(written))
    except (KeyError, TypeError, ValueError):
        return None


def _keep_place(db: Connection, content: bytes) -> str:
    digest = _digest(content)
    if db.execute(select(_PLACE.c.digest).where(_PLACE.c.digest == digest)).first() is None:
        db.execute(insert(FrozenPlaceRow).values(digest=digest, content=content))
    return digest


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
