"""Full-text search over the catalogue, in every language, without regard to case and accents."""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from pathways_app.catalogue.file_format import PLAN_ITEM, SEARCH_WEIGHTS
from pathways_app.domain.search_hit import SearchHit

_WORD = re.compile(r"\w+")

_ALIKE = 2
_WHOLE, _BEGUN, _REST = 2, 6, 9  # the first tiers of what holds the words whole, of what they begin, and of all else
_NUMBER, _DIGITS = re.compile(r"\d+"), 9  # so that 10 comes after 9

_LOOKED_AT = 1_000
"""Matches whose names are looked at, at least, to tell which of them is the very one that was written."""


@dataclass(frozen=True, slots=True)
class _Match:
    ident: str
    section: str
    kind: str
    place: str


def search(
    db: sqlite3.Connection,
    text: str,
    jurisdiction: str | None,
    sections: Sequence[str] | None,
    limit: int,
    language: str,
) -> tuple[SearchHit, ...]:
    """Return what holds every word of `text`, or a word that begins with it, best first.

    First the entry whose id `text` is, then those of exactly this name, those that have it as their name but for what
    is after the last comma, those whose name begins with it, and those whose name, or name and id, has its words whole;
    then in the same order those where its words begin one; else by the columns its words stand in, ties by id. Names
    that only differ after their last comma, as grades and levels do, stand together in their own order.
    """
    words = _WORD.findall(unicodedata.normalize("NFC", text))  # a loose accent is no part of a word
    if not words or (sections is not None and not sections):
        return ()
    conditions, values = ["search MATCH ?"], list[str]()
    if jurisdiction is not None:
        conditions.append("jurisdiction = ?")
        values.append(jurisdiction)
    if sections is not None:
        conditions.append(f"section IN ({', '.join('?' * len(sections))})")
        values += sections
    weights = ", ".join(str(weight) for weight in SEARCH_WEIGHTS)
    query = (
        "SELECT e.id, e.section, e.kind, e.jurisdiction FROM search JOIN search_entry e ON e.rowid = search.rowid"  # noqa: S608 - our own words
        f" WHERE {' AND '.join(conditions)} ORDER BY bm25(search, {weights}), e.id LIMIT ?"
    )
    whole = " ".join(words)
    # Of a large catalogue the very one may stand far down among the rest, so it is asked for by itself as well.
    asked = (" ".join(f'"{word}"*' for word in words), f'name : "{whole}"', f'ident : "{whole}"')
    matches: dict[str, _Match] = {}
    for words_asked in asked:
        for row in db.execute(query, (words_asked, *values, max(limit, _LOOKED_AT))):
            matches.setdefault(row[0], _Match(*row))
    names = _names(db, matches.values())
    wanted = _folded(words)
    tiers = {ident: _tier(match, names[ident].values(), wanted) for ident, match in matches.items()}
    ranked = sorted(matches.values(), key=lambda match: tiers[match.ident])
    hits = (
        SearchHit(match.ident, match.section, match.kind, _in_language(names[match.ident], language), match.place)
        for match in ranked
    )
    return _in_families(hits, tiers)[:limit]


def _in_families(hits: Iterable[SearchHit], tiers: Mapping[str, int]) -> tuple[SearchHit, ...]:
    """Put grades and levels of one thing where the first of them is, in the order of what their last comma parts off.

    After the comma they begin with the same word; before it they begin with the same two, or have ids that only differ
    in the last part: "GCSE science subject" and "GCSE in a science subject" are one thing.
    """
    families: list[list[SearchHit]] = []
    known: dict[tuple[object, ...], list[SearchHit]] = {}
    for hit in hits:
        stem, comma, tail = hit.name.rpartition(", ")
        tier = tiers[hit.id]
        group = max((first for first in (_WHOLE, _BEGUN, _REST) if first <= tier), default=tier)
        about = (group, hit.section, hit.jurisdiction, *tail.split()[:1])
        keys = [(*about, hit.id.rpartition("-")[0], ""), (*about, *stem.split()[:_ALIKE])] if comma else []
        family = next((known[key] for key in keys if key in known), None)
        if family is None:
            family = []
            families.append(family)
        family.append(hit)
        for key in keys:
            known.setdefault(key, family)
    return tuple(hit for family in families for hit in sorted(family, key=_in_order))


def _in_order(hit: SearchHit) -> str:
    stem, _, tail = hit.name.rpartition(", ")
    return _NUMBER.sub(lambda found: found[0].zfill(_DIGITS), _folded([tail, stem]))


def _tier(match: _Match, names: Collection[str], wanted: str) -> int:
    """Return how nearly an entry is what was written, from 0; what it is ranked by before its words."""
    ident = _folded(_WORD.findall(match.ident))
    if wanted in (ident, _folded(_WORD.findall(match.ident.partition(".")[2]))):
        return 0
    folded = [_folded(_WORD.findall(name)) for name in names]
    if wanted in folded:
        return 1
    words, parts = wanted.split(), ident.split()
    stems = [_folded(_WORD.findall(name.rpartition(", ")[0])) for name in names]
    named = [name.split() for name in folded]
    if wanted in stems:
        return _WHOLE
    if any(name.startswith(f"{wanted} ") for name in folded):
        return _WHOLE + 1
    if any(set(words) <= set(name) for name in named):
        return _WHOLE + 2
    if any(set(words) <= {*name, *parts} for name in named):  # what people say for short, as TA, is in many an id
        return _WHOLE + 3
    if any(stem.startswith(wanted) and len(stem.split()) == len(words) for stem in stems):
        return _BEGUN
    if any(name.startswith(wanted) for name in folded):
        return _BEGUN + 1
    return _BEGUN + 2 if any(_begin(words, name) for name in named) else _REST


def _begin(words: Sequence[str], name: Sequence[str]) -> bool:
    """Say whether each of `words` begins a word of `name`."""
    return all(any(one.startswith(word) for one in name) for word in words)


def _folded(words: Sequence[str]) -> str:
    """Return `words` without case and accents, each a blank apart."""
    plain = unicodedata.normalize("NFKD", " ".join(words))
    return "".join(mark for mark in plain if not unicodedata.combining(mark)).casefold()


def _names(db: sqlite3.Connection, matches: Collection[_Match]) -> Mapping[str, Mapping[str, str]]:
    """Return the name of each entry by language, in the order written."""
    found: dict[str, dict[str, str]] = {match.ident: {} for match in matches}
    rows = db.execute(
        "SELECT n.entry, n.language, n.text FROM json_each(?) asked CROSS JOIN entry_name n ON n.entry = asked.value"
        " ORDER BY n.entry, n.position",
        (json.dumps(list(found)),),
    )
    for entry, language, text in rows:
        found[entry].setdefault(language, text)
    for match in matches:
        if match.section == PLAN_ITEM:
            plan, _, item = match.ident.partition("/")
            row = db.execute("SELECT title FROM plan_item WHERE plan = ? AND item = ?", (plan, item)).fetchone()
            found[match.ident][""] = str(row[0])
    return found


def _in_language(names: Mapping[str, str], language: str) -> str:
    return names.get(language) or names.get("en") or next(iter(names.values()))
