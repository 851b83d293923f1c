"""Clients: listed, added, changed and read."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, select, text

from pathways_app.casebook.client_rows import ClientRow, FormerClientRow
from pathways_app.casebook.facts_json import facts_of, facts_values
from pathways_app.casebook.records import Records, clean
from pathways_app.casebook.rows import utc_of
from pathways_app.domain.casework import CaseKind
from pathways_app.domain.client import NO_FACTS, Client, ClientFacts, ClientSummary, FormerClient
from pathways_app.domain.local_entry import is_local
from pathways_app.domain.text import LocalText

_LIST = text(
    "SELECT c.id, c.name, c.reference,"
    " json_extract(c.facts, '$.holds[0]') AS holding,"
    " json_extract(c.labels, '$.\"' || json_extract(c.facts, '$.holds[0]') || '\"') AS holding_label,"
    " c.goal, json_extract(c.labels, '$.\"' || c.goal || '\"') AS goal_label,"
    " max(c.changed, coalesce((SELECT max(s.started) FROM session s WHERE s.client = c.id), ''),"
    " coalesce((SELECT max(n.changed) FROM note n WHERE n.client = c.id), '')) AS seen,"
    " (SELECT min(a.due) FROM action a WHERE a.client = c.id AND a.done IS NULL) AS due,"
    " (SELECT count(*) FROM saved_route r WHERE r.client = c.id AND r.differences <> '[]') AS changed_routes"
    " FROM client c ORDER BY seen DESC, c.id DESC"
)


class Clients(Records):
    """The clients of a casebook."""

    rows, kind = ClientRow, CaseKind.CLIENT

    def list(self) -> tuple[ClientSummary, ...]:
        """Return a line for every client, the last seen first."""
        with self._store.reading() as db:
            return tuple(_summary(*row) for row in db.execute(_LIST).fetchall())

    def count(self) -> int:
        """Return how many clients there are."""
        with self._store.reading() as db:
            return int(db.execute(text("SELECT count(*) FROM client")).scalar_one())

    def get(self, ident: int) -> Client:
        """Return one client.

        Raises: CaseGoneError.
        """
        with self._store.reading() as db:
            return client_of(self._row(db, ident))

    def add(self, name: str, reference: str = "", facts: ClientFacts = NO_FACTS) -> Client:
        """Add a client; `name` has something in it."""
        now = self._store.now()
        values: dict[str, object] = {"name": clean(name).strip(), "reference": clean(reference).strip()}
        values |= facts_values(facts)
        with self._store.writing() as db:
            return client_of(self._row(db, self._insert(db, {**values, "created": now, "changed": now})))

    def save(self, client: Client) -> Client:
        """Write what may change of a client: name, reference and facts; return it as it now is.

        Raises: CaseGoneError, CaseConflictError.
        """
        values: dict[str, object] = {"name": clean(client.name).strip(), "reference": clean(client.reference).strip()}
        values |= {**facts_values(client.facts), "changed": self._store.now()}
        with self._store.writing() as db:
            self._update(db, client.id, client.version, values)
            return client_of(self._row(db, client.id))

    def former(self, ident: int) -> tuple[FormerClient, ...]:
        """Return the records that were merged into that of a client, the oldest first."""
        with self._store.reading() as db:
            return former_clients(db, ident)


def client_of(row: Row[Any]) -> Client:
    """Return the client of a row."""
    facts = facts_of(row.place, row.goal, row.facts, row.labels)
    return Client(row.id, row.version, row.name, row.reference, facts, row.created, row.changed)


def former_clients(db: Connection, client: int) -> tuple[FormerClient, ...]:
    """Return the records that were merged into that of a client, the oldest first."""
    table = FormerClientRow.__table__
    found = db.execute(select(table).where(table.c.client == client).order_by(table.c.merged, table.c.id))
    return tuple(
        FormerClient(
            row.id,
            row.client,
            row.name,
            row.reference,
            facts_of(row.place, row.goal, row.facts, row.labels),
            row.created,
            row.merged,
        )
        for row in found
    )


def _summary(
    ident: int,
    name: str,
    reference: str,
    holding: str | None,
    holding_label: str | None,
    goal: str | None,
    goal_label: str | None,
    seen: str,
    due: str | None,
    changed_routes: int,
) -> ClientSummary:
    return ClientSummary(
        ident,
        name,
        reference,
        None if holding is None else _label(holding, holding_label),
        None if goal is None else _label(goal, goal_label),
        utc_of(seen),
        None if due is None else date.fromisoformat(due),
        changed_routes,
    )


@lru_cache(maxsize=4096)
def _label(ident: str, versions: str | None) -> LocalText:
    """Return a name out of its JSON; most clients hold what many others hold."""
    name = LocalText.of({"en": ident} if versions is None else json.loads(versions))
    return replace(name, local=is_local(ident))
