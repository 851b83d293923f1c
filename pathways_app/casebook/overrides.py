"""Overrides: rules set aside for one client."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from sqlalchemy import Row, select

from pathways_app.casebook.records import Records, clean, need_client
from pathways_app.casebook.rule_rows import OverrideRow
from pathways_app.casebook.value_json import from_json, to_json
from pathways_app.domain.casework import CaseKind
from pathways_app.domain.override import Override, Rule


class Overrides(Records):
    """The overrides of a casebook."""

    rows, kind = OverrideRow, CaseKind.OVERRIDE

    def of(self, client: int) -> tuple[Override, ...]:
        """Return the rules set aside for a client, in the order they were."""
        table = self._table
        with self._store.reading() as db:
            found = db.execute(select(table).where(table.c.client == client).order_by(table.c.id))
            return tuple(override_of(row) for row in found)

    def add(self, client: int, rule: Rule, reason: str, author: str, made: date) -> Override:
        """Set a rule aside; there is always a reason and someone who gives it.

        Raises: CaseGoneError, where the client is gone.
        """
        values: dict[str, object] = {"client": client, "entry": rule.entry, "subject": _written(rule)}
        values |= {"reason": clean(reason).strip(), "author": clean(author).strip(), "made": made}
        with self._store.writing() as db:
            need_client(db, client)
            return override_of(self._row(db, self._insert(db, values)))

    def save(self, override: Override) -> Override:
        """Write the rule and its reason anew; return the override as it now is.

        Raises: CaseGoneError, CaseConflictError.
        """
        values = {"entry": override.rule.entry, "subject": _written(override.rule)}
        values |= {"reason": clean(override.reason).strip(), "author": clean(override.author).strip()}
        with self._store.writing() as db:
            self._update(db, override.id, override.version, {**values, "made": override.made})
            return override_of(self._row(db, override.id))

    def remove(self, ident: int) -> None:
        """Let the rule hold again.

        Raises: CaseGoneError.
        """
        with self._store.writing() as db:
            self._delete(db, ident)


def override_of(row: Row[Any]) -> Override:
    """Return the override of a row."""
    rule = Rule(row.entry, from_json(json.loads(row.subject)))
    return Override(row.id, row.version, row.client, rule, row.reason, row.author, row.made)


def _written(rule: Rule) -> str:
    return json.dumps(to_json(rule.subject), ensure_ascii=False)
