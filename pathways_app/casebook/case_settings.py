"""Settings of one casebook: what goes with it from computer to computer, and nothing in the clear."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from pathways_app.casebook.records import encodable
from pathways_app.casebook.rule_rows import SettingRow
from pathways_app.casebook.store import Store

_TABLE = SettingRow.__table__


class CaseSettings:
    """Values by key; what JSON can hold may be kept."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, key: str, default: Any = None) -> Any:
        """Return what `key` is set to, else `default`."""
        with self._store.reading() as db:
            written = db.execute(select(_TABLE.c.value).where(_TABLE.c.key == key)).scalar()
        return default if written is None else json.loads(written)

    def put(self, key: str, value: object) -> None:
        """Set `key`."""
        written = encodable(json.dumps(value, ensure_ascii=False))
        with self._store.writing() as db:
            new = insert(SettingRow).values(key=key, value=written)
            db.execute(new.on_conflict_do_update(index_elements=["key"], set_={"value": written}))
