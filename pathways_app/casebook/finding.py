"""Finding: clients by name or reference, by those of records merged into theirs, and by what was written of them."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from sqlalchemy import Connection, text

from pathways_app.casebook.migrations.finding import FORMER, KINDS
from pathways_app.casebook.store import Store
from pathways_app.domain.casework import CaseHit, CaseKind

MOST_HITS: Final = 100
_AROUND: Final = 60
"""Characters of a text shown on either side of the word found."""

_WORD = re.compile(r"[^\W_]+")
_SHOWN = {"former_client": "name", "note": "text", "saved_route": "title", "action": "text"}


def search(store: Store, words: str, limit: int = MOST_HITS) -> tuple[CaseHit, ...]:
    """Return what every word of `words` begins a word of: clients by name, by former name, then the latest written."""
    wanted = _WORD.findall(unicodedata.normalize("NFC", words))
    if not wanted:
        return ()
    terms = " ".join(f'"{word}"*' for word in wanted)
    found: list[CaseHit] = []
    with store.reading() as db:
        for column, order in (("who", "rowid"), ("said", "rowid DESC")):
            # In the order of their numbers, as ranking by relevance would have to look at every hit.
            query = text(f"SELECT rowid FROM search WHERE search MATCH :terms ORDER BY {order} LIMIT :limit")  # noqa: S608
            rows = db.execute(query, {"terms": f"{column} : ({terms})", "limit": limit - len(found)})
            found += [hit for (number,) in rows.fetchall() if (hit := _hit(db, number, wanted[0])) is not None]
            if len(found) >= limit:
                break
    return tuple(found)


def _hit(db: Connection, number: int, word: str) -> CaseHit | None:
    if number >= FORMER:
        ident, kind = number - FORMER, "former_client"
    else:
        ident, place = divmod(number, len(KINDS))
        kind = KINDS[place]
    if kind == "client":
        query = "SELECT id AS client, name, reference AS shown FROM client WHERE id = :id"
    else:
        query = (
            f"SELECT t.client, c.name, t.{_SHOWN[kind]} AS shown"  # noqa: S608 - names of our own
            f" FROM {kind} t JOIN client c ON c.id = t.client WHERE t.id = :id"
        )
    row = db.execute(text(query), {"id": ident}).first()
    if row is None:
        return None
    return CaseHit(row.client, row.name, CaseKind(kind), ident, _extract(row.shown, word))


def _extract(shown: str, word: str) -> str:
    """Return the part of a text around `word`, on one line."""
    plain = " ".join(shown.split())
    at = max(_folded(plain).find(_folded(word)), 0)
    start, end = max(at - _AROUND, 0), at + len(word) + _AROUND
    return ("…" if start else "") + plain[start:end].strip() + ("…" if end < len(plain) else "")


def _folded(words: str) -> str:
    """Return words in small letters without accents, letter for letter."""
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[:1] or letter for letter in words)
