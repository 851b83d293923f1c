"""Full-text search over the catalogue, in every language, without regard to case and accents."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Sequence

from pathways_app.catalogue.file_format import PLAN_ITEM, SEARCH_WEIGHTS
from pathways_app.domain.search_hit import SearchHit

_WORD = re.compile(r"\w+")


def search(
    db: sqlite3.Connection,
    text: str,
    jurisdiction: str | None,
    sections: Sequence[str] | None,
    limit: int,
    language: str,
) -> tuple[SearchHit, ...]:
    """Return what holds every word of `text`, or a word that begins with it, best first, ties by id."""
    words = _WORD.findall(unicodedata.normalize("NFC", text))  # a loose accent is no part of a word
    if not words or (sections is not None and not sections):
        return ()
    query = " ".join(f'"{word}"*' for word in words)
    conditions, values = ["search MATCH ?"], [query]
    if jurisdiction is not None:
        conditions.append("jurisdiction = ?")
        values.append(jurisdiction)
    if sections is not None:
        conditions.append(f"section IN ({', '.join('?' * len(sections))})")
        values += sections
    weights = ", ".join(str(weight) for weight in SEARCH_WEIGHTS)
    found = db.execute(
        "SELECT e.id, e.section, e.kind, e.jurisdiction FROM search JOIN search_entry e ON e.rowid = search.rowid"  # noqa: S608 - our own words
        f" WHERE {' AND '.join(conditions)} ORDER BY bm25(search, {weights}), e.id LIMIT ?",
        (*values, limit),
    ).fetchall()
    return tuple(
        SearchHit(ident, section, kind, _name(db, ident, section, language), place)
        for ident, section, kind, place in found
    )


def _name(db: sqlite3.Connection, ident: str, section: str, language: str) -> str:
    if section == PLAN_ITEM:
        plan, _, item = ident.partition("/")
        return str(db.execute("SELECT title FROM plan_item WHERE plan = ? AND item = ?", (plan, item)).fetchone()[0])
    rows = db.execute(
        "SELECT text FROM entry_name WHERE entry = ? ORDER BY language <> ?, language <> 'en', position",
        (ident, language),
    )
    return str(rows.fetchone()[0])
